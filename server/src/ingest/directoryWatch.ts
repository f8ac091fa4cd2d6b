import { watch, type FSWatcher } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';

import { say, type Said } from '../text/l10n.js';
import { isMissing, reasonOf } from './folderWalk.js';

export interface DirectoryWatchEvents {
  /** Something that is no folder appeared, changed or vanished. */
  fileChanged(path: string): void;
  /** A folder appeared or vanished, or it is not known what changed in it: what it holds must be looked at anew. */
  folderChanged(path: string): void;
  /** Changes in a folder will not be seen; `reason` is for a person. */
  failed(reason: Said | string): void;
}

interface Watched {
  readonly watcher: FSWatcher;
  /** See {@link markOfFolder}. */
  readonly mark: string;
}

/**
 * Watches a folder and all folders in it, with one watch of the system for each folder and none for its files: a system gives some ten thousand watches, and a corpus may have
 * more files. Links are not followed. What happens while a new folder is being entered is told as a change of that folder.
 */
export class DirectoryWatch {
  readonly #root: string;
  readonly #events: DirectoryWatchEvents;
  readonly #isIgnored: (name: string) => boolean;
  readonly #watched = new Map<string, Watched>();
  /** What is being looked at, and behind it what was told since: one after the other, so that the last thing told of a path is looked at after all before it. */
  #looking: Promise<void> = Promise.resolve();
  #hasFailed = false;
  #isClosed = false;

  /** `root`: absolute, the folder itself, not a link to it. `isIgnored`: by their names, folders that are not entered. */
  constructor(root: string, events: DirectoryWatchEvents, isIgnored: (name: string) => boolean = () => false) {
    this.#root = root;
    this.#events = events;
    this.#isIgnored = isIgnored;
  }

  /** How many folders are watched. */
  get size(): number {
    return this.#watched.size;
  }

  /** Begins. Resolves when every folder that exists now is watched, so that no later change is missed. Never rejects. */
  async start(): Promise<void> {
    await this.#inOrder(() => this.#enter(this.#root));
  }

  close(): void {
    this.#isClosed = true;
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
  }

  /** Watches a folder and then what is in it: whatever comes into it in between is told or listed. A folder that went meanwhile is passed over. */
  async #enter(folder: string): Promise<void> {
    try {
      const mark = await markOfFolder(folder);
      if (mark === undefined || this.#isClosed || this.#watched.has(folder)) return;
      this.#watch(folder, mark);
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (this.#isClosed) return;
        if (entry.isDirectory() && !this.#isIgnored(entry.name)) await this.#enter(join(folder, entry.name));
      }
    } catch (error) {
      if (!isMissing(error)) this.#fail(error);
    }
  }

  #watch(folder: string, mark: string): void {
    const watcher = watch(folder, { persistent: true });
    this.#watched.set(folder, { watcher, mark });
    watcher.on('change', (kind, name) => {
      if (this.#isClosed || this.#watched.get(folder)?.watcher !== watcher) return;
      // Some systems do not say what changed.
      if (typeof name !== 'string') this.#events.folderChanged(folder);
      else void this.#inOrder(() => this.#changed(folder, kind, name));
    });
    // A folder that is removed while it is watched is an error on some systems.
    watcher.on('error', (error) => void this.#broken(folder, watcher, error));
  }

  #inOrder(look: () => Promise<void>): Promise<void> {
    return (this.#looking = this.#looking.then(() => (this.#isClosed ? undefined : look())).catch((error: unknown) => this.#fail(error)));
  }

  async #changed(folder: string, kind: string, name: string): Promise<void> {
    const path = join(folder, name);
    // A folder that is removed tells so by its own name too, beside those of what is in it.
    if (name === basename(folder)) await this.#look(folder, kind === 'rename');
    if (!this.#watched.has(folder)) return;
    if (kind === 'change') {
      if (!this.#watched.has(path)) this.#events.fileChanged(path);
      return;
    }
    await this.#look(path, true);
  }

  /** Looks at what came, went or was replaced at a path. Where it `wasToldOf` a folder is watched anew, though it looks like the one before: that one's watch may have ended with it. */
  async #look(path: string, wasToldOf: boolean): Promise<void> {
    const known = this.#watched.get(path);
    const mark = await markOfFolder(path);
    if (this.#isClosed) return;
    if (known === undefined && mark === undefined) {
      this.#events.fileChanged(path);
      return;
    }
    if (known?.mark === mark && !wasToldOf) return;
    this.#leave(path);
    if (mark !== undefined && (path === this.#root || !this.#isIgnored(basename(path)))) await this.#enter(path);
    if (!this.#isClosed) this.#events.folderChanged(path);
  }

  async #broken(folder: string, watcher: FSWatcher, error: unknown): Promise<void> {
    if (this.#isClosed || this.#watched.get(folder)?.watcher !== watcher) return;
    this.#leave(folder);
    if ((await markOfFolder(folder)) !== undefined) this.#fail(error);
    else if (!this.#isClosed) this.#events.folderChanged(folder);
  }

  /** Ends watching a folder and all below it. */
  #leave(folder: string): void {
    const within = folder + sep;
    for (const [path, { watcher }] of this.#watched) {
      if (path !== folder && !path.startsWith(within)) continue;
      this.#watched.delete(path);
      watcher.close();
    }
  }

  /** Told once: a system that gives no more watches refuses every further folder. */
  #fail(error: unknown): void {
    if (this.#hasFailed || this.#isClosed) return;
    this.#hasFailed = true;
    const isLimit = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EMFILE');
    this.#events.failed(isLimit ? say('the system has no more watches to give; see the limit fs.inotify.max_user_watches') : reasonOf(error));
  }
}

/** By what a folder is told from another one that comes to stand at its path: numbers of folders are given again, so the time at which it was made belongs to it, which some systems tell to a few milliseconds only. Undefined where there is none. */
async function markOfFolder(path: string): Promise<string | undefined> {
  try {
    const state = await lstat(path);
    return state.isDirectory() ? `${state.ino}:${state.birthtimeMs}` : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
