import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} LaunchArguments
 * @property {string | undefined} extensionDevelopmentPath
 * @property {string | undefined} extensionTestsPath
 * @property {string | undefined} workspace A folder or a `.code-workspace` file.
 */

/**
 * Reads those of VS Code's arguments that matter here; the others, which are for its window, are passed over.
 * @param {readonly string[]} args
 * @returns {LaunchArguments}
 */
export function readLaunchArguments(args) {
  /** @type {LaunchArguments} */
  const read = { extensionDevelopmentPath: undefined, extensionTestsPath: undefined, workspace: undefined };
  for (const arg of args) {
    const [, name, value = ''] = /^--(extensionDevelopmentPath|extensionTestsPath|folder-uri|file-uri)=(.*)$/s.exec(arg) ?? [];
    if (name === 'extensionDevelopmentPath' || name === 'extensionTestsPath') read[name] = path(value);
    else if (name !== undefined || !arg.startsWith('-')) read.workspace = path(name === undefined ? arg : value);
  }
  return read;
}

/** @param {string} value A path, or a `file:` address. */
function path(value) {
  return value.startsWith('file:') ? fileURLToPath(value) : resolve(value);
}
