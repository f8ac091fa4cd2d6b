import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Frame, Locator, Page } from 'playwright-core';
import { installAndOpenDocument } from './installed.js';
import type { CopyWorkspace, Installed } from './installed.js';
import { CHECKED, frameWith, openOnly, putCursorBefore, runCommand, turnToDesk, until, untilHolds } from './workbench.js';

const LONG_WORD = 'Wasserkraftwerksgenehmigungsverfahrensordnungsänderungskommissionsvorsitzender';
const ARABIC_TITLE = 'مفاوضات الصيد في ميناء لوندن';

const ARTICLES: Readonly<Record<string, string>> = {
  'dredging.md': `---\ntitle: "How a commission of forty-seven members came to agree on a budget that nobody had asked for, that nobody had read, and that nobody will be able to pay for before the next flood"\noutlet: The Westmarsh Advertiser, Gazette and Shipping List (weekend edition)\ndate: 2031-02-11\n---\n\nThe harbour commission of Westmarsh approved a budget of 48 million crowns on Tuesday. It is led by the ${LONG_WORD} of the town.\n`,
  'arabic.txt': `${ARABIC_TITLE}\n\nقالت الوزيرة هالة النجار يوم الاثنين إن حصة الرنجة ستنخفض إلى 14 ألف طن.\n`,
};
const BRIEFING = `# Budget\n\nThe harbour commission of Westmarsh approved a budget of 84 million crowns on Tuesday [@dredging].\n\nIt is led by the ${LONG_WORD} of the town [@dredging].\n\n## الميناء\n\nقالت الوزيرة هالة النجار إن حصة الرنجة ستنخفض إلى 12 ألف طن [@arabic].\n\nThe commission meets in spring.\n`;

describe('long words, long titles and what is written from the right, on the screen', () => {
  let installed: Installed;
  let page: Page;
  let frame: Frame;

  before(async () => {
    const copyWorkspace: CopyWorkspace = (work) => {
      const folder = join(work, 'newsroom');
      mkdirSync(join(folder, 'corpus'), { recursive: true });
      for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, 'corpus', name), text);
      writeFileSync(join(folder, 'briefing.md'), BRIEFING);
      return folder;
    };
    installed = await installAndOpenDocument(copyWorkspace, { opens: 'briefing.md', status: CHECKED });
    page = installed.page;
    await turnToDesk(page);
    await openOnly(page, 'Evidence');
    frame = await frameWith(page, 'main#evidence');
    // As narrow as VS Code lets a side bar be.
    const edge = await page.locator('.monaco-sash.vertical:visible').evaluateAll((sashes) => sashes.map((sash) => sash.getBoundingClientRect().x).find((x) => x > 200 && x < 500));
    assert.ok(edge !== undefined);
    await page.mouse.move(edge + 2, 300);
    await page.mouse.down();
    await page.mouse.move(240, 300, { steps: 8 });
    await page.mouse.up();
    await page.mouse.move(700, 5);
  });
  after(async () => {
    await installed.close();
  });

  const startsAtTheRight = (texts: Locator): Promise<boolean> =>
    texts.first().evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { right } = element.getBoundingClientRect();
      // The last line is not full: it tells from where lines are written.
      return Math.abs(right - Array.from(range.getClientRects()).at(-1)!.right) < 12;
    });

  for (const words of ['84 million', `${LONG_WORD} of`, 'The commission meets']) {
    it(`the Evidence view is no wider than a narrow side bar: ${words.slice(0, 20)}`, async () => {
      await putCursorBefore(page, words);
      await frame.locator('.sentence', { hasText: words }).waitFor();
      await until(page, 'nothing wider than the view', () => frame.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth'));
      const cut = await frame.locator('main *').evaluateAll((elements) => elements.filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline').map((element) => element.textContent?.slice(0, 60)));
      assert.deepEqual(cut, []);
    });
  }

  it('a sentence from the right stands at the right, and it is not said that it claims nothing', async () => {
    await putCursorBefore(page, 'قالت');
    const sentence = frame.locator('.sentence', { hasText: 'قالت' });
    await sentence.waitFor();
    assert.ok(await startsAtTheRight(sentence));
    assert.match(await frame.locator('main').innerText(), /Not checked: Stet checks what is said in English/);
  });

  it('what is counted stays behind a heading from the right', async () => {
    await openOnly(page, 'Briefing');
    const row = page.locator('.pane-body .monaco-list-row', { hasText: 'الميناء' }).first();
    await row.waitFor();
    await untilHolds(page, async () => {
      const [name, count] = await Promise.all(['.monaco-icon-name-container', '.monaco-icon-description-container'].map((selector) => row.locator(selector).boundingBox()));
      assert.ok(name && count && count.x >= name.x + name.width - 1, JSON.stringify([name, count]));
    });
  });

  it('the report has each text in its own direction', async () => {
    await runCommand(page, 'Stet: Sign-Off Report');
    const report = await frameWith(page, 'section.signature');
    assert.ok(await startsAtTheRight(report.locator('.line .words', { hasText: 'قالت' })));
    assert.ok(await report.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth'));
  });
});
