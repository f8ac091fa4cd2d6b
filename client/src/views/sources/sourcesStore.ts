import { EventEmitter, workspace } from 'vscode';
import type { Disposable, Event } from 'vscode';
import { SOURCES_REQUEST } from '../../../../server/src/sharedViews.js';
import type { ChangedSources, ShownSourceFolder, ShownSources } from '../../../../server/src/sharedViews.js';
import { Latest } from '../../latest.js';
import { ask } from '../../protocol.js';
import type { Stet } from '../../stet.js';
import type { ActiveBriefing } from '../activeBriefing.js';

/** Milliseconds after the last key in a briefing, and after the last change of the corpora. */
const AFTER_TYPING = 1500;
const AFTER_CORPUS = 250;

/** The articles of the corpora and who cites them; asked for as long as somebody watches. */
export class SourcesStore implements Disposable {
  readonly #stet: Stet;
  readonly #briefing: ActiveBriefing;
  readonly #latest: Latest;
  readonly #changed = new EventEmitter<ShownSources | undefined>();
  readonly #subscriptions: Disposable[];
  #sources: ShownSources | undefined;
  #query = '';
  #isWatched = false;

  readonly onDidChange: Event<ShownSources | undefined> = this.#changed.event;

  constructor(stet: Stet, briefing: ActiveBriefing) {
    this.#stet = stet;
    this.#briefing = briefing;
    this.#latest = new Latest((error) => stet.log.error('The sources could not be listed.', error));
    this.#subscriptions = [
      briefing.onDidEdit(() => this.#look(AFTER_TYPING)),
      workspace.onDidSaveTextDocument(() => this.#look(AFTER_CORPUS)),
      stet.states.onDidChange((status) => {
        // While articles are read the list would change with every one of them.
        if (status === undefined || !status.busy) this.#look(AFTER_CORPUS);
      }),
    ];
  }

  get sources(): ShownSources | undefined {
    return this.#sources;
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#look(0);
  }

  set isWatched(isWatched: boolean) {
    this.#isWatched = isWatched;
    if (isWatched) this.#look(0);
    else this.#latest.cancel();
  }

  refresh(): void {
    this.#look(0);
  }

  /** The list as it is now, whether somebody watches or not. */
  async now(query = ''): Promise<ShownSources | undefined> {
    return ask<ShownSources>(this.#stet.client, SOURCES_REQUEST, { query });
  }

  dispose(): void {
    this.#latest.dispose();
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(pause: number): void {
    if (!this.#isWatched) return;
    this.#latest.ask(Math.max(pause, this.#briefing.untilPause), async (token) => {
      const known = this.#sources?.folders ?? [];
      const changed = await ask<ChangedSources>(this.#stet.client, SOURCES_REQUEST, { query: this.#query, known: Object.fromEntries(known.map(({ folder, stamp }) => [folder, stamp])) }, token);
      const sources = changed === undefined ? undefined : { folders: changed.folders.map((folder) => wholeFolder(folder, known)) };
      if (token.isCancellationRequested || JSON.stringify(sources) === JSON.stringify(this.#sources)) return;
      this.#sources = sources;
      this.#changed.fire(sources);
    });
  }
}

/** A folder with its articles, where the server left out those that are known. */
function wholeFolder(folder: ChangedSources['folders'][number], known: readonly ShownSourceFolder[]): ShownSourceFolder {
  if ('sources' in folder) return folder;
  const { uses, ...head } = folder;
  const before = known.find(({ stamp }) => stamp === head.stamp)?.sources ?? [];
  return { ...head, sources: before.map((source) => ({ ...source, uses: uses[source.id] ?? [] })) };
}
