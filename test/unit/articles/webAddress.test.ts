import assert from 'node:assert/strict';
import { test } from 'node:test';

import { comparableUrl, urlsToLookUp } from '../../../server/src/articles/webAddress.js';

test('one address written in two ways is one', () => {
  const same = ['https://www.Post.example/treaty/', 'https://post.example/treaty?from=feed&cid=12&mc_cid=5a', 'http://post.example/treaty', 'https://post.example/treaty?utm_source=letter&fbclid=x#top', 'post.example/treaty/?ref=home'];
  assert.deepEqual(new Set(same.map(comparableUrl)), new Set(['post.example/treaty']));
  assert.equal(comparableUrl('https://post.example/show.do?nr=2&id=7&utm_medium=mail'), comparableUrl('https://post.example/show.do?id=7&nr=2'));
  assert.equal(comparableUrl(''), '');
  assert.equal(comparableUrl('?#'), '');
});

test('pages that only their query tells apart are two', () => {
  assert.notEqual(comparableUrl('https://post.example/show.do?id=7'), comparableUrl('https://post.example/show.do?id=8'));
  assert.deepEqual(urlsToLookUp('https://post.example/treaty?id=7'), ['post.example/treaty?id=7', 'post.example/treaty']);
  assert.deepEqual(urlsToLookUp('https://post.example/treaty'), ['post.example/treaty']);
});
