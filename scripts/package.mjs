#!/usr/bin/env node
// Makes the VSIX: `package.mjs [FILE]`, default stet-VERSION.vsix in the project's folder.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { bundle } from './build.mjs';

/** The size that a VSIX must stay below, in bytes. */
const LIMIT = 15 * 1024 * 1024;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Bundles the sources as they are shipped and packs them.
 * @param {string} [file] Where the VSIX goes.
 * @returns {Promise<{ path: string, bytes: number }>}
 */
export async function makePackage(file) {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const path = resolve(file ?? join(root, `${name}-${version}.vsix`));
  await bundle(['server', 'cli', 'extension'], { production: true });
  // Everything is in the bundles, so the packages in node_modules stay out.
  await createVSIX({ cwd: root, packagePath: path, dependencies: false });
  const { size: bytes } = await stat(path);
  if (bytes > LIMIT) throw new Error(`${path} has ${bytes} bytes; ${LIMIT} are allowed.`);
  return { path, bytes };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { path, bytes } = await makePackage(process.argv[2]);
  process.stdout.write(`${relative(process.cwd(), path)}: ${(bytes / 1024 / 1024).toFixed(2)} MB\n`);
}
