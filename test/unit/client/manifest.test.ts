import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DEFAULT_SEVERITY } from '../../../server/src/checks/finding.js';
import { CLIENT_COMMANDS, DEFAULT_SETTINGS, SERVER_COMMANDS } from '../../../server/src/sharedNames.js';

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly properties?: Record<string, { readonly default: string; readonly enum: readonly string[] }>;
}

interface Manifest {
  readonly name: string;
  readonly displayName: string;
  readonly bin: Record<string, string>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, Setting> };
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
  };
}

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Manifest;
const words = JSON.parse(readFileSync(new URL('../../../package.nls.json', import.meta.url), 'utf8')) as Record<string, string>;
const settings = manifest.contributes.configuration.properties;

/** What `%key%` stands for. */
function shown(text = ''): string {
  return /^%.+%$/.test(text) ? (words[text.slice(1, -1)] ?? '') : text;
}

/** The settings that the server reads, as `stet.section.name`. */
function serverSettings(): [string, unknown][] {
  return Object.entries(DEFAULT_SETTINGS).flatMap(([section, value]): [string, unknown][] =>
    section === 'severity' || typeof value === 'string' ? [[`stet.${section}`, value]] : Object.entries(value as Record<string, unknown>).map(([name, setting]) => [`stet.${section}.${name}`, setting]),
  );
}

describe('the manifest of the extension', () => {
  it('has the names that others rely on', () => {
    assert.equal(manifest.name, 'stet');
    assert.equal(manifest.displayName, 'Stet: source-linked writing');
    assert.deepEqual(manifest.bin, { stet: './dist/cli.cjs' });
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown']);
  });

  for (const [name, value] of serverSettings()) {
    it(`offers ${name} with the default that the server has`, () => {
      assert.deepEqual(settings[name]?.default, value);
      // A model is a program that is run, a private network is not a workspace's to open, and an index is written: only the writer settles these.
      assert.equal(settings[name]?.scope, ['stet.support.modelFolder', 'stet.capture.allowPrivateAddresses', 'stet.index.location'].includes(name) ? 'machine' : 'resource');
    });
  }

  it('offers no setting that nobody reads', () => {
    const read = [...serverSettings().map(([name]) => name), 'stet.secondReading.enable', 'stet.trace.server'];
    assert.deepEqual(Object.keys(settings).sort(), read.sort());
  });

  it('explains every setting', () => {
    for (const [name, { markdownDescription }] of Object.entries(settings)) assert.ok(shown(markdownDescription).length > 40, name);
  });

  it('lets every finding code have a severity, with its own default', () => {
    const offered = Object.entries(settings['stet.severity']?.properties ?? {}).map(([code, schema]) => [code, schema.default]);
    assert.deepEqual(Object.fromEntries(offered), { ...DEFAULT_SEVERITY });
    for (const schema of Object.values(settings['stet.severity']?.properties ?? {})) {
      assert.deepEqual(schema.enum, ['error', 'warning', 'information', 'hint', 'off']);
    }
  });

  it('has a title for every command', () => {
    const titled = manifest.contributes.commands.map(({ command }) => command);
    for (const command of [...Object.values(SERVER_COMMANDS), ...Object.values(CLIENT_COMMANDS)]) assert.ok(titled.includes(command), command);
    for (const { command, category } of manifest.contributes.commands) assert.equal(category, 'Stet', command);
  });
});
