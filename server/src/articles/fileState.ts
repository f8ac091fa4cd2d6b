import type { CorpusProblem } from './article.js';

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
