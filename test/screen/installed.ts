import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { workbenchAddress } from '../../scripts/host/address.mjs';
import { fetchHost } from '../../scripts/host/fetch.mjs';
import { openPage } from '../../scripts/host/page.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { makePackage } from '../../scripts/package.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of the pictures that the README shows. */
const IMAGES = join(here, '..', '..', 'docs', 'images');

/** A fresh VS Code in a browser, with the extension's package installed as a user installs it. */
export interface Installed {
  readonly page: Page;
  /** The VSIX that was installed. */
  readonly vsix: string;
  /** The size of the VSIX in bytes. */
  readonly bytes: number;
  /** Keeps what the page shows as `docs/images/NAME.png`. */
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Packs the extension, installs the package into a fresh VS Code and opens a copy of the workspace in it. */
export async function installAndOpen(): Promise<Installed> {
  const work = mkdtempSync(join(tmpdir(), 'stet-screen-'));
  const closers: (() => Promise<void>)[] = [async () => rmSync(work, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    const { path: vsix, bytes } = await makePackage(join(work, 'stet.vsix'));
    // The folder's name stands in the window: give it one that a person would.
    const workspace = join(work, 'harbour');
    cpSync(join(here, 'workspace'), workspace, { recursive: true });
    const host = await fetchHost();
    const server = await startServer(host, { dataFolder: join(work, 'data'), extensions: [vsix], settings: SETTINGS });
    closers.push(server.stop);
    const { browser, page } = await openPage(host.browser, { width: 1200, height: 720 });
    closers.push(() => browser.close());
    await page.goto(workbenchAddress(server, { workspace }));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    mkdirSync(IMAGES, { recursive: true });
    const picture = async (name: string): Promise<void> => {
      await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled', caret: 'initial' });
    };
    return { page, vsix, bytes, picture, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A quiet window with large type, so that the pictures can be read. */
const SETTINGS = {
  'editor.fontSize': 16,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.stickyScroll.enabled': false,
  'editor.hover.delay': 100,
  'editor.cursorBlinking': 'solid',
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};
