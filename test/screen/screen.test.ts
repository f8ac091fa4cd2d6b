import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { zipNames } from '../support/zipNames.js';
import { hoverOver, line, placeOf } from './editorText.js';
import { installAndOpen } from './installed.js';
import type { Installed } from './installed.js';
import { isSeen, openFromExplorer } from './workbench.js';

/** What may be in the package. Anything else is a development file that got in by mistake. */
const SHIPPED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/,
  /^extension\/(readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^extension\/dist\/[\w-]+\.(cjs|wasm)$/,
  /^extension\/dist\/languageModel\.json$/,
  /^extension\/dist\/evidencePage\.(js|css)$/,
  /^extension\/client\/media\/stet\.svg$/,
  /^extension\/docs\/findings\/[\w.]+\.md$/,
  /^extension\/docs\/images\/(icon|briefing|completion|hover|problems|quick-fix|sources|evidence|report)\.png$/,
  /^extension\/package\.nls(\.de)?\.json$/,
  /^extension\/dist\/libraries\/[\w-]+\.cjs$/,
  /^extension\/l10n\/bundle\.l10n\.de\.json$/,
];

describe('on the screen, as installed', () => {
  let installed: Installed;
  let page: Page;

  before(async () => {
    installed = await installAndOpen();
    page = installed.page;
    page.setDefaultTimeout(30_000);
  });
  after(async () => {
    await installed.close();
  });

  it('the package is small and holds nothing that a user does not need', () => {
    assert.ok(installed.bytes < 8 * 1024 * 1024, `${installed.bytes} bytes`);
    const names = zipNames(installed.vsix);
    assert.deepEqual(names.filter((name) => !SHIPPED.some((pattern) => pattern.test(name))), []);
    for (const bundle of ['extension', 'server', 'cli']) assert.ok(names.includes(`extension/dist/${bundle}.cjs`), names.join('\n'));
  });

  it('opening a briefing activates the extension, which tells how many articles there are', async () => {
    // A file of the explorer is opened as a person opens it.
    await openFromExplorer(page, 'briefing.md');
    await line(page, 'The harbour talks').first().waitFor();
    await page.locator('.statusbar-item', { hasText: '3 articles' }).waitFor();
  });

  it('what is wrong is underlined', async () => {
    await page.locator('.squiggly-error').first().waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.statusbar-item#status\\.problems', { hasText: /[1-9]/ }).waitFor();
    await installed.picture('briefing');
  });

  it('the mouse over a quotation brings up the passage it comes from', async () => {
    // The finding comes first, the passage joins it when the server has answered.
    const { card } = await hoverOver(page, 'sign a treaty', 'The Harbour Post');
    const text = (await card.innerText()).replaceAll('\u00a0', ' ');
    assert.match(text, /fishermen/);
    assert.match(text, /The Harbour Post/);
    await installed.picture('hover');
    await page.mouse.move(5, 400);
    await page.keyboard.press('Escape');
    // What lies under the card takes no click while it is there.
    await card.waitFor({ state: 'hidden' });
  });

  it('the light bulb offers the words of the source, and takes them', async () => {
    const bulb = page.locator('.editor-instance [class*="codicon-gutter-lightbulb"]:visible, .editor-instance .lightBulbWidget:visible, .editor-instance [class*="lightbulb"]:visible').first();
    // Lines may move while the editor is laid out, after the place of the words was taken: then the click was on another one.
    let isOffered = false;
    for (let clicks = 0; clicks < 5 && !isOffered; clicks++) {
      const { x, y } = await placeOf(page, 'sign a treaty');
      await page.mouse.click(x, y);
      isOffered = await isSeen(bulb, 5000);
    }
    assert.ok(isOffered, 'no light bulb');
    await bulb.click();
    const menu = page.locator('.action-widget');
    const fix = menu.locator('.monaco-list-row', { hasText: 'fishermen' }).first();
    await fix.waitFor();
    await installed.picture('quick-fix');
    await fix.click();
    await line(page, 'leaves our fishermen ashore').first().waitFor();
  });

  it('an opening quotation mark and a word offer what was said, and Enter takes it whole', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('President Ilse Tarnow called the plan "an', { delay: 40 });
    const list = page.locator('.suggest-widget.visible');
    const choice = list.locator('.monaco-list-row').first();
    await choice.filter({ hasText: 'insult with a clipboard' }).waitFor();
    // A space is part of what was said: the list stays.
    await page.keyboard.press('Space');
    await line(page, 'called the plan "an ').first().waitFor();
    await choice.filter({ hasText: 'insult with a clipboard' }).waitFor();
    await page.keyboard.type('ins', { delay: 40 });
    await choice.filter({ hasText: 'insult with a clipboard' }).waitFor();
    await installed.picture('completion');
    await page.keyboard.press('Enter');
    await line(page, 'an insult with a clipboard').first().waitFor();
  });

  it('the problems are listed', async () => {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row', { hasText: /herring|14,000|12,000/ }).first().waitFor();
    await installed.picture('problems');
  });

  it('the status item opens a menu', async () => {
    await page.locator('.statusbar-item', { hasText: '3 articles' }).click();
    const menu = page.locator('.quick-input-widget:visible');
    await menu.locator('.monaco-list-row', { hasText: 'Rebuild the index' }).waitFor();
    // Whoever hears the list hears no names of icons.
    const labels = await menu.locator('.monaco-list-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    assert.ok(labels.length > 4 && labels.every((label) => /^[A-Z]/.test(label)), labels.join('\n'));
    await installed.picture('menu');
    await page.keyboard.press('Escape');
  });
});
