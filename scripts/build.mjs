#!/usr/bin/env node
// Bundles Stet into dist/: the server, the command line, the threads that read articles and keep the index, and the VS Code extension, each one CommonJS file, and the
// language model that the first two share.
//
//   build.mjs [server] [cli] [reading] [indexer] [extension] [--production]     default: all
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

import { bundleModel } from './languageModel.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @type {Record<string, string>} */
const ENTRIES = {
  server: 'server/src/main.ts',
  cli: 'server/src/cli.ts',
  extension: 'client/src/extension.ts',
  // The threads that read articles, for the server and the command line alike.
  reading: 'server/src/indexing/readingEntry.ts',
  // The thread that keeps an index on disk.
  indexer: 'server/src/indexing/indexerEntry.ts',
};

/** Those that are started as processes of their own: what is started is a few lines, and the program a file beside it, so that Node can keep it compiled. */
const STARTED = ['server', 'cli'];

/** @param {string} name */
const starterOf = (name) => `#!/usr/bin/env node
'use strict';
// The program is taken as an earlier start compiled it, where Node can do so (22.8 and later).
require('node:module').enableCompileCache?.();
require('./${name}Program.cjs');
`;

/** What a page of a view needs, beside the extension that shows it: scripts and styles for a browser. */
const PAGE = { script: 'client/src/views/evidence/page/page.ts', style: 'client/src/views/evidence/page/evidence.css' };

/**
 * Libraries that are loaded when the first file of their format is met: each is a file of its own, so that nobody waits for what is not needed, and the server,
 * the command line and the reading threads share it.
 */
export const LIBRARIES = ['@mozilla/readability', 'chardet', 'fflate', 'ipaddr.js', 'linkedom', 'mammoth', 'papaparse', 'postal-mime', 'tinyld/light', 'unpdf'];

/** @param {string} library */
const libraryFile = (library) => `libraries/${library.replace(/^@/, '').replace(/[/.]/g, '-')}.cjs`;

/**
 * Leaves a library that is imported when it is needed to its own file.
 * @type {import('esbuild').Plugin}
 */
const librariesApart = {
  name: 'libraries-apart',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^.]/ }, ({ path, kind }) => (kind === 'dynamic-import' && LIBRARIES.includes(path) ? { path, namespace: 'library' } : undefined));
    bundler.onResolve({ filter: /.*/, namespace: 'library' }, ({ path }) => ({ path, external: true }));
    // By `require`, and when it is run: Node's own import would not see what the file exports by name.
    bundler.onLoad({ filter: /.*/, namespace: 'library' }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(`./${libraryFile(path)}`)});`, loader: 'js' }));
  },
};

/**
 * Modules that libraries ask for and Stet never uses: `linkedom` draws only where `canvas` is installed.
 * @type {import('esbuild').Plugin}
 */
const emptyModules = {
  name: 'empty-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^canvas$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    bundler.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * The model that knows the parts of speech is a file of its own: it is three times as long as the server and read only when a sentence is first taken apart.
 * @type {import('esbuild').Plugin}
 */
const sharedModel = {
  name: 'shared-model',
  setup(bundler) {
    bundler.onResolve({ filter: /^wink-eng-lite-web-model$/ }, ({ path }) => ({ path, namespace: 'model' }));
    bundler.onResolve({ filter: /.*/, namespace: 'model' }, ({ path }) => ({ path, external: true }));
    // By `require`, which takes half as long as Node's own import.
    bundler.onLoad({ filter: /.*/, namespace: 'model' }, () => ({ contents: `module.exports = require('./languageModel.cjs');`, loader: 'js' }));
  },
};

/**
 * Bundles the named entries. Every file is written aside and renamed, so that a process that starts meanwhile never reads half a file.
 * @param {readonly string[]} names of {@link ENTRIES}
 * @param {{ production?: boolean, ifPresent?: boolean }} [options] `ifPresent` passes over an entry whose source is missing
 * @returns {Promise<void>} rejects with esbuild's error where a source does not compile
 */
export async function bundle(names, options = {}) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  // Whatever reads articles starts the threads that lie beside it.
  const all = names.some((name) => name === 'server' || name === 'cli') ? [...new Set([...names, 'reading', 'indexer'])] : names;
  const wanted = all.filter((name) => !options.ifPresent || existsSync(join(root, /** @type {string} */ (ENTRIES[name]))));
  await mkdir(join(root, 'dist'), { recursive: true });
  if (wanted.some((name) => name === 'server' || name === 'cli')) await bundleModel(root, (path, text) => writeAside(path, asciiOnly(text)));
  if (wanted.includes('reading')) await bundleLibraries();
  for (const name of wanted) {
    const entry = ENTRIES[name];
    if (entry === undefined) throw new Error(`there is nothing to build by the name of ${name}; there are ${Object.keys(ENTRIES).join(', ')}`);
    const result = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: `dist/${STARTED.includes(name) ? `${name}Program` : name}.cjs`,
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['vscode'],
      mainFields: ['module', 'main'],
      plugins: [emptyModules, sharedModel, librariesApart],
      define: { STET_VERSION: JSON.stringify(version), 'import.meta.url': 'bundleUrl' },
      // Libraries written as ES modules ask where they are; a CommonJS file has no import.meta.
      banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
      // Names stay as they are: those of shortened functions would have to be set anew each time that one is made, which costs more than their length.
      minifyWhitespace: options.production === true,
      minifySyntax: options.production === true,
      sourcemap: options.production === true ? false : 'linked',
      logLevel: 'warning',
    });
    await writeAll(result.outputFiles);
    if (STARTED.includes(name)) await writeAside(join(root, `dist/${name}.cjs`), starterOf(name));
    if (name === 'extension') await bundlePages(options.production === true);
  }
}

/** @param {boolean} isProduction */
async function bundlePages(isProduction) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: PAGE.script, out: 'evidencePage' },
      { in: PAGE.style, out: 'evidencePage' },
    ],
    outdir: 'dist',
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: isProduction,
    logLevel: 'warning',
  });
  await writeAll(result.outputFiles);
}

/**
 * A program with all characters beyond ASCII as escapes: a single one makes an engine hold the whole source in two bytes a character, for as long as it runs. esbuild writes strings so;
 * what it leaves are regular expressions and comments, in which an escape means the same.
 * @param {string} source
 */
function asciiOnly(source) {
  return source.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes every file aside and renames it.
 * @param {readonly import('esbuild').OutputFile[]} files
 */
async function writeAll(files) {
  for (const file of files) await writeAside(file.path, file.path.endsWith('.cjs') ? asciiOnly(file.text) : file.contents);
}

/**
 * @param {string} path
 * @param {string | Uint8Array} contents
 */
async function writeAside(path, contents) {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, contents);
  await rename(aside, path);
}

/** Bundles the libraries that are loaded when they are needed, but for those that were bundled since they were installed. */
async function bundleLibraries() {
  await mkdir(join(root, 'dist/libraries'), { recursive: true });
  for (const library of LIBRARIES) {
    const outfile = join(root, 'dist', libraryFile(library));
    const made = existsSync(outfile) ? (await stat(outfile)).mtimeMs : 0;
    const folder = library.split('/').slice(0, library.startsWith('@') ? 2 : 1).join('/');
    if (made > (await stat(join(root, 'node_modules', folder, 'package.json'))).ctimeMs) continue;
    const stdin = { contents: `module.exports = require(${JSON.stringify(library)});`, resolveDir: root };
    const result = await build({
      absWorkingDir: root,
      stdin,
      outfile,
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      plugins: [emptyModules],
      define: { 'import.meta.url': 'bundleUrl' },
      banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
      minify: true,
      logLevel: 'warning',
    });
    await writeAll(result.outputFiles);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const production = process.argv.includes('--production');
  try {
    await bundle(names.length > 0 ? names : Object.keys(ENTRIES), { production, ifPresent: names.length === 0 });
  } catch (error) {
    process.stderr.write(`The build failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
