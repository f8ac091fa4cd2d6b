import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hoverOver, line } from './editorText.js';
import { copyHarbour, installAndOpenDocument } from './installed.js';
import type { Installed } from './installed.js';
import { packModelExtension } from './modelExtension.js';
import { clearNotifications, findCommand, notification, putCursorBefore, runCommand, untilHolds } from './workbench.js';

const LIFTED = '# Notes\n\nThe ministry said that inspectors may board every boat in the waters off Lunden from April, and left it there.\n\nThe fisheries ministry of Karsk cut the herring quota to 14,000 tonnes [@quota-cut].\n';

describe('what a writer turns on, on the screen', () => {
  const work = mkdtempSync(join(tmpdir(), 'stet-model-'));
  let installed: Installed;
  let page: Page;

  before(async () => {
    const settings = { 'chat.disableAIFeatures': false, 'stet.severity': { 'quote.unmarked': 'information' }, 'stet.secondReading.enable': true, 'stet.bibliography.style': 'house.csl' };
    installed = await installAndOpenDocument(
      (folder) => {
        const path = copyHarbour(folder);
        writeFileSync(join(path, 'notes.md'), LIFTED);
        return path;
      },
      { extensions: [await packModelExtension(work)], settings, showsMessages: true, opens: 'notes.md', status: '3 articles' },
    );
    page = installed.page;
  });
  after(async () => {
    await installed.close();
    rmSync(work, { recursive: true, force: true });
  });

  it('lifted words are underlined and told, and a fix quotes and cites them', async () => {
    await page.locator('.squiggly-info').first().waitFor();
    await hoverOver(page, 'board', 'words in a row, which stand here without quotation marks');
    await putCursorBefore(page, 'board every');
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget:visible .monaco-list-row', { hasText: /^Quote these words and cite/ });
    await fix.waitFor();
    await fix.click();
    await line(page, '“may board every boat').first().waitFor();
    await page.keyboard.press('Control+Z');
  });

  it('a style file that is missing is told, with what to do', async () => {
    await runCommand(page, 'Stet: Update Bibliography');
    const told = notification(page, 'house.csl');
    await told.waitFor();
    assert.match((await told.innerText()).replace(/\s+/g, ' '), /The citation style house\.csl of the setting stet\.bibliography\.style is not used, and the bibliography stays as it is\. There is no such file\. Correct the path, or save the style there\./i);
    await told.locator('.monaco-button', { hasText: 'Open the Setting' }).click();
    await page.locator('.settings-editor .setting-item', { hasText: 'Bibliography: Style' }).first().waitFor();
    await page.keyboard.press('Control+W');
    await clearNotifications(page);
  });

  it('a language model reads a sentence again, when it is asked and allowed to', async () => {
    await putCursorBefore(page, 'herring');
    await runCommand(page, 'Stet: Ask for a Second Reading');
    const asked = page.locator('.monaco-dialog-box:visible', { hasText: 'Careful Reader' });
    await asked.waitFor();
    await asked.locator('.monaco-button', { hasText: 'Send' }).click();
    // VS Code itself asks once whether an extension may use the model.
    const comment = page.locator('.review-widget:visible');
    const allow = page.locator('.monaco-dialog-box:visible .monaco-button', { hasText: 'Allow' });
    await allow.or(comment).first().waitFor();
    if (await allow.isVisible()) await allow.click();
    await comment.waitFor();
    const text = (await comment.innerText()).replace(/\s+/g, ' ');
    assert.match(text, /Second reading: a model’s opinion, not a verdict/i);
    assert.match(text, /The sources say otherwise\. The figure is <b>another<\/b> one\./);
    assert.match(text, /Karsk cuts the herring quota · Northern Ledger · 27 Feb 2031 · Open the source/);
  });

  it('its answer is dismissed from the palette, which offers that only while there is one', async () => {
    const comment = page.locator('.review-widget:visible');
    await runCommand(page, 'Stet: Dismiss Second Reading');
    await comment.waitFor({ state: 'detached' });
    // What the palette offers follows what is shown a moment after it; the list that is open stays as it was.
    await untilHolds(page, async () => {
      await findCommand(page, 'Stet: Ask for a Second Reading', 'Stet: Second Reading');
      const offered = await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Dismiss Second Reading' }).count();
      await page.keyboard.press('Escape');
      assert.equal(offered, 0);
    });
  });

  it('and by its own button', async () => {
    const comment = page.locator('.review-widget:visible');
    await runCommand(page, 'Stet: Ask for a Second Reading');
    await comment.waitFor();
    await comment.getByRole('button', { name: 'Dismiss Second Reading' }).click();
    await comment.waitFor({ state: 'detached' });
  });
});
