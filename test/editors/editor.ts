import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findProgram, installPackages, mayInstallPackages } from '../../scripts/host/systemPackages.mjs';
import { CHECKOUT } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

/** A quotation with one word changed, which the fix puts right. */
export const BRIEFING = 'Varnholt said: “We will not sail until the crews are safe to sail in.” [@ferry-strike]\n';
export const FIXED = BRIEFING.replace('the crews', 'the boats');

/** What an editor's script wrote down. */
export interface Seen {
  readonly failure?: string;
  readonly version?: string;
  readonly diagnostics?: readonly unknown[];
  readonly hover?: string;
  readonly fixed?: string;
  readonly settled?: boolean;
}

/**
 * The path of an editor's program, installed where it is missing and that is allowed; else why there is none, for the skipped test.
 * `isThere` says whether what the packages bring besides the program is there too.
 */
export async function editorProgram(name: string, packages: readonly string[], isThere: () => boolean = () => true): Promise<{ readonly program: string } | { readonly missing: string }> {
  const found = findProgram(name);
  if (found !== undefined && isThere()) return { program: found };
  if (!(await mayInstallPackages())) return { missing: `${name} is not installed, and packages cannot be installed here (wanted: ${packages.join(', ')})` };
  try {
    await installPackages(packages);
  } catch (error) {
    return { missing: `${packages.join(', ')} could not be installed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` };
  }
  const program = findProgram(name);
  return program === undefined ? { missing: `${packages.join(', ')} brought no ${name}` } : { program };
}

/** The code block of `docs/editors.md` in a language that holds some words, for this checkout. */
export function documentedSetup(language: string, words: string): string {
  const page = readFileSync(join(CHECKOUT, 'docs', 'editors.md'), 'utf8');
  const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, of, code]) => of === language && code!.includes(words));
  assert.equal(blocks.length, 1, `docs/editors.md should have one ${language} block with ${words}`);
  return blocks[0]![2]!.replaceAll('/path/to/stet', CHECKOUT);
}

/** Runs an editor without a screen in a folder with a corpus and a briefing, and gives what its script wrote down. Rejects where it does not end. */
export async function runEditor(program: string, args: readonly string[], setup: string): Promise<Seen> {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'briefing.md': BRIEFING, 'home/setup': setup });
  const answer = workspace.at('home/answer.json');
  const env = { ...process.env, HOME: workspace.at('home'), XDG_CONFIG_HOME: workspace.at('home/config'), STET_SETUP: workspace.at('home/setup'), STET_BRIEFING: workspace.at('briefing.md'), STET_ANSWER: answer };
  const child = spawn(program, args, { cwd: workspace.path, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const limit = setTimeout(() => child.kill('SIGKILL'), 150_000);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(limit);
  try {
    assert.ok(existsSync(answer), `the editor wrote nothing down. It said: ${said}`);
    const seen = JSON.parse(readFileSync(answer, 'utf8')) as Seen;
    assert.equal(seen.failure, undefined, `${seen.failure}\n${said}`);
    return seen;
  } finally {
    workspace.remove();
  }
}

/** What every editor has to come to know of the briefing. */
export function assertWorks(seen: Seen): void {
  assert.match(JSON.stringify(seen.diagnostics), /crews/);
  assert.match(seen.hover ?? '', /Ilse Varnholt, chair of the Sailors/);
  assert.equal(seen.fixed?.trimEnd(), FIXED.trimEnd());
  assert.equal(seen.settled, true);
}
