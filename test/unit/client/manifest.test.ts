import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
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
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string; readonly icon?: string; readonly enablement?: string }[];
    readonly viewsWelcome: unknown;
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  };
}

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Manifest;
const words = JSON.parse(readFileSync(new URL('../../../package.nls.json', import.meta.url), 'utf8')) as Record<string, string>;
const settings = manifest.contributes.configuration.properties;
const { commands, menus } = manifest.contributes;

/** The clause under which the palette has a command; undefined for always. */
function inPalette(name: string): string | undefined {
  return menus['commandPalette']?.find(({ command }) => command === name)?.when ?? commands.find(({ command }) => command === name)?.enablement;
}

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

  it('shows every command in the palette, with an icon, while it makes sense', () => {
    for (const { command, icon } of commands) {
      assert.match(icon ?? '', /^\$\([a-z-]+\)$/, command);
      assert.notEqual(inPalette(command), 'false', command);
    }
  });

  it('offers what is done to a briefing where a briefing is in front, and an article is none', () => {
    const clauses = [...commands.map(({ command, enablement = '' }) => [command, enablement]), ...Object.values(menus).flatMap((items) => items.map(({ command, when = '' }) => [command, when]))] as [string, string][];
    for (const [command, when] of clauses) if (when.includes('markdown')) assert.match(when, /editorLangId == markdown && !stet\.isArticle/, command);
    // A key of the writer's own does what the palette does, and no more.
    for (const { command, enablement } of commands) if (enablement !== undefined && menus['commandPalette']?.some((item) => item.command === command)) assert.equal(inPalette(command), enablement, command);
  });

  it('asks for no state that nobody tells', () => {
    const folder = fileURLToPath(new URL('../../../client/src', import.meta.url));
    const client = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
    const asked = new Set([...JSON.stringify([commands, menus, manifest.contributes.viewsWelcome]).matchAll(/(?<!config\.)(?<=[ !"(])stet\.(?:is|has|are)\w+/g)].map(([key]) => key));
    assert.ok(asked.size > 5, [...asked].join());
    for (const key of asked) assert.ok(client.includes(`'${key}'`), key);
  });
});
