import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FolderStatus } from '../../../server/src/sharedNames.js';
import type { StetApi } from '../../../client/src/extension.js';

/** How long a state may take to come about, in milliseconds. Two busy cores are slow; a test that passes does not wait. */
const LIMIT = 30_000;

/**
 * Waits until `look` gives something, asking again and again.
 * @param what What is waited for, as the failure names it.
 * @param look Gives undefined or false as long as it is not there.
 * @param seen Says what is there instead, for the failure's message.
 */
export async function until<Result>(what: string, look: () => Result | undefined | false | Promise<Result | undefined | false>, seen: () => unknown = () => ''): Promise<Result> {
  const limit = Date.now() + LIMIT;
  for (;;) {
    const result = await look();
    if (result !== undefined && result !== false) return result;
    if (Date.now() > limit) assert.fail(`${what}: not within ${LIMIT / 1000} s. ${JSON.stringify(await seen(), null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The workspace folder of this name. */
export function folder(name: string): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(found, `the workspace has no folder ${name}`);
  return found;
}

/** @param path From the workspace's folder: `harbour/briefing.md`. */
export function file(path: string): vscode.Uri {
  const [name = '', ...rest] = path.split('/');
  return vscode.Uri.joinPath(folder(name).uri, ...rest);
}

/** Opens a file in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(path)), { preview: false });
}

/** The place of some words in a document; `offset` counts from their start. */
export function at(document: vscode.TextDocument, words: string, offset = 1): vscode.Position {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `the document has no "${words}"`);
  return document.positionAt(start + offset);
}

/**
 * Puts the cursor to a place of the editor in front, and waits until it is there. The editor itself puts it there: a selection that is set from here may be overtaken by one that the editor told of
 * before it heard of this one, as a change of the text does, and what asks for the cursor next sees that.
 */
export async function putCursor({ uri }: vscode.TextDocument, place: vscode.Position): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri, { selection: new vscode.Range(place, place), preview: false });
  const active = (): vscode.TextEditor | undefined => vscode.window.activeTextEditor;
  await until(
    `the cursor at ${place.line}:${place.character}`,
    () => active()?.document.uri.toString() === uri.toString() && active()?.selection.isEqual(new vscode.Range(place, place)),
    () => [active()?.document.uri.toString(), active()?.selection],
  );
}

/** Puts text on the clipboard, and waits until it is there. */
export async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  await until('the text on the clipboard', async () => (await vscode.env.clipboard.readText()) === text, () => vscode.env.clipboard.readText());
}

/** Waits until a quick fix on a range is as wanted, and gives it. What it is offered for may be worked out anew while a file is being written. */
export async function quickFix({ uri }: vscode.TextDocument, range: vscode.Range, isWanted: (action: vscode.CodeAction) => unknown): Promise<vscode.CodeAction> {
  let titles: string[] = [];
  return until(
    'the quick fix',
    async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value, 20);
      titles = actions.map(({ title }) => title);
      return actions.find(isWanted);
    },
    () => titles,
  );
}

/** A quick fix that is a command of this name, with its arguments. */
export async function fixingCommand(document: vscode.TextDocument, range: vscode.Range, command: string): Promise<unknown[]> {
  const { command: found } = await quickFix(document, range, (action) => action.command?.command === command);
  return (found?.arguments ?? []) as unknown[];
}

/** Sets the whole text of a document, in the editor. */
export async function setText(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  assert.ok(await editor.edit((edit) => edit.replace(whole, text)));
}

/** The finding code of a diagnostic. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** What Stet says of a document. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'stet');
}

/** Waits until a document has a finding of this code, on these words where they are given. */
export async function finding(document: vscode.TextDocument, code: string, words = ''): Promise<vscode.Diagnostic> {
  return until(
    `${code} on "${words}"`,
    () => findings(document.uri).find((one) => codeOf(one) === code && document.getText(one.range).includes(words)),
    () => findings(document.uri).map((one) => [codeOf(one), document.getText(one.range), one.message]),
  );
}

/** Waits until a document has no finding of this code any more. */
export async function noFinding(document: vscode.TextDocument, code: string): Promise<void> {
  await until(
    `no ${code}`,
    () => !findings(document.uri).some((one) => codeOf(one) === code),
    () => findings(document.uri).map((one) => [codeOf(one), document.getText(one.range), one.message]),
  );
}

/** The extension, active. */
export async function activate(): Promise<StetApi> {
  const extension = vscode.extensions.getExtension<StetApi>('stet-editor.stet');
  assert.ok(extension, 'the extension is not there');
  return extension.activate();
}

/** Waits until the corpus of a workspace folder is as `is` asks. */
export async function status(name: string, is: (status: FolderStatus) => boolean): Promise<FolderStatus> {
  const { statuses } = await activate();
  const uri = folder(name).uri.toString();
  return until(
    `the corpus of ${name}`,
    () => statuses().find((one) => one.folder === uri && is(one)),
    () => statuses(),
  );
}

/** The text of hovers at a place. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
