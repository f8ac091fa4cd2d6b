import { EventEmitter, window, workspace } from 'vscode';
import type { Disposable, Event, TextDocument, TextEditor, Uri } from 'vscode';
import type { CorpusStates } from '../corpusStates.js';
import { isArticle } from './articleContext.js';

/** So long after the last key nobody is typing any more, in milliseconds: the views ask for nothing before. The server waits as long. */
const TYPING_PAUSE = 250;

/**
 * The briefing that the views are about: the Markdown document in the active editor, and while something else is in front (an article, a setting), the one
 * that was there before it, as long as it is open.
 */
export class ActiveBriefing implements Disposable {
  #document: TextDocument | undefined;
  readonly #states: CorpusStates;
  readonly #switched = new EventEmitter<TextDocument | undefined>();
  readonly #edited = new EventEmitter<TextDocument>();
  readonly #moved = new EventEmitter<TextEditor>();
  readonly #subscriptions: Disposable[];
  #editedAt = Number.NEGATIVE_INFINITY;

  /** Another briefing, or none. */
  readonly onDidSwitch: Event<TextDocument | undefined> = this.#switched.event;
  /** Its text changed. */
  readonly onDidEdit: Event<TextDocument> = this.#edited.event;
  /** The cursor moved in it. */
  readonly onDidMove: Event<TextEditor> = this.#moved.event;

  constructor(states: CorpusStates) {
    this.#states = states;
    this.#take(window.activeTextEditor);
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor((editor) => this.#take(editor)),
      // Which documents are articles is known once the corpora are.
      states.onDidChange(() => this.#take(window.activeTextEditor)),
      // Whoever makes Markdown of a new text stays in the same editor: to VS Code the document is closed and opened again.
      workspace.onDidOpenTextDocument((document) => {
        if (document === window.activeTextEditor?.document) this.#take(window.activeTextEditor);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#set(undefined);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document !== this.#document || contentChanges.length === 0) return;
        this.#editedAt = performance.now();
        this.#edited.fire(document);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.#document) this.#moved.fire(textEditor);
      }),
    ];
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Milliseconds until typing counts as paused; 0 where nobody types. A key moves the cursor and brings findings, too: whoever follows those waits as long. */
  get untilPause(): number {
    return Math.max(0, this.#editedAt + TYPING_PAUSE - performance.now());
  }

  /** An editor that shows it, the active one first: a document may be open in several. */
  get editor(): TextEditor | undefined {
    return this.#document && editorOf(this.#document.uri);
  }

  /** An editor for a document, the active one first, brought to the front where there is none to be seen. */
  async reveal(uri: Uri): Promise<TextEditor> {
    const visible = editorOf(uri);
    if (visible === undefined) return window.showTextDocument(await workspace.openTextDocument(uri));
    return window.showTextDocument(visible.document, visible.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const emitter of [this.#switched, this.#edited, this.#moved]) emitter.dispose();
  }

  #take(editor: TextEditor | undefined): void {
    if (editor !== undefined && isBriefing(editor.document, this.#states)) this.#set(editor.document);
    else if (this.#document !== undefined && !isBriefing(this.#document, this.#states)) this.#set(undefined);
  }

  #set(document: TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#switched.fire(document);
  }
}

function editorOf(uri: Uri): TextEditor | undefined {
  const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  return editors.find((editor) => editor === window.activeTextEditor) ?? editors[0];
}

/** Whether a document may be a briefing: Markdown, on disk or not yet, and no article. What the settings exclude, the server knows. */
function isBriefing({ languageId, uri }: TextDocument, states: CorpusStates): boolean {
  return languageId === 'markdown' && (uri.scheme === 'file' || uri.scheme === 'untitled') && !isArticle(uri, states);
}
