import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BUDGET, COURT } from '../../formats/pages/moreProse.js';
import { storyOf } from '../../formats/pages/score.js';
import { originalSpan } from '../../../server/src/text/mappedText.js';
import { parsePage } from '../../../server/src/ingest/pageDocument.js';
import { PagePlaces } from '../../../server/src/ingest/pageNodes.js';
import { pageText } from '../../../server/src/ingest/pageText.js';
import { readArticle } from '../../../server/src/ingest/readArticle.js';

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const titled = (body: string, title = 'Council cuts roads'): string => `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const whole = (story: string, texts: readonly string[] = BUDGET): void => {
  for (const text of texts) assert.ok(story.includes(text), `lost: ${text.slice(0, 60)}`);
};

test('text nodes that were made anew are found again: joined, split, with other white space', async () => {
  const html = `<html><body><p>The ferry left at noon.&nbsp;</p><p>Dana <i>said</i> <b>no</b> <span>and</span> went on to the harbour of Orsk.</p><p>Nobody left.</p><p>“We <em>will</em> not,” she said &amp; left.</p></body></html>`;
  const document = await parsePage(html);
  const places = new PagePlaces(document, html);
  document.querySelector('span')!.remove();
  const body = document.body as unknown as { innerHTML: string };
  body.innerHTML = body.innerHTML.replace('&#160;', '').replace('<em>will</em>', 'will');
  const mapped = pageText(document.body!, places, html);
  assert.deepEqual(mapped.text.split('\n\n'), ['The ferry left at noon.', 'Dana said no went on to the harbour of Orsk.', 'Nobody left.', '“We will not,” she said & left.']);
  for (const words of ['ferry left', 'harbour of Orsk', 'Nobody left', 'she said']) {
    const at = mapped.text.indexOf(words);
    const { start, end } = originalSpan(mapped, at, at + words.length);
    assert.equal(html.slice(start, end), words);
  }
});

test('a text that stands nowhere in the page is not lost', async () => {
  const html = '<html><body><p>One.</p></body></html>';
  const document = await parsePage(html);
  const places = new PagePlaces(document, html);
  (document.body as unknown as { innerHTML: string }).innerHTML = '<p>One.</p><p>Made by somebody else.</p>';
  assert.equal(pageText(document.body!, places, html).text, 'One.\n\nMade by somebody else.');
});

test('a page whose body is missing, misplaced or there twice is read', async () => {
  const story = `<div><article><h1>Council cuts roads</h1>${p(BUDGET)}</article></div>`;
  const pages = [
    `<!DOCTYPE html><html lang=en><head><title>Council cuts roads</title><div id=top><a href=/>Courier</a></div>${story}</html>`,
    `<html><head><title>Council cuts roads</title><body>${story}</body></html>`,
    `<html><head><title>Council cuts roads</title></head><div>Courier</div><body>${story}</body></html>`,
    `<html><head><title>Council cuts roads</title></head><body></body><body>${story}</body></html>`,
    `<html><title>Council cuts roads</title>${story}</html>`,
  ];
  for (const html of pages) whole(await storyOf(html));
});

test('a page with a few zero bytes is read, a file of them is none', async () => {
  const bytes = new TextEncoder().encode(`${titled(`<article>${p(BUDGET)}</article>`)}<!-- ${'sign '.repeat(100)}\0 -->`);
  const { sources, problems } = await readArticle('/page.html', bytes);
  assert.deepEqual(problems, []);
  whole(sources[0]!.content.text);
  const { problems: ofNone } = await readArticle('/page.html', bytes.map((byte, index) => (index % 7 === 3 ? 0 : byte)));
  assert.equal(ofNone.length, 1);
});

test('a short story stays with the form for comments that its box holds; a box that only asks goes', async () => {
  const short = BUDGET.slice(0, 2);
  const answers = COURT.map((text) => `<div class="reply"><p>${text}</p><p>${text}</p></div>`).join('');
  const box = '<div class="x1"><h3>The morning from Marrow</h3><p>What happened in the valley, every day at six, free of charge and short enough for one coffee on the ferry.</p><input type="email"><a href="/go">Go</a></div>';
  const story = await storyOf(titled(`<div id="story"><h1>Council cuts roads</h1>${p(short)}<div><input type="text"><textarea></textarea></div></div><div id="disc"><h3>Comments</h3>${answers}</div>${box}`));
  whole(story, short);
  assert.ok(!story.includes('free of charge'));
});

test('names that systems of content give to any text are no furniture', async () => {
  const texts = BUDGET.map((text, index) => [`<div class="cmp-text"><p>${text}</p></div>`, `<div class="body" id="toc-${index}"><p>${text} <a href="/x">More</a></p></div>`, `<div class="teaser-text"><p>${text} <a href="/x">More</a></p></div>`][index % 3]!);
  whole(await storyOf(titled(`<main><article><h1>Council cuts roads</h1>${texts.join('')}</article></main>`)));
});

test('a pull quote says again what the text says; a quotation of its own is text, whatever it is called', async () => {
  const own = 'We ask every village of the valley to send two people to the meeting in the school of Lissen, one of them below the age of thirty, and to bring the minutes of last spring';
  const repeated = BUDGET[3]!;
  const body = (quote: string): string => titled(`<article><h1>Council cuts roads</h1>${p(BUDGET.slice(0, 3))}<blockquote class="pullquote pull-right"><p>${quote}</p></blockquote>${p(BUDGET.slice(3))}<script>var page = "${own}";</script></article>`);
  assert.ok((await storyOf(body(own))).includes(own));
  assert.equal((await storyOf(body(repeated))).split(repeated).length, 2);
});

test('of a page with several stories, headed alike, the one with the title of the page is read', async () => {
  const story = (head: string, texts: readonly string[]): string => `<section><article><h2><a href="/s">${head}</a></h2>${p(texts)}</article></section>`;
  const found = await storyOf(titled(`${story('Council cuts roads', BUDGET)}${story('Court hears keeper', COURT)}`));
  whole(found);
  assert.ok(!found.includes(COURT[0]!));
  const parts = await storyOf(titled(`<article><h1>Council cuts roads</h1>${p(BUDGET.slice(0, 2))}</article><article><h2>What comes next</h2>${p(COURT)}</article>`));
  assert.ok(parts.includes(COURT[0]!), 'a heading of lower rank heads a part');
});

test('where each paragraph has a box of its own, none between two of them is lost', async () => {
  const box = (text: string): string => `<div class="crd it-9"><div class="cnt"><p>${text}</p></div></div>`;
  const linked = `The assessment of the county is the last step before the demolition of <a href="/a">the ten houses on the quay of Lissen that it bought</a>, and begins in the third week of May.`;
  const told = [...BUDGET.slice(0, 3).map(box), '<div class="crd it-4"><span><strong><a href="/o">Ten quiet beaches on the north coast »</a></strong></span></div>', box(linked), ...BUDGET.slice(3).map(box)];
  const story = await storyOf(titled(`<div class="clln"><h1>Council cuts roads</h1>${told.join('')}</div>`));
  whole(story);
  assert.match(story, /last step before the demolition of the ten houses on the quay of Lissen that it bought, and begins/);
  assert.ok(story.indexOf('the last step') > story.indexOf(BUDGET[2]!) && story.indexOf('the last step') < story.indexOf(BUDGET[3]!));
});

test('what stands between paragraphs under other names stays out', async () => {
  const pleas = '<div class="pop"><div><p>Good reporting is not free of charge. That is why we are glad if our work is worth a little to you, <a href="/x">every month of the year or just this once</a>.</p></div></div>';
  const box = (text: string): string => `<div class="crd"><div class="cnt"><p>${text}</p></div></div>`;
  const story = await storyOf(titled(`<div class="clln"><h1>Council cuts roads</h1>${BUDGET.slice(0, 3).map(box).join('')}${pleas}${BUDGET.slice(3).map(box).join('')}</div>`));
  whole(story);
  assert.ok(!story.includes('Good reporting'));
});

test('a very short story is told from the beginnings of others around it, and a column of bare links from it', async () => {
  const others = Array.from({ length: 8 }, (_, index) => `<article><a href="/y${index}"><h3>Ferry fares to rise in January</h3></a><p>${COURT[5]!}</p></article>`).join('');
  const story = await storyOf(titled(`<article><h1>Council cuts roads</h1><p>${BUDGET[0]!}</p></article><section><h2>Also today</h2>${others}</section>`));
  assert.equal(story, BUDGET[0]);
  const old = `<table><tr><td><font size="1"><a href="/n">News desk</a><br><a href="/s">Sport</a><br><a href="/m">Markets</a></font></td><td><font size="5"><b>Council cuts roads</b></font><p>${BUDGET.join('<p>')}</td></tr></table>`;
  const { sources } = await readArticle('/page.html', new TextEncoder().encode(titled(old, 'Marrow Courier - Council cuts roads')));
  assert.equal(sources[0]!.metadata.title, 'Council cuts roads');
  assert.ok(!sources[0]!.content.text.includes('News desk'));
  whole(sources[0]!.content.text);
});

test('the article of a page stays where a beginning with a link to it has the same heading', async () => {
  const teaser = '<article><h2><a href="/x">Council cuts roads</a></h2></article><article><h2><a href="/y">Ferry fares to rise</a></h2></article>';
  whole(await storyOf(titled(`${teaser}<h1>Council cuts roads</h1><article><h2>More than half</h2>${p(BUDGET)}</article>`)));
});

test('after a notice between two paragraphs the story goes on', async () => {
  const notices = ['ADVERTISEMENT - CONTINUE READING BELOW', 'Story continues below', 'Scroll down for video', 'Advertisement'];
  const told = COURT.slice(4, 8).concat(BUDGET.slice(3, 6));
  whole(await storyOf(titled(`<article><h1>Council cuts roads</h1><p>${BUDGET[0]!}</p>${told.map((text, index) => `<p>${notices[index % 4]!}</p><p>${text}</p>`).join('')}</article>`)), told);
});

test('what a page unfolds after a click is read; what it hides elsewhere is not', async () => {
  for (const fold of ['style="display:none"', 'hidden', 'style="color: red; display: none;"', 'aria-hidden="true"']) {
    const story = await storyOf(titled(`<article><h1>Council cuts roads</h1>${p(BUDGET.slice(0, 2))}<div class="more-content" ${fold}>${p(BUDGET.slice(2))}</div></article><div ${fold}><p>${COURT[5]!} ${COURT[4]!}</p></div>`));
    whole(story, BUDGET.filter((text) => text.length > 60));
    assert.ok(!story.includes(COURT[5]!), fold);
  }
});

test('notices about data and appeals in other languages are no story', async () => {
  const consent = '<div class="x"><p>We and our partners store and access information on your device, such as cookies, to show you ads that you may like. You can change your mind at any time by clicking on a link at the foot of the page.</p><p>With your permission we and our partners may use precise location data and identification through device scanning.</p></div>';
  const story = await storyOf(titled(`${consent}<div><h1>Council cuts roads</h1>${p(BUDGET)}<p>Suscríbete a nuestro boletín y recibe las noticias del día.</p><p>Abonnez-vous à notre infolettre du matin.</p></div>`));
  whole(story);
  assert.doesNotMatch(story, /partners|boletín|infolettre/);
  const report = 'Suscríbete dijo la alcaldesa a los vecinos, y ellos rieron.';
  assert.ok((await storyOf(titled(`<div><h1>Council cuts roads</h1>${p(BUDGET)}<p>${report}</p></div>`))).includes(report));
});
