// Bundles the language model that knows the parts of speech, so that it is loaded soon and takes little memory: as dist/languageModel.cjs with its words beside it as JSON, which is read in half the time that
// a program of that length takes, and without what Stet never asks it for.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const MODEL = 'node_modules/wink-eng-lite-web-model';
const PROGRAM = 'languageModel.cjs';
const WORDS = 'languageModel.json';

/** The model's machines for entities, denials and sentiment, none of which is run: the library would unpack 12,000 states of them all the same. */
const UNUSED_MACHINES = /eng-(?:ner|negation|sa)-model\.json$/;
/** A machine without states, as the library's own `emptyModelJSON` writes it. */
const EMPTY_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/** What the library's reader of its words does twice or letter by letter, and what takes its place. */
const SHORTCUTS = /** @type {const} */ ([
  // A copy, so that two models could be made of one file; Stet makes one.
  ['JSON.parse(JSON.stringify(originalModel))', 'originalModel'],
  [/bufferFromBase64=function\(data\)\{[^]*?return bytes\.buffer\}/, 'bufferFromBase64=function(data){return new Uint8Array(Buffer.from(data,"base64")).buffer}'],
]);

/** @type {import('esbuild').Plugin} */
const lighter = {
  name: 'lighter-model',
  setup(bundler) {
    bundler.onResolve({ filter: /eng-core-web-model\.json$/ }, () => ({ path: `./${WORDS}`, external: true }));
    bundler.onLoad({ filter: UNUSED_MACHINES }, async ({ path }) => ({ contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8')).map(() => EMPTY_MACHINE)), loader: 'json' }));
    bundler.onLoad({ filter: /read-core-model\.js$/ }, async ({ path }) => ({ contents: SHORTCUTS.reduce(replaced, await readFile(path, 'utf8')), loader: 'js' }));
  },
};

/**
 * @param {string} source
 * @param {typeof SHORTCUTS[number]} shortcut
 */
function replaced(source, [from, to]) {
  const made = source.replace(from, () => to);
  if (made === source) throw new Error(`the language model is no longer read as scripts/languageModel.mjs expects: it has no ${String(from)}`);
  return made;
}

/**
 * The files of the model, by their names in dist/.
 * @param {string} root of the checkout
 * @returns {Promise<Map<string, string>>} rejects where the library is not as this file expects
 */
export async function languageModelFiles(root) {
  const words = JSON.parse(await readFile(join(root, MODEL, 'dist/languages/cur/models/eng-core-web-model.json'), 'utf8'));
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [join(MODEL, 'dist/model.js')], bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20', minify: true, plugins: [lighter], logLevel: 'warning' });
  return new Map([[WORDS, JSON.stringify(words)], ...outputFiles.map(({ text }) => /** @type {const} */ ([PROGRAM, text]))]);
}

/**
 * Bundles the model into dist/, unless that was done since it was installed and this file was changed.
 * @param {string} root of the checkout
 * @param {(path: string, text: string) => Promise<void>} write a file of ASCII
 */
export async function bundleModel(root, write) {
  const outfile = join(root, 'dist', PROGRAM);
  const made = existsSync(outfile) ? (await stat(outfile)).mtimeMs : 0;
  const changed = Math.max((await stat(join(root, MODEL, 'package.json'))).ctimeMs, (await stat(fileURLToPath(import.meta.url))).mtimeMs);
  if (made > changed) return;
  for (const [name, text] of await languageModelFiles(root)) await write(join(root, 'dist', name), text);
}
