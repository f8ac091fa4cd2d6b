import { CodeActionKind, commands, l10n, window, workspace } from 'vscode';
import type { CodeAction, TextEditor } from 'vscode';
import { SERVER_COMMANDS, STET } from '../../../server/src/sharedNames.js';

/** What the server needs to put a mark on a finding. */
export interface MarkOrder {
  readonly briefing: string;
  readonly code: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly initials: string;
}

/**
 * Asks for what a mark by hand still lacks: from the palette which finding at the cursor is meant, then the reason and the initials.
 * @param args As the quick fix gives them: the briefing, the code and the fingerprint; those of a caller that knows more, a reason and initials too.
 * @returns Undefined where there is no finding, or the person gave up.
 */
export async function askForMark(args: readonly unknown[]): Promise<MarkOrder | undefined> {
  const known = isNamed(args) ? args : await namedAtCursor(SERVER_COMMANDS.markAsChecked);
  if (known === undefined) return undefined;
  const [briefing, code, fingerprint] = known;
  const reason = text(args[3]) ?? (await window.showInputBox({ title: l10n.t('Checked by hand: {0}', code), prompt: l10n.t('Why may it stand? Whoever reads the report will see it.'), placeHolder: l10n.t('The ministry corrected the figure by telephone'), ignoreFocusOut: true }));
  if (reason === undefined) return undefined;
  const kept = workspace.getConfiguration(STET).get<string>('initials', '');
  const initials = text(args[4]) ?? (kept.trim() !== '' ? kept : await window.showInputBox({ title: l10n.t('Checked by hand: {0}', code), prompt: l10n.t("Your initials. The setting 'stet.initials' keeps them."), ignoreFocusOut: true, validateInput: (value) => (value.trim() === '' ? l10n.t('A mark has to be signed.') : undefined) }));
  return initials === undefined ? undefined : { briefing, code, fingerprint, reason, initials };
}

/** The briefing, code and fingerprint of the finding at the cursor that a command of the server can be about. */
export async function namedAtCursor(command: string): Promise<readonly [string, string, string] | undefined> {
  const found = await argumentsAtCursor(command);
  return found !== undefined && isNamed(found) ? [found[0], found[1], found[2]] : undefined;
}

/** What a fix at the cursor gives a command of the server: the only one that has it, or the one that the person picks. Where there is none, the person is told. */
export async function argumentsAtCursor(command: string): Promise<readonly unknown[] | undefined> {
  const editor = window.activeTextEditor;
  const actions = editor === undefined ? [] : await actionsAtCursor(editor, command);
  if (actions.length === 0) {
    void window.showInformationMessage(command === SERVER_COMMANDS.removeMark ? l10n.t('Stet: nothing at the cursor was checked by hand.') : l10n.t('Stet: there is no finding at the cursor. Put it on what is underlined.'));
    return undefined;
  }
  const items = actions.map((action) => ({ label: action.title, action }));
  const action = actions.length === 1 ? actions[0] : (await window.showQuickPick(items, { placeHolder: l10n.t('Which finding?') }))?.action;
  return action?.command?.arguments as readonly unknown[] | undefined;
}

async function actionsAtCursor({ document, selection }: TextEditor, command: string): Promise<CodeAction[]> {
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection, CodeActionKind.QuickFix.value);
  return actions.filter((action) => action.command?.command === command);
}

function isNamed(args: readonly unknown[]): args is readonly [string, string, string] {
  return args.length >= 3 && args.slice(0, 3).every((arg) => typeof arg === 'string' && arg !== '');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
