import assert from 'node:assert/strict';
import { errors } from 'playwright-core';
import type { Frame, Locator, Page } from 'playwright-core';
import { line } from './editorText.js';

/** The views of Stet's place in the side bar, from top to bottom. */
export const VIEW_NAMES = ['Evidence', 'Briefing', 'Sources'] as const;

export type View = (typeof VIEW_NAMES)[number];

/** Opens the sample briefing, waits for its check, and turns to Stet's place in the side bar. */
export async function openDesk(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: 'briefing.md' }).dblclick();
  await page.locator('.statusbar-item', { hasText: /\d+ of \d+ sourced/ }).waitFor({ timeout: 90_000 });
  await page.getByRole('tab', { name: 'Stet', exact: true }).click();
}

/** Runs a command from the palette by its title, as a person does. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await findCommand(page, title);
  await page.keyboard.press('Enter');
}

/** Opens the palette with a title typed into it. Gives the row of the command. */
export async function findCommand(page: Page, title: string): Promise<Locator> {
  // A key that is pressed while a part of the window is being made may get lost, and what takes the focus closes the list: it is opened again.
  const list = page.locator('.quick-input-widget:visible');
  const row = list.locator('.monaco-list-row', { hasText: title }).first();
  await until(page, `the palette with '${title}'`, async () => {
    await page.keyboard.press('F1');
    try {
      await list.locator('input[type="text"]').first().fill(`>${title}`, { timeout: 3000 });
      await row.waitFor({ timeout: 5000 });
      return true;
    } catch (error) {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    }
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
    if (((await header.getAttribute('aria-expanded')) === 'true') !== (other === name)) await header.click();
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
    return box.waitFor({ timeout: 3000 }).then(() => true, () => false);
  });
  await box.fill(words);
  await page.locator('.editor-instance .find-widget .matchesCount', { hasText: /\d+ of/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await line(page, words.split(' ')[0] ?? words).first().waitFor();
}
