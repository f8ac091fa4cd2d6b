import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Locator, Page } from 'playwright-core';
import { copySample, installAndOpenDocument } from './installed.js';
import type { Installed } from './installed.js';
import { CHECKED, frameWith, openOnly, putCursorBefore, turnToDesk, until, untilHolds } from './workbench.js';

describe('what a writer was at stays when the views follow the text, on the screen', () => {
  let installed: Installed;
  let page: Page;
  let frame: Frame;

  before(async () => {
    installed = await installAndOpenDocument(copySample, { opens: 'briefing.md', status: CHECKED });
    page = installed.page;
    await turnToDesk(page);
    await openOnly(page, 'Evidence');
    frame = await frameWith(page, 'main#evidence');
  });
  after(async () => {
    await installed.close();
  });

  const sentence = (words: string): Locator => frame.locator('.sentence', { hasText: words });
  const groups = (): Promise<number> => page.locator('.editor-group-container').count();

  it('typing goes on in the text after a passage was used, though the passages change', async () => {
    await putCursorBefore(page, 'Sorenia has sent 14');
    await sentence('14 patrol').waitFor();
    await frame.locator('button[data-action="insert"]').first().click();
    await frame.locator('button[data-action="insert"]').first().waitFor();
    await until(page, 'the focus in the text', async () => !(await frame.evaluate<boolean>('document.hasFocus()')));
    // Each of them shows other passages, which take the place of the button that was pressed.
    for (const words of ['Sorenia wants its quota', 'A court in Verrin', 'Deputy Foreign Minister']) {
      await putCursorBefore(page, words);
      await sentence(words).waitFor();
      assert.equal(await frame.evaluate<boolean>('document.hasFocus()'), false, words);
      await page.keyboard.type('Xy');
      await sentence(`Xy${words}`).waitFor();
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await sentence('Xy').waitFor({ state: 'detached' });
    }
  });

  it('one passage after the other opens beside the briefing, in the same place', async () => {
    await putCursorBefore(page, '70,000');
    await sentence('70,000').waitFor();
    const titles = frame.locator('button.title');
    await titles.nth(0).click();
    await until(page, 'the article beside the briefing', async () => (await groups()) === 2);
    const first = await page.locator('.editor-group-container').nth(1).locator('.tab.active').getAttribute('data-resource-name');
    // The article is in front now, and the briefing still what the view is about.
    const other = titles.nth((await titles.count()) - 1);
    await other.click();
    await until(page, 'the other article', async () => (await page.locator('.editor-group-container').nth(1).locator('.tab.active').getAttribute('data-resource-name')) !== first || (await groups()) > 2);
    assert.equal(await groups(), 2);
    await page.locator('.editor-group-container').nth(1).locator('.tab.active').click({ button: 'middle' });
    await until(page, 'the briefing alone', async () => (await groups()) === 1);
  });

  it('sections of the Briefing view that were folded stay folded when a line comes in above them', async () => {
    await openOnly(page, 'Briefing');
    const row = (words: string): Locator => page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
    const summary = row('Summary');
    await summary.waitFor();
    await summary.locator('.monaco-tl-twistie').click();
    await untilHolds(page, async () => assert.equal(await summary.getAttribute('aria-expanded'), 'false'));
    await putCursorBefore(page, '# The Orrin Strait after');
    await page.keyboard.type('A new first sentence tells what the paper is about.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await row('A new first sentence').waitFor();
    assert.equal(await summary.getAttribute('aria-expanded'), 'false');
  });
});
