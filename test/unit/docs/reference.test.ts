import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { SERVER_COMMANDS } from '../../../server/src/sharedNames.js';
import { CHECKOUT } from '../../support/languageClient.js';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const text = (name: string): string => readFileSync(join(CHECKOUT, name), 'utf8');
const { contributes } = JSON.parse(text('package.json')) as Manifest;
const words = JSON.parse(text('package.nls.json')) as Record<string, string>;

describe('the reference', () => {
  it('says of every command of the palette what it does, by its title', () => {
    const page = text('docs/commands.md');
    for (const { command, title } of contributes.commands) {
      const row = page.split('\n').find((line) => line.includes(`| \`${command}\` |`));
      assert.ok(row, command);
      const [, shown, , does] = row.split('|').map((cell) => cell.trim());
      assert.equal(shown, words[title.slice(1, -1)], command);
      assert.ok((does ?? '').length > 10, command);
    }
  });

  it('has a section for every command of the palette, with when it is available', () => {
    const sections = text('docs/commands.md').split(/^### /m);
    for (const { command, title } of contributes.commands) {
      const section = sections.find((part) => part.includes(`\n\`${command}\`. `));
      assert.ok(section !== undefined && section.startsWith(`${words[title.slice(1, -1)]}\n`), command);
      assert.match(section, /^Available: \S/m, command);
    }
  });

  it('says of every command of the server what it takes', () => {
    const page = text('docs/commands.md').split('## For other editors')[1] ?? '';
    for (const command of Object.values(SERVER_COMMANDS)) assert.match(page, new RegExp(`\\| \`${command.replace('.', '\\.')}\` \\| .{5,}`), command);
  });

  it('has a section for every setting, with its default', () => {
    const sections = text('docs/settings.md').split(/^### /m);
    for (const [name, { default: value }] of Object.entries(contributes.configuration.properties)) {
      const section = sections.find((part) => part.startsWith(`\`${name}\`\n`));
      assert.ok(section, name);
      const [, written = ''] = /^Default: `(.*)`/m.exec(section) ?? [];
      assert.deepEqual(JSON.parse(written), value, name);
      assert.match(section, /^Where: \S/m, name);
      const [, example = ''] = /```json\n([^`]*)```/.exec(section) ?? [];
      assert.ok(Object.hasOwn(JSON.parse(`{${example}}`) as object, name), `${name}: ${example}`);
    }
  });
});
