import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BUDGET } from '../../formats/pages/moreProse.js';
import { calendarDate } from '../../../server/src/ingest/calendarDate.js';
import { PUBLISHER_PAGES } from '../../formats/pages/publishers.js';
import { ABROAD_PAGES } from '../../formats/pages/publishersAbroad.js';
import { readArticle } from '../../../server/src/ingest/readArticle.js';

async function metadataOf(head: string, body: string, title = 'Council cuts roads'): Promise<Record<string, unknown>> {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}<article>${BUDGET.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const { sources } = await readArticle('/page.html', new TextEncoder().encode(html));
  return { ...sources[0]!.metadata };
}

const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('references that stand in a title a second time are read', async () => {
  assert.equal((await metadataOf(data({ '@type': 'NewsArticle', headline: 'Council &#8211; and <b> &amp; court' }), '')).title, 'Council – and <b> & court');
  assert.equal((await metadataOf('<meta property="og:title" content="Salt &amp;#038; fish">', '')).title, 'Salt & fish');
});

test('the name of the site behind the heading is no part of the title', async () => {
  for (const tail of [' | Marrow Courier', ' » Town', ' - Marrow Courier', ' – Courier | Town']) {
    assert.equal((await metadataOf(`<meta property="og:title" content="Council cuts roads${tail}">`, '<h1>Council cuts roads</h1>')).title, 'Council cuts roads', tail);
  }
  assert.equal((await metadataOf('<meta property="og:title" content="Council cuts roads: nobody is proud">', '<h1>Council cuts roads and bridges</h1>')).title, 'Council cuts roads: nobody is proud');
});

test('the author: by reference, by a label, in a byline', async () => {
  const graph = { '@graph': [{ '@type': 'WebPage', author: { '@id': '#p1' } }, { '@type': 'Person', '@id': '#p0', name: 'Otto Brey' }, { '@type': 'Person', '@id': '#p1', name: 'Ida Tessen' }] };
  assert.equal((await metadataOf(data(graph), '')).author, 'Ida Tessen');
  assert.equal((await metadataOf('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Tessen">', '')).author, 'Ida Tessen');
  assert.equal((await metadataOf('<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Four Minutes">', '')).author, undefined);
  for (const byline of ['<p class="byline">By Ida Tessen</p>', '<div class="post-meta"><span class="author vcard"><a class="fn">Ida Tessen</a></span></div>', '<p class="authors">Von: Ida Tessen</p>']) assert.equal((await metadataOf('', byline)).author, 'Ida Tessen', byline);
});

test('who comments, another story or a line of other things gives no author', async () => {
  for (const other of ['<div class="comment"><cite class="fn author">Sanna Brey</cite></div>', '<aside><p class="byline">By Sanna Brey</p></aside>', '<p class="byline">By our reporters in the valley and at the coast</p>', '<div class="related-stories"><span class="author">Sanna Brey</span></div>']) {
    assert.equal((await metadataOf('', other)).author, undefined, other);
  }
});

test('an author who is the outlet gives way to a name in the byline', async () => {
  const head = '<meta property="og:site_name" content="Marrow Courier"><meta name="author" content="Marrow Courier">';
  assert.equal((await metadataOf(head, '<p class="byline">By Ida Tessen</p>')).author, 'Ida Tessen');
  assert.equal((await metadataOf(head, '')).author, 'Marrow Courier');
});

test('the day: of a page that calls itself no article, of its address, below its heading', async () => {
  assert.equal((await metadataOf(data({ '@graph': [{ '@type': 'WebPage', datePublished: '2031-03-04T08:00:00+01:00' }] }), '')).date, '2031-03-04');
  assert.equal((await metadataOf('<meta name="publish_date" content="2031-03-04">', '')).date, '2031-03-04');
  assert.equal((await metadataOf('<link rel="canonical" href="https://courier.example/town/2031/03/04/council-cuts-roads">', '')).date, '2031-03-04');
  assert.equal((await metadataOf('', '<h1>Council cuts roads</h1><abbr itemprop="datePublished" title="2031-03-04T08:00:00">Tuesday</abbr>')).date, '2031-03-04');
  assert.equal((await metadataOf('', '<div class="date">Friday, 9 May 2031</div><h1>Council cuts roads</h1><span class="post-date">Published on March 4, 2031 at 9:30</span>')).date, '2031-03-04');
  assert.equal((await metadataOf('', `<div class="wrapper"><div class="today date">Friday, 9 May 2031</div><div class="news-heading"><span class="news-date">04.03.2031</span><h1>Council cuts roads</h1></div><p>${[...BUDGET, ...BUDGET].join(' ')}</p></div>`)).date, '2031-03-04');
  assert.equal((await metadataOf('', '<div class="overlay"><h1>Dear readers</h1><span class="date">9 May 2031</span></div><div class="teaser"><h1>Council cuts roads</h1><p class="date-author">Ida Tessen, 4 March 2031</p></div>')).date, '2031-03-04');
  assert.equal((await metadataOf('', '<h1>Rat kürzt Straßen</h1><div class="meta"><span class="date">Marrow, 04.03.2031, 10:15 Uhr</span></div>')).date, '2031-03-04');
});

test('a day above the heading, of a comment or in a sentence is none of the page', async () => {
  for (const body of ['<div class="date">Friday, 9 May 2031</div><h1>Council cuts roads</h1>', '<h1>Council cuts roads</h1><div class="comments"><span class="date">9 May 2031</span></div>', '<h1>Council cuts roads</h1><p>The council met on 9 May 2031.</p>', '<span class="date">9 May 2031</span>']) {
    assert.equal((await metadataOf('', body)).date, undefined, body);
  }
});

test('days with the months of several languages', () => {
  const days: readonly (readonly [string, string])[] = [
    ['4. März 2031', '2031-03-04'],
    ['31. Dezember 2031', '2031-12-31'],
    ['1er août 2031', '2031-08-01'],
    ['3 juillet 2031', '2031-07-03'],
    ['3 juin 2031', '2031-06-03'],
    ['20 de enero de 2031', '2031-01-20'],
    ['7 ottobre 2031', '2031-10-07'],
    ['5 mei 2031', '2031-05-05'],
    ['2031-03-04-0305', '2031-03-04'],
  ];
  for (const [text, day] of days) assert.equal(calendarDate(text), day, text);
  for (const text of ['31. Februar 2031', '4 people 2031', '20 de nadie de 2031', 'March 4, 20311']) assert.equal(calendarDate(text), undefined, text);
});

test('data of a page with breaks of lines in their values, commas too many or marks of comments around them are read', async () => {
  const broken = [
    '{"@type":"NewsArticle","author":{"name":"Ida Tessen"},"datePublished":"2031-03-04T10:00:00Z","description":"Two\nlines\tof it"}',
    '{"@type":"NewsArticle","author":[{"name":"Ida Tessen",},],"datePublished":"2031-03-04",}',
    '//<![CDATA[\n{"@type":"NewsArticle","author":"Ida Tessen","datePublished":"2031-03-04"}\n//]]>',
    '<!-- {"@type":"NewsArticle","author":"Ida Tessen","datePublished":"2031-03-04"} -->',
    '{"@type":"NewsArticle","author":"Ida Tessen","datePublished":"2031-03-04"};',
  ];
  for (const text of broken) {
    const { author, date } = await metadataOf(`<script type="application/ld+json">${text}</script>`, '');
    assert.deepEqual({ author, date }, { author: 'Ida Tessen', date: '2031-03-04' }, text);
  }
});

test('the headline is the heading that the title of the page has in it, not the name of the site', async () => {
  const title = 'Council cuts roads and bridges | The Quiet Valley Paper';
  const bodies = [
    '<h1>The Quiet Valley Paper</h1><h2>Council cuts roads and bridges</h2>',
    '<h1><a href="/">Valley</a></h1><h1>Council cuts roads and bridges</h1>',
    '<h1 class="visually-hidden">Navigation and service</h1><h1>Council cuts roads and bridges</h1>',
  ];
  for (const body of bodies) assert.equal((await metadataOf('', body, title)).title, 'Council cuts roads and bridges', body);
  assert.equal((await metadataOf('', '<h1>Council cuts roads: nobody is proud</h1><h2>Council cuts roads</h2>')).title, 'Council cuts roads: nobody is proud');
  assert.equal((await metadataOf('', '<h1>Nobody is proud</h1><h2>The bridge</h2>', 'Roads: the bridge')).title, 'Nobody is proud');
});

test('the author in a line below the headline that says so', async () => {
  for (const line of ['<p>By Ida Tessen</p>', '<div><span>Von Ida Tessen, Lissen</span></div>', '<p><em>Text: Ida Tessen</em></p>', '<p>By Ida Tessen | 4 March 2031</p>']) {
    assert.equal((await metadataOf('', `<h1>Council cuts roads</h1>${line}`)).author, 'Ida Tessen', line);
  }
  for (const line of ['<p>By Friday the money is gone</p>', '<p>By the river</p>', '<p>By Tuesday</p>', '<aside><p>By Ida Tessen</p></aside>']) assert.equal((await metadataOf('', `<h1>Council cuts roads</h1>${line}`)).author, undefined, line);
});

test('the outlet is what stands behind the headline in the title of a page that names none otherwise', async () => {
  const outletOf = async (title: string, head = ''): Promise<unknown> => (await metadataOf(head, '<h1>Council cuts roads</h1>', title)).outlet;
  for (const title of ['Council cuts roads | Marrow Courier', 'Council cuts roads - Marrow Courier', 'Council cuts roads – Town – Marrow Courier', 'Council cuts roads » Marrow Courier']) assert.equal(await outletOf(title), 'Marrow Courier', title);
  assert.equal(await outletOf('Council cuts roads | Marrow Courier', '<meta property="og:site_name" content="The Courier">'), 'The Courier');
  for (const title of ['Council cuts roads', 'Council cuts roads - and nobody is proud', 'Council cuts roads | What the budget means for every village of the valley', 'Nobody is proud | Marrow Courier']) assert.equal(await outletOf(title), undefined, title);
});

test('author and day as the bylines of publishers show them, also in other languages', async () => {
  const said: Record<string, readonly [string | undefined, string | undefined]> = {
    'a theme for newspapers': ['Jonas Field', '2031-01-14'],
    'a system of features': ['Nora Tamm and Eli Varga', '2031-01-21'],
    'a broadcaster: a block for each piece': ['Petra Winn', '2031-02-06'],
    'an agency: a hub of stories': ['Petra Winn', '2031-02-06'],
    'a letter by mail on the web': ['Ruben Aske', '2031-01-30'],
    'a tabloid: calls in capitals': ['Beth Quill', '2031-01-21'],
    'a story in several divisions': ['Lena Ostwald', '2031-01-15'],
    'an Arabic site: one division': [undefined, '2031-01-14'],
    'a Thai site: paragraphs': ['สมชาย ใจดี', '2031-01-14'],
    'a Latvian portal': [undefined, '2031-01-14'],
    'an accelerated page: advertisements': ['Petra Winn', undefined],
  };
  for (const [name, [author, date]] of Object.entries(said)) {
    const page = [...PUBLISHER_PAGES, ...ABROAD_PAGES].find((one) => one.name.startsWith(name))!;
    const { sources } = await readArticle('/c/page.html', new TextEncoder().encode(page.html));
    assert.deepEqual([sources[0]!.metadata.author, sources[0]!.metadata.date], [author, date], name);
  }
});

test('days of languages in other letters', async () => {
  const days = { '14 января 2031 г.': '2031-01-14', '3 жовтня 2031': '2031-10-03', '14 كانون الثاني 2031': '2031-01-14', '٣ مارس ٢٠٣١': '2031-03-03', '14 ม.ค. 2574 18:20': '2031-01-14', '2031年3月4日': '2031-03-04', '2031년 3월 4일': '2031-03-04', '4 Μαρτίου 2031': '2031-03-04', '2031. gada 4. martā': '2031-03-04', '31 февраля 2031': undefined };
  for (const [written, day] of Object.entries(days)) {
    const html = `<html><head><title>x</title></head><body><h1>Harbour of Orsk opens again</h1><div class="date">${written}</div><p>${'The harbour of Orsk opened on Friday after nine years of repairs. '.repeat(5)}</p></body></html>`;
    const { sources } = await readArticle('/c/page.html', new TextEncoder().encode(html));
    assert.equal(sources[0]!.metadata.date, day, written);
  }
});
