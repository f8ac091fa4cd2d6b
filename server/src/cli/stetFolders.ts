import { dirname } from 'node:path';

import type { Environment, OpenStetFolder } from '../lsp/environment.js';
import { showPath } from './showPath.js';
import { stetRoot } from './stetRoot.js';
import type { Terminal } from './terminal.js';

/** The folders `.stet` of briefings: the nearest one above the briefing, else above the current folder. Each is read once. */
export class StetFolders {
  readonly #terminal: Terminal;
  readonly #environment: Environment;
  readonly #open = new Map<string, OpenStetFolder>();

  constructor(terminal: Terminal, environment: Environment) {
    this.#terminal = terminal;
    this.#environment = environment;
  }

  /** What holds for the briefing with this absolute path. What is wrong with the folder's files is told on standard error. */
  async of(briefing: string): Promise<OpenStetFolder> {
    const { cwd } = this.#terminal;
    const root = (await stetRoot(dirname(briefing))) ?? (await stetRoot(cwd)) ?? cwd;
    const known = this.#open.get(root);
    if (known) return known;
    const folder = this.#environment.openStetFolder(root, () => undefined);
    this.#open.set(root, folder);
    await folder.ready;
    for (const { path, message } of folder.problems) this.#terminal.err(`${showPath(cwd, path)}: ${message}\n`);
    return folder;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((folder) => folder.close()));
  }
}
