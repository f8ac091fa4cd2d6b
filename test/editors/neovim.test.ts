import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

import { assertWorks, documentedSetup, editorProgram, runEditor } from './editor.js';

test('Neovim, set up as documented, underlines, hovers and mends', async (context) => {
  const editor = await editorProgram('nvim', ['neovim']);
  if ('missing' in editor) return context.skip(editor.missing);
  const [, minor = '0'] = /v0\.(\d+)/.exec(execFileSync(editor.program, ['--version'], { encoding: 'utf8' })) ?? [];
  const setup = documentedSetup('lua', Number(minor) >= 11 ? 'vim.lsp.enable' : 'vim.lsp.start_client');
  const seen = await runEditor(editor.program, ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', join(import.meta.dirname, 'neovim.lua')], setup);
  assertWorks(seen);
  assert.deepEqual((seen.diagnostics as { code: string; source: string }[]).map(({ code, source }) => [source, code]), [['stet', 'quote.altered']]);
});
