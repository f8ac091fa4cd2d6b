#!/usr/bin/env node
// Draws docs/images/icon.png: a word with the proofreader's dots under it, by which what was struck out stands again.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './host/browser.mjs';
import { openPage } from './host/page.mjs';

const SIZE = 256;
const dots = [52, 90, 128, 166, 204].map((x) => `<circle cx="${x}" cy="196" r="9.5" fill="#ffb454"/>`).join('');
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">
  <rect width="${SIZE}" height="${SIZE}" rx="48" fill="#1f2a44"/>
  <text x="128" y="152" text-anchor="middle" textLength="180" lengthAdjust="spacingAndGlyphs" font-family="'DejaVu Serif', Georgia, serif" font-weight="bold" font-size="96" fill="#ffffff">stet</text>
  ${dots}
</svg>`;

const { browser, page } = await openPage(await ensureBrowser(), { width: SIZE, height: SIZE });
try {
  await page.setContent(`<body style="margin:0;background:transparent">${drawing}</body>`);
  const path = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'images', 'icon.png');
  await page.screenshot({ path, omitBackground: true });
} finally {
  await browser.close();
}
