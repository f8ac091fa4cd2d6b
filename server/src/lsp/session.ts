import { isAbsolute } from 'node:path';

import type { Connection, InitializeParams } from 'vscode-languageserver';

import type { Article } from '../articles/article.js';
import type { Briefing } from '../briefing/briefing.js';
import { checkBriefing, checkedSoFar, type DocumentReport } from '../checks/checkBriefing.js';
import type { EntailmentModel } from '../checks/entailment.js';
import type { CheckedDocument } from '../features/checkedDocument.js';
import { DEFAULT_SETTINGS, type ServerOptions, type StetSettings } from '../sharedNames.js';
import { speak, t } from '../text/l10n.js';
import { spokenLanguage } from './catalogues.js';
import { clientFeatures, type ClientFeatures } from './clientFeatures.js';
import type { Environment } from './environment.js';
import { FolderSet } from './folderSet.js';
import { describeError } from './guard.js';
import type { OpenDocument } from './openDocument.js';
import { Scheduler } from './scheduler.js';
import type { Articles } from './toProtocol.js';
import { Quiet } from './quiet.js';
import { SharedWork } from './sharedWork.js';
import { pathOfUri } from './uris.js';
import { after, orAborted, turn } from './waiting.js';
import type { WorkspaceFolder } from './workspaceFolder.js';

/** A document that is checked, with the workspace folder whose corpus and settings it is checked by. */
export interface BriefingInFolder {
  readonly document: OpenDocument;
  readonly folder: WorkspaceFolder;
  /** Missing for untitled documents. */
  readonly path: string | undefined;
}

/** What a check of one text rests on besides it. */
interface CheckedState {
  readonly generation: number;
  readonly settings: StetSettings;
}

/** All that changes while the server runs, and the only thing that does. */
export class Session {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly scheduler: Scheduler;
  /** When lenses, counts and views may have the thread. */
  readonly quiet = new Quiet();
  readonly documents = new Map<string, OpenDocument>();
  readonly folders: FolderSet;
  features: ClientFeatures = clientFeatures({ capabilities: {}, processId: null, rootUri: null });
  /** What the client sent with `initialize`; settings for clients that cannot be asked for them. */
  sentSettings: unknown = DEFAULT_SETTINGS;
  /** Where the client keeps indexes, if it says so. */
  indexFolder: string | undefined;
  /** The last report on each briefing, for all that is asked of it between two changes. */
  readonly #reports = new WeakMap<Briefing, { readonly generation: number; readonly settings: StetSettings; readonly report: DocumentReport }>();
  readonly #models = new Map<string, EntailmentModel>();
  /** What the writer was told of each style file, so that saving does not say it again. */
  readonly toldOfStyles = new Map<string, string>();
  /** The checks that are going on, by the state that each briefing is checked in. */
  readonly #checks = new SharedWork<CheckedState, DocumentReport>();
  readonly #checking = new WeakMap<Briefing, CheckedState>();
  /** Grows with every change of articles, names or ignores. */
  #generation = 0;
  #markStarted!: () => void;
  readonly #started = new Promise<void>((resolve) => (this.#markStarted = resolve));

  constructor(connection: Connection, environment: Environment) {
    this.connection = connection;
    this.environment = environment;
    this.scheduler = new Scheduler((key, error) => connection.console.error(`${key}: ${describeError(error)}`));
    this.folders = new FolderSet(this);
  }

  initialize(params: InitializeParams): void {
    this.features = clientFeatures(params);
    const spoken = spokenLanguage(params.locale, (problem) => this.connection.console.warn(problem));
    if (spoken !== undefined) speak(spoken.language, spoken.sentences);
    if (params.initializationOptions !== undefined && params.initializationOptions !== null) this.sentSettings = params.initializationOptions;
    const { indexFolder } = (this.sentSettings ?? {}) as ServerOptions;
    if (typeof indexFolder === 'string' && isAbsolute(indexFolder)) this.indexFolder = indexFolder;
  }

  /** The client has said which folders there are. */
  markStarted(): void {
    this.#markStarted();
  }

  /**
   * Settles when the corpora are being opened and settings are as the client has them: also after it told of a change, since a server has to ask for what changed, and what is asked of it
   * meanwhile is to be answered by the new ones. Waiting ends with the signal.
   */
  async settled(signal: AbortSignal): Promise<void> {
    await orAborted(this.#started, signal);
    await orAborted(this.folders.settled, signal);
  }

  /** The briefing of a URI: open, Markdown, outside every corpus and not excluded. Undefined for anything else. */
  briefing(uri: string): BriefingInFolder | undefined {
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    const path = pathOfUri(uri);
    const isMarkdown = /^(markdown|quarto|rmd)$/i.test(document.languageId) || (path !== undefined && /\.(md|markdown|qmd|rmd)$/i.test(path));
    if (!isMarkdown) return undefined;
    const folder = this.folders.of(uri);
    if (path !== undefined && (this.folders.all.some((other) => other.isInCorpus(path)) || folder.isInCorpus(path) || folder.isExcluded(path))) return undefined;
    return { document, folder, path };
  }

  /** The checks of a briefing as it stands now. Blocks that were checked before, at this revision of the corpus, are not checked again. */
  async check({ document, folder, path }: BriefingInFolder, signal?: AbortSignal): Promise<CheckedDocument & { readonly report: DocumentReport }> {
    const { briefing } = document;
    const { settings } = folder;
    const generation = this.#generation;
    const known = this.#reports.get(briefing);
    if (known?.generation === generation && known.settings === settings) return { briefing, report: known.report };
    let state = this.#checking.get(briefing);
    if (state?.generation !== generation || state.settings !== settings) this.#checking.set(briefing, (state = { generation, settings }));
    // After a change diagnostics, lenses and views ask at once: the text is checked for all of them together.
    const report = await this.#checks.of(state, (shared) => checkBriefing(briefing, folder.checkOptions(path, () => document.pauseCheck()), document.cache, shared), signal);
    this.#reports.set(briefing, { generation, settings, report });
    return { briefing, report };
  }

  /** What is known of a briefing by now, while a check of it is going on. */
  checkedSoFar({ document, folder, path }: BriefingInFolder): Promise<DocumentReport> {
    return checkedSoFar(document.briefing, folder.checkOptions(path, turn), document.cache);
  }

  /** Articles, names or ignores changed: reports made so far no longer hold. */
  invalidateReports(): void {
    this.#generation++;
  }

  /** The briefing of a request once its corpus is read; undefined where the document is none. Waiting ends with the signal. */
  async readyBriefing(uri: string, signal: AbortSignal, patience?: number): Promise<BriefingInFolder | undefined> {
    await this.settled(signal);
    const found = this.briefing(uri);
    if (found !== undefined) {
      const ready = Promise.all([found.folder.corpus.ready, found.folder.stetFolder.ready]);
      await orAborted(patience === undefined ? ready : Promise.race([ready, after(patience)]), signal);
    }
    // The document may have been closed, or its folder's settings replaced, while the corpus was read.
    return found && this.briefing(uri);
  }

  /** The articles that evidence points into. */
  async articlesOf(folder: WorkspaceFolder, evidence: readonly { readonly article: { readonly id: string } }[], signal?: AbortSignal): Promise<Articles> {
    const articles = new Map<string, Article>();
    for (const id of new Set(evidence.map(({ article }) => article.id))) {
      const article = await folder.corpus.index.article(id, signal);
      if (article) articles.set(id, article);
    }
    return articles;
  }

  /** The model in a folder, by its absolute path: one for all who name it. A model that cannot be used is told to the writer, who asked for it. */
  modelIn(folder: string): EntailmentModel {
    const known = this.#models.get(folder);
    if (known !== undefined) return known;
    const model = this.environment.openModel(folder, (message) => this.connection.window.showWarningMessage(t('Stet: the model of the setting stet.support.modelFolder is not used. {0}', message)));
    this.#models.set(folder, model);
    return model;
  }

  /** Settings of one folder: asked of the client where it can be asked, else what it sent. */
  async settingsOf(uri: string, read: (sent: unknown) => StetSettings): Promise<StetSettings> {
    if (!this.features.configuration) return read(this.sentSettings);
    try {
      const sent: unknown = await this.connection.workspace.getConfiguration(uri === '' ? { section: 'stet' } : { scopeUri: uri, section: 'stet' });
      // A client that knows of no such section answers null; what it sent at the start still holds then.
      return read(sent ?? this.sentSettings);
    } catch (error) {
      this.connection.console.warn(`The client did not give the settings of ${uri === '' ? 'the session' : uri}: ${describeError(error)}`);
      return read(this.sentSettings);
    }
  }
}
