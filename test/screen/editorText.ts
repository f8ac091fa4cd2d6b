import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** A line of the editor, by words that stand in it. The editor draws every space as one that does not break. */
export function line(page: Page, words: string): Locator {
  return page.locator('.editor-instance .view-line', { hasText: new RegExp(words.split(' ').join('\\s')) });
}

/** The middle of some words on the screen. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await line(page, words).first().evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const start = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start === -1) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, words);
  assert.ok(place, `"${words}" is not on the screen in one piece`);
  return place;
}
