import { EventEmitter, workspace } from 'vscode';
import type { CancellationToken, Disposable, Event, Position, TextDocument } from 'vscode';
import { EVIDENCE_REQUEST } from '../../../../server/src/sharedViews.js';
import type { ShownEvidence } from '../../../../server/src/sharedViews.js';
import { Latest } from '../../latest.js';
import { ask, toRange } from '../../protocol.js';
import type { Stet } from '../../stet.js';
import type { ActiveBriefing } from '../activeBriefing.js';
import type { EmptyState } from './messages.js';

/** Milliseconds after which the cursor counts as come to rest, and the corpora as settled; after a key it is when typing pauses, if that is later. */
const AFTER_MOVING = 120;
const AFTER_CORPUS = 350;

/** What is to be shown for the sentence at the cursor. */
export type EvidenceState = { readonly evidence: ShownEvidence } | { readonly empty: EmptyState };

/** Follows the cursor as long as somebody watches, and asks the server for the evidence of each sentence that it comes to rest on. */
export class EvidenceStore implements Disposable {
  readonly #stet: Stet;
  readonly #briefing: ActiveBriefing;
  readonly #latest: Latest;
  readonly #changed = new EventEmitter<EvidenceState>();
  readonly #subscriptions: Disposable[];
  #state: EvidenceState = { empty: 'noBriefing' };
  #isWatched = false;

  readonly onDidChange: Event<EvidenceState> = this.#changed.event;

  constructor(stet: Stet, briefing: ActiveBriefing) {
    this.#stet = stet;
    this.#briefing = briefing;
    this.#latest = new Latest((error) => stet.log.error('The evidence could not be looked up.', error));
    this.#subscriptions = [
      briefing.onDidSwitch(() => this.#look(0)),
      briefing.onDidEdit(() => this.#look(0)),
      briefing.onDidMove(({ document, selection }) => {
        if (!this.#shows(document, selection.active)) this.#look(AFTER_MOVING);
      }),
      stet.states.onDidChange((status) => {
        if (status === undefined || !status.busy) this.#look(AFTER_CORPUS);
      }),
    ];
  }

  get state(): EvidenceState {
    return this.#state;
  }

  /** Whether somebody wants to know: nothing is asked otherwise. */
  set isWatched(isWatched: boolean) {
    this.#isWatched = isWatched;
    if (isWatched) this.#look(0);
    else this.#latest.cancel();
  }

  /** The evidence for a sentence, whether somebody watches or not. */
  async at(document: TextDocument, position: Position, token?: CancellationToken): Promise<ShownEvidence | undefined> {
    return ask<ShownEvidence>(this.#stet.client, EVIDENCE_REQUEST, { textDocument: { uri: document.uri.toString() }, position: { line: position.line, character: position.character } }, token);
  }

  dispose(): void {
    this.#latest.dispose();
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Whether the cursor only moved within the sentence that is shown. */
  #shows(document: TextDocument, position: Position): boolean {
    if (!('evidence' in this.#state)) return false;
    const { uri, version, range } = this.#state.evidence;
    return uri === document.uri.toString() && version === document.version && toRange(range).contains(position);
  }

  #look(pause: number): void {
    if (!this.#isWatched) return;
    this.#latest.ask(Math.max(pause, this.#briefing.untilPause), async (token) => {
      const { editor } = this.#briefing;
      if (editor === undefined) return this.#set({ empty: this.#reason(undefined) });
      const { document, selection } = editor;
      const evidence = await this.at(document, selection.active, token);
      if (token.isCancellationRequested) return;
      // The text is another by now: the change has asked anew.
      if (evidence !== undefined && evidence.version !== document.version) return;
      this.#set(evidence === undefined ? { empty: this.#reason(document) } : { evidence });
    });
  }

  /** Why there is nothing to show for a briefing, or where none is open: what a person has to do first comes first. */
  #reason(document: TextDocument | undefined): EmptyState {
    const { states } = this.#stet;
    if (!workspace.workspaceFolders?.length) return document === undefined || states.all.every(({ articles }) => articles === 0) ? 'noFolder' : 'noSentence';
    const folder = document && workspace.getWorkspaceFolder(document.uri);
    const own = folder && states.of(folder.uri.toString());
    // What lies in no folder is checked against the first one's articles.
    const asked = own !== undefined ? [own] : document === undefined ? states.all : states.all.slice(0, 1);
    if (asked.some(({ articles }) => articles > 0)) return document === undefined ? 'noBriefing' : 'noSentence';
    if (asked.length === 0 || asked.some(({ busy }) => busy)) return document === undefined ? 'noBriefing' : 'reading';
    if (asked.every(({ isCorpusMissing }) => isCorpusMissing)) return 'noCorpus';
    return asked.some(({ problems }) => problems > 0) ? 'onlyProblems' : 'noArticles';
  }

  #set(state: EvidenceState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}
