import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { run, tell } from './run.mjs';
import { findProgram, installPackages, isExecutable, mayInstallPackages } from './systemPackages.mjs';

/** Names under which Chromium and its kin are installed. */
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Places outside the path where they are installed. */
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * Finds a browser of the Chromium family, and installs one where there is none: Debian's through apt where that is
 * allowed, else Playwright's own.
 * @returns {Promise<string>} The path of its executable.
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (await mayInstallPackages()) {
    try {
      await installPackages(['chromium', 'fonts-dejavu-core']);
    } catch (error) {
      tell(`${error instanceof Error ? error.message : String(error)}\nTrying Playwright's download instead.`);
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  tell("Fetching Playwright's Chromium …");
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  await run(process.execPath, [playwright, 'install', 'chromium'], {
    failure: 'No browser was found and none could be fetched. Install Chromium or set STET_CHROMIUM to the path of one',
  });
  return chromium.executablePath();
}

/**
 * Finds a browser that is already there.
 * @returns {string | undefined}
 */
function findBrowser() {
  const named = process.env.STET_CHROMIUM;
  if (named) {
    if (!isExecutable(named)) throw new Error(`STET_CHROMIUM names ${named}, which cannot be run.`);
    return named;
  }
  for (const name of PROGRAMS) {
    const path = findProgram(name);
    if (path !== undefined) return path;
  }
  return [...PLACES, chromium.executablePath()].find((path) => path !== '' && isExecutable(path));
}
