import { CodeLensRefreshRequest, DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';

import { problemWords } from '../articles/corpusProblem.js';
import type { DocumentReport } from '../checks/checkBriefing.js';
import { FILE_START } from '../report/positions.js';
import { STET } from '../sharedNames.js';
import { overlaps } from '../text/span.js';
import { inBackground } from './guard.js';
import { sentenceInProgress } from './heldBack.js';
import { holdsSoFar } from './incomplete.js';
import type { BriefingInFolder, Session } from './session.js';
import type { StatusReporter } from './status.js';
import { toDiagnostic } from './toProtocol.js';
import { pathOfUri, uriOfPath } from './uris.js';
import { after, messagesRead, orAborted } from './waiting.js';
import type { WorkspaceFolder } from './workspaceFolder.js';

/** So long a client that takes pushed diagnostics waits for the next key before a check begins, in milliseconds. */
const PUSH_DELAY = 20;
/** Changes of the corpus come in bursts; so long the last one is waited for. */
const CORPUS_DELAY = 60;
/** A briefing of so many characters is checked in parts, in UTF-16 units: some 1,500 words. */
const LONG = 10_000;
/** So long a client that has nothing of a long briefing yet waits for what is found first, in milliseconds; where nothing is found by then, until something is. */
const FIRST_ANSWER = 200;
/** Briefings that are not open come after those that are. */
const UNOPENED_DELAY = 250;
/** While articles are indexed, open briefings are checked anew this often, in milliseconds. */
const WHILE_BUSY = 5000;

/** Problems of a file whose articles can be used all the same, and which may be none: that a text seems to have been cut off. */
const CAREFUL: ReadonlySet<string> = new Set(['corpus.truncated']);

/** Works out diagnostics and sees that the client has them: pushed, or by asking it to pull again. */
export class Diagnostics {
  readonly #session: Session;
  readonly #results = new Map<string, { readonly id: string; readonly content: string }>();
  readonly #heldBack = new Set<string>();
  /** Ends the check of the rest of a briefing of which the client was given what was found first. */
  readonly #rests = new Map<string, AbortController>();
  /** Corpus files with published problems, by folder. */
  readonly #problemFiles = new Map<WorkspaceFolder, ReadonlySet<string>>();
  /** Briefings that are not open and have, or had, published diagnostics. */
  readonly #unopened = new Set<string>();
  /** Works out anew what is published on briefings that are not open. */
  #checkUnopened: ((uris: readonly string[], signal: AbortSignal) => Promise<void>) | undefined;
  readonly #status: StatusReporter;
  #lastId = 0;
  #lastWhileBusy = 0;

  constructor(session: Session, status: StatusReporter) {
    this.#session = session;
    this.#status = status;
  }

  /** The diagnostics of a briefing, without those in the sentence that is being typed. */
  async of(briefing: BriefingInFolder, signal?: AbortSignal): Promise<Diagnostic[]> {
    const { document, folder } = briefing;
    this.#heldBack.delete(document.uri);
    // Against no articles at all, every sentence would be wrong; the client is told of the empty corpus by the status instead.
    if (!folder.settings.check.enable || folder.corpus.isMissing || folder.corpus.index.status.articles === 0) return [];
    const { report } = await this.#session.check(briefing, signal);
    return this.#shownOf(briefing, report, signal);
  }

  /**
   * The diagnostics for a client that asks for them. Of a long briefing that it has none of yet, it is given those that are found soon, and asked to ask again when
   * the rest are.
   */
  async pulled(briefing: BriefingInFolder, signal: AbortSignal): Promise<Diagnostic[]> {
    const { uri, cache } = briefing.document;
    const isPatient = !this.#session.features.refreshesDiagnostics || this.#results.has(uri) || briefing.document.lined.text.length < LONG;
    if (isPatient) return this.of(briefing, signal);
    const rest = new AbortController();
    this.#rests.get(uri)?.abort();
    this.#rests.set(uri, rest);
    const whole = this.of(briefing, rest.signal);
    let items: readonly Diagnostic[] | undefined;
    // A check that was given up, or that failed, is told of where it is waited for.
    whole.then((all) => (items = all), () => undefined);
    try {
      await orAborted(Promise.race([whole, after(FIRST_ANSWER)]), signal);
      for (let looked = 0; ; ) {
        if (items !== undefined) return [...items];
        const { found } = cache;
        const first = found > looked ? await this.#foundSoFar(briefing, signal) : [];
        looked = found;
        if (first.length === 0) {
          await orAborted(Promise.race([whole, briefing.document.blockChecked()]), signal);
          continue;
        }
        inBackground(this.#session.connection, 'diagnostics', async () => {
          await whole.catch(() => undefined);
          if (items !== undefined) await this.#askToPull();
        });
        return first;
      }
    } catch (error) {
      // The text changed meanwhile: the answer is on what it is now.
      if (rest.signal.aborted && !signal.aborted) return this.of(briefing, signal);
      rest.abort(error);
      throw error;
    }
  }

  /** What is found by now. The check waits meanwhile: it would take the turns in which messages are read, one paragraph in each. */
  async #foundSoFar(briefing: BriefingInFolder, signal: AbortSignal): Promise<Diagnostic[]> {
    const letGo = briefing.document.hold();
    try {
      await orAborted(messagesRead(), signal);
      return await this.#shownOf(briefing, await this.#session.checkedSoFar(briefing), signal);
    } finally {
      letGo();
    }
  }

  async #shownOf({ document, folder }: BriefingInFolder, report: DocumentReport, signal?: AbortSignal): Promise<Diagnostic[]> {
    const { lined, lastChange } = document;
    const settled = folder.corpus.index.status.isComplete ? report.findings : report.findings.filter(holdsSoFar);
    // A client that pulls and cannot be asked to pull again would never see what was held back.
    const { pullsDiagnostics, refreshesDiagnostics } = this.#session.features;
    const inProgress = pullsDiagnostics && !refreshesDiagnostics ? undefined : sentenceInProgress(lined.text, report.statements, lastChange);
    const shown = inProgress === undefined ? settled : settled.filter((finding) => !overlaps(finding, inProgress));
    if (shown.length < settled.length) this.#heldBack.add(document.uri);
    const articles = await this.#session.articlesOf(folder, shown.flatMap(({ evidence }) => evidence), signal);
    return shown.map((finding) => toDiagnostic(lined, finding, articles, this.#session.features));
  }

  /** An id for what a pull gives: the same as the last one where the diagnostics are the same. */
  resultId(uri: string, items: readonly Diagnostic[]): string {
    const content = JSON.stringify(items);
    const last = this.#results.get(uri);
    if (last?.content === content) return last.id;
    const id = String(++this.#lastId);
    this.#results.set(uri, { id, content });
    return id;
  }

  documentOpened(uri: string): void {
    if (this.#unopened.delete(uri)) this.#publish(uri, []);
    if (!this.#session.features.pullsDiagnostics) this.#schedulePush(uri, 0);
  }

  documentChanged(uri: string): void {
    const { scheduler, features } = this.#session;
    this.#giveUpRest(uri);
    if (!features.pullsDiagnostics) this.#schedulePush(uri, PUSH_DELAY);
    const document = this.#session.documents.get(uri);
    if (document?.lastChange === undefined) return scheduler.drop(`pause ${uri}`);
    scheduler.schedule(`pause ${uri}`, this.#session.folders.of(uri).settings.check.pause, async () => {
      document.pause();
      if (features.pullsDiagnostics) {
        if (this.#heldBack.has(uri)) await this.#askToPull();
      } else this.#schedulePush(uri, 0);
      if (this.#heldBack.has(uri)) await this.#askAboutCounts();
    });
  }

  documentClosed(uri: string): void {
    for (const key of ['check', 'pause']) this.#session.scheduler.drop(`${key} ${uri}`);
    this.#giveUpRest(uri);
    this.#results.delete(uri);
    this.#heldBack.delete(uri);
    if (!this.#session.features.pullsDiagnostics) this.#publish(uri, []);
  }

  /** Articles, names, ignores or settings changed: every open briefing may have other diagnostics. */
  allChanged(): void {
    this.#lastWhileBusy = performance.now();
    this.#session.scheduler.schedule('check everything', CORPUS_DELAY, async () => {
      if (this.#session.features.pullsDiagnostics) await this.#askToPull();
      else for (const uri of this.#session.documents.keys()) this.#schedulePush(uri, 0);
      await this.#askAboutCounts();
    });
    this.unopenedChanged();
  }

  /** Sets who works out anew what is published on briefings that are not open. */
  whenUnopenedChange(check: (uris: readonly string[], signal: AbortSignal) => Promise<void>): void {
    this.#checkUnopened = check;
  }

  /** What is published on briefings that are not open may no longer hold: the corpus changed, or they did. */
  unopenedChanged(): void {
    const check = this.#checkUnopened;
    if (check === undefined || this.#unopened.size === 0) return;
    this.#session.scheduler.schedule('check unopened', UNOPENED_DELAY, (signal) => check([...this.#unopened], signal));
  }

  /** The corpus of a folder changed: its problems, and what is found against it. */
  corpusChanged(folder: WorkspaceFolder): void {
    if (folder.corpus.isBusy) {
      // While much is indexed, what is there already is checked against now and then.
      if (folder.corpus.index.status.articles > 0 && performance.now() - this.#lastWhileBusy > WHILE_BUSY) this.allChanged();
      return;
    }
    this.#publishProblems(folder);
    this.allChanged();
  }

  /** Accepted names or ignores of a folder changed. */
  choicesChanged(folder: WorkspaceFolder): void {
    if (!folder.corpus.isBusy) this.#publishProblems(folder);
    this.allChanged();
  }

  /** Folders were opened, closed or have other settings. */
  foldersChanged(): void {
    const { all } = this.#session.folders;
    for (const folder of [...this.#problemFiles.keys()]) if (!all.includes(folder)) this.#forget(folder);
    for (const folder of all) {
      this.#status.changed(folder);
      void folder.corpus.ready.then(() => this.#session.folders.all.includes(folder) && this.corpusChanged(folder));
    }
    this.allChanged();
  }

  /** Publishes what was found in a briefing that is not open; it is kept up to date, and taken back when the briefing is opened. */
  publishUnopened(uri: string, items: Diagnostic[]): void {
    if (this.#session.documents.has(uri)) return;
    if (items.length > 0) this.#unopened.add(uri);
    this.#publish(uri, items);
  }

  /** Publishes what is wrong with files of the corpus, on those files. */
  #publishProblems(folder: WorkspaceFolder): void {
    const byUri = new Map<string, Diagnostic[]>();
    for (const problem of folder.problems()) {
      const { path, code } = problem;
      // A folder bears no diagnostics; that it is missing is part of the status.
      if (folder.corpusPaths.includes(path)) continue;
      const uri = uriOfPath(path);
      byUri.set(uri, [...(byUri.get(uri) ?? []), { range: FILE_START, severity: CAREFUL.has(code) ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning, source: STET, code, message: problemWords(problem) }]);
    }
    for (const uri of this.#problemFiles.get(folder) ?? []) if (!byUri.has(uri)) this.#publish(uri, []);
    for (const [uri, items] of byUri) this.#publish(uri, items);
    this.#problemFiles.set(folder, new Set(byUri.keys()));
  }

  #forget(folder: WorkspaceFolder): void {
    for (const uri of this.#problemFiles.get(folder) ?? []) this.#publish(uri, []);
    this.#problemFiles.delete(folder);
  }

  #giveUpRest(uri: string): void {
    this.#rests.get(uri)?.abort();
    this.#rests.delete(uri);
  }

  #schedulePush(uri: string, delay: number): void {
    this.#session.scheduler.schedule(`check ${uri}`, delay, (signal) => this.#push(uri, signal));
  }

  async #push(uri: string, signal: AbortSignal): Promise<void> {
    const found = await this.#session.readyBriefing(uri, signal);
    if (found === undefined) {
      const path = pathOfUri(uri);
      // A file of the corpus keeps the problems that are published on it.
      if (path === undefined || !this.#session.folders.all.some((folder) => folder.isInCorpus(path))) this.#publish(uri, []);
      return;
    }
    const { version } = found.document;
    const items = await this.of(found, signal);
    if (!signal.aborted && this.#session.documents.get(uri)?.version === version) this.#publish(uri, items, version);
  }

  async #askToPull(): Promise<void> {
    if (this.#session.features.refreshesDiagnostics) await this.#session.connection.languages.diagnostics.refresh();
  }

  /** Has the client ask again for what stands in the text: the lenses over sections and the counts of sources. */
  async #askAboutCounts(): Promise<void> {
    const { features, connection } = this.#session;
    await Promise.all([features.refreshesLenses && connection.sendRequest(CodeLensRefreshRequest.type), features.refreshesHints && connection.languages.inlayHint.refresh()]);
  }

  #publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    inBackground(this.#session.connection, 'publishDiagnostics', () => this.#session.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) }));
  }
}
