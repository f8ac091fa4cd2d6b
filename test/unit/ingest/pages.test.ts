import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PAGES } from '../../formats/pages/pages.js';
import { meanScore, storyOf, wordScore, type WordScore } from '../../formats/pages/score.js';

const scores: WordScore[] = [];
for (const { name, html, story } of PAGES) {
  test(`the story of ${name}`, async () => {
    const found = await storyOf(html);
    const score = wordScore(found, story.join('\n'));
    scores.push(score);
    assert.ok(score.f1 >= 0.95, `${score.f1.toFixed(3)}: ${found}`);
  });
}

test('the stories of all pages together', () => {
  assert.equal(scores.length, PAGES.length);
  assert.ok(meanScore(scores).f1 >= 0.98);
});

test('a day or a name inside a sentence stays, whatever its element is called', async () => {
  const text = 'The council met on <time class="date">4 March</time> in the hall, and <span class="author">Dana Orlo</span> spoke for the crews of the northern harbour.';
  const html = `<html><head><title>The harbour council</title></head><body><article>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
  assert.match(await storyOf(html), /The council met on 4 March in the hall, and Dana Orlo spoke/);
});

test('what holds most of the text is the story, whatever it is called', async () => {
  const paragraph = 'The council met in the hall of the northern harbour, and the crews spoke for nine hours about quotas, ferries and the price of salt.';
  for (const name of ['comments', 'sidebar', 'newsletter', 'related promo-box', 'paywall']) {
    const html = `<html><head><title>The harbour council</title></head><body><div class="${name}">${`<p>${paragraph}</p>`.repeat(5)}</div></body></html>`;
    assert.equal((await storyOf(html)).split('\n\n').length, 5, name);
  }
});

test('short paragraphs in the boxes of page builders stay', async () => {
  const paragraph = 'The council met in the hall of the northern harbour, and the crews spoke for nine hours about quotas, ferries and the price of salt.';
  const html = `<html><body><article>${`<div class="elementor-widget elementor-widget-text-editor"><p>${paragraph}</p></div><div class="elementor-widget overflow-hidden"><p>Nobody left.</p></div>`.repeat(4)}<h2 class="section-title">What comes next</h2><p>${paragraph}</p></article></body></html>`;
  const story = await storyOf(html);
  assert.equal(story.match(/Nobody left\./g)?.length, 4);
  assert.match(story, /What comes next/);
});
