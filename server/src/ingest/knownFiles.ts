import type { FileState, KeptFiles } from '../articles/fileState.js';

/**
 * What is known of the files of a corpus. Where the index keeps that, only what was found since the index was told last is held in memory: a hundred thousand
 * files would take as much of it as everything else on their thread.
 */
export class KnownFiles {
  readonly #kept: KeptFiles | undefined;
  /** Undefined for a file that is gone. */
  readonly #own = new Map<string, FileState | undefined>();

  constructor(kept: KeptFiles | undefined) {
    this.#kept = kept;
  }

  get(path: string): FileState | undefined {
    return this.#own.has(path) ? this.#own.get(path) : this.#kept?.get(path);
  }

  has(path: string): boolean {
    return this.#own.has(path) ? this.#own.get(path) !== undefined : (this.#kept?.has(path) ?? false);
  }

  /** Takes in what is known of a file from now on; undefined where it is gone. */
  set(path: string, state: FileState | undefined): void {
    if (state === undefined && this.#kept === undefined) this.#own.delete(path);
    else this.#own.set(path, state);
  }

  *paths(): Generator<string> {
    for (const path of this.#kept?.paths() ?? []) if (!this.#own.has(path)) yield path;
    for (const [path, state] of this.#own) if (state !== undefined) yield path;
  }

  *entries(): Generator<readonly [path: string, state: FileState]> {
    for (const [path, state] of this.#kept?.entries() ?? []) if (!this.#own.has(path)) yield [path, state];
    for (const [path, state] of this.#own) if (state !== undefined) yield [path, state];
  }

  /** The index was told of all that was taken in: where it keeps that, it need not be held here. */
  told(): void {
    if (this.#kept !== undefined) this.#own.clear();
  }
}
