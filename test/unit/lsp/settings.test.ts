import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readSettings } from '../../../server/src/lsp/settings.js';
import { DEFAULT_SETTINGS } from '../../../server/src/sharedNames.js';

describe('settings', () => {
  it('are the default ones where a client sends nothing', () => {
    for (const nothing of [undefined, null, {}, [], 'stet', 3, { stet: null }]) assert.deepEqual(readSettings(nothing), DEFAULT_SETTINGS);
  });

  it('are read from the section, from an object that holds it, and from keys with dots', () => {
    for (const sent of [{ corpus: { folders: ['articles'] } }, { stet: { corpus: { folders: ['articles'] } } }, { 'stet.corpus.folders': ['articles'] }, { 'corpus.folders': ['articles'] }]) {
      assert.deepEqual(readSettings(sent).corpus.folders, ['articles'], JSON.stringify(sent));
    }
  });

  it('keep severities by code, also where a client took the codes apart at their dots', () => {
    assert.deepEqual(readSettings({ severity: { 'claim.uncited': 'off' } }).severity, { 'claim.uncited': 'off' });
    assert.deepEqual(readSettings({ severity: { claim: { uncited: 'off' } } }).severity, { 'claim.uncited': 'off' });
    assert.deepEqual(readSettings({ 'stet.severity': { 'name.unknown': 'hint' } }).severity, { 'name.unknown': 'hint' });
  });

  it('fall back to the default, and say so, where a value is malformed', () => {
    const told: string[] = [];
    const settings = readSettings({ corpus: { folders: 'corpus', maxFileSize: -1 }, check: { pause: '1 s' }, severity: { 'quote.altered': 'loud' } }, (message) => told.push(message));
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.equal(told.length, 4);
  });
});
