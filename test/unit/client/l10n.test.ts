import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { CHECKOUT } from '../../support/languageClient.js';
import { serverSentences } from '../../support/serverSentences.js';

type Strings = Readonly<Record<string, string>>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(CHECKOUT, name), 'utf8'));
const manifest = read('package.json') as Record<string, unknown>;
const english = read('package.nls.json') as Strings;
const german = read('package.nls.de.json') as Strings;
const bundle = read('l10n/bundle.l10n.de.json') as Strings;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []));
}

/** What a value of the manifest holds, with the names that lead to it. */
function textsIn(value: unknown, path: readonly string[] = []): { readonly path: readonly string[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

/** The keys that the client asks for, as they are written in its code. */
function keysOfClient(): string[] {
  const keys = filesBelow(join(CHECKOUT, 'client', 'src')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\s)]{0,30}))/g)].map(([, single, double, other]) => {
      assert.equal(other, undefined, `${file}: l10n.t wants the words themselves, not ${other}`);
      return (single ?? double ?? '').replace(/\\(['"])/g, '$1');
    }),
  );
  return [...new Set(keys)];
}

const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{\d+\}/g)].map(([one]) => one))].sort();
const links = (text: string): string[] => [...text.matchAll(/\((command:[^)]+|https:[^)]+)\)/g)].map(([, target]) => target!);

describe('the words of the extension', () => {
  it('stand in package.nls.json, and in German, key by key', () => {
    const used = textsIn(manifest).flatMap(({ text }) => /^%(.+)%$/.exec(text)?.[1] ?? []);
    assert.ok(used.length > 80);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  });

  it('stand nowhere else in the manifest', () => {
    const shown = new Set(['title', 'shortTitle', 'markdownDescription', 'description', 'contents', 'altText', 'contextualTitle']);
    // The names that the marketplace and the settings know the extension by are the same in every language.
    const same = ['displayName', 'contributes.configuration.title'];
    const literal = textsIn(manifest).filter(({ path, text }) => shown.has(path.at(-1)!) && !same.includes(path.join('.')) && !/^%.+%$/.test(text));
    assert.deepEqual(literal.map(({ path, text }) => `${path.join('.')}: ${text}`), []);
  });

  it('of client and server are complete in German, and no more', () => {
    const client = keysOfClient();
    const server = serverSentences();
    assert.ok(client.length > 80);
    assert.ok(server.sentences.length > 200);
    const keys = new Set([...client, ...server.sentences]);
    assert.deepEqual([...keys].filter((key) => bundle[key] === undefined), []);
    assert.deepEqual(Object.keys(bundle).filter((key) => !keys.has(key)), []);
  });

  it('of the server are whole sentences, with places for what they speak of', () => {
    const { pieced, literal } = serverSentences();
    assert.deepEqual(pieced, []);
    assert.deepEqual(literal, []);
  });

  it('are shown by the client in no other way', () => {
    const direct = /show(?:Information|Warning|Error)Message\(\s*['"`]|(?:placeHolder|openLabel|prompt)\s*[:=]\s*['"`]|setStatusBarMessage\(\s*'/;
    const found = filesBelow(join(CHECKOUT, 'client', 'src')).flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, at) => (direct.test(line) && !/`Stet: \$\{/.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])));
    assert.deepEqual(found, []);
  });

  it('have the same places and links in both languages, and are not left empty or untranslated', () => {
    for (const [key, text] of Object.entries(bundle)) {
      assert.deepEqual(placeholders(text), placeholders(key), key);
      assert.notEqual(text.trim(), '', key);
    }
    for (const [key, text] of Object.entries(german)) {
      assert.deepEqual(links(text), links(english[key]!), key);
      assert.ok(text.length < 30 || text !== english[key], key);
    }
  });

  it('have German quotation marks in German, in pairs', () => {
    const wrong = [...Object.values(german), ...Object.values(bundle)].filter((text) => {
      // Code, and where links lead to, are the same in every language.
      const prose = text.replace(/`[^`]*`|\]\([^)]*\)/g, '');
      return /["”‘]|(?<!\p{L})['’]|['’](?!\p{L})/u.test(prose) || [...prose.matchAll(/„/g)].length !== [...prose.matchAll(/“/g)].length;
    });
    assert.deepEqual(wrong, []);
  });
});
