import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { installAndOpen } from './installed.js';
import type { Installed } from './installed.js';
import { CHECKED, clearNotifications, frameWith, isSeen, notification, runCommand, turnToDesk, until, untilHolds } from './workbench.js';

const SENTENCE = 'The pilots of Lunden refused the old channel for nineteen nights.';
const OPEN_A_FOLDER = /^No folder is open\. Stet checks a briefing against a folder of articles, the corpus\./;

function paneOf(page: Page, name: string): Locator {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^${name}`) }) });
}

/** The words and buttons of a tree without anything in it. */
async function welcomeOf(page: Page, name: string): Promise<{ readonly text: string; readonly buttons: readonly string[] }> {
  const view = paneOf(page, name).locator('.welcome-view:visible');
  await view.first().waitFor();
  return { text: (await view.locator('p').first().innerText()).trim(), buttons: await view.locator('.monaco-button').allInnerTexts() };
}

/** Waits for the choice of a folder to open, and gives it up. */
async function expectChoiceOfFolder(page: Page): Promise<void> {
  const choice = page.locator('.quick-input-widget:visible', { hasText: 'Open Folder' });
  await choice.waitFor();
  await page.keyboard.press('Escape');
  await choice.waitFor({ state: 'hidden' });
}

/** Every view says what helps, and a button of each leads there. */
async function viewsOfferAFolder(page: Page): Promise<void> {
  const frame = await frameWith(page, 'main#evidence');
  await untilHolds(page, async () => {
    assert.match(await frame.locator('main').innerText(), OPEN_A_FOLDER);
    assert.deepEqual(await frame.locator('button').allInnerTexts(), ['Open a Folder…', 'Get Started']);
  });
  await frame.locator('button', { hasText: 'Open a Folder…' }).click();
  await expectChoiceOfFolder(page);
  await runCommand(page, 'Stet: Show Sources');
  for (const name of ['Briefing', 'Sources']) {
    await untilHolds(page, async () => {
      const { text, buttons } = await welcomeOf(page, name);
      assert.equal(text, 'Open a folder first: your articles, the corpus, lie in a folder in it.', name);
      assert.deepEqual(buttons, ['Open a Folder…', 'Get Started'], name);
    });
    const button = paneOf(page, name).locator('.monaco-button', { hasText: 'Open a Folder…' });
    // It is seen without scrolling, in the little room that three open views have.
    const [place, body] = await Promise.all([button.boundingBox(), paneOf(page, name).locator('.pane-body').boundingBox()]);
    assert.ok(place && body && place.y >= body.y && place.y + place.height <= body.y + body.height, JSON.stringify([place, body]));
    await button.click();
    await expectChoiceOfFolder(page);
  }
}

/** Runs a command which can do nothing here, and expects a message that says why; gives its buttons. */
async function toldBy(page: Page, title: string, why: RegExp): Promise<readonly string[]> {
  await runCommand(page, title);
  const message = notification(page, why);
  await message.waitFor();
  const buttons = await message.locator('.monaco-button').allInnerTexts();
  await clearNotifications(page);
  return buttons;
}

/** What commands say where there is no corpus and no folder. */
async function commandsSayWhy(page: Page): Promise<void> {
  assert.deepEqual(await toldBy(page, 'Stet: Show Problems of the Corpus', /there is no corpus\. Open the folder that holds your briefing/), ['Open a Folder…']);
  await toldBy(page, 'Stet: Sign-Off Report', /no articles yet, so there is nothing to report/);
  await toldBy(page, 'Stet: Open a Passage for This Sentence', /no articles yet, so there is no passage for this sentence/);
  await runCommand(page, 'Stet: Show Menu');
  const menu = page.locator('.quick-input-widget:visible', { hasText: 'Restart the server' });
  await menu.locator('.monaco-list-row', { hasText: 'Open a folder…' }).click();
  await expectChoiceOfFolder(page);
  await runCommand(page, 'Stet: Insert Citation…');
  await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'There are no articles yet' }).waitFor();
  await page.keyboard.press('Escape');
}

describe('a window without any folder, on the screen', () => {
  describe('with a new text that is Markdown', () => {
    let installed: Installed;
    let page: Page;

    before(async () => {
      installed = await installAndOpen(() => ({}), { showsMessages: true, settings: { 'files.defaultLanguage': 'markdown' } });
      page = installed.page;
      page.setDefaultTimeout(30_000);
      await turnToDesk(page);
    });
    after(async () => {
      await installed.close();
    });

    it('before anything is open, each view says what helps first', async () => {
      const frame = await frameWith(page, 'main#evidence');
      await untilHolds(page, async () => assert.match(await frame.locator('main').innerText(), OPEN_A_FOLDER));
      await untilHolds(page, async () => assert.match((await welcomeOf(page, 'Briefing')).text, /^Open a Markdown document to see each of its statements/));
    });

    it('a text that has no file yet: every view offers a folder, and its button leads to one', async () => {
      await until(page, 'a new text', async () => {
        // A double click on the empty place for editors makes one.
        await page.locator('.editor-group-container.empty').dblclick();
        return isSeen(page.locator('.tab.active', { hasText: 'Untitled-1' }), 3000);
      });
      await page.keyboard.type(SENTENCE);
      await page.locator('.statusbar-item', { hasText: 'no corpus' }).waitFor();
      await viewsOfferAFolder(page);
      await page.mouse.move(700, 5);
      await page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
      await installed.picture('no-folder', 760);
    });

    it('commands say why they can do nothing, and what helps', async () => {
      await page.locator('.tab.active', { hasText: 'Untitled-1' }).click();
      await commandsSayWhy(page);
      assert.equal(await page.getByRole('tab', { name: /^Report/ }).count(), 0);
    });
  });

  describe('with a file that was opened by itself', () => {
    let installed: Installed;
    let page: Page;
    let folder = '';

    before(async () => {
      installed = await installAndOpen(
        (work) => {
          folder = join(work, 'downloads');
          mkdirSync(folder);
          writeFileSync(join(folder, 'draft.md'), `# The pilots\n\n${SENTENCE}\n`);
          return { openFile: join(folder, 'draft.md') };
        },
        { showsMessages: true },
      );
      page = installed.page;
      page.setDefaultTimeout(30_000);
      await page.locator('.tab.active', { hasText: 'draft.md' }).waitFor();
      await turnToDesk(page);
      await page.locator('.statusbar-item', { hasText: 'no corpus' }).waitFor();
    });
    after(async () => {
      await installed.close();
    });

    it('every view offers a folder, and nothing asks about a corpus unbidden', async () => {
      await viewsOfferAFolder(page);
      assert.equal(await page.locator('.notifications-toasts .notification-toast').count(), 0);
    });

    it('commands say why they can do nothing, and what helps', async () => {
      await page.locator('.tab.active', { hasText: 'draft.md' }).click();
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('ArrowUp');
      await runCommand(page, 'Stet: Show Problems of the Corpus');
      await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'does not exist' }).first().click();
      const message = notification(page, /there is no corpus\. Open the folder/);
      await message.waitFor();
      assert.deepEqual(await message.locator('.monaco-button').allInnerTexts(), ['Open a Folder…']);
      await clearNotifications(page);
      await toldBy(page, 'Stet: Sign-Off Report', /nothing to report/);
      await toldBy(page, 'Stet: Open a Passage for This Sentence', /no passage for this sentence/);
    });

    it('articles that lie in a corpus beside the file are used all the same', async () => {
      mkdirSync(join(folder, 'corpus'));
      writeFileSync(join(folder, 'corpus', 'pilots.txt'), `Pilots refuse the old channel\n\n${SENTENCE}\n`);
      await page.locator('.statusbar-item', { hasText: CHECKED }).waitFor();
      const frame = await frameWith(page, 'main#evidence');
      await frame.locator('li.passage', { hasText: 'nineteen nights' }).waitFor();
      const view = paneOf(page, 'Sources');
      await view.locator('.monaco-list-row', { hasText: 'Pilots refuse the old channel' }).first().waitFor();
      assert.equal(await page.locator('.welcome-view:visible .monaco-button').count(), 0);
    });
  });
});
