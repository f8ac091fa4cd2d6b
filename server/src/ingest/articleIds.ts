/**
 * Gives every article of a corpus an id of its own. Of several files with one id the first by path keeps it and the others get `~2`, `~3`, …:
 * the same files have the same ids, in whatever order they were found.
 */
export class ArticleIds {
  /** Files by the id that they ask for, each group sorted by path. */
  readonly #groups = new Map<string, string[]>();
  /** The ids that several files ask for. */
  readonly #shared = new Set<string>();
  #changes = 0;
  readonly #given = new Map<string, string>();
  readonly #asked = new Map<string, string>();

  /** The id that a file has now, if it is known. */
  of(path: string): string | undefined {
    return this.#given.get(path);
  }

  /**
   * Takes in what files ask for now (`undefined`: the file is gone). Returns the paths among all known files whose id is another than before,
   * the new ones included.
   */
  update(changes: ReadonlyMap<string, string | undefined>): Set<string> {
    const touched = new Set<string>();
    for (const [path, id] of changes) {
      const before = this.#asked.get(path);
      if (before === id) continue;
      if (before !== undefined) this.#leave(path, before, touched);
      if (id !== undefined) this.#join(path, id, touched);
    }
    const changed = new Set<string>();
    for (const id of touched) this.#assign(id, changed);
    return changed;
  }

  /** Grows whenever {@link duplicates} may give something else. */
  get changes(): number {
    return this.#changes;
  }

  /** For each path whose id another file has too: the other paths. */
  duplicates(): Map<string, { id: string; others: string[] }> {
    const found = new Map<string, { id: string; others: string[] }>();
    for (const id of this.#shared) {
      const paths = this.#groups.get(id)!;
      for (const path of paths) found.set(path, { id, others: paths.filter((other) => other !== path) });
    }
    return found;
  }

  #join(path: string, id: string, touched: Set<string>): void {
    const group = this.#groups.get(id) ?? [];
    let at = group.length;
    while (at > 0 && group[at - 1]! > path) at--;
    group.splice(at, 0, path);
    this.#groups.set(id, group);
    this.#share(id, group.length);
    this.#asked.set(path, id);
    this.#touch(id, touched);
  }

  #leave(path: string, id: string, touched: Set<string>): void {
    const group = (this.#groups.get(id) ?? []).filter((other) => other !== path);
    this.#share(id, group.length);
    if (group.length === 0) this.#groups.delete(id);
    else this.#groups.set(id, group);
    this.#asked.delete(path);
    this.#given.delete(path);
    this.#touch(id, touched);
  }

  #share(id: string, files: number): void {
    if (files > 1 || this.#shared.has(id)) this.#changes++;
    if (files > 1) this.#shared.add(id);
    else this.#shared.delete(id);
  }

  /** An id such as 'a~2' that a file asks for itself may be one that was made up for the group of 'a'. */
  #touch(id: string, touched: Set<string>): void {
    touched.add(id);
    const base = /^(.*)~\d+$/s.exec(id)?.[1];
    if (base !== undefined && this.#groups.has(base)) touched.add(base);
  }

  #assign(id: string, changed: Set<string>): void {
    let number = 1;
    for (const path of this.#groups.get(id) ?? []) {
      let given = id;
      if (number > 1) while (this.#groups.has((given = `${id}~${number}`))) number++;
      number++;
      if (this.#given.get(path) === given) continue;
      this.#given.set(path, given);
      changed.add(path);
    }
  }
}
