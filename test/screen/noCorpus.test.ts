import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { installAndOpenDocument } from './installed.js';
import type { CopyWorkspace, Installed } from './installed.js';
import { clearNotifications, frameWith, notification, runCommand, turnToDesk, until, untilHolds } from './workbench.js';

describe('a folder without a corpus, on the screen', () => {
  let installed: Installed;
  let page: Page;
  let folder = '';

  before(async () => {
    const copyWorkspace: CopyWorkspace = (work) => {
      folder = join(work, 'newsroom');
      mkdirSync(folder);
      writeFileSync(join(folder, 'draft.md'), '# The pilots\n\nThe pilots of Lunden refused the old channel for nineteen nights.\n');
      return folder;
    };
    installed = await installAndOpenDocument(copyWorkspace, { showsMessages: true, opens: 'draft.md', status: 'no corpus' });
    page = installed.page;
    await turnToDesk(page);
  });
  after(async () => {
    await installed.close();
  });

  it('a message offers to make one, once', async () => {
    const told = notification(page, "There is no 'corpus' in newsroom yet");
    for (const name of ['Create It', 'Pick a Folder…', 'Show Me How', 'Do Not Ask Again']) await told.locator('.monaco-button', { hasText: name }).waitFor();
    await clearNotifications(page);
  });

  it('the status says that the folder is missing and what to do, and speaks of no file', async () => {
    const label = (await page.locator('.statusbar-item', { hasText: 'no corpus' }).getAttribute('aria-label')) ?? (await page.locator('.statusbar-item a', { hasText: 'no corpus' }).getAttribute('aria-label')) ?? '';
    assert.match(label, /the corpus folder corpus does not exist: create it, or pick another one/);
    assert.doesNotMatch(label, /problem/);
  });

  it('the list of problems names the folder, and picking it offers to create it', async () => {
    await runCommand(page, 'Stet: Show Problems of the Corpus');
    const list = page.locator('.quick-input-widget:visible');
    await list.locator('.monaco-list-row', { hasText: 'does not exist. Create it' }).first().waitFor();
    await page.keyboard.press('Enter');
    const told = notification(page, 'does not exist. Create it');
    await told.locator('.monaco-button', { hasText: 'Create It' }).waitFor();
    await told.locator('.monaco-button', { hasText: 'Pick a Folder' }).waitFor();
    await clearNotifications(page);
  });

  for (const [name, command] of [['Sources', 'Stet: Show Sources'], ['Briefing', 'Stet: Show All Statements of the Briefing']] as const) {
    it(`the ${name} view offers the same as the others, and lists no file with a problem`, async () => {
      await runCommand(page, command);
      const view = page.locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^${name}`) }) });
      for (const button of ['Create the Corpus Folder', 'Pick a Folder…', 'Get Started']) await view.getByRole('button', { name: button }).waitFor();
      assert.equal(await view.locator('.monaco-list-row').count(), 0);
    });
  }

  it('the button of a view opens the choice of a folder', async () => {
    const view = page.locator('.pane', { has: page.locator('.pane-header', { hasText: /^Briefing/ }) });
    await view.getByRole('button', { name: 'Pick a Folder…' }).click();
    await page.locator('.quick-input-widget:visible', { hasText: 'Folders with the articles for newsroom' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('the Evidence view says so, with buttons that keys reach, and makes the folder', async () => {
    const frame = await frameWith(page, 'main#evidence');
    await frame.locator('.empty', { hasText: 'There is no corpus folder yet' }).waitFor();
    await untilHolds(page, async () => assert.deepEqual(await frame.locator('button').allInnerTexts(), ['Create the Corpus Folder', 'Pick a Folder…', 'Get Started']));
    await runCommand(page, 'Stet: Show Evidence for the Sentence at the Cursor');
    await until(page, 'the focus in the page', () => frame.evaluate<boolean>('document.hasFocus()'));
    await page.keyboard.press('Tab');
    await until(page, 'the focus on the first button', () => frame.evaluate<boolean>("document.activeElement.textContent === 'Create the Corpus Folder'"));
    await page.keyboard.press('Enter');
    await notification(page, "'corpus' is ready").waitFor();
    assert.ok(existsSync(join(folder, 'corpus')));
    // The folder is there and empty: what helps now is another thing.
    await frame.locator('button', { hasText: 'Add a Source from the Web' }).waitFor();
    assert.equal(await frame.locator('button', { hasText: 'Create the Corpus Folder' }).count(), 0);
  });

  it('the buttons go with the first article', async () => {
    writeFileSync(join(folder, 'corpus', 'pilots.txt'), 'Pilots refuse the old channel\n\nThe pilots of Lunden refused the old channel for nineteen nights.\n');
    const frame = await frameWith(page, 'main#evidence');
    await page.getByRole('tab', { name: /draft\.md/ }).first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await frame.locator('li.passage', { hasText: 'nineteen nights' }).waitFor();
    assert.equal(await frame.locator('button[data-step]').count(), 0);
  });
});
