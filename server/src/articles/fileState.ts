import type { CorpusProblem } from './article.js';
import { SoleEntry } from './soleEntry.js';

/** What is known of a file of the corpus. */
export interface FileState {
  /** Hash of its content. */
  readonly fingerprint: string;
  /** The file system's marks of the content that was read; missing where they are too young to vouch for it. */
  readonly stamp?: string;
  readonly problems: readonly CorpusProblem[];
  /** Whether it says something of other articles. */
  readonly isBibliography?: boolean;
  /** The ids that its articles ask for, by their paths; empty where it holds none. */
  readonly ownIds: ReadonlyMap<string, string>;
}

/** What an index keeps of the files of its corpus: what it was told with the changes that it has taken in. */
export interface KeptFiles {
  get(path: string): FileState | undefined;
  has(path: string): boolean;
  paths(): Iterable<string>;
  entries(): Iterable<readonly [path: string, state: FileState]>;
}

/** The ids that the articles of a file ask for, by their paths, in as little memory as can be. */
export function ownIdsOf(file: string, ids: readonly (readonly [path: string, id: string])[]): ReadonlyMap<string, string> {
  const [first] = ids;
  if (first === undefined) return NO_IDS;
  // An article that is a file has the file's path: the same text need not be kept twice.
  return ids.length === 1 ? new SoleEntry(first[0] === file ? file : first[0], first[1]) : new Map(ids);
}

const NO_IDS: ReadonlyMap<string, string> = new Map();
