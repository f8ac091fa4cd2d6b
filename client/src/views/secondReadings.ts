import { commands, CommentMode, comments, CommentThreadCollapsibleState, l10n, MarkdownString, Uri, workspace } from 'vscode';
import type { CommentController, CommentThread, Disposable, Range, TextDocument } from 'vscode';
import type { SecondReadingAnswer } from '../../../server/src/sharedNames.js';
import { dayWords } from '../words.js';

const WORDS: Readonly<Record<SecondReadingAnswer['reading'], () => string>> = {
  supported: () => l10n.t('The sources say so'),
  contradicted: () => l10n.t('The sources say otherwise'),
  notStated: () => l10n.t('The sources do not say so'),
};

/** Second readings as comments under the sentences that they are about. A comment goes when its sentence is edited: it was about other words. */
export class SecondReadings implements Disposable {
  /** As the menus of the manifest know them. */
  static readonly controller = 'stet.secondReading';
  /** True while one is shown, for the palette. */
  static readonly #context = 'stet.hasSecondReading';
  readonly #controller: CommentController = comments.createCommentController(SecondReadings.controller, l10n.t('Stet: second readings'));
  readonly #threads = new Set<CommentThread>();
  readonly #changes = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    for (const thread of this.#threads) {
      const isTouched = thread.uri.toString() === document.uri.toString() && contentChanges.some(({ range }) => thread.range?.intersection(range) !== undefined);
      if (isTouched) this.dismiss(thread);
    }
  });

  /** The threads that are shown. */
  get shown(): readonly CommentThread[] {
    return [...this.#threads];
  }

  /** Shows what a model made of a sentence, in the place of what one made of it before. */
  show(document: TextDocument, sentence: Range, model: string, answer: SecondReadingAnswer): void {
    for (const thread of this.#threads) if (thread.uri.toString() === document.uri.toString() && thread.range?.isEqual(sentence)) this.dismiss(thread);
    const thread = this.#controller.createCommentThread(document.uri, sentence, [{ body: bodyOf(answer), mode: CommentMode.Preview, author: { name: model } }]);
    thread.label = l10n.t('Second reading: a model’s opinion, not a verdict');
    thread.canReply = false;
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.#threads.add(thread);
    this.#tell();
  }

  /** Takes one away. */
  dismiss(thread: CommentThread): void {
    this.#threads.delete(thread);
    thread.dispose();
    this.#tell();
  }

  dispose(): void {
    this.#changes.dispose();
    this.#threads.clear();
    this.#controller.dispose();
  }

  #tell(): void {
    void commands.executeCommand('setContext', SecondReadings.#context, this.#threads.size > 0);
  }
}

/** The model's words and the article's are put in as text, so that nothing in them is Markdown, a link or a command. */
function bodyOf({ reading, why, passage, title, outlet, date, location }: SecondReadingAnswer): MarkdownString {
  const body = new MarkdownString();
  body.appendMarkdown(`**${WORDS[reading]()}.** `);
  if (why !== '') body.appendText(why);
  body.appendMarkdown('\n\n');
  body.appendText(l10n.t('“{0}”', passage));
  body.appendMarkdown('\n\n');
  body.appendText([title, outlet, date === undefined ? undefined : dayWords(date)].filter((part) => part !== undefined && part !== '').join(' · '));
  const { line, character } = location.range.start;
  body.appendMarkdown(` · [${l10n.t('Open the source')}](${Uri.parse(location.uri).with({ fragment: `L${line + 1},${character + 1}` }).toString()})`);
  return body;
}
