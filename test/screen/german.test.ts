import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hoverAt } from './editorText.js';
import { copySample, installAndOpenDocument } from './installed.js';
import type { Installed } from './installed.js';
import { frameWith, runCommand } from './workbench.js';

describe('in a VS Code that speaks German, on the screen', () => {
  let installed: Installed;
  let page: Page;

  before(async () => {
    installed = await installAndOpenDocument(copySample, { language: 'de', opens: 'briefing.md', status: /\d+ von \d+ belegt/ });
    page = installed.page;
  });
  after(async () => {
    await installed.close();
  });

  it('the server says in German what it found, under the mouse and above the headings', async () => {
    await page.locator('.codelens-decoration', { hasText: /^\d+ Aussagen, / }).first().waitFor();
    const underlined = async (): Promise<{ x: number; y: number }> => {
      const place = await page.locator('.squiggly-warning').first().boundingBox();
      assert.ok(place);
      return { x: place.x + 8, y: place.y + place.height / 2 };
    };
    await hoverAt(page, underlined, 'hat sich geändert, seit dieser Satz damit abgeglichen wurde');
    await page.mouse.move(700, 5);
  });

  it('and so is the report', async () => {
    await runCommand(page, 'Freigabebericht');
    await page.getByRole('tab', { name: /^Bericht: briefing\.md/ }).waitFor();
    const report = await frameWith(page, 'section.signature');
    assert.equal(await report.locator('h2').first().textContent(), 'Offene Befunde');
    assert.match((await report.locator('.masthead').first().textContent()) ?? '', /Freigabebericht, [^]*geprüft gegen 13 Artikel/);
  });
});
