import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { copySample, installAndOpen } from './installed.js';
import type { Installed } from './installed.js';

describe('in a VS Code that speaks German, on the screen', () => {
  let installed: Installed;
  let page: Page;

  before(async () => {
    installed = await installAndOpen(copySample, { language: 'de' });
    page = installed.page;
    page.setDefaultTimeout(30_000);
    await page.getByRole('treeitem', { name: 'briefing.md' }).dblclick();
    await page.locator('.statusbar-item', { hasText: /\d+ von \d+ belegt/ }).waitFor({ timeout: 90_000 });
  });
  after(async () => {
    await installed.close();
  });

  it('the server says in German what it found, under the mouse and above the headings', async () => {
    await page.locator('.codelens-decoration', { hasText: /^\d+ Aussagen, / }).first().waitFor();
    const place = await page.locator('.squiggly-warning').first().boundingBox();
    assert.ok(place);
    await page.mouse.move(place.x + 8, place.y + place.height / 2);
    await page.locator('.monaco-hover:visible', { hasText: 'hat sich geändert, seit dieser Satz damit abgeglichen wurde' }).waitFor();
    await page.mouse.move(700, 5);
  });

  it('and so is the report', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible input').fill('>Freigabebericht');
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Freigabebericht' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /^Bericht: briefing\.md/ }).waitFor();
    const report = await reportPage(page);
    assert.equal(await report.locator('h2').first().textContent(), 'Offene Befunde');
    assert.match((await report.locator('.masthead').first().textContent()) ?? '', /Freigabebericht, [^]*geprüft gegen 13 Artikel/);
  });
});

/** The page of the report within its panel. */
async function reportPage(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 300; tries++) {
    for (const frame of page.frames()) if ((await frame.locator('section.signature').count().catch(() => 0)) > 0) return frame;
    await page.waitForTimeout(50);
  }
  return assert.fail('the panel has no report');
}
