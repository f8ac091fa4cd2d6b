import assert from 'node:assert/strict';
import { rmSync, mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import type { Browser, Page } from 'playwright-core';

import { ensureBrowser } from '../../scripts/host/browser.mjs';
import { openPage } from '../../scripts/host/page.mjs';
import { CHECKOUT } from '../support/languageClient.js';
import { runAxe } from '../support/axe.js';
import { runCli } from '../support/runCli.js';

describe('the sign-off report, in a browser', () => {
  let work: string;
  let browser: Browser;
  let page: Page;

  before(async () => {
    work = mkdtempSync(join(tmpdir(), 'stet-report-'));
    const { out } = await runCli(CHECKOUT, 'check', 'test/sample/briefing.md', '--format', 'html', '--fail-on', 'never');
    writeFileSync(join(work, 'report.html'), out);
    ({ browser, page } = await openPage(await ensureBrowser(), { width: 1180, height: 1400 }));
    await page.goto(pathToFileURL(join(work, 'report.html')).href);
  });
  after(async () => {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read by everyone, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      const results = await runAxe(page);
      assert.deepEqual(results.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 160)}`), []);
      assert.ok(results.passes.length > 10);
    });
  }

  it('shows the briefing beside its passages, and nothing wider than the page, on a telephone too', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    const first = page.locator('.line').first();
    const [words, beside] = [await first.locator('.words').boundingBox(), await first.locator('.beside').boundingBox()];
    assert.ok(words && beside && beside.x > words.x + words.width, JSON.stringify([words, beside]));
    for (const width of [1180, 390]) {
      await page.setViewportSize({ width, height: 1400 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, `${width} pixels`);
    }
    await page.setViewportSize({ width: 1180, height: 1400 });
  });

  it('keeps on paper what it marks and colours', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const selector of ['mark', '.badge', '.bar']) assert.equal(await page.locator(selector).first().evaluate((element) => getComputedStyle(element).printColorAdjust), 'exact', selector);
    assert.equal(await page.locator('mark').first().evaluate((element) => getComputedStyle(element).textDecorationLine), 'underline');
    assert.equal(await page.locator('.speakers tbody tr').first().evaluate((element) => getComputedStyle(element).breakInside), 'avoid');
    await page.emulateMedia({ media: null, colorScheme: 'light' });
  });

  it('makes a picture for the README, and a PDF of some pages', async () => {
    const images = join(CHECKOUT, 'docs', 'images');
    mkdirSync(images, { recursive: true });
    await page.screenshot({ path: join(images, 'report.png') });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 4 && pages <= 20, `${pages} pages`);
  });
});
