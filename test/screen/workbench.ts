import assert from 'node:assert/strict';
import { errors } from 'playwright-core';
import type { Frame, Locator, Page } from 'playwright-core';
import { line } from './editorText.js';

/** The views of Stet's place in the side bar, from top to bottom. */
export const VIEW_NAMES = ['Evidence', 'Briefing', 'Sources'] as const;

export type View = (typeof VIEW_NAMES)[number];

/** What the status says of a briefing once it is checked. */
export const CHECKED = /\d+ of \d+ sourced/;

/** Opens a file of the explorer as a person does, so that it stays open. */
export async function openFromExplorer(page: Page, name: string): Promise<void> {
  const tab = page.locator('.tabs-container .tab', { hasText: name }).first();
  // While the window is being made, a click may get lost.
  await until(page, `${name} in an editor`, async () => {
    await page.getByRole('treeitem', { name }).dblclick();
    return isSeen(tab, 5000);
  });
}

/** Opens a file by its name, typed into the list of files, and puts the cursor into its last line. */
export async function openByName(page: Page, name: string): Promise<void> {
  const list = page.locator('.quick-input-widget:visible');
  await until(page, `${name} in the list of files`, async () => {
    await page.keyboard.press('Control+P');
    if (!(await isSeen(list, 3000))) return false;
    if (!(await isTyped(list, name))) return false;
    return isSeen(list.locator('.monaco-list-row.focused', { hasText: name }), 5000);
  });
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
}

/** Turns to Stet's place in the side bar. */
export async function turnToDesk(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Stet', exact: true }).click();
}

/** Whether something is to be seen within so many milliseconds. */
export async function isSeen(what: Locator, timeout: number): Promise<boolean> {
  try {
    await what.waitFor({ timeout });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** Types into the box of a list of choices. False where it closes meanwhile, as one does that was just given up when the next key came. */
async function isTyped(list: Locator, text: string): Promise<boolean> {
  try {
    await list.locator('input[type="text"]').first().fill(text, { timeout: 3000 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** Runs a command from the palette by its title, as a person does. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await findCommand(page, title);
  await page.keyboard.press('Enter');
}

/** Opens the palette with a title typed into it, or other words. Gives the row of the command. */
export async function findCommand(page: Page, title: string, typed = title): Promise<Locator> {
  // A key that is pressed while a part of the window is being made may get lost, and what takes the focus closes the list: it is opened again.
  const list = page.locator('.quick-input-widget:visible');
  const row = list.locator('.monaco-list-row', { hasText: title }).first();
  await until(page, `the palette with '${title}'`, async () => {
    await page.keyboard.press('F1');
    if (!(await isSeen(list, 3000))) return false;
    if (!(await isTyped(list, `>${typed}`))) return false;
    return isSeen(row, 5000);
  });
  return row;
}

/** The frame that holds an element, such as the page of a webview: looked for again until it is there. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (let tries = 0; tries < 400; tries++) {
    for (const frame of page.frames()) if ((await frame.locator(selector).count().catch(() => 0)) > 0) return frame;
    await page.waitForTimeout(50);
  }
  return assert.fail(`no frame holds ${selector}`);
}

/** Waits until something is so, looking again and again. */
export async function until(page: Page, what: string, look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await look()) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`not seen: ${what}`);
}

/** Makes a check of what is on the screen again and again until it holds; fails with what it says in the end. */
export async function untilHolds(page: Page, check: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await check();
    } catch (error) {
      if (!(error instanceof assert.AssertionError) || tries === 400) throw error;
    }
    await page.waitForTimeout(50);
  }
}

/** A message in the corner of the window that says this. */
export function notification(page: Page, words: string | RegExp): Locator {
  return page.locator('.notifications-toasts .notification-toast', { hasText: words }).first();
}

/** Takes all messages away. */
export async function clearNotifications(page: Page): Promise<void> {
  await runCommand(page, 'Notifications: Clear All Notifications');
  await page.locator('.notification-toast').first().waitFor({ state: 'detached' });
}

/** Opens one view in the side bar and closes the others, so that it has room. */
export async function openOnly(page: Page, name: View): Promise<void> {
  for (const other of VIEW_NAMES) {
    const header = page.locator('.pane-header', { hasText: new RegExp(`^${other}`) }).first();
    const isAsWanted = async (): Promise<boolean> => ((await header.getAttribute('aria-expanded')) === 'true') === (other === name);
    await until(page, `${other} ${other === name ? 'open' : 'closed'}`, async () => {
      if (await isAsWanted()) return true;
      await header.click();
      return isAsWanted();
    });
  }
  await page.mouse.move(700, 5);
}

/** Finds words in the document in front, wherever it is scrolled to, and puts the cursor before them. */
export async function putCursorBefore(page: Page, words: string): Promise<void> {
  const box = page.locator('.editor-instance .find-widget.visible textarea').first();
  // A key may get lost while a part of the window is being made, as in the palette.
  await until(page, 'the search box of the editor', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+F');
    return isSeen(box, 3000);
  });
  await box.fill(words);
  await page.locator('.editor-instance .find-widget .matchesCount', { hasText: /\d+ of/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await line(page, words.split(' ')[0] ?? words).first().waitFor();
}
