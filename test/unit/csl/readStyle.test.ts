import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { inEnglish } from '../../../server/src/text/l10n.js';
import { readStyleText, styleText } from '../../support/citationStyle.js';

const problemsOf = async (xml: string): Promise<string[]> => (await readStyleText(xml)).problems.map(inEnglish);

describe('a style file', () => {
  test('gives a style', async () => {
    const { style, problems } = await readStyleText(styleText({ layout: '<text variable="title"/>', citation: '<text variable="title"/>', root: 'class="note" default-locale="de-DE"' }));
    assert.deepEqual(problems, []);
    assert.deepEqual([style?.title, style?.isNote, style?.defaultLocale], ['House', true, 'de-DE']);
    assert.ok(style?.bibliography && style.citation);
  });
  test('that is none is said so, whatever it is', async () => {
    for (const text of ['', 'Just words.', '{"a": 1}', '<html><body><p>Hello</p></body></html>', '\u0000\u0001', '<', '<<<>>>', '<!DOCTYPE style>']) {
      assert.deepEqual(await problemsOf(text), ['It is not a citation style: a file in CSL begins with the element “style”.'], text);
    }
  });
  test('without a layout says so', async () => {
    assert.deepEqual(await problemsOf('<style version="1.0"><info/></style>'), ['It says neither how a citation is written nor how a bibliography is.']);
  });
  test('that depends on another names it', async () => {
    const { parent, style, locale } = await readStyleText('<style version="1.0" default-locale="en-GB"><info><title>Small</title><link href="http://styles.example/styles/big-house" rel="independent-parent"/></info></style>');
    assert.deepEqual([parent, style, locale], ['big-house', undefined, 'en-GB']);
    assert.equal((await readStyleText('<style><info><link href="http://styles.example/../../etc/secret" rel="independent-parent"/></info></style>')).parent, 'secret');
  });
  test('with something unknown in it is used without', async () => {
    const { style, problems } = await readStyleText(styleText({ layout: '<text variable="title"/><sparkle/><text macro="gone"/>' }));
    assert.ok(style);
    assert.deepEqual(problems.map(inEnglish), ['It has an element “sparkle” in “layout” that Stet does not know; it is left out.', 'It uses a macro “gone” that it does not have.']);
  });
  test('in a language without words says what that means', async () => {
    assert.match((await problemsOf(styleText({ layout: '<text variable="title"/>', root: 'default-locale="fi-FI"' }))).join(), /words Stet does not have \(fi-FI\)/);
    assert.deepEqual(await problemsOf(styleText({ layout: '<text variable="title"/>', root: 'default-locale="en-GB"' })), []);
  });
});
