import { EntityTable } from '../../server/src/articles/entities.js';
import { run } from '../../server/src/cli/run.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { fileEnvironment } from '../../server/src/lsp/fileEnvironment.js';

export interface CliResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line within the test's own process. */
export async function runCli(cwd: string, ...args: string[]): Promise<CliResult> {
  let out = '';
  let err = '';
  const exitCode = await run(args, {
    terminal: { cwd, colour: false, width: 100, out: (text) => void (out += text), err: (text) => void (err += text) },
    environment: () => fileEnvironment({ createIndex: () => new MemoryIndex(new EntityTable()), watch: false }),
    version: '1.2.3',
    startServer: () => undefined,
  });
  return { exitCode, out, err };
}
