import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbenchAddress } from './address.mjs';
import { fetchHost } from './fetch.mjs';
import { readLaunchArguments } from './launchArguments.mjs';
import { openPage } from './page.mjs';
import { startServer } from './server.mjs';

/** How long the whole suite may take, in milliseconds, before it counts as hung. */
const SUITE_LIMIT = Number(process.env.STET_SUITE_LIMIT ?? 10 * 60_000);

/** What the workbench says in every session and what has nothing to do with the extension. `STET_HOST_LOG=all` shows it nevertheless. */
const NOISE = [
  /open-vsx|marketplace|gallery|net::ERR_/i,
  /authentication provider|\[(AccountPolicyGate|AgentHost:remote|DefaultAccount|Service Worker|reconnection-grace-time)\]/,
  /^(Resolv(ing|ed) connection token|Creating a socket|Updating additional builtin|Canceled: )/,
  /^Ignoring (the error|fetching additional)/,
];

/**
 * Runs an extension's tests in VS Code in a browser.
 * @param {readonly string[]} args VS Code's command line.
 * @returns {Promise<number>} The suite's exit code.
 */
export async function launch(args) {
  const what = readLaunchArguments(args);
  if (what.extensionTestsPath === undefined || what.workspace === undefined) {
    throw new Error('The launcher needs --extensionTestsPath=FILE and the folder or .code-workspace file to open.');
  }
  const host = await fetchHost();
  const dataFolder = await mkdtemp(join(tmpdir(), 'stet-vscode-'));
  const server = await startServer(host, { dataFolder });
  try {
    return await runSuite(host.browser, workbenchAddress(server, { ...what, workspace: what.workspace }));
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/**
 * @param {string} executable
 * @param {string} address
 * @returns {Promise<number>}
 */
async function runSuite(executable, address) {
  const { browser, page } = await openPage(executable);
  try {
    const finished = new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`The suite did not end within ${SUITE_LIMIT / 1000} s.`)), SUITE_LIMIT);
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
        clearTimeout(limit);
        resolve(code);
      });
      page.on('crash', () => reject(new Error('The page of VS Code crashed.')));
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ parts) => print(parts));
    await page.goto(address);
    return await finished;
  } finally {
    await browser.close();
  }
}

/** @param {unknown[]} parts */
function print(parts) {
  const line = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
  if (process.env.STET_HOST_LOG === 'all' || !NOISE.some((noise) => noise.test(line))) process.stdout.write(`${line}\n`);
}
