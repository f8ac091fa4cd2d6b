import assert from 'node:assert/strict';
import { errors, type Locator, type Page } from 'playwright-core';

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

/** So often the mouse is moved to words before a card over them is given up, and so long each is waited for, in milliseconds. */
const MOVES = 5;
const WAIT_FOR_CARD = 8_000;

/** Holds the mouse over words of the editor until a card with `told` is there. Gives the card and where the words are. */
export function hoverOver(page: Page, words: string, told: string): Promise<Hovered> {
  return hoverAt(page, () => placeOf(page, words), told);
}

/** A card that the mouse has brought up, and where the mouse is. */
export interface Hovered {
  readonly card: Locator;
  readonly x: number;
  readonly y: number;
}

/** Holds the mouse to a place until a card with `told` is there. Lines may move while the editor is laid out, after the place was taken: then the mouse is over another one, and is moved again. */
export async function hoverAt(page: Page, placeNow: () => Promise<{ readonly x: number; readonly y: number }>, told: string): Promise<Hovered> {
  const card = page.locator('.monaco-hover:visible', { hasText: told }).first();
  for (let moves = 1; ; moves++) {
    await page.mouse.move(5, 400);
    const { x, y } = await placeNow();
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await card.waitFor({ timeout: WAIT_FOR_CARD });
      return { card, x, y };
    } catch (error) {
      if (moves === MOVES || !(error instanceof errors.TimeoutError)) throw error;
    }
  }
}
