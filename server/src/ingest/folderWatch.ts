import { realpath, stat } from 'node:fs/promises';

import type { Said } from '../text/l10n.js';
import { DirectoryWatch } from './directoryWatch.js';
import { rebased } from './folderWalk.js';

export interface FolderWatchEvents {
  /** A file appeared, changed or vanished. Absolute, below the folder as it was given. */
  fileChanged(path: string): void;
  /** A folder below, or the folder itself, appeared or vanished. */
  folderChanged(folder: string): void;
  /** Watching does not work; `reason` is for a person. */
  failed(folder: string, reason: Said | string): void;
}

/**
 * Watches folders, wherever they are, and waits for those that do not exist. Links below a folder are not followed; the folder itself may be one.
 * `lookEveryMs` is how often it is checked whether a folder came or went, which no watcher tells reliably.
 */
export class FolderWatch {
  readonly #events: FolderWatchEvents;
  readonly #watchers = new Map<string, DirectoryWatch>();
  /** What stands at each folder's path; a mark of its own for every folder that was there, '' for none; missing where it must be looked at anew. */
  readonly #present = new Map<string, string>();
  readonly #folders: readonly string[];
  readonly #timer: NodeJS.Timeout;
  #isLooking = false;
  #isDisposed = false;

  constructor(folders: readonly string[], events: FolderWatchEvents, lookEveryMs: number) {
    this.#events = events;
    this.#folders = [...new Set(folders)];
    for (const folder of folders) this.#present.set(folder, '');
    this.#timer = setInterval(() => void this.#look(), lookEveryMs);
    this.#timer.unref();
  }

  /** Begins to watch. Resolves when everything that exists now is watched, so that no later change is missed. */
  async start(): Promise<void> {
    await Promise.all(this.#folders.map(async (folder) => this.#lookAt(folder, true)));
  }

  dispose(): void {
    this.#isDisposed = true;
    clearInterval(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    for (const folder of this.#folders) await this.#lookAt(folder, false);
    this.#isLooking = false;
  }

  async #lookAt(folder: string, isFirst: boolean): Promise<void> {
    const found = await markOf(folder);
    if (this.#isDisposed || (found === this.#present.get(folder) && !(isFirst && found !== ''))) return;
    this.#present.set(folder, found);
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    if (found !== '') await this.#watch(folder);
    if (!isFirst) this.#events.folderChanged(folder);
  }

  async #watch(folder: string): Promise<void> {
    const real = await realpath(folder).catch(() => folder);
    if (this.#isDisposed) return;
    const asGiven = (path: string): string => rebased(path, real, folder) ?? path;
    const events = {
      fileChanged: (path: string) => this.#events.fileChanged(asGiven(path)),
      folderChanged: (path: string) => {
        // A folder that went may be back before anybody looks; its watcher follows the one that went.
        if (path === real) this.#present.delete(folder);
        this.#events.folderChanged(asGiven(path));
      },
      failed: (reason: Said | string) => this.#events.failed(folder, reason),
    };
    const watcher = new DirectoryWatch(real, events, isLeftOut);
    this.#watchers.set(folder, watcher);
    await watcher.start();
  }
}

/** Folders that hold no articles and many files. */
function isLeftOut(name: string): boolean {
  return name === 'node_modules' || name === '.git';
}

/** By what a folder is told from another one at its path; empty where there is none. */
async function markOf(path: string): Promise<string> {
  try {
    const state = await stat(path);
    return state.isDirectory() ? `${state.dev}:${state.ino}` : '';
  } catch (error) {
    if (error instanceof Error) return '';
    throw error;
  }
}
