import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Locator, Page } from 'playwright-core';
import { runAxe, seriousOf } from '../support/axe.js';
import { placeOf } from './editorText.js';
import { copySample, installAndOpenDocument, THEMES } from './installed.js';
import type { Installed, Theme } from './installed.js';
import { CHECKED, frameWith, openOnly, putCursorBefore, runCommand, turnToDesk, until } from './workbench.js';
import type { View } from './workbench.js';

/** The width of the activity bar and the side bar beside it. */
const SIDE_BAR = 350;

describe('the views of the desk, on the screen', () => {
  let installed: Installed;
  let page: Page;

  before(async () => {
    installed = await installAndOpenDocument(copySample, { opens: 'briefing.md', status: CHECKED });
    page = installed.page;
    await turnToDesk(page);
  });
  after(async () => {
    await installed.close();
  });

  const evidencePage = (): Promise<Frame> => frameWith(page, 'main#evidence');
  const only = (name: View): Promise<void> => openOnly(page, name);
  const putCursorOn = (words: string): Promise<void> => putCursorBefore(page, words);
  const run = (command: string): Promise<void> => runCommand(page, command);
  const seen = (what: string, look: () => Promise<boolean>): Promise<void> => until(page, what, look);

  /** The whole window in the light theme, for the README; the side bar alone in the others. */
  async function keepPicture(name: string, theme: Theme): Promise<void> {
    await installed.picture(theme === 'light' ? name : `${name}-${theme}`, theme === 'light' ? undefined : SIDE_BAR);
  }

  /** What the editor shows of the briefing, its wrapped lines joined. */
  async function seenText(): Promise<string> {
    const lines = await page.locator('.editor-instance .view-line').evaluateAll((elements) => elements.map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' })));
    return lines.sort((a, b) => a.top - b.top).map(({ text }) => text).join('').replace(/\s+/g, ' ');
  }

  function row(words: string | RegExp): Locator {
    return page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
  }

  for (const theme of Object.keys(THEMES) as Theme[]) {
    it(`${theme}: evidence for the sentence at the cursor, in words and marks`, async () => {
      await installed.setTheme(theme);
      await only('Evidence');
      await putCursorOn('fishing dispute');
      const frame = await evidencePage();
      await frame.locator('mark.differs', { hasText: 'quarrel' }).waitFor();
      const text = await frame.locator('main').innerText();
      assert.match(text, /The words differ from the source/);
      assert.match(text, /The source has “quarrel”, you wrote “dispute”/);
      assert.match(text, /Speaker: Ingeborg Salter/);
      assert.match(text, /Inner Sea Wire · 3 March 2031/);
      await keepPicture('evidence', theme);
    });

    it(`${theme}: nothing serious for those who see, hear or type otherwise`, async () => {
      const frame = await evidencePage();
      for (const words of ['70,000 tonnes', 'fishing dispute', 'merchant ships', 'In our view']) {
        await putCursorOn(words);
        await frame.locator('.sentence', { hasText: words }).waitFor();
        // The page lets the side bar shine through, which a check that sees the page alone takes for white.
        await frame.evaluate("document.body.style.background = getComputedStyle(document.documentElement).getPropertyValue('--vscode-sideBar-background')");
        assert.deepEqual(seriousOf(await runAxe(frame, theme.startsWith('highContrast'))), [], words);
      }
    });

    it(`${theme}: every statement of the briefing with its verdict`, async () => {
      await only('Briefing');
      await page.locator('.pane-body .message', { hasText: /\d+ of \d+ statements sourced/ }).waitFor();
      await row('How the quarrel began').waitFor();
      await keepPicture('statements', theme);
    });

    it(`${theme}: the sources`, async () => {
      await only('Sources');
      await row('Inner Sea Wire').waitFor();
      await keepPicture('sources', theme);
    });
  }

  it('what is shown stays while the cursor moves within its sentence', async () => {
    await installed.setTheme('light');
    await only('Evidence');
    await putCursorOn('70,000');
    const frame = await evidencePage();
    await frame.locator('.sentence', { hasText: '70,000 tonnes' }).waitFor();
    await frame.evaluate('document.querySelector("li.passage").dataset.seen = "yes"');
    for (let steps = 0; steps < 5; steps++) await page.keyboard.press('ArrowLeft');
    // Within the sentence the same elements stay; another sentence brings others.
    assert.equal(await frame.locator('li.passage[data-seen]').count(), 1);
    await putCursorOn('merchant ships');
    await frame.locator('.sentence', { hasText: 'merchant' }).waitFor();
    assert.equal(await frame.locator('li.passage[data-seen]').count(), 0);
  });

  it('is worked by keys alone: from the text into the view, through the passages, and to the article', async () => {
    await putCursorOn('70,000');
    const frame = await evidencePage();
    await frame.locator('.sentence', { hasText: '70,000' }).waitFor();
    await run('Stet: Show Evidence for the Sentence at the Cursor');
    const focused = (): Promise<string> => frame.evaluate('document.activeElement.textContent');
    await seen('the focus in the page', () => frame.evaluate('document.hasFocus()'));
    await page.keyboard.press('Tab');
    await seen('the first passage', async () => (await focused()).startsWith('Strait rivals'));
    await page.keyboard.press('ArrowDown');
    await seen('the next passage', async () => !(await focused()).startsWith('Strait rivals'));
    await page.keyboard.press('ArrowUp');
    await seen('the first passage', async () => (await focused()).startsWith('Strait rivals'));
    await page.keyboard.press('Enter');
    const article = page.getByRole('tab', { name: /isw-lissby-talks/ }).first();
    await article.waitFor();
    await article.click({ button: 'middle' });
    await article.waitFor({ state: 'detached' });
  });

  it('a passage is cited by its button', async () => {
    await putCursorOn('70,000');
    const frame = await evidencePage();
    await frame.locator('.sentence', { hasText: '70,000' }).waitFor();
    const cite = frame.locator('button[data-action="cite"]').first();
    const title = await cite.getAttribute('aria-label');
    assert.match(title ?? '', /^Cite: /);
    await cite.click();
    await seen('the citation', async () => /raised to 70,000 tonnes \[@[\w-]+\]\./.test(await seenText()));
    await page.keyboard.press('Control+Z');
    await seen('the sentence as it was', async () => /raised to 70,000 tonnes\./.test(await seenText()));
  });

  it('a source is dragged into the text, which cites it', async () => {
    await only('Sources');
    const source = row('The woman who hears');
    await source.waitFor();
    await putCursorOn('foreign fishing');
    let [x, y] = [0, 0];
    // The list follows what is cited a moment after it: its rows may move after the place of one was taken.
    await seen('the mouse over the source', async () => {
      const from = await source.boundingBox();
      if (from === null) return false;
      [x, y] = [from.x, from.y];
      await page.mouse.move(x + 60, y + 8);
      return source.evaluate((element) => element.matches(':hover'));
    });
    await page.mouse.down();
    await page.mouse.move(x + 110, y + 12, { steps: 5 });
    const to = await placeOf(page, 'foreign fishing');
    await page.mouse.move(to.x, to.y, { steps: 12 });
    await page.mouse.up();
    await seen('the citation', async () => (await seenText()).includes('[@observer-castellan-profile]'));
    await page.keyboard.press('Control+Z');
  });

  it('the corpus is searched as one types, and the hit goes into the text', async () => {
    await putCursorOn('What we recommend');
    await page.keyboard.press('ArrowUp');
    await run('Stet: Search the Corpus');
    const list = page.locator('.quick-input-widget:visible');
    // The command is run a moment after the palette has gone; until its box stands there, keys go into the text.
    await list.getByPlaceholder(/^Words of a quotation/).waitFor();
    await page.keyboard.type('zzyzx', { delay: 40 });
    const nothing = list.locator('.monaco-list-row', { hasText: 'No article has anything like “zzyzx”' });
    await nothing.waitFor();
    assert.match((await nothing.getAttribute('aria-label')) ?? '', /^No article/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('herring does', { delay: 40 });
    await list.locator('.monaco-list-row', { hasText: 'the herring does not vote' }).waitFor();
    await installed.picture('search');
    await page.keyboard.press('Enter');
    await seen('the quotation', async () => (await seenText()).includes('“the herring does not vote” [@sund-mirror-election]'));
    await page.keyboard.press('Control+Z');
  });
});
