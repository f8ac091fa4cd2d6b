import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';

/** Runs a command from the palette by its title, as a person does. */
export async function runCommand(page: Page, title: string): Promise<void> {
  // A key that is pressed while a part of the window is being made may get lost: it is pressed again.
  const list = page.locator('.quick-input-widget:visible');
  await until(page, 'the palette', async () => {
    await page.keyboard.press('F1');
    return list.locator('input[type="text"]').first().waitFor({ timeout: 1500 }).then(() => true, () => false);
  });
  await list.locator('input[type="text"]').first().fill(`>${title}`);
  await list.locator('.monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
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
