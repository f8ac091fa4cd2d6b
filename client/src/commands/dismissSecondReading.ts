import { l10n, Range, window, workspace } from 'vscode';
import type { CommentThread, QuickPickItem } from 'vscode';
import type { SecondReadings } from '../views/secondReadings.js';

interface Choice extends QuickPickItem {
  readonly threads: readonly CommentThread[];
}

/**
 * Takes a second reading away: the one that its own button names, else the one of the sentence at the cursor, else the only one; of several the person picks one, or all.
 * @param given The thread, as the button gives it.
 */
export async function dismissSecondReading(readings: SecondReadings, given: unknown): Promise<void> {
  const { shown } = readings;
  const meant = [shown.filter((thread) => thread === given), shown.filter(isAtCursor), shown].find(({ length }) => length > 0) ?? [];
  if (meant.length === 0) {
    void window.showInformationMessage(l10n.t('Stet: no second reading is shown.'));
    return;
  }
  for (const thread of meant.length === 1 ? meant : await pick(meant)) readings.dismiss(thread);
}

/** Whether the cursor stands in the sentence that a thread is about. */
function isAtCursor({ uri, range }: CommentThread): boolean {
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() && range?.contains(editor.selection.active) === true;
}

async function pick(threads: readonly CommentThread[]): Promise<readonly CommentThread[]> {
  const choices: Choice[] = threads.map((thread) => ({ label: sentenceOf(thread), description: workspace.asRelativePath(thread.uri), threads: [thread] }));
  const all: Choice = { label: l10n.t('All second readings'), threads };
  return (await window.showQuickPick([all, ...choices], { placeHolder: l10n.t('Dismiss which second reading?') }))?.threads ?? [];
}

/** The sentence that a thread is about, on one line. */
function sentenceOf({ uri, range = new Range(0, 0, 0, 0) }: CommentThread): string {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return document?.getText(range).replace(/\s+/g, ' ') ?? workspace.asRelativePath(uri);
}
