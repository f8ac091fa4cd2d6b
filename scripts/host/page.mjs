import { chromium } from 'playwright-core';

/** A browser without a screen, a sandbox (containers run as root) or requests of its own. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/**
 * Starts the browser and opens a page in it.
 * @param {string} executablePath
 * @param {{ width?: number, height?: number }} [size] The page's size in pixels.
 * @returns {Promise<{ browser: import('playwright-core').Browser, page: import('playwright-core').Page }>}
 */
export async function openPage(executablePath, size = {}) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const viewport = { width: size.width ?? 1280, height: size.height ?? 800 };
    const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    return { browser, page: await context.newPage() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
