import { basename } from 'node:path';

import type { CorpusProblem } from '../articles/article.js';
import type { CheckOptions } from '../checks/checkBriefing.js';
import { FOLDER_MISSING, type FolderStatus, type StetSettings } from '../sharedNames.js';
import { corpusFolders, globMatcher, isBelow } from './corpusFolders.js';
import type { EntailmentModel } from '../checks/entailment.js';
import type { CorpusOptions, Environment, OpenCorpus, OpenStetFolder } from './environment.js';
import { uriOfPath } from './uris.js';

/** What a folder needs of the session. */
export interface FolderResources {
  readonly environment: Environment;
  /** The model that lies in a folder, by its absolute path. */
  modelIn(folder: string): EntailmentModel;
  /** Where the client keeps indexes, if it says so: an absolute path. */
  readonly indexFolder: string | undefined;
}

export type FolderChange = 'corpus' | 'stetFolder';

/** A workspace folder with its own settings, corpus and `.stet` folder. */
export class WorkspaceFolder {
  /** Empty for what lies in no workspace folder. */
  readonly uri: string;
  /** Absolute path; undefined for a folder that is not on this machine's disk. */
  readonly root: string | undefined;
  #settings: StetSettings;
  readonly corpusPaths: readonly string[];
  readonly corpus: OpenCorpus;
  readonly stetFolder: OpenStetFolder;
  readonly #resources: FolderResources;
  readonly #onBadGlob: (glob: string, reason: string) => void;
  #isExcluded: (root: string | undefined, path: string) => boolean;

  constructor(uri: string, root: string | undefined, settings: StetSettings, resources: FolderResources, onChange: (folder: WorkspaceFolder, change: FolderChange) => void, onBadGlob: (glob: string, reason: string) => void) {
    this.uri = uri;
    this.root = root;
    this.#settings = settings;
    this.#resources = resources;
    this.#onBadGlob = onBadGlob;
    this.corpusPaths = corpusFolders(root, settings.corpus.folders);
    const { include, exclude, maxFileSize, fields } = settings.corpus;
    const options = { folders: this.corpusPaths, include, exclude, maxFileSize: Math.round(maxFileSize * 1024 * 1024), fields, index: indexOptions(root, settings, resources.indexFolder) };
    this.stetFolder = resources.environment.openStetFolder(root, () => onChange(this, 'stetFolder'));
    this.corpus = resources.environment.openCorpus(options, () => onChange(this, 'corpus'));
    this.#isExcluded = globMatcher(settings.briefing.exclude, onBadGlob);
  }

  get settings(): StetSettings {
    return this.#settings;
  }

  /** Takes over other settings where the corpus stays as it is; false where it has to be opened anew. */
  applySettings(settings: StetSettings): boolean {
    if (JSON.stringify([settings.corpus, settings.index]) !== JSON.stringify([this.#settings.corpus, this.#settings.index])) return false;
    this.#settings = settings;
    this.#isExcluded = globMatcher(settings.briefing.exclude, this.#onBadGlob);
    return true;
  }

  get name(): string {
    return this.root === undefined ? 'Stet' : basename(this.root);
  }

  /** Whether a path lies in one of the corpus folders: such a file is a source, never a briefing. */
  isInCorpus(path: string): boolean {
    return this.corpusPaths.some((folder) => isBelow(folder, path));
  }

  isExcluded(path: string): boolean {
    return this.#isExcluded(this.root, path);
  }

  /** What a check of a briefing of this folder rests on. */
  checkOptions(briefingPath: string | undefined, pause: () => Promise<void>): CheckOptions {
    const [modelFolder] = corpusFolders(this.root, [this.settings.support.modelFolder]);
    return {
      index: this.corpus.index,
      acceptedNames: this.stetFolder.acceptedNames,
      verified: this.stetFolder.verified,
      marks: this.stetFolder.marks,
      ...(modelFolder === undefined ? {} : { entailment: this.#resources.modelIn(modelFolder) }),
      ...(briefingPath === undefined ? {} : { briefingPath }),
      severity: this.settings.severity,
      isIgnored: (code, fingerprint) => this.stetFolder.isIgnored(code, fingerprint),
      pause,
    };
  }

  /** Everything that is wrong with files of the corpus and of the folder `.stet`. */
  problems(): readonly CorpusProblem[] {
    return [...this.corpus.index.problems(), ...this.stetFolder.problems];
  }

  status(): FolderStatus {
    const { index, isBusy, isMissing } = this.corpus;
    const problems = this.problems();
    return {
      folder: this.uri,
      articles: index.status.articles,
      expected: index.status.expected,
      problems: new Set(problems.flatMap(({ code, path }) => (code === FOLDER_MISSING ? [] : [path]))).size,
      busy: isBusy,
      isPaused: this.corpus.isPaused ?? false,
      ...(this.corpus.rate === undefined ? {} : { rate: this.corpus.rate }),
      isCorpusMissing: isMissing,
      corpusFolders: this.corpusPaths.map(uriOfPath),
      missingFolders: problems.flatMap(({ code, path }) => (code === FOLDER_MISSING ? [uriOfPath(path)] : [])),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.corpus.close(), this.stetFolder.close()]);
  }
}

/** Whether and where the index of a corpus is kept: the setting's place, else the client's, else the environment's. */
function indexOptions(root: string | undefined, { index }: StetSettings, clientFolder: string | undefined): NonNullable<CorpusOptions['index']> {
  const [folder = clientFolder] = corpusFolders(root, [index.location]);
  return { isPersistent: index.persistent, ...(folder === undefined ? {} : { folder }) };
}
