import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activate, copy, file, finding, noFinding, open, setText, status, until } from './support.js';

const SAID = 'the crews have had no pay since the storm and will not sail';
const PAGE = `<!doctype html><html lang="en"><head><title>Crews stay ashore | Karsk Mail</title><meta property="og:title" content="Crews stay ashore"><meta property="og:site_name" content="Karsk Mail"><meta property="article:published_time" content="2031-03-12T08:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Crews stay ashore</h1>
<p>The fishing crews of Lunden stayed in harbour on Wednesday, for the third day in a row, and their union sees no end of it.</p><p>"${SAID}," Marta Quill, who speaks for the union, told reporters at the gate.</p><p>The port authority counted nineteen boats at the quay, four more than on the day before, and no landing at all.</p></article><footer>Karsk Mail 2031</footer></body></html>`;

/** Serves the page on this machine while `use` runs; anything but `/crews` is not there. */
async function served(use: (address: string) => Promise<void>): Promise<void> {
  const server: Server = createServer(({ url }, response) => {
    response.writeHead(url === '/crews' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(url === '/crews' ? PAGE : 'nothing');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Runs a command that asks for things, and takes what is offered each time. Ends with the command. */
async function accepting(command: string, ...args: unknown[]): Promise<void> {
  let isOver = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => (isOver = true));
  await until(`${command} over`, async () => {
    if (!isOver) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isOver;
  });
  await running;
}

async function removed(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.fs.delete(uri);
  await status('harbour', ({ busy, articles }) => !busy && articles === 2);
}

describe('adding sources', () => {
  it('a page is fetched at the writer’s request, and then bears a quotation out', async () => {
    await activate();
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    // No workspace may allow it: it is a setting of the machine.
    await vscode.workspace.getConfiguration('stet').update('capture.allowPrivateAddresses', true, vscode.ConfigurationTarget.Global);
    const editor = await open('harbour/notes.md');
    await setText(editor, `# Notes\n\nMarta Quill told reporters that "${SAID}".\n`);
    await finding(editor.document, 'quote.notFound');
    const added = file('harbour/corpus/crews-stay-ashore.md');
    await served(async (address) => {
      await accepting('stet.addSourceFromUrl', `${address}/crews`);
      const shown = await until('the article in an editor', () => (vscode.window.activeTextEditor?.document.uri.toString() === added.toString() ? vscode.window.activeTextEditor.document : undefined), () => vscode.window.activeTextEditor?.document.uri.toString());
      assert.match(shown.getText(), /^---\ntitle: Crews stay ashore\noutlet: Karsk Mail\ndate: "?2031-03-12"?\nurl: http:\/\/127\.0\.0\.1:\d+\/crews\n/);
      assert.ok(!shown.getText().includes('Home'));
    });
    await noFinding(editor.document, 'quote.notFound');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await removed(added);
  });

  it('a page that is not there, or may not be fetched, is told and adds nothing', async () => {
    const before = await vscode.workspace.fs.readDirectory(file('harbour/corpus'));
    await open('harbour/notes.md');
    await served(async (address) => {
      await accepting('stet.addSourceFromUrl', `${address}/nothing`);
      await vscode.workspace.getConfiguration('stet').update('capture.allowPrivateAddresses', undefined, vscode.ConfigurationTarget.Global);
      await accepting('stet.addSourceFromUrl', `${address}/crews`);
    });
    assert.deepEqual(await vscode.workspace.fs.readDirectory(file('harbour/corpus')), before);
  });

  it('what was copied becomes an article', async () => {
    await open('harbour/notes.md');
    await copy('Herring returns to Lunden\n\nThe first shoals in nine years were seen off the mole on Monday, the harbour master said.\n\nNobody was ready for them, and most of the nets lay in the sheds.\n');
    await accepting('stet.addSourceFromClipboard');
    const added = file('harbour/corpus/herring-returns-to-lunden.md');
    const shown = await until('the article in an editor', () => (vscode.window.activeTextEditor?.document.uri.toString() === added.toString() ? vscode.window.activeTextEditor.document : undefined));
    assert.equal(shown.getText(), '---\ntitle: Herring returns to Lunden\nlanguage: en\n---\n\n# Herring returns to Lunden\n\nThe first shoals in nine years were seen off the mole on Monday, the harbour master said.\n\nNobody was ready for them, and most of the nets lay in the sheds.\n');
    await status('harbour', ({ busy, articles }) => !busy && articles === 3);
    await removed(added);
  });

  it('copied HTML becomes an article without its markup; an empty clipboard adds nothing', async () => {
    await open('harbour/notes.md');
    await copy(PAGE);
    await accepting('stet.addSourceFromClipboard');
    const added = file('harbour/corpus/crews-stay-ashore.md');
    const shown = await until('the article in an editor', () => (vscode.window.activeTextEditor?.document.uri.toString() === added.toString() ? vscode.window.activeTextEditor.document : undefined));
    assert.ok(shown.getText().includes(SAID) && !shown.getText().includes('<p>'));
    await removed(added);
    await copy('');
    await vscode.commands.executeCommand('stet.addSourceFromClipboard');
  });
});
