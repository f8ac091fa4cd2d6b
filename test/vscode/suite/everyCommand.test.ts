import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activate, copy, file, folder, open, status, until } from './support.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** A message in the corner of the window. */
interface Message {
  readonly kind: 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';
  readonly text: string;
}

const KINDS = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;

/** The files of the workspace that are in front when a command is run, and what each stands for. */
const IN_FRONT: Readonly<Record<string, string | undefined>> = {
  'with a briefing in front': 'empty/draft.md',
  'with a text in front that is no briefing': 'empty/notes.txt',
  'with Markdown in front that the settings exclude': 'empty/README.md',
  'without an editor': undefined,
};

describe('in a window without a corpus', () => {
  const told: Message[] = [];
  const restore: (() => void)[] = [];
  /** Folders for a corpus that the editor has told of. */
  let made = 0;
  let commands: readonly string[] = [];

  before(async () => {
    await activate();
    await status('empty', ({ isCorpusMissing, busy }) => isCorpusMissing && !busy);
    commands = (vscode.extensions.getExtension('stet-editor.stet')?.packageJSON as Manifest).contributes.commands.map(({ command }) => command);
    const watcher = vscode.workspace.createFileSystemWatcher('**/empty/corpus', false, true, true);
    watcher.onDidCreate(() => made++);
    restore.push(() => void watcher.dispose());
    // The extension under test has the same object: what it tells is kept, and every question in it is given up.
    const messages = vscode.window as unknown as Record<Message['kind'], (text: string) => Promise<undefined>>;
    for (const kind of KINDS) {
      const own = messages[kind];
      restore.push(() => (messages[kind] = own));
      messages[kind] = async (text) => void told.push({ kind, text });
    }
    for (const name of ['notes.txt', 'README.md']) await vscode.workspace.fs.writeFile(file(`empty/${name}`), Buffer.from('The pilots of Lunden refused the channel.\n'));
    // What is copied would be an article to add.
    await copy('Pilots refuse the old channel');
  });
  after(async () => {
    for (const one of restore) one();
    await vscode.workspace.saveAll(true);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Runs a command as the palette does, without arguments, and gives up whatever list or box it shows until it ends. Gives why it failed, if it did. */
  async function failureOf(command: string): Promise<string | undefined> {
    let isOver = false;
    let failure: string | undefined;
    const end = (why?: unknown): void => {
      isOver = true;
      if (why !== undefined) failure = why instanceof Error ? (why.stack ?? why.message) : JSON.stringify(why);
    };
    vscode.commands.executeCommand(command).then(() => end(), (error: unknown) => end(error ?? 'rejected'));
    await until(`${command} over`, async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isOver;
    });
    return failure;
  }

  /** Sees to it that this file, and nothing else, is open. */
  async function bringToFront(path: string | undefined): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const isThere = vscode.window.activeTextEditor?.document.uri.toString() === (path === undefined ? undefined : file(path).toString());
    if (isThere && tabs.length === (path === undefined ? 0 : 1)) return;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    if (path !== undefined) await open(path);
  }

  for (const [when, path] of Object.entries(IN_FRONT)) {
    it(`every command of the manifest ends well, ${when}`, async () => {
      assert.ok(commands.length > 40, 'the manifest has its commands');
      const wrong: string[] = [];
      for (const command of commands) {
        await bringToFront(path);
        const before = made;
        told.length = 0;
        const failure = await failureOf(command);
        if (failure !== undefined) wrong.push(`${command} rejects: ${failure}`);
        for (const { kind, text } of told) {
          // Whoever has no corpus yet is told what to do, in a whole sentence, and not that something broke.
          if (kind === 'showErrorMessage' || !/^Stet\b.{10,}[.?]$/.test(text)) wrong.push(`${command}: ${kind} '${text}'`);
        }
        if (command === 'stet.createCorpusFolder') {
          // It would be a corpus for the commands after it. That it is missing is told once more only after it was told that it is there.
          await status('empty', ({ isCorpusMissing }) => !isCorpusMissing);
          // What is made and deleted again before the editor told of the first is told by it as neither.
          await until('the folder of the corpus told', () => made > before);
          await vscode.workspace.fs.delete(file('empty/corpus'), { recursive: true });
          await status('empty', ({ isCorpusMissing }) => isCorpusMissing);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('the folder for the corpus is made for whoever names the workspace folder', async () => {
    await open('empty/draft.md');
    await vscode.commands.executeCommand('stet.createCorpusFolder', folder('empty').uri.toString());
    assert.equal((await vscode.workspace.fs.stat(file('empty/corpus'))).type, vscode.FileType.Directory);
    await status('empty', ({ isCorpusMissing }) => !isCorpusMissing);
  });
});
