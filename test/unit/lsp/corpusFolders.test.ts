import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { corpusFolders, globMatcher, isBelow } from '../../../server/src/lsp/corpusFolders.js';

describe('corpus folders', () => {
  it('are seen from the workspace folder, each once', () => {
    assert.deepEqual(corpusFolders('/work', ['corpus', './corpus/', '/archive', '../shared', '${workspaceFolder}/more', ' ']), ['/work/corpus', '/archive', '/shared', '/work/more']);
  });

  it('are the absolute ones alone without a workspace folder', () => {
    assert.deepEqual(corpusFolders(undefined, ['corpus', '/archive']), ['/archive']);
  });

  it('hold what lies below them and nothing beside', () => {
    assert.ok(isBelow('/work/corpus', '/work/corpus/a/b.txt'));
    assert.ok(isBelow('/work/corpus', '/work/corpus'));
    assert.ok(!isBelow('/work/corpus', '/work/corpus2/a.txt'));
    assert.ok(!isBelow('/work/corpus', '/work/a.txt'));
    assert.ok(isBelow('/work', '/work/..a'));
  });
});

describe('briefings that are excluded', () => {
  const excluded = globMatcher(['**/{README,CHANGELOG}*.md', '**/node_modules/**']);

  it('fit a pattern, seen from the workspace folder', () => {
    for (const path of ['/w/README.md', '/w/docs/README.de.md', '/w/node_modules/x/a.md']) assert.ok(excluded('/w', path), path);
    for (const path of ['/w/briefing.md', '/w/docs/readings.md']) assert.ok(!excluded('/w', path), path);
  });

  it('are found outside the workspace folder too', () => {
    assert.ok(excluded('/w', '/elsewhere/README.md'));
    assert.ok(excluded(undefined, '/elsewhere/README.md'));
  });
});
