import { EventEmitter, languages } from 'vscode';
import type { Disposable, Event, TextDocument } from 'vscode';
import { OVERVIEW_REQUEST } from '../../../../server/src/sharedViews.js';
import type { ChangedOverview, ShownOverview } from '../../../../server/src/sharedViews.js';
import { Latest } from '../../latest.js';
import { ask } from '../../protocol.js';
import type { Stet } from '../../stet.js';
import type { ActiveBriefing } from '../activeBriefing.js';

/** Milliseconds after the last key, and after the findings came in if typing has paused by then. */
const AFTER_TYPING = 700;
const AFTER_FINDINGS = 60;

/** The state of the active briefing, for the view and the status item: asked for when its findings are there, since then it is at hand. */
export class OverviewStore implements Disposable {
  readonly #stet: Stet;
  readonly #briefing: ActiveBriefing;
  readonly #latest: Latest;
  readonly #changed = new EventEmitter<ShownOverview | undefined>();
  readonly #subscriptions: Disposable[];
  #overview: ShownOverview | undefined;
  #isAnswered = false;

  readonly onDidChange: Event<ShownOverview | undefined> = this.#changed.event;

  constructor(stet: Stet, briefing: ActiveBriefing) {
    this.#stet = stet;
    this.#briefing = briefing;
    this.#latest = new Latest((error) => stet.log.error('The state of the briefing could not be asked for.', error));
    this.#subscriptions = [
      briefing.onDidSwitch(() => {
        this.#set(undefined, false);
        this.#look(0);
      }),
      briefing.onDidEdit(() => this.#look(AFTER_TYPING)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.#briefing.document?.uri.toString())) this.#look(AFTER_FINDINGS);
      }),
      stet.states.onDidChange((status) => {
        if (status === undefined || !status.busy) this.#look(AFTER_TYPING);
      }),
    ];
    this.#look(0);
  }

  get overview(): ShownOverview | undefined {
    return this.#overview;
  }

  /** Whether the server has answered for the active briefing, be it that it does not check it. */
  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  /** The overview as it is now, for whoever cannot wait for a change. */
  async now(document: TextDocument): Promise<ShownOverview | undefined> {
    return ask<ShownOverview>(this.#stet.client, OVERVIEW_REQUEST, { textDocument: { uri: document.uri.toString() } });
  }

  dispose(): void {
    this.#latest.dispose();
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(pause: number): void {
    this.#latest.ask(Math.max(pause, this.#briefing.untilPause), async (token) => {
      const { document } = this.#briefing;
      if (document === undefined) return this.#set(undefined, false);
      const known = this.#overview;
      const changed = await ask<ChangedOverview>(this.#stet.client, OVERVIEW_REQUEST, { textDocument: { uri: document.uri.toString() }, ...(known === undefined ? {} : { known: known.stamp }) }, token);
      const overview = changed === undefined ? undefined : wholeOverview(changed, known);
      if (token.isCancellationRequested || (overview !== undefined && overview.version !== document.version)) return;
      this.#set(overview, true);
    });
  }

  #set(overview: ShownOverview | undefined, isAnswered: boolean): void {
    if (isAnswered === this.#isAnswered && JSON.stringify(overview) === JSON.stringify(this.#overview)) return;
    this.#overview = overview;
    this.#isAnswered = isAnswered;
    this.#changed.fire(overview);
  }
}

/** An overview with all its sections, where the server left out those that are known. */
function wholeOverview(changed: ChangedOverview, known: ShownOverview | undefined): ShownOverview {
  return { ...changed, sections: changed.sections.flatMap((section, at) => section ?? known?.sections[at] ?? []) };
}
