import { ensureNode } from '../host/node24.mjs';
import { tell } from '../host/run.mjs';

/**
 * The Node for tests that need SQLite: the running one where it has it (22.13 and later), else the one that runs VS Code in the tests, which is fetched where
 * it is not there yet. Without either, the running one, where those tests are skipped and counted as such.
 * @returns {Promise<string>} An executable.
 */
export async function sqliteNode() {
  if (hasSqlite()) return process.execPath;
  try {
    return (await ensureNode()).executable;
  } catch (error) {
    tell(`Node ${process.versions.node} has no SQLite, and no other Node could be fetched, so the tests of the index on disk are skipped: ${error instanceof Error ? error.message : String(error)}`);
    return process.execPath;
  }
}

/** Whether the running Node has SQLite. */
export function hasSqlite() {
  return process.getBuiltinModule?.('node:sqlite') !== undefined;
}
