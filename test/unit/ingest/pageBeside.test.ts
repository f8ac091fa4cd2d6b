import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BUDGET } from '../../formats/pages/moreProse.js';
import { analyseArticle } from '../../../server/src/articles/analyseArticle.js';
import type { Article } from '../../../server/src/articles/article.js';
import { mainTextOf } from '../../../server/src/articles/mainText.js';
import { readArticle } from '../../../server/src/ingest/readArticle.js';
import { originalSpan } from '../../../server/src/text/mappedText.js';

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const CAPTION = 'The treasurer Henrik Aule leaves the town hall of Marrow, followed by Sanna Brey.';
const LEAD = 'Roads and bridges bear the most of it, and the quarrel about a loan is not over, as the governor may still object.';

async function articleOf(body: string): Promise<{ article: Article; html: string }> {
  const html = `<html lang="en"><head><title>Council cuts roads</title></head><body>${body}</body></html>`;
  const { sources } = await readArticle('/page.html', new TextEncoder().encode(html));
  return { article: analyseArticle(sources[0]!), html };
}

const captionsOf = (article: Article): string[] => article.blocks.filter(({ kind }) => kind === 'caption').map(({ start, end }) => article.text.slice(start, end));
const sentencesOf = (article: Article): string[] => article.sentences.map(({ start, end }) => article.text.slice(start, end));

test('the caption of a picture is evidence with its place in the file, and no part of the story; its credit is neither', async () => {
  const { article, html } = await articleOf(`<article><h1>Council cuts roads</h1>${p(BUDGET.slice(0, 3))}<figure><img><figcaption>${CAPTION} Photo: Ida Tessen/NNA</figcaption></figure>${p(BUDGET.slice(3))}</article>`);
  assert.deepEqual(captionsOf(article), [CAPTION]);
  assert.ok(sentencesOf(article).includes(CAPTION));
  assert.ok(!sentencesOf(article).some((sentence) => sentence.includes('Tessen')));
  assert.equal(mainTextOf(article), BUDGET.join('\n\n'));
  const at = article.text.indexOf(CAPTION);
  const { start, end } = originalSpan(article.content, at, at + CAPTION.length);
  assert.equal(html.slice(start, end), CAPTION);
  assert.ok(at > article.text.indexOf(BUDGET[2]!) && at < article.text.indexOf(BUDGET[3]!), 'it stands where the page has it');
});

test('captions of other stories below the story, bare names and appeals are not read', async () => {
  const { article } = await articleOf(
    `<article><h1>Council cuts roads</h1>${p(BUDGET.slice(0, 3))}<figure><img><figcaption>Henrik Aule</figcaption></figure><figure><figcaption>Subscribe to our newsletter and we will send you the news by email every day.</figcaption></figure>${p(BUDGET.slice(3))}</article>
     <div class="grid"><figure><img><figcaption>A ferry of the northern line enters the harbour of Orsk at dawn.</figcaption></figure></div>`,
  );
  assert.deepEqual(captionsOf(article), []);
});

test('the paragraph that a page sets between headline and story is evidence, in whatever element', async () => {
  const heads = [
    `<section class="intro"><div class="label">Town</div><h1>Council cuts roads</h1><div class="lead">${LEAD}</div></section>`,
    `<header><h1>Council cuts roads</h1><h2 class="b-subheadline">${LEAD}</h2><div class="by">By Ida Tessen</div></header>`,
    `<header><h1>Council cuts roads</h1><div data-name="standfirst"><div class="x-2"><p>${LEAD}</p></div></div></header>`,
  ];
  for (const head of heads) {
    const { article } = await articleOf(`${head}<section class="body"><div class="col">${p(BUDGET)}</div></section>`);
    assert.equal(sentencesOf(article).filter((sentence) => sentence === LEAD).length, 1, head);
    for (const text of BUDGET) assert.ok(mainTextOf(article).includes(text));
    assert.ok(!article.text.includes('By Ida Tessen'));
  }
});

test('what stands between a headline and no story is left out', async () => {
  const { article } = await articleOf(`<header><h1>Council cuts roads</h1><p class="lead">Nothing of this stands with a story, since the page that follows is one of a shop that sells boats.</p></header>${'<div><p>Short.</p></div>'.repeat(14)}<main>${p(BUDGET)}</main>`);
  assert.ok(!article.text.includes('sells boats'));
});

test('a box with background beside the story is evidence; a box of other stories is not', async () => {
  const facts = 'The grain tax was brought in twelve years ago. Every mill pays two crowns a ton, whatever it grinds and wherever the grain comes from.';
  const { article } = await articleOf(`<article><h1>Council cuts roads</h1>${p(BUDGET.slice(0, 4))}<aside class="article-factbox"><h3>Background</h3><p>${facts}</p></aside><aside class="inline"><p>${facts.replace('grain', 'salt')}</p></aside>${p(BUDGET.slice(4))}</article>`);
  assert.ok(sentencesOf(article).includes('The grain tax was brought in twelve years ago.'));
  assert.ok(!article.text.includes('salt tax'));
  assert.ok(!mainTextOf(article).includes('twelve years ago'));
});
