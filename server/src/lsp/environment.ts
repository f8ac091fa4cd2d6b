import type { CorpusProblem } from '../articles/article.js';
import type { Verification, VerifiedPassages } from '../articles/verifiedPassage.js';
import type { EntailmentModel } from '../checks/entailment.js';
import type { StyleReading } from '../csl/readStyle.js';
import type { Mark, Marks } from '../checks/mark.js';
import type { CorpusIndex } from '../index/corpusIndex.js';

/** What the server needs from the world of files. The composition roots provide it, so that the server knows no engine and tests need no disk. */
export interface Environment {
  /** Reads the folders of a corpus, keeps reading what changes in them, and tells `onChange` of every change of articles, problems or progress. */
  openCorpus(options: CorpusOptions, onChange: () => void): OpenCorpus;
  /** Reads the folder `.stet` below `root`, and tells `onChange` when names, ignores or verified passages changed. Without a root nothing lasts. */
  openStetFolder(root: string | undefined, onChange: () => void): OpenStetFolder;
  /** The model in a folder, by its absolute path. It is loaded when it is first asked; where it cannot be used, `onProblem` is told once and it says nothing. */
  openModel(folder: string, onProblem: (message: string) => void): EntailmentModel;
  /** The citation style in a file, by its absolute path, as the file is now. Never rejects: what prevents it is a problem. */
  readStyle(path: string): Promise<StyleReading>;
  /** Absolute paths of the briefings below `root`, in order; `exclude` are globs relative to it, `corpusFolders` absolute paths. */
  findBriefings(root: string, exclude: readonly string[], corpusFolders: readonly string[]): Promise<readonly string[]>;
  /** The text of a briefing and a mark that changes when the file does; undefined where it cannot be read. `known` spares reading what has this mark. */
  readBriefing(path: string, known?: string): Promise<{ readonly mark: string; readonly text?: string } | undefined>;
}

export interface CorpusOptions {
  /** Absolute paths of the corpus folders. */
  readonly folders: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxFileSize: number;
  /** Where the fields of an article stand in exports. */
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
  /** Whether the index may be kept on disk, and where: an absolute path. Missing: where the environment says. */
  readonly index?: { readonly isPersistent: boolean; readonly folder?: string };
}

export interface OpenCorpus {
  readonly index: CorpusIndex;
  /** Settles when the index can be asked: when it was there already, or was made, or as much of it as a writer would wait for. Never rejects. */
  readonly ready: Promise<void>;
  /** Settles when every file that was there at the beginning is in the index; `ready` may come before, when the index can answer. Never rejects. */
  readonly settled: Promise<void>;
  readonly isBusy: boolean;
  /** True where indexing was stopped before it was done. */
  readonly isPaused?: boolean;
  /** True where none of the folders exists. */
  readonly isMissing: boolean;
  /** Articles indexed a second, lately; undefined where nothing is. */
  readonly rate?: number | undefined;
  /** Looks at the folders again: all files anew with `rebuild`, else those that changed. */
  refresh(mode: 'changed' | 'rebuild'): Promise<void>;
  /** Tells of files that may have appeared, changed or vanished, where only they need be looked at. */
  filesChanged?(paths: readonly string[]): void;
  /** Stops indexing where it can be stopped, and goes on. */
  pause?(): void;
  resume?(): void;
  close(): Promise<void>;
}

export interface OpenStetFolder {
  /** See {@link CheckContext.acceptedNames}; a new set whenever it changes. */
  readonly acceptedNames: ReadonlySet<string>;
  /** See {@link CheckContext.verified}; a new map whenever it changes. */
  readonly verified: VerifiedPassages;
  /** See {@link CheckOptions.marks}; a new map whenever it changes. */
  readonly marks: Marks;
  /** Settles when the files were read. Never rejects. */
  readonly ready: Promise<void>;
  isIgnored(code: string, fingerprint: string): boolean;
  /** What is wrong with its files. */
  readonly problems: readonly CorpusProblem[];
  /** Resolves when it is written and takes effect, or with the reason why it was not written. */
  acceptName(name: string): Promise<CorpusProblem | undefined>;
  ignore(code: string, text: string): Promise<CorpusProblem | undefined>;
  /** Keeps a mark, with today's date. `text` is for people who read the file. */
  mark(mark: Omit<Mark, 'date'>, text: string): Promise<CorpusProblem | undefined>;
  unmark(mark: Pick<Mark, 'code' | 'fingerprint'>): Promise<CorpusProblem | undefined>;
  verify(verifications: readonly Verification[]): Promise<CorpusProblem | undefined>;
  close(): Promise<void>;
}
