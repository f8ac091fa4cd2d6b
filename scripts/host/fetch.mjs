import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureCodeServer } from './codeServer.mjs';
import { ensureNode } from './node24.mjs';

/**
 * @typedef {object} Host
 * @property {import('./node24.mjs').HostNode} node The Node that runs VS Code.
 * @property {string} vscode The folder of VS Code for the browser.
 * @property {string} browser The browser's executable.
 */

/**
 * Has everything ready that a VS Code in a browser needs; what is there already is used as it is.
 * @returns {Promise<Host>}
 */
export async function fetchHost() {
  const browser = await ensureBrowser();
  const { node, vscode } = await fetchServer();
  return { node, vscode, browser };
}

/**
 * The same without a browser: for a person who brings their own.
 * @returns {Promise<Pick<Host, 'node' | 'vscode'>>}
 */
export async function fetchServer() {
  const node = await ensureNode();
  return { node, vscode: await ensureCodeServer(node) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const host = await fetchHost();
  process.stdout.write(`node     ${host.node.executable}\nvscode   ${host.vscode}\nbrowser  ${host.browser}\n`);
}
