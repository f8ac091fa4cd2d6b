import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { WorkspaceCheckResult } from '../../../server/src/sharedNames.js';
import { activate, at, file, finding, findings, fixingCommand, folder, noFinding, open, putCursor, status, until } from './support.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** Runs a command that asks for something, and gives it up each time, until it ends. */
async function over(command: string): Promise<void> {
  let isOver = false;
  const end = (): boolean => (isOver = true);
  const running = vscode.commands.executeCommand(command);
  running.then(end, end);
  await until(`${command} over`, async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
    return isOver;
  });
  await running;
}

/** The processes of the server that this window has started. */
function serverProcesses(): number[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return listed
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found?.[2] === String(process.pid) && found[3]?.includes('dist/server.cjs'))
    .map((found) => Number(found?.[1]));
}

describe('commands', () => {
  it('every command of the manifest is there', async () => {
    await activate();
    const { contributes } = vscode.extensions.getExtension('stet-editor.stet')?.packageJSON as Manifest;
    const present = await vscode.commands.getCommands(true);
    const missing = contributes.commands.map(({ command }) => command).filter((command) => !present.includes(command));
    assert.deepEqual(missing, []);
  });

  it('all briefings of the workspace are checked, open or not', async () => {
    const result = await vscode.commands.executeCommand<WorkspaceCheckResult>('stet.checkWorkspace');
    assert.ok(result.documents >= 4, JSON.stringify(result));
    await until('findings of a briefing', () => findings(file('harbour/briefing.md')).length > 0);
  });

  it('the name at the cursor is accepted by the command, kept in the names file, and told again when it is taken out', async () => {
    const { document } = await open('harbour/notes.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nThe receipts were kept by Osgood Merrivane, a clerk.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { range } = await finding(document, 'name.unknown', 'Merrivane');
    await putCursor(document, range.start);
    await vscode.commands.executeCommand('stet.acceptName');
    await noFinding(document, 'name.unknown');
    const names = file('harbour/.stet/names.txt');
    const kept = Buffer.from(await vscode.workspace.fs.readFile(names)).toString();
    assert.match(kept, /^Osgood Merrivane$/m);
    await vscode.workspace.fs.writeFile(names, Buffer.from(kept.replace(/^Osgood Merrivane\n/m, '')));
    await finding(document, 'name.unknown', 'Merrivane');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('the index is rebuilt', async () => {
    await vscode.commands.executeCommand('stet.rebuildIndex');
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const { document } = await open('harbour/briefing.md');
    await finding(document, 'quote.altered');
  });

  it('indexing is paused and goes on, also from the menu of the status item', async () => {
    await vscode.commands.executeCommand('stet.pauseIndexing');
    await status('harbour', ({ isPaused }) => isPaused);
    const asked = vscode.window as unknown as { showQuickPick: (items: readonly vscode.QuickPickItem[]) => Promise<unknown> };
    const own = asked.showQuickPick;
    asked.showQuickPick = async (items) => items.find(({ label }) => label.includes('Resume indexing'));
    await vscode.commands.executeCommand('stet.showMenu');
    asked.showQuickPick = own;
    await status('harbour', ({ busy, articles, isPaused }) => !busy && !isPaused && articles === 2);
  });

  it('the menu of the status item leads on, and the choice of a folder can be given up', async () => {
    await over('stet.showMenu');
    await over('stet.pickCorpusFolder');
  });

  it('the walkthrough is opened', async () => {
    await vscode.commands.executeCommand('stet.getStarted');
    await until('the walkthrough', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /Walkthrough|Welcome|Stet/.test(label))), () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('the references of a passage are looked up from its article', async () => {
    const editor = await open('harbour/corpus/harbour-talks.txt');
    await putCursor(editor.document, at(editor.document, 'The offer stands', 5));
    await vscode.commands.executeCommand('stet.findReferencesToPassage');
  });

  it('a second reading is offered, not made, where no setting allows it', async () => {
    await open('harbour/briefing.md');
    let isOver = false;
    const offered = vscode.commands.executeCommand('stet.askForSecondReading').then(() => (isOver = true));
    await until('the offer put away', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return isOver;
    });
    await offered;
    assert.equal((await activate()).secondReadings().length, 0);
  });

  it('a finding is ignored for everyone by its quick fix', async () => {
    const { document } = await open('harbour/briefing.md');
    const { range } = await finding(document, 'quote.notFound');
    await vscode.commands.executeCommand('stet.ignoreEverywhere', ...(await fixingCommand(document, range, 'stet.ignoreEverywhere')));
    await noFinding(document, 'quote.notFound');
    await vscode.workspace.fs.delete(file('harbour/.stet/ignore.json'));
    await finding(document, 'quote.notFound');
  });

  it('the log is shown', async () => {
    await vscode.commands.executeCommand('stet.showLog');
  });

  it('a folder without a corpus bears every command, and gets one', async () => {
    await open('empty/draft.md');
    await status('empty', ({ isCorpusMissing }) => isCorpusMissing);
    await vscode.commands.executeCommand('stet.rebuildIndex', folder('empty').uri.toString());
    await vscode.commands.executeCommand('stet.checkWorkspace', folder('empty').uri.toString());
    // It ends when the list is closed; while it may not be there yet, closing is tried again.
    let isClosed = false;
    const shown = vscode.commands.executeCommand('stet.showProblems').then(() => (isClosed = true));
    await until('the list of problems closed', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isClosed;
    });
    await shown;
    await vscode.commands.executeCommand('stet.createCorpusFolder', folder('empty').uri.toString());
    const made = await vscode.workspace.fs.stat(file('empty/corpus'));
    assert.equal(made.type, vscode.FileType.Directory);
    await status('empty', ({ isCorpusMissing }) => !isCorpusMissing);
  });

  it('the server is restarted and checks again', async () => {
    const { document } = await open('harbour/briefing.md');
    await vscode.commands.executeCommand('stet.restartServer');
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    await finding(document, 'quote.altered');
  });

  it('a server that hangs is restarted too', async function () {
    // There is no way to halt a process there.
    if (process.platform === 'win32') return this.skip();
    const { document } = await open('harbour/briefing.md');
    const [hanging = 0, ...others] = serverProcesses();
    assert.ok(hanging !== 0 && others.length === 0, JSON.stringify([hanging, ...others]));
    process.kill(hanging, 'SIGSTOP');
    await vscode.commands.executeCommand('stet.restartServer');
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    await finding(document, 'quote.altered');
    const left = serverProcesses();
    assert.ok(left.length === 1 && left[0] !== hanging, JSON.stringify(left));
  });
});
