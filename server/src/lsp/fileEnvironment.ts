import type { CorpusProblem } from '../articles/article.js';
import type { Verification, VerifiedPassages } from '../articles/verifiedPassage.js';
import { markKey, type Mark, type Marks } from '../checks/mark.js';
import { isFindingCode } from '../checks/registry.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { findBriefings, readBriefing } from '../ingest/briefingFiles.js';
import { CorpusFolder } from '../ingest/corpusFolder.js';
import type { CorpusSink } from '../ingest/corpusFolderOptions.js';
import { ReadingPool } from '../ingest/workers/readingPool.js';
import { StetFolder } from '../ingest/stetFolder.js';
import { StyleFiles } from '../ingest/styleFile.js';
import type { CheckedEntry } from '../ingest/checkedFile.js';
import { verifiedByStatement, withVerified, type VerifiedEntry } from '../ingest/verifiedFile.js';
import { LazyCrossEncoder } from '../reading/crossEncoder.js';
import { foldWord } from '../text/fold.js';
import { textFingerprint } from '../text/fingerprint.js';
import type { CorpusOptions, Environment, OpenCorpus, OpenStetFolder } from './environment.js';

/** An index that takes articles in and is told how far reading has come. */
export type FedIndex = CorpusIndex & CorpusSink & { setStatus(status: { readonly expected: number; readonly isComplete: boolean }): void };

export interface FileEnvironmentOptions {
  /** Makes an empty index. */
  readonly createIndex: () => FedIndex;
  /** Opens a corpus whose index is kept on disk; undefined where it cannot or may not be. `openInMemory` is for when that turns out later. */
  readonly openStored?: (corpus: CorpusOptions, onChange: () => void, openInMemory: () => OpenCorpus) => OpenCorpus | undefined;
  /** Whether folders are watched after they were read. */
  readonly watch: boolean;
  /** Told of a fault of the program that nobody waits for. */
  readonly onError?: (error: unknown) => void;
  /** Told what a person should know and need not do anything about. */
  readonly onRemark?: (remark: string) => void;
}

/** The world of files as it is: corpus folders, the folder `.stet` and briefings on disk. */
export function fileEnvironment(options: FileEnvironmentOptions): Environment {
  const styles = new StyleFiles();
  return {
    openCorpus: (corpus, onChange) => {
      const openInMemory = (): OpenCorpus => new FileCorpus(corpus, options, onChange);
      return options.openStored?.(corpus, onChange, openInMemory) ?? openInMemory();
    },
    openStetFolder: (root, onChange) => (root === undefined ? new ForgetfulChoices() : new FileStetFolder(root, options.watch, onChange)),
    openModel: (folder, onProblem) => new LazyCrossEncoder(folder, (error) => onProblem(error instanceof Error ? error.message : String(error))),
    readStyle: (path) => styles.read(path),
    findBriefings,
    readBriefing,
  };
}

/** A corpus that is read from folders, and read anew on request. */
class FileCorpus implements OpenCorpus {
  readonly #options: CorpusOptions;
  readonly #environment: FileEnvironmentOptions;
  readonly #onChange: () => void;
  #index!: FedIndex;
  #folder!: CorpusFolder;
  #ready!: Promise<void>;
  #isBusy = true;
  #isClosed = false;
  #told = '';

  constructor(options: CorpusOptions, environment: FileEnvironmentOptions, onChange: () => void) {
    this.#options = options;
    this.#environment = environment;
    this.#onChange = onChange;
    this.#open();
  }

  get index(): CorpusIndex {
    return this.#index;
  }

  get ready(): Promise<void> {
    return this.#ready;
  }

  get settled(): Promise<void> {
    return this.#ready;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  get isMissing(): boolean {
    const missing = new Set(this.#index.problems().flatMap(({ path, code }) => (code === 'corpus.folderMissing' ? [path] : [])));
    return this.#options.folders.every((folder) => missing.has(folder));
  }

  async refresh(mode: 'changed' | 'rebuild'): Promise<void> {
    if (mode === 'changed') {
      await this.#folder.rescan();
      return;
    }
    await this.#folder.dispose();
    if (this.#isClosed) return;
    this.#open();
    this.#tell();
    await this.#ready;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#folder.dispose();
  }

  #open(): void {
    const index = this.#environment.createIndex();
    const { folders, include, exclude, maxFileSize, fields = {} } = this.#options;
    let isRead = false;
    this.#index = index;
    this.#isBusy = true;
    this.#folder = new CorpusFolder(index, {
      folders,
      include,
      exclude,
      maxBytes: maxFileSize,
      fields,
      watch: this.#environment.watch,
      reader: new ReadingPool({ onFallback: (reason) => this.#environment.onRemark?.(reason) }),
      onProgress: (done, total) => {
        if (isRead) return;
        index.setStatus({ expected: Math.max(total, index.status.articles), isComplete: false });
        if (done < total) this.#tell();
      },
      onSettled: () => {
        if (isRead) this.#settle(index);
      },
      onError: (error) => this.#environment.onError?.(error),
    });
    this.#ready = this.#folder.ready.then(
      () => {
        isRead = true;
        this.#settle(index);
      },
      (error: unknown) => {
        // A corpus that is closed while it is read is no fault.
        if (!this.#isClosed) this.#environment.onError?.(error);
      },
    );
  }

  /** Reading came to rest: what there is now is all there is. */
  #settle(index: FedIndex): void {
    if (index !== this.#index || this.#isClosed) return;
    index.setStatus({ expected: index.status.articles, isComplete: true });
    this.#isBusy = false;
    this.#tell();
  }

  #tell(): void {
    const { revision, status } = this.#index;
    const now = JSON.stringify([revision, status, this.#isBusy, this.#index.problems()]);
    if (now === this.#told) return;
    this.#told = now;
    this.#onChange();
  }
}

/** The folder `.stet` of a workspace folder. */
class FileStetFolder implements OpenStetFolder {
  readonly ready: Promise<void>;
  readonly #folder: StetFolder;
  #acceptedNames: ReadonlySet<string> = new Set();
  #verified: VerifiedPassages = new Map();
  #marks: Marks = new Map();
  #ignored: ReadonlySet<string> = new Set();

  constructor(root: string, watch: boolean, onChange: () => void) {
    this.#folder = new StetFolder(root, {
      watch,
      onChange: ({ names, ignores, verified, checked }) => {
        this.#acceptedNames = new Set(names.map(foldName));
        this.#verified = verifiedByStatement(verified);
        this.#marks = marksOf(checked);
        this.#ignored = new Set(ignores.map(({ code, fingerprint }) => `${code} ${fingerprint}`));
        onChange();
      },
    });
    this.ready = this.#folder.open().then(() => undefined);
  }

  get acceptedNames(): ReadonlySet<string> {
    return this.#acceptedNames;
  }

  get verified(): VerifiedPassages {
    return this.#verified;
  }

  get marks(): Marks {
    return this.#marks;
  }

  get problems(): readonly CorpusProblem[] {
    return this.#folder.choices.problems;
  }

  isIgnored(code: string, fingerprint: string): boolean {
    return this.#ignored.has(`${code} ${fingerprint}`) || this.#ignored.has(`* ${fingerprint}`);
  }

  async acceptName(name: string): Promise<CorpusProblem | undefined> {
    return this.#folder.addName(name);
  }

  async ignore(code: string, text: string): Promise<CorpusProblem | undefined> {
    // Of a sentence and the part of it that is marked, people read the part; without one, the sentence.
    return this.#folder.addIgnore({ code, fingerprint: textFingerprint(text), text: text.slice(text.lastIndexOf('\n') + 1) });
  }

  async mark(mark: Omit<Mark, 'date'>, text: string): Promise<CorpusProblem | undefined> {
    return this.#folder.addChecked({ ...mark, date: today(), text: text.slice(text.lastIndexOf('\n') + 1) });
  }

  async unmark(mark: Pick<Mark, 'code' | 'fingerprint'>): Promise<CorpusProblem | undefined> {
    return this.#folder.removeChecked(mark);
  }

  async verify(verifications: readonly Verification[]): Promise<CorpusProblem | undefined> {
    return this.#folder.addVerified(verifications, today());
  }

  async close(): Promise<void> {
    await this.#folder.dispose();
  }
}

/** Choices where there is no folder to keep them in: they hold as long as the server runs. */
class ForgetfulChoices implements OpenStetFolder {
  readonly ready = Promise.resolve();
  readonly problems = [];
  readonly #ignored = new Set<string>();
  #acceptedNames: ReadonlySet<string> = new Set();
  #entries: readonly VerifiedEntry[] = [];
  #verified: VerifiedPassages = new Map();
  #marks: Marks = new Map();

  get acceptedNames(): ReadonlySet<string> {
    return this.#acceptedNames;
  }

  get verified(): VerifiedPassages {
    return this.#verified;
  }

  get marks(): Marks {
    return this.#marks;
  }

  isIgnored(code: string, fingerprint: string): boolean {
    return this.#ignored.has(`${code} ${fingerprint}`);
  }

  async acceptName(name: string): Promise<undefined> {
    this.#acceptedNames = new Set([...this.#acceptedNames, foldName(name)]);
  }

  async ignore(code: string, text: string): Promise<undefined> {
    this.#ignored.add(`${code} ${textFingerprint(text)}`);
  }

  async mark(mark: Omit<Mark, 'date'>): Promise<undefined> {
    this.#marks = new Map([...this.#marks, [markKey(mark), { ...mark, date: today() }]]);
  }

  async unmark(mark: Pick<Mark, 'code' | 'fingerprint'>): Promise<undefined> {
    this.#marks = new Map([...this.#marks].filter(([key]) => key !== markKey(mark)));
  }

  async verify(verifications: readonly Verification[]): Promise<undefined> {
    this.#entries = withVerified(this.#entries, verifications, today());
    this.#verified = verifiedByStatement(this.#entries);
  }

  async close(): Promise<void> {
    // Nothing is open.
  }
}

/** The marks by what they are known by; one with a code that this version does not have is of no effect. */
function marksOf(entries: readonly CheckedEntry[]): Marks {
  return new Map(entries.flatMap((entry): [string, Mark][] => (isFindingCode(entry.code) ? [[markKey({ code: entry.code, fingerprint: entry.fingerprint }), { ...entry, code: entry.code }]] : [])));
}

/** The day, as ISO 8601 has it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A name as `CheckContext.acceptedNames` has it. */
function foldName(name: string): string {
  return name.trim().split(/\s+/u).map(foldWord).join(' ');
}
