import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { runAxe } from '../support/axe.js';
import { copySample, installAndOpenDocument, THEMES } from './installed.js';
import type { Installed, Theme } from './installed.js';
import { CHECKED, frameWith, putCursorBefore, runCommand, turnToDesk, untilHolds } from './workbench.js';

describe('the sign-off report in its tab, on the screen', () => {
  let installed: Installed;
  let page: Page;
  let report: Frame;

  before(async () => {
    installed = await installAndOpenDocument(copySample, { opens: 'briefing.md', status: CHECKED });
    page = installed.page;
    await turnToDesk(page);
    await putCursorBefore(page, 'fishing dispute');
    await runCommand(page, 'Stet: Sign-Off Report');
    report = await frameWith(page, 'section.signature');
  });
  after(async () => {
    await installed.close();
  });

  /** The tab runs no script, so that axe, which waits between its rules, would never end in it: it looks at what the tab shows, with all of its styles, in a page of its own. */
  async function checkCopy(isHighContrast: boolean): Promise<AxeResults> {
    const copy = await page.context().newPage();
    try {
      await copy.setViewportSize(await report.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })));
      await copy.setContent(await report.content());
      return await runAxe(copy, isHighContrast);
    } finally {
      await copy.close();
    }
  }

  /** The colours of the report follow the editor's. */
  async function checkColours(isDark: boolean, isHighContrast: boolean): Promise<void> {
    const [paper, edge, scheme, editor] = await Promise.all([
      ...['body', 'html'].map((selector) => report.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor)),
      report.locator('html').evaluate((element) => getComputedStyle(element).colorScheme),
      page.locator('.monaco-editor .monaco-editor-background').first().evaluate((element) => getComputedStyle(element).backgroundColor),
    ]);
    assert.equal(edge, paper);
    assert.equal(scheme, isDark ? 'dark' : 'light');
    // Whoever needs high contrast has chosen black or white, and every box with an edge.
    if (isHighContrast) {
      assert.equal(paper, editor);
      assert.equal(await report.locator('.finding').first().evaluate((element) => getComputedStyle(element).borderTopColor), await report.evaluate('(() => { const probe = document.createElement("i"); probe.style.color = "var(--vscode-contrastBorder)"; document.body.append(probe); const { color } = getComputedStyle(probe); probe.remove(); return color; })()'));
    }
  }

  for (const theme of Object.keys(THEMES) as Theme[]) {
    const isHighContrast = theme.startsWith('highContrast');
    const isDark = theme === 'dark' || theme === 'highContrast';

    it(`${theme}: can be read by everyone`, async () => {
      await installed.setTheme(theme);
      await report.locator(`body.${THEMES[theme].page}`).waitFor();
      const { violations, passes } = await checkCopy(isHighContrast);
      assert.deepEqual(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`), []);
      assert.ok(passes.length > 10);
    });

    it(`${theme}: is as light or dark as the editor, to its edges and in its scroll bars`, () => untilHolds(page, () => checkColours(isDark, isHighContrast)));
  }

  it('shows two figures a row beside the text, and nothing wider than its tab', async () => {
    const cards = report.locator('.glance li');
    const [first, second] = [await cards.nth(0).boundingBox(), await cards.nth(1).boundingBox()];
    assert.ok(first && second);
    assert.equal(first.y, second.y);
    assert.ok(await report.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth'));
  });
});
