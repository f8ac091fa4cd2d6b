import { dirname } from 'node:path';

import type { Connection, WorkspaceFolder as ClientFolder } from 'vscode-languageserver';

import type { EntailmentModel } from '../checks/entailment.js';
import type { StetSettings } from '../sharedNames.js';
import { isBelow } from './corpusFolders.js';
import type { Environment } from './environment.js';
import { readSettings } from './settings.js';
import { pathOfUri } from './uris.js';
import { WorkspaceFolder, type FolderChange } from './workspaceFolder.js';

type Listener = (folder: WorkspaceFolder, change: FolderChange) => void;

/** What folders need of the session that they belong to. */
export interface FolderHost {
  readonly environment: Environment;
  readonly connection: Pick<Connection, 'console'>;
  /** See `Session.sentSettings`. */
  readonly sentSettings: unknown;
  /** See `Session.modelIn`. */
  modelIn(folder: string): EntailmentModel;
  /** See `FolderResources.indexFolder`. */
  readonly indexFolder: string | undefined;
  settingsOf(uri: string, read: (sent: unknown) => StetSettings): Promise<StetSettings>;
}

/** The workspace folders, each with its corpus. What lies in none belongs to the first, or to a folder of its own where there is none. */
export class FolderSet {
  readonly #host: FolderHost;
  readonly #folders = new Map<string, WorkspaceFolder>();
  /** Folders of single files, by path, where the client opened no folder. */
  readonly #implied = new Map<string, WorkspaceFolder>();
  #listener: Listener = () => undefined;
  /** Settles with the last change of the folders that was asked for. */
  #changes: Promise<void> = Promise.resolve();

  constructor(host: FolderHost) {
    this.#host = host;
  }

  /** Who is told that a folder's articles, names or ignores changed. */
  listen(listener: Listener): void {
    this.#listener = listener;
  }

  get all(): readonly WorkspaceFolder[] {
    return [...this.#folders.values(), ...this.#implied.values()];
  }

  /** The folder that a document belongs to: the innermost that holds it, else the first. */
  of(uri: string): WorkspaceFolder {
    const path = pathOfUri(uri);
    let best: WorkspaceFolder | undefined;
    for (const folder of this.#folders.values()) {
      const { root } = folder;
      if (path === undefined || root === undefined || !isBelow(root, path)) continue;
      if (best?.root === undefined || root.length > best.root.length) best = folder;
    }
    return best ?? this.#folders.values().next().value ?? this.#impliedFolder(path);
  }

  /** The folder with this URI, or all where none is named. */
  named(uri: string | undefined): readonly WorkspaceFolder[] {
    if (uri === undefined || uri === '') return this.all;
    return this.all.filter((folder) => folder.uri === uri || (folder.root !== undefined && folder.root === pathOfUri(uri)));
  }

  /** Opens and closes folders so that there are these. */
  replace(folders: readonly ClientFolder[]): Promise<void> {
    return this.#inTurn(async () => {
      const wanted = new Set(folders.map(({ uri }) => uri));
      for (const uri of [...this.#folders.keys()]) if (!wanted.has(uri)) await this.#close(this.#folders, uri);
      for (const { uri } of folders) if (!this.#folders.has(uri)) this.#folders.set(uri, this.#open(uri, pathOfUri(uri), await this.#settings(uri)));
      if (this.#folders.size > 0) for (const path of [...this.#implied.keys()]) await this.#close(this.#implied, path);
    });
  }

  /** Reads the settings anew. A folder whose corpus settings changed reads its corpus anew; others keep theirs. */
  reloadSettings(): Promise<void> {
    return this.#inTurn(async () => {
      for (const folders of [this.#folders, this.#implied]) {
        for (const [key, folder] of [...folders]) {
          const settings = await this.#settings(folder.uri);
          if (folder.applySettings(settings)) continue;
          await folder.close();
          folders.set(key, this.#open(folder.uri, folder.root, settings));
        }
      }
    });
  }

  /** Settles when every change that was asked for by now is made: the folders are there, with the settings that the client has. Never rejects. */
  get settled(): Promise<void> {
    return this.#changes;
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.all.map((folder) => folder.close()));
    this.#folders.clear();
    this.#implied.clear();
  }

  /** Makes a change once those before it are made. Two at a time would each open a corpus for the same folder, of which only one would ever be closed. */
  #inTurn(change: () => Promise<void>): Promise<void> {
    const made = this.#changes.then(change);
    // Whoever asked for a change is told that it failed; the next one is made all the same.
    this.#changes = made.catch(() => undefined);
    return made;
  }

  #settings(uri: string): Promise<StetSettings> {
    return this.#host.settingsOf(uri, (sent) => this.#read(sent));
  }

  #read(sent: unknown): StetSettings {
    return readSettings(sent, (message) => this.#host.connection.console.warn(message));
  }

  #impliedFolder(path: string | undefined): WorkspaceFolder {
    const root = path === undefined ? undefined : dirname(path);
    const known = this.#implied.get(root ?? '');
    if (known) return known;
    const folder = this.#open('', root, this.#read(this.#host.sentSettings));
    this.#implied.set(root ?? '', folder);
    return folder;
  }

  #open(uri: string, root: string | undefined, settings: StetSettings): WorkspaceFolder {
    const { console } = this.#host.connection;
    return new WorkspaceFolder(uri, root, settings, this.#host, (folder, change) => this.#listener(folder, change), (glob, reason) => console.warn(`The pattern ${glob} is left out: ${reason}`));
  }

  async #close(folders: Map<string, WorkspaceFolder>, key: string): Promise<void> {
    const folder = folders.get(key);
    folders.delete(key);
    await folder?.close();
  }
}
