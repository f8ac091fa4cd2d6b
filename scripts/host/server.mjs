import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

/** How long the server may take to answer, in milliseconds. A machine with two busy cores needs a few seconds. */
const START_LIMIT = 60_000;

/** What every session starts with: nothing that greets, asks, or reaches for the network. */
const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
};

/**
 * @typedef {object} HostServer
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {string} authority `127.0.0.1:PORT`, as `vscode-remote:` addresses have it.
 * @property {string | undefined} token What a browser must know to be let in; undefined where anyone on this machine may.
 * @property {() => Promise<void>} stop Ends the server with all that it started.
 */

/**
 * Starts the VS Code server on a free port of this machine.
 * @param {Pick<import('./fetch.mjs').Host, 'node' | 'vscode'>} host
 * @param {object} options
 * @param {string} options.dataFolder Where settings, extensions and logs go; a fresh folder gives a fresh VS Code.
 * @param {string} [options.token] Ask browsers for this token.
 * @param {Record<string, unknown>} [options.settings] User settings beside those that keep it quiet.
 * @param {NodeJS.ProcessEnv} [options.env] Variables that extensions see.
 * @param {string[]} [options.extensions] VSIX files to install first, as a user would.
 * @param {boolean} [options.showsMessages] Show messages in the corner of the window, as to a user; extensions under development cannot be run then.
 * @returns {Promise<HostServer>}
 */
export async function startServer(host, options) {
  const user = join(options.dataFolder, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...options.settings }, null, 2));

  const main = join(host.vscode, 'out', 'server-main.js');
  const env = { ...host.node.env, ...options.env };
  const common = ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', options.dataFolder];
  for (const vsix of options.extensions ?? []) {
    await run(host.node.executable, [main, ...common, '--install-extension', vsix], { env, failure: `${vsix} could not be installed` });
  }

  const port = await freePort();
  const access = options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token];
  // Without the driver the workbench ignores the paths of an extension under development and of its tests; with it, it shows no message in the corner of the window.
  const driver = options.showsMessages === true ? [] : ['--enable-smoke-test-driver'];
  const child = spawn(
    host.node.executable,
    [main, '--host', '127.0.0.1', '--port', String(port), ...access, ...common, ...driver],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  let said = '';
  let hasEnded = false;
  const ended = new Promise((resolve) => {
    child.once('exit', () => {
      hasEnded = true;
      resolve(undefined);
    });
    child.once('error', (error) => {
      hasEnded = true;
      said += error.message;
      resolve(undefined);
    });
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
    });
  }

  const stop = async () => {
    process.removeListener('exit', killNow);
    if (hasEnded) return;
    killNow();
    await ended;
  };
  const killNow = () => {
    if (hasEnded || child.pid === undefined) return;
    // The extension hosts are children of the server: the whole group goes.
    if (process.platform === 'win32') child.kill();
    else killGroup(child.pid);
  };
  process.once('exit', killNow);

  const origin = `http://127.0.0.1:${port}`;
  const limit = Date.now() + START_LIMIT;
  while (!(await answers(origin))) {
    if (hasEnded || Date.now() > limit) {
      await stop();
      throw new Error(`The VS Code server did not start.\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, authority: `127.0.0.1:${port}`, token: options.token, stop };
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It may have gone by itself in the meantime, which is as good.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * A port that nothing listens on.
 * @returns {Promise<number>}
 */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** @param {string} origin */
function answers(origin) {
  return fetch(`${origin}/version`).then(
    (response) => response.status < 500,
    () => false,
  );
}
