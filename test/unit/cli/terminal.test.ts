import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

const TERMINAL = new URL('../../../server/src/cli/terminal.ts', import.meta.url).href;

/** Whether a process whose output goes into a pipe uses colours, given some environment. */
function usesColour(env: Record<string, string>): string {
  const script = `import { processTerminal } from ${JSON.stringify(TERMINAL)}; console.log(JSON.stringify(processTerminal().colour));`;
  const { PATH, SystemRoot } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8', env: { ...(PATH ? { PATH } : {}), ...(SystemRoot ? { SystemRoot } : {}), ...env } });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

it('a report that goes into a file or pipe has no colours, on a build server neither, unless they are asked for', () => {
  assert.equal(usesColour({}), 'false');
  assert.equal(usesColour({ CI: 'true' }), 'false');
  assert.equal(usesColour({ FORCE_COLOR: '1' }), 'true');
  assert.equal(usesColour({ FORCE_COLOR: '1', NO_COLOR: '1' }), 'false');
});
