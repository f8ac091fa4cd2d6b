import { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Briefing } from '../briefing/briefing.js';
import { parseBriefing } from '../briefing/parseBriefing.js';
import { CheckCache } from '../checks/checkCache.js';
import { linedText, type LinedText } from './fromProtocol.js';
import type { LastChange } from './heldBack.js';
import { turn } from './waiting.js';

/** A document that a client has open, with what was worked out from its text so far. */
export class OpenDocument {
  readonly cache = new CheckCache();
  #document: TextDocument;
  #lined: LinedText | undefined;
  #briefing: Briefing | undefined;
  #isParsed = false;
  #lastChange: LastChange | undefined;
  #held: Promise<void> | undefined;
  #blockEnds: Promise<void> | undefined;
  #endsBlock: (() => void) | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get languageId(): string {
    return this.#document.languageId;
  }

  get version(): number {
    return this.#document.version;
  }

  /** Where the writer typed last; undefined when they paused since, or changed more than one place. */
  get lastChange(): LastChange | undefined {
    return this.#lastChange;
  }

  get lined(): LinedText {
    return (this.#lined ??= linedText(this.#document.getText()));
  }

  /** The briefing as the text stands now; blocks that did not change are those of the last time. */
  get briefing(): Briefing {
    if (this.#briefing === undefined || !this.#isParsed) this.#briefing = parseBriefing(this.lined.text, this.#briefing);
    this.#isParsed = true;
    return this.#briefing;
  }

  /** Applies the changes of one notification, each to the text that the one before left. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const only = changes.length === 1 ? changes[0] : undefined;
    let lastChange: LastChange | undefined;
    if (only !== undefined && TextDocumentContentChangeEvent.isIncremental(only)) {
      const start = this.#document.offsetAt(only.range.start);
      const removed = this.#document.offsetAt(only.range.end) - start;
      lastChange = { at: start + only.text.length, inserted: only.text.length, removed };
    }
    this.#document = TextDocument.update(this.#document, [...changes], version);
    this.#lined = undefined;
    this.#isParsed = false;
    this.#lastChange = lastChange;
  }

  /** Keeps the check of this document from going on while an answer is made of what it has found so far. Gives what lets it go on. */
  hold(): () => void {
    let letGo!: () => void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    this.#held = held;
    return () => {
      if (this.#held === held) this.#held = undefined;
      letGo();
    };
  }

  /** Settles when the check of this document comes to the end of another block; whoever then {@link hold}s it at once is answered before the next one. */
  blockChecked(): Promise<void> {
    return (this.#blockEnds ??= new Promise((resolve) => (this.#endsBlock = resolve)));
  }

  /** Between the blocks of a check: gives everyone else a turn, and waits for those who {@link hold} it. */
  async pauseCheck(): Promise<void> {
    this.#endBlock();
    await turn();
    await this.#held;
  }

  #endBlock(): void {
    this.#blockEnds = undefined;
    this.#endsBlock?.();
    this.#endsBlock = undefined;
  }

  /** The writer paused: nothing is in progress any more. */
  pause(): void {
    this.#lastChange = undefined;
  }
}
