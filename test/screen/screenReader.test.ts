import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { CHECKOUT } from '../support/languageClient.js';
import { copySample, installAndOpenDocument } from './installed.js';
import type { Installed } from './installed.js';
import { CHECKED, frameWith, openOnly, putCursorBefore, runCommand, turnToDesk, until, untilHolds } from './workbench.js';

/** What can be worked or looked at, and so needs a name. */
const CONTROLS = /^\s*- '?(button|link|textbox|searchbox|checkbox|combobox|tree|treeitem|tab|img|figure|table|region)\b(?! ")/gm;

/** The words of every verdict of a statement or quotation. */
const VERDICTS = /^(Well supported|Supported|Weakly supported|The source says otherwise|In no source|Not in the cited sources?|Only partly in the (cited )?sources?|No statement to check|Word for word in the source|The words differ from the source|Said by someone else|Not in the cited article, but in another|In no article): ./;

const { contributes } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { contributes: { walkthroughs: readonly { steps: readonly unknown[] }[] } };
const words = JSON.parse(readFileSync(join(CHECKOUT, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;

/** The controls of an accessibility tree that have no name. */
function nameless(tree: string): string[] {
  return [...tree.matchAll(CONTROLS)].map(([text]) => text.trim());
}

/** The names of everything with a role in an accessibility tree, in their order. */
function named(tree: string, role: string): string[] {
  return [...tree.matchAll(new RegExp(`^\\s*- '?${role} "((?:[^"\\\\]|\\\\.)*)"`, 'gm'))].map(([, name]) => name!.replaceAll('\\"', '"').replaceAll("''", "'"));
}

/** That things stand in a tree in this order. */
function assertOrder(tree: string, things: readonly RegExp[]): void {
  let from = 0;
  for (const thing of things) {
    const at = tree.slice(from).search(thing);
    assert.ok(at >= 0, `${String(thing)} is not where it should be in\n${tree}`);
    from += at + 1;
  }
}

describe('what a screen reader is told', () => {
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
  const sideBar = (): Promise<string> => page.locator('.part.sidebar').ariaSnapshot();
  const isInText = (): Promise<boolean> => page.evaluate<boolean>("document.activeElement?.closest('.editor-instance .monaco-editor') !== null");

  /** Puts the cursor on a sentence and waits until its evidence is shown. */
  async function readSentence(frame: Frame, at: string): Promise<void> {
    await putCursorBefore(page, at);
    await frame.locator('.sentence', { hasText: at }).waitFor();
  }

  it('Evidence: the sentence, its verdict in words, each passage with its difference, then its buttons, all named', async () => {
    await openOnly(page, 'Evidence');
    const frame = await evidencePage();
    await readSentence(frame, 'fishing dispute');
    const tree = await frame.locator('body').ariaSnapshot();
    assert.deepEqual(nameless(tree), []);
    assert.match(tree, /main "Evidence"/);
    assertOrder(tree, [/blockquote: .*fishing dispute/, /heading "The words differ from the source" \[level=2\]/, /heading "Says otherwise" \[level=3\]/, /button "Sorenia closes eastern lane/, /Inner Sea Wire · 3 March 2031/, /mark: quarrel/, /The source has “quarrel”, you wrote “dispute”/, /button "Open: Sorenia/, /cited/, /button "Insert quotation: Sorenia/]);
    // A sign says nothing that the words do not say.
    assert.doesNotMatch(tree, /[✓✕]/u);
    assert.deepEqual(nameless(await sideBar()), []);
  });

  it('Evidence: a verdict is said politely, once for each sentence and not at each key, and the focus stays in the text', async () => {
    const frame = await evidencePage();
    assert.deepEqual(await frame.locator('#status').evaluate((region) => [region.getAttribute('role'), region.getAttribute('aria-live')]), ['status', 'polite']);
    await frame.locator('#status', { hasText: 'The words differ from the source' }).waitFor({ state: 'attached' });
    await frame.evaluate(() => {
      const said: string[] = [];
      (globalThis as unknown as { said: string[] }).said = said;
      const region = document.getElementById('status')!;
      new MutationObserver((changes) => said.push(...changes.flatMap(({ addedNodes }) => Array.from(addedNodes).map(({ textContent }) => textContent ?? '')))).observe(region, { childList: true, characterData: true, subtree: true });
    });
    const said = (): Promise<string[]> => frame.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await readSentence(frame, 'merchant ships');
    await until(page, 'the first verdict', async () => (await said()).length > 0);
    // The next sentence has the same verdict, which is news all the same.
    await readSentence(frame, '6 March');
    await until(page, 'the same verdict of another sentence', async () => (await said()).length > 1);
    assert.deepEqual(await said(), ['The source says otherwise', 'The source says otherwise']);

    await putCursorBefore(page, 'The trawler Gull');
    await page.keyboard.type('Then ', { delay: 90 });
    await frame.locator('.sentence', { hasText: 'Then The trawler' }).waitFor();
    await readSentence(frame, '70,000 tonnes');
    await until(page, 'the verdict after typing', async () => (await said()).includes('Supported'));
    const all = await said();
    assert.ok(all.length <= 4, all.join(' | '));
    assert.ok(await isInText());
    assert.equal(await frame.evaluate(() => document.hasFocus()), false);
    await page.keyboard.press('Control+Z');
  });

  it('Evidence: whoever comes into the view by keys is told the sentence with its verdict, and at each title the passage', async () => {
    const frame = await evidencePage();
    await readSentence(frame, 'fishing dispute');
    await runCommand(page, 'Stet: Show Evidence for the Sentence at the Cursor');
    await frame.locator('#status', { hasText: /^The words differ from the source: .*fishing dispute/ }).waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await untilHolds(page, async () => {
      const described = await frame.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')?.textContent);
      assert.match(described ?? '', /We are not going to answer a fishing quarrel with warships/);
    });
    await page.keyboard.press('Control+1');
  });

  it('Briefing: every statement begins with its verdict in words', async () => {
    await openOnly(page, 'Briefing');
    await page.locator('.pane-body .message', { hasText: /\d+ of \d+ statements sourced/ }).waitFor();
    // The list is drawn a moment after the message above it.
    await page.locator('.pane-body .monaco-list-row', { hasText: 'How the quarrel began' }).first().waitFor();
    await untilHolds(page, async () => {
      const tree = await sideBar();
      assert.deepEqual(nameless(tree), []);
      assert.ok(named(tree, 'treeitem').some((name) => /, (\d+|nothing) to look at$/.test(name)), tree);
      const items = named(tree, 'treeitem').filter((name) => name.includes(': '));
      assert.ok(items.length > 8, tree);
      assert.deepEqual(items.filter((name) => !VERDICTS.test(name)), []);
      assert.deepEqual(items.filter((name) => /[.,][.,]/.test(name)), [], 'one sentence after another');
      for (const button of ['Go to Previous Finding', 'Go to Next Finding', 'Filter the Statements of the Briefing']) assert.ok(named(tree, 'button').includes(button), button);
    });
  });

  it('Sources: every article says where it comes from and how often it is cited', async () => {
    await openOnly(page, 'Sources');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Inner Sea Wire' }).first().waitFor();
    await untilHolds(page, async () => {
      const tree = await sideBar();
      assert.deepEqual(nameless(tree), []);
      const items = named(tree, 'treeitem');
      assert.ok(items.includes('Inner Sea Wire, 1 article'), items.join('\n'));
      assert.ok(items.some((name) => /^Sorenia closes eastern lane.*, Inner Sea Wire · 3 Mar 2031 · cited \d+ times$/.test(name)), items.join('\n'));
      assert.deepEqual(items.filter((name) => /[,·]\s*$/.test(name)), []);
    });
  });

  it('the status says in words what its signs show', async () => {
    await untilHolds(page, async () => {
      const labels = await page.locator('.statusbar-item a').evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
      assert.ok(labels.some((label) => /^Stet, .*13 articles$/.test(label)), labels.join('\n'));
      assert.ok(labels.some((label) => /^Stet, \d+ of \d+ statements sourced, .*need attention$/.test(label)), labels.join('\n'));
    });
  });

  it('the report: headings step by step, every finding with its severity in words, and a place to sign', async () => {
    await putCursorBefore(page, 'fishing dispute');
    await runCommand(page, 'Stet: Sign-Off Report');
    const frame = await frameWith(page, 'section.signature');
    assert.ok(await isInText(), 'the focus stays in the text');
    const tree = await frame.locator('body').ariaSnapshot();
    assert.deepEqual(nameless(tree), []);
    const levels = [...tree.matchAll(/heading "(?:[^"\\]|\\.)*" \[level=(\d)\]/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    assert.deepEqual(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1), []);
    const findings = tree.split(/^\s*- article:$/m).slice(1).map((finding) => finding.slice(0, finding.search(/heading "/)));
    assert.ok(findings.length > 5);
    assert.deepEqual(findings.filter((before) => !/text: (Error|Warning|For information|Hint)/.test(before)), []);
    assertOrder(tree, [/heading "Open findings" \[level=2\]/, /heading "The briefing, sentence by sentence" \[level=2\]/, /heading "Who is quoted" \[level=2\]/, /heading "Sources used" \[level=2\]/, /Signature/]);
  });

  it('the walkthrough: its steps, buttons and pictures have names', async () => {
    await runCommand(page, 'Stet: Get Started');
    const steps = page.locator('.gettingStartedSlideDetails');
    await steps.getByRole('button', { name: words['walkthroughs.start.steps.corpus.title']! }).first().waitFor();
    await steps.getByAltText(words['walkthroughs.start.steps.corpus.media.altText']!).waitFor({ state: 'attached' });
    const tree = await steps.ariaSnapshot();
    assert.deepEqual(nameless(tree), []);
    const count = contributes.walkthroughs[0]?.steps.length ?? 0;
    const titles = Object.entries(words).filter(([key]) => /^walkthroughs\.start\.steps\.\w+\.title$/.test(key)).map(([, title]) => title);
    assert.equal(titles.length, count);
    assertOrder(tree, titles.map((title) => new RegExp(title)));
  });
});
