import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';

import { StyleFiles } from '../../../server/src/ingest/styleFile.js';
import { inEnglish } from '../../../server/src/text/l10n.js';
import { styleText } from '../../support/citationStyle.js';
import { TemporaryWorkspace } from '../../support/workspace.js';

const DEPENDENT = '<style version="1.0" default-locale="de-DE"><info><title>Small</title><link href="http://styles.example/styles/big" rel="independent-parent"/></info></style>';

describe('style files', () => {
  const workspace = new TemporaryWorkspace({ 'house.csl': styleText({ layout: '<text variable="title"/>' }), 'small.csl': DEPENDENT, 'notes.csl': 'Not a style.', 'own.csl': DEPENDENT.replace('/big', '/own') });
  after(() => workspace.remove());
  const files = new StyleFiles();
  const problemsOf = async (name: string): Promise<string[]> => (await files.read(workspace.at(name))).problems.map(inEnglish);

  test('are read, and anew only when they have changed', async () => {
    const first = await files.read(workspace.at('house.csl'));
    assert.equal(first.style?.title, 'House');
    assert.equal(await files.read(workspace.at('house.csl')), first);
    workspace.write('house.csl', styleText({ layout: '<text variable="title"/>', root: 'class="in-text"' }));
    assert.equal((await files.read(workspace.at('house.csl'))).style?.isNote, false);
  });
  test('that are none, or not there, say what to do', async () => {
    assert.deepEqual(await problemsOf('notes.csl'), ['It is not a citation style: a file in CSL begins with the element “style”.']);
    assert.deepEqual(await problemsOf('gone.csl'), ['There is no such file. Correct the path, or save the style there.']);
    assert.deepEqual(await problemsOf('.'), ['It is a folder.']);
    workspace.write('bytes.csl', Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0, 0, 7]));
    assert.match((await problemsOf('bytes.csl')).join(), /^It is not a citation style/);
  });
  test('that depend on another take it from beside them, in their own language, once it is there', async () => {
    assert.deepEqual(await problemsOf('small.csl'), ['It only stands for another style, big. Save that one beside it, as big.csl.']);
    workspace.write('big.csl', styleText({ layout: '<text variable="title"/>' }));
    assert.equal((await files.read(workspace.at('small.csl'))).style?.defaultLocale, 'de-DE');
    assert.deepEqual(await problemsOf('own.csl'), ['It only stands for another style, own. Save that one beside it, as own.csl.']);
  });
  test('with more elements than a page may nest are read', async () => {
    workspace.write('long.csl', styleText({ layout: '<text variable="title"/>'.repeat(4000) }));
    assert.ok((await files.read(workspace.at('long.csl'))).style);
    workspace.write('deep.csl', styleText({ layout: '<group>'.repeat(9000) + '</group>'.repeat(9000) }));
    assert.deepEqual(await problemsOf('deep.csl'), ['It nests too deeply for a citation style.']);
  });
});
