import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PAGES } from '../../formats/pages/pages.js';
import { libraryStoryOf, meanScore, storyOf, wordScore, type WordScore } from '../../formats/pages/score.js';
import { MANNER_PAGES } from '../../formats/pages/manners.js';
import { PUBLISHER_PAGES } from '../../formats/pages/publishers.js';
import { ABROAD_PAGES } from '../../formats/pages/publishersAbroad.js';
import { SYSTEM_PAGES } from '../../formats/pages/systems.js';
import { BUDGET, COURT } from '../../formats/pages/moreProse.js';
import { readArticle } from '../../../server/src/ingest/readArticle.js';

const scores: WordScore[] = [];
for (const { name, html, story } of PAGES) {
  test(`the story of ${name}`, async () => {
    const found = await storyOf(html);
    const score = wordScore(found, story.join('\n'));
    scores.push(score);
    assert.ok(score.f1 >= 0.95, `${score.f1.toFixed(3)}: ${found}`);
  });
}

for (const { name, html, story } of MANNER_PAGES) {
  test(`the story of ${name}`, async () => {
    const found = await storyOf(html);
    const score = wordScore(found, story.join('\n'));
    assert.ok(score.f1 >= 0.97, `${score.f1.toFixed(3)}: ${found}`);
  });
}

for (const { name, html, story } of [...PUBLISHER_PAGES, ...ABROAD_PAGES]) {
  test(`the story of ${name}`, async () => {
    const found = await storyOf(html);
    const score = wordScore(found, story.join('\n'));
    assert.ok(score.f1 >= 0.97, `${score.f1.toFixed(3)}: ${found}`);
  });
}

for (const { name, html, story } of SYSTEM_PAGES) {
  test(`the story of ${name}`, async () => {
    const found = await storyOf(html);
    const score = wordScore(found, story.join('\n'));
    assert.ok(score.f1 >= 0.92, `${score.f1.toFixed(3)}: ${found}`);
    assert.ok(score.f1 >= wordScore(await libraryStoryOf(html), story.join('\n')).f1, 'the library alone does better');
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

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const withData = (body: string, shown: string): string => `<html lang="en"><head><title>Council cuts roads</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council cuts roads', articleBody: body })}</script></head><body>${shown}</body></html>`;

test('a page that a script fills is read from the state that it carries for the script', async () => {
  const others = { headline: 'Court hears keeper', body: COURT.map((text) => `<p>${text}</p>`).join('').repeat(3) };
  const related = { related: [others], promo: others };
  const states: object[] = [
    { props: { pageProps: { other: others, article: { headline: 'Council cuts roads', body: BUDGET.map((text) => `<p>${text}</p>`).join(''), ...related } } } },
    { props: { page: { title: { basic: 'Council cuts roads' }, content_elements: BUDGET.map((content) => ({ type: 'text', content })), ...related } } },
    { story: { title: 'Council cuts roads', blocks: BUDGET.map((text) => ({ _type: 'block', children: [{ text: text.slice(0, 20) }, { text: text.slice(20) }] })), ...related } },
    { story: { headline: 'Council cuts roads', paragraphs: BUDGET } },
  ];
  for (const state of states) {
    for (const shown of ['', `<h1>Council cuts roads</h1><p>${BUDGET[0]!}</p>`]) {
      const story = await storyOf(`<html lang="en"><head><title>Council cuts roads</title></head><body><div id="__next">${shown}</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script></body></html>`);
      assert.equal(story, BUDGET.join('\n\n'), JSON.stringify(state).slice(0, 80));
    }
  }
  const foreign = await storyOf(`<html lang="en"><head><title>Council cuts roads</title></head><body><h1>Council cuts roads</h1><p>${BUDGET[0]!}</p><script type="application/json">${JSON.stringify({ items: [others] })}</script></body></html>`);
  assert.equal(foreign, BUDGET[0]);
});

test('a text in a page’s data is not taken where the page shows its own, or where it is of something else', async () => {
  const shown = `<article><h1>Council cuts roads</h1>${paragraphs(BUDGET)}</article>`;
  const longer = [...BUDGET, ...COURT.slice(0, 3)].join('\n');
  assert.ok(!(await storyOf(withData(longer, shown))).includes(COURT[1]!), 'most of the text is on the page');
  const other = await storyOf(withData([...COURT, ...COURT, ...COURT].join('\n'), `<article><h1>Council cuts roads</h1>${paragraphs(BUDGET.slice(0, 2))}</article>`));
  assert.ok(other.includes(BUDGET[1]!) && !other.includes(COURT[0]!));
});

test('a text from a page’s data is a rendering, with its paragraphs counted', async () => {
  const { sources } = await readArticle('/page.html', new TextEncoder().encode(withData(BUDGET.join('\n'), '<div id="app"></div>')));
  assert.equal(sources[0]!.isRendered, true);
  assert.equal(sources[0]!.marks?.length, BUDGET.length);
});

test('the headings of a report are no headings of comments', async () => {
  const heads = ['Discussion', 'Responses', 'Comments by the auditors', 'No reply from the ministry'];
  const html = `<html><head><title>On bridges</title></head><body><article><h1>On bridges</h1>${heads.map((head, index) => `<h2>${head}</h2>${paragraphs(BUDGET.slice(index, index + 2))}`).join('')}</article></body></html>`;
  const story = await storyOf(html);
  for (const head of heads) assert.ok(story.includes(head), head);
});

test('several parts of one story with first headings of their own all stay', async () => {
  const part = (head: string, texts: readonly string[]): string => `<article><h1>${head}</h1>${paragraphs(texts)}</article>`;
  const html = `<html><head><title>The week in Marrow</title></head><body><h1>The week in Marrow</h1>${part('The council', BUDGET)}${part('The court', COURT)}</body></html>`;
  const story = await storyOf(html);
  assert.ok(story.includes(BUDGET[0]!) && story.includes(COURT[0]!));
});

test('a page that is set within a form is read', async () => {
  const html = `<html><head><title>Council cuts roads</title></head><body><form id="aspnetForm"><div id="menu"><a href="/">Home</a></div><div id="text">${paragraphs(BUDGET)}</div><input type="text" name="q"></form></body></html>`;
  assert.equal((await storyOf(html)).split('\n\n').length, BUDGET.length);
});

test('a plea for support is no part of the story, a quoted one is', async () => {
  const plea = 'If you value what we do, please consider supporting the Courier with a monthly contribution.';
  const quoted = '“We rely on you. Please consider donating to the flood fund,” the mayor of Orsk said on Monday.';
  const story = await storyOf(`<html><head><title>Council cuts roads</title></head><body><article>${paragraphs([...BUDGET, quoted, plea])}</article></body></html>`);
  assert.ok(story.includes(quoted));
  assert.ok(!story.includes(plea));
});

test('a report on what subscribers may do is running text', async () => {
  const text = 'The company is also letting subscribers keep their own content, such as pictures and music, on its site, with the option to view it anywhere with the app.';
  const story = await storyOf(`<html><head><title>Cable company opens store</title></head><body><article>${paragraphs([...BUDGET.slice(0, 4), text, ...BUDGET.slice(4)])}</article></body></html>`);
  assert.ok(story.includes(text));
});

test('a page with a hostile state, thousands of empty elements or of captions is read as soon as another', async () => {
  const told = BUDGET.map((text) => `<p>${text}</p>`).join('');
  const deep = `{"headline":"Council cuts roads","children":${'[{"children":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`;
  const pages = [
    `<h1>Council cuts roads</h1>${told}<script type="application/json">${deep}</script>`,
    `<h1>Council cuts roads</h1>${'<i></i>'.repeat(15_000)}${told}`,
    `<article><h1>Council cuts roads</h1>${'<figure><figcaption>The treasurer leaves the town hall of Marrow at noon.</figcaption></figure>'.repeat(3000)}${told}</article>`,
    `<article><h1>Council cuts roads</h1>${'<aside class="factbox">'.repeat(400)}x${'</aside>'.repeat(400)}${told}</article>`,
    `<article><h1>Council cuts roads</h1>${told}${`<p hidden>${BUDGET[0]!}${BUDGET[1]!}</p>`.repeat(2000)}</article>`,
  ];
  for (const [index, body] of pages.entries()) {
    const start = performance.now();
    const story = await storyOf(`<html lang="en"><head><title>Council cuts roads</title></head><body>${body}</body></html>`);
    assert.ok(story.includes(BUDGET[2]!), `page ${index}`);
    assert.ok(performance.now() - start < 15_000, `page ${index}: ${Math.round(performance.now() - start)} ms`);
  }
});
