import { commands, l10n, Uri, ViewColumn, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ShownEvidence, ShownPassage, ShownRange } from '../../../../server/src/sharedViews.js';
import { applyEdits, openArguments } from '../../protocol.js';
import type { ActiveBriefing } from '../activeBriefing.js';
import type { PassageAction } from './messages.js';

/** Does with a passage what a button or command says. */
export async function act(action: PassageAction, passage: ShownPassage, evidence: ShownEvidence, briefing: ActiveBriefing): Promise<void> {
  switch (action) {
    case 'open':
      await openBeside(passage.source.uri, passage.range, briefing);
      return;
    case 'cite': {
      const editor = await briefing.reveal(Uri.parse(evidence.uri));
      if (passage.cite === undefined) return;
      if (!(await applyEdits(editor.document, evidence.version, passage.cite))) tellChanged();
      return;
    }
    case 'insert':
      await insertText(await briefing.reveal(Uri.parse(evidence.uri)), passage.insertion);
  }
}

/** Opens a place of an article beside the briefing, so that both are seen. Where an article is in front, beside it would be a third place, and a fourth for the next. */
export async function openBeside(uri: string, range: ShownRange | undefined, { editor }: ActiveBriefing): Promise<void> {
  const column = editor?.viewColumn === undefined ? ViewColumn.Beside : Math.min(editor.viewColumn + 1, ViewColumn.Nine);
  await commands.executeCommand('vscode.open', ...openArguments(uri, range, column));
}

/** Puts words where the cursor stands, in place of what is selected, with a space before them where a word ends there. */
export async function insertText(editor: TextEditor, words: string): Promise<void> {
  const { document, selection } = editor;
  const before = document.lineAt(selection.start.line).text.slice(0, selection.start.character);
  const text = /[\p{L}\p{N}.,;:!?…”’'"»)\]]$/u.test(before) ? ` ${words}` : words;
  await editor.edit((edit) => edit.replace(selection, text));
}

function tellChanged(): void {
  void window.showInformationMessage(l10n.t('Stet: the text changed meanwhile. Try again.'));
}
