import { realpath, stat } from 'node:fs/promises';

import { watch, type FSWatcher } from 'chokidar';

import { rebased } from './folderWalk.js';

export interface FolderWatchEvents {
  /** A file appeared, changed or vanished. Absolute, below the folder as it was given. */
  fileChanged(path: string): void;
  /** A folder below, or the folder itself, appeared or vanished. */
  folderChanged(folder: string): void;
  /** Watching does not work; `reason` is for a person. */
  failed(folder: string, reason: string): void;
}

/**
 * Watches folders, wherever they are, and waits for those that do not exist. Links below a folder are not followed; the folder itself may be one.
 * `lookEveryMs` is how often it is checked whether a folder came or went, which no watcher tells reliably.
 */
export class FolderWatch {
  readonly #events: FolderWatchEvents;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #present = new Map<string, boolean>();
  readonly #timer: NodeJS.Timeout;
  #isLooking = false;
  #isDisposed = false;

  constructor(folders: readonly string[], events: FolderWatchEvents, lookEveryMs: number) {
    this.#events = events;
    for (const folder of folders) this.#present.set(folder, false);
    this.#timer = setInterval(() => void this.#look(), lookEveryMs);
    this.#timer.unref();
  }

  /** Begins to watch. Resolves when everything that exists now is watched, so that no later change is missed. */
  async start(): Promise<void> {
    await Promise.all([...this.#present.keys()].map(async (folder) => this.#lookAt(folder, true)));
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    clearInterval(this.#timer);
    await Promise.all([...this.#watchers.values()].map((watcher) => watcher.close()));
    this.#watchers.clear();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    for (const folder of this.#present.keys()) await this.#lookAt(folder, false);
    this.#isLooking = false;
  }

  async #lookAt(folder: string, isFirst: boolean): Promise<void> {
    const isThere = await isFolder(folder);
    if (this.#isDisposed || (isThere === this.#present.get(folder) && !(isFirst && isThere))) return;
    this.#present.set(folder, isThere);
    await this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    if (isThere) await this.#watch(folder);
    if (!isFirst) this.#events.folderChanged(folder);
  }

  async #watch(folder: string): Promise<void> {
    const real = await realpath(folder).catch(() => folder);
    if (this.#isDisposed) return;
    const asGiven = (path: string): string => rebased(path, real, folder) ?? path;
    const watcher = watch(real, { ignoreInitial: true, followSymlinks: false, atomic: true, ignored: (path) => /[\\/](?:node_modules|\.git)$/.test(path) });
    this.#watchers.set(folder, watcher);
    const changed = (path: string): void => this.#events.fileChanged(asGiven(path));
    watcher.on('add', changed).on('change', changed).on('unlink', changed);
    watcher.on('unlinkDir', (path) => this.#events.folderChanged(asGiven(path)));
    watcher.on('addDir', (path) => this.#events.folderChanged(asGiven(path)));
    watcher.on('error', (error) => this.#events.failed(folder, error instanceof Error ? error.message : String(error)));
    await new Promise<void>((resolve) => {
      watcher.once('ready', resolve);
      // A watcher that is closed before it is ready never says so.
      if (this.#isDisposed) resolve();
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
