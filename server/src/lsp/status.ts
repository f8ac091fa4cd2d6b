import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';

import { STATUS_NOTIFICATION } from '../sharedNames.js';
import { language, t } from '../text/l10n.js';
import type { Session } from './session.js';
import type { WorkspaceFolder } from './workspaceFolder.js';

/** Between two messages on one folder pass at least so many milliseconds, so that indexing is not slowed by telling of it. */
const INTERVAL = 100;

/** Tells the client how its corpora are: `stet/status` at every change, and progress while articles are read. */
export class StatusReporter {
  readonly #session: Session;
  readonly #progress = new Map<WorkspaceFolder, Promise<WorkDoneProgressServerReporter>>();
  readonly #waiting = new Set<WorkspaceFolder>();

  constructor(session: Session) {
    this.#session = session;
  }

  changed(folder: WorkspaceFolder): void {
    if (this.#waiting.has(folder)) return;
    this.#waiting.add(folder);
    setTimeout(() => {
      this.#waiting.delete(folder);
      this.#tell(folder).catch((error: unknown) => this.#session.connection.console.warn(`stet/status: ${String(error)}`));
    }, INTERVAL).unref();
  }

  async #tell(folder: WorkspaceFolder): Promise<void> {
    const { connection, folders, features } = this.#session;
    if (!folders.all.includes(folder)) return this.#end(folder);
    const status = folder.status();
    await connection.sendNotification(STATUS_NOTIFICATION, status);
    if (!status.busy) return this.#end(folder);
    if (!features.progress) return;
    let begun = this.#progress.get(folder);
    if (begun === undefined) {
      begun = this.#begin(folder);
      this.#progress.set(folder, begun);
    }
    const share = status.expected > 0 ? Math.floor((100 * status.articles) / status.expected) : 0;
    const rate = Math.round(status.rate ?? 0);
    // Before the folder has been walked there is nothing to count.
    (await begun).report(Math.min(100, share), status.expected === 0 ? '' : indexedWords(status.articles, status.expected, rate));
  }

  async #begin(folder: WorkspaceFolder): Promise<WorkDoneProgressServerReporter> {
    const progress = await this.#session.connection.window.createWorkDoneProgress();
    const canStop = folder.corpus.pause !== undefined;
    progress.begin(t('Reading the articles of {0}', folder.name), 0, undefined, canStop);
    if (canStop) progress.token.onCancellationRequested(() => folder.corpus.pause?.());
    return progress;
  }

  async #end(folder: WorkspaceFolder): Promise<void> {
    const begun = this.#progress.get(folder);
    this.#progress.delete(folder);
    (await begun)?.done();
  }
}

/** `rate`: articles a second; 0 where it is not known. */
function indexedWords(articles: number, expected: number, rate: number): string {
  const [done, all] = [articles, expected].map((count) => count.toLocaleString(language())) as [string, string];
  return rate === 0 ? t('{0} of {1} articles indexed', done, all) : t('{0} of {1} articles indexed, {2} a second', done, all, rate);
}
