import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { assertWorks, documentedSetup, editorProgram, runEditor } from './editor.js';

/** Where Debian keeps what it packages for Emacs. Another system's Emacs has Eglot in itself, from 29 on. */
const PACKAGES = '/usr/share/emacs/site-lisp/elpa-src';

function hasEglot(): boolean {
  if (process.platform !== 'linux') return true;
  const present = existsSync(PACKAGES) ? readdirSync(PACKAGES) : [];
  return ['eglot-', 'markdown-mode-'].every((name) => present.some((folder) => folder.startsWith(name)));
}

test('Emacs with Eglot, set up as documented, underlines, hovers and mends', async (context) => {
  const editor = await editorProgram('emacs', ['emacs-nox', 'elpa-eglot', 'elpa-markdown-mode'], hasEglot);
  if ('missing' in editor) return context.skip(editor.missing);
  assertWorks(await runEditor(editor.program, ['--batch', '-q', '--load', join(import.meta.dirname, 'emacs.el')], documentedSetup('elisp', 'eglot-server-programs')));
});
