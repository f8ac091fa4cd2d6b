import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { installAndOpenDocument } from './installed.js';
import type { CopyWorkspace, Installed } from './installed.js';
import { frameWith, openByName, openOnly, runCommand, turnToDesk } from './workbench.js';

/** Four folders with names of their own in the workspace: one with articles, one without a corpus, one whose files nobody can read, and one with a document that is left out. */
const FILES: Readonly<Record<string, string>> = {
  'desk.code-workspace': JSON.stringify({ folders: [{ path: 'a', name: 'Dam desk' }, { path: 'b', name: 'New desk' }, { path: 'c', name: 'Broken desk' }] }),
  'a/corpus/dam.txt': 'Dam opens\n\nThe Orle dam opened on 3 May 2031 after nine years of work.\n',
  'a/dam.md': '# Dam\n\nThe Orle dam opened on 4 May 2031 after nine years of work.\n',
  'a/off.md': '---\nstet: off\n---\n\nThe Orle dam opened on 4 May 2031.\n',
  'b/new.md': '# New\n\nThe Orle dam opened on 4 May 2031.\n',
  'c/corpus/empty.txt': '',
  'c/corpus/export.json': '{"text": [1,',
  'c/broken.md': '# Broken\n\nThe Orle dam opened on 4 May 2031.\n',
};

describe('several folders, on the screen', () => {
  let installed: Installed;
  let page: Page;

  before(async () => {
    const copyWorkspace: CopyWorkspace = (work) => {
      for (const [name, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(work, 'desks', name)), { recursive: true });
        writeFileSync(join(work, 'desks', name), text);
      }
      return join(work, 'desks', 'desk.code-workspace');
    };
    installed = await installAndOpenDocument(copyWorkspace, { opens: 'dam.md', status: '0 of 1 sourced' });
    page = installed.page;
    await turnToDesk(page);
  });
  after(async () => {
    await installed.close();
  });

  const view = (name: string): Locator => page.locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^${name}`) }) });

  it('the sources are listed by the names that the folders have in the workspace', async () => {
    await openOnly(page, 'Sources');
    await view('Sources').locator('.monaco-list-row', { hasText: 'Dam desk' }).waitFor();
    await view('Sources').locator('.monaco-list-row', { hasText: 'Broken desk' }).waitFor();
  });

  it('the title of an article is not shown again as a neighbour of its first sentence', async () => {
    await openOnly(page, 'Evidence');
    const frame = await frameWith(page, 'main#evidence');
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await frame.locator('li.passage', { hasText: '3 May 2031' }).waitFor();
    assert.equal(await frame.locator('.neighbour', { hasText: 'Dam opens' }).count(), 0);
  });

  it('the menu counts the problems that the status and the list count', async () => {
    await page.locator('.statusbar-item', { hasText: /1 article.*3/ }).click();
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: /Show problems of the corpus.*3 problems/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('where no file can be read, the views say so and lead to the reasons', async () => {
    await openByName(page, 'broken.md');
    const frame = await frameWith(page, 'main#evidence');
    await frame.locator('.empty', { hasText: 'None of the files of the corpus can be read.' }).waitFor();
    await openOnly(page, 'Briefing');
    await view('Briefing').getByText('None of the files of the corpus can be read.').waitFor();
    await view('Briefing').getByRole('button', { name: 'Show the Problems' }).click();
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'export.json' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('a folder without a corpus is told from a document that is not checked, and that from none', async () => {
    await openByName(page, 'new.md');
    await view('Briefing').getByRole('button', { name: 'Create the Corpus Folder' }).waitFor();
    await openByName(page, 'off.md');
    await view('Briefing').getByText('This document is not checked').waitFor();
    await openByName(page, 'dam.md');
    await view('Briefing').locator('.monaco-list-row', { hasText: 'The Orle dam' }).waitFor();
    await runCommand(page, 'View: Close All Editors in Group');
    await view('Briefing').getByText('Open a Markdown document to see each of its statements').waitFor();
  });
});
