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
import { findCommand, openFromExplorer, until } from './workbench.js';

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
  /** Keeps what the page shows as `docs/images/NAME.png`; with a width, only so much of it from the left. */
  readonly picture: (name: string, width?: number) => Promise<void>;
  /** Gives the editor a colour theme, and waits until it has it. */
  readonly setTheme: (theme: Theme) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The colour themes that everything is looked at in: what the editor calls them, and the class that the workbench and the pages in it have in each. */
export const THEMES = {
  light: { label: 'Light Modern', class: 'vs', page: 'vscode-light' },
  dark: { label: 'Dark Modern', class: 'vs-dark', page: 'vscode-dark' },
  highContrast: { label: 'Dark High Contrast', class: 'hc-black', page: 'vscode-high-contrast' },
  highContrastLight: { label: 'Light High Contrast', class: 'hc-light', page: 'vscode-high-contrast-light' },
} as const;

export type Theme = keyof typeof THEMES;

/** A workspace to open: copies its files below a folder and gives the path of the folder or workspace file; or the file that a window without any folder opens, if it opens one. */
export type CopyWorkspace = (work: string) => string | { readonly openFile?: string };

/** The workspace of three articles on a harbour. The folder's name stands in the window: it has one that a person would give. */
export const copyHarbour = (work: string): string => {
  cpSync(join(here, 'workspace'), join(work, 'harbour'), { recursive: true });
  return join(work, 'harbour');
};

/** The sample that `npm start` opens. */
export const copySample = (work: string): string => {
  const root = join(here, '..', '..');
  cpSync(join(root, 'corpus'), join(work, 'corpus'), { recursive: true });
  cpSync(join(root, 'test', 'sample'), join(work, 'test', 'sample'), { recursive: true });
  return join(work, 'test', 'sample', 'sample.code-workspace');
};

/** What a session has beside the extension and its workspace. */
export interface More {
  /** The language that VS Code says it is in. */
  readonly language?: string;
  /** VSIX files to install before the extension. */
  readonly extensions?: readonly string[];
  /** Settings of the user. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether messages are shown in the corner of the window. */
  readonly showsMessages?: boolean;
}

/**
 * Packs the extension, installs the package into a fresh VS Code and opens a copy of the workspace in it. With a `language`, VS Code says that it is in that one, as with a language pack:
 * extensions speak it, the workbench itself, whose words are in the pack, stays English.
 */
export async function installAndOpen(copyWorkspace: CopyWorkspace = copyHarbour, { language, extensions = [], settings = {}, showsMessages = false }: More = {}): Promise<Installed> {
  const work = mkdtempSync(join(tmpdir(), 'stet-screen-'));
  const closers: (() => Promise<void>)[] = [async () => rmSync(work, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    const { path: vsix, bytes } = await makePackage(join(work, 'stet.vsix'));
    const workspace = copyWorkspace(work);
    const host = await fetchHost();
    const server = await startServer(host, { dataFolder: join(work, 'data'), extensions: [...extensions, vsix], settings: { ...SETTINGS, ...settings }, showsMessages });
    closers.push(server.stop);
    const { browser, page } = await openPage(host.browser, { width: 1200, height: 720 });
    closers.push(() => browser.close());
    if (language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
    await page.goto(workbenchAddress(server, typeof workspace === 'string' ? { workspace } : workspace));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    mkdirSync(IMAGES, { recursive: true });
    const picture = async (name: string, width?: number): Promise<void> => {
      const size = page.viewportSize();
      const clip = width === undefined || size === null ? {} : { clip: { x: 0, y: 0, width, height: size.height } };
      await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled', caret: 'initial', ...clip });
    };
    const setTheme = async (theme: Theme): Promise<void> => {
      if ((await page.locator(`.monaco-workbench.${THEMES[theme].class}`).count()) > 0) return;
      await (await findCommand(page, 'Preferences: Color Theme')).click();
      const list = page.locator('.quick-input-widget:visible');
      await until(page, 'the list of themes', async () => (await list.locator('input').first().inputValue()) === '');
      // The list is longer than what is drawn of it.
      await list.locator('input').fill(THEMES[theme].label);
      await list.locator('.monaco-list-row', { hasText: THEMES[theme].label }).first().click();
      await page.locator(`.monaco-workbench.${THEMES[theme].class}`).waitFor();
    };
    return { page, vsix, bytes, picture, setTheme, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A document to open at the start, and what the status says once Stet has done with it what is waited for. */
export interface InFront {
  readonly opens: string;
  readonly status: string | RegExp;
}

/** As `installAndOpen`, with a document in front of which the status says what is waited for. */
export async function installAndOpenDocument(copyWorkspace: CopyWorkspace, { opens, status, ...more }: InFront & More): Promise<Installed> {
  const installed = await installAndOpen(copyWorkspace, more);
  const { page, close } = installed;
  try {
    page.setDefaultTimeout(30_000);
    await openFromExplorer(page, opens);
    // The extension starts, reads the articles and checks the document.
    await page.locator('.statusbar-item', { hasText: status }).waitFor({ timeout: 90_000 });
    return installed;
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
