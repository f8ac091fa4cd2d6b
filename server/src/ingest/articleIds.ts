/** What a file asks for before and after a change: undefined where there is no such file then. */
export interface AskedId {
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/**
 * Gives every article of a corpus an id of its own. Of several files with one id the first by path keeps it and the others get `~2`, `~3`, …:
 * the same files have the same ids, in whatever order they were found. Holds a path for each article and little else, since there may be a hundred thousand.
 */
export class ArticleIds {
  /** Files by the id that they ask for: one, or several sorted by path. */
  readonly #groups = new Map<string, string | readonly string[]>();
  /** The ids that several files ask for. */
  readonly #shared = new Set<string>();
  /** The ids of the files that are given another one than they ask for. */
  readonly #other = new Map<string, string>();
  #changes = 0;

  /** The id that a file is given in place of the one that it asks for; undefined where it has that. */
  insteadOf(path: string): string | undefined {
    return this.#other.get(path);
  }

  /** Takes in what files ask for now. Returns the paths among all known files whose id is another than before, the new ones included. */
  update(changes: ReadonlyMap<string, AskedId>): Set<string> {
    const touched = new Set<string>();
    const changed = new Set<string>();
    for (const [path, { before, now }] of changes) {
      if (before === now) continue;
      if (before !== undefined) this.#leave(path, before, touched);
      if (now === undefined) continue;
      this.#join(path, now, touched);
      changed.add(path);
    }
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
      const paths = this.#group(id);
      for (const path of paths) found.set(path, { id, others: paths.filter((other) => other !== path) });
    }
    return found;
  }

  #group(id: string): readonly string[] {
    const group = this.#groups.get(id) ?? [];
    return typeof group === 'string' ? [group] : group;
  }

  #setGroup(id: string, paths: readonly string[]): void {
    if (paths.length > 1 || this.#shared.has(id)) this.#changes++;
    if (paths.length > 1) this.#shared.add(id);
    else this.#shared.delete(id);
    const [first] = paths;
    if (first === undefined) this.#groups.delete(id);
    else this.#groups.set(id, paths.length === 1 ? first : paths);
  }

  #join(path: string, id: string, touched: Set<string>): void {
    const group = this.#group(id);
    // Files come in the order of their paths, so that the place is nearly always the last.
    let at = group.length;
    while (at > 0 && group[at - 1]! > path) at--;
    this.#setGroup(id, group.toSpliced(at, 0, path));
    this.#touch(id, touched);
  }

  #leave(path: string, id: string, touched: Set<string>): void {
    this.#setGroup(id, this.#group(id).filter((other) => other !== path));
    this.#other.delete(path);
    this.#touch(id, touched);
  }

  /** An id such as 'a~2' that a file asks for itself may be one that was made up for the group of 'a'. */
  #touch(id: string, touched: Set<string>): void {
    touched.add(id);
    const base = /^(.*)~\d+$/s.exec(id)?.[1];
    if (base !== undefined && this.#groups.has(base)) touched.add(base);
  }

  #assign(id: string, changed: Set<string>): void {
    let number = 1;
    for (const path of this.#group(id)) {
      let given = id;
      if (number > 1) while (this.#groups.has((given = `${id}~${number}`))) number++;
      number++;
      if ((this.#other.get(path) ?? id) === given) continue;
      if (given === id) this.#other.delete(path);
      else this.#other.set(path, given);
      changed.add(path);
    }
  }
}
