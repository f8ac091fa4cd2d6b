import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Article } from '../../../server/src/articles/article.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../../server/src/checks/checkCache.js';
import { markKey } from '../../../server/src/checks/mark.js';
import { articleIdsOf } from '../../../server/src/report/checkedFile.js';
import { htmlReport } from '../../../server/src/report/html.js';
import { articleFrom } from '../../support/statementFixture.js';
import { MemoryIndex } from '../../../server/src/index/memory.js';

const FERRY = 'Ferry crews walk out\n\nCrews of the Almery ferries began a strike on Monday. Forty-two sailings were cancelled, the harbour office said.\n\n“Nobody asked us for talks,” Tobin Reyk said.\n';
const BRIEFING = `# The strike

Fifty-two sailings were cancelled, the harbour office said [@ferry].

“Nobody asked us for talks,” Reyk said [@ferry]. Was it wise?

- Crews of the Almery ferries began a strike on Monday.
`;

interface Wanted {
  readonly texts?: readonly string[];
  readonly article?: Article;
  readonly isMarked?: boolean;
}

async function reportOn({ texts = [BRIEFING], article = withAddress(articleFrom('ferry', { text: FERRY, date: '2031-03-04' })), isMarked = false }: Wanted = {}): Promise<string> {
  const index = new MemoryIndex();
  index.apply({ added: [article], removed: [] });
  const documents = [];
  for (const [at, text] of texts.entries()) {
    const briefing = parseBriefing(text);
    const options = { index, acceptedNames: new Set<string>() };
    const first = await checkBriefing(briefing, options, new CheckCache());
    const marks = new Map(first.findings.slice(0, 1).map((finding) => [markKey(finding), { ...finding, initials: 'AB', reason: 'Confirmed <by> phone', date: '2031-05-03', passages: [] }]));
    documents.push({ path: `notes/${at}.md`, text, report: isMarked ? await checkBriefing(briefing, { ...options, marks }, new CheckCache()) : first });
  }
  const ids = documents.flatMap(({ report }) => [...articleIdsOf(report)]);
  const articles = new Map<string, Article>();
  for (const id of ids) {
    const found = await index.article(id);
    if (found) articles.set(id, found);
  }
  return htmlReport({ corpus: { articles: 1, problems: [{ path: '/c/<b>.txt', code: 'corpus.empty', message: 'It is <empty>.' }] }, documents, articles, showPath: (path) => path.replace('/corpus/', 'corpus/'), checkedOn: '2031-05-04' });
}

function withAddress(article: Article): Article {
  return { ...article, metadata: { ...article.metadata, outlet: 'The Almery Lantern', url: 'https://lantern.example/ferry' } };
}

/** What a reader sees: tags out, entities read, white space as one space. */
function words(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/\s+/g, ' ');
}

describe('the report that an editor signs', () => {
  test('tells the state at a glance, then what is open, the briefing, who is quoted and the sources', async () => {
    const html = await reportOn();
    const text = words(html);
    assert.match(text, /Stet sign-off report, 4 May 2031 The strike/);
    assert.match(text, /2 of 3 statements sourced 1 of 1 quotations word for word 1 error or warning open/);
    const order = ['Open findings', 'sentence by sentence', 'Who is quoted', 'Sources used', 'could not be read', 'Cleared for publication'].map((part) => text.indexOf(part));
    assert.deepEqual([...order].sort((a, b) => a - b), order);
    assert.ok(order.every((at) => at > 0), order.join());
    assert.match(html, /<mark>Fifty-two<\/mark> sailings were cancelled/);
    assert.match(html, /<tr><td>Tobin Reyk<\/td><td class="number" data-label="Quotations">1<\/td>/);
    assert.match(html, /Was it wise\?<\/p>/);
    assert.match(text, /Nothing to check\./);
  });

  test('says beside each sentence in words what was found, the verdict leading to its finding', async () => {
    const html = await reportOn();
    const line = html.slice(html.indexOf('id="line-0-1"'), html.indexOf('id="line-0-2"'));
    assert.match(line, /<a class="badge warning" href="#finding-0-\d+-figure-mismatch">Another figure<\/a>/);
    assert.doesNotMatch(words(line), /figure\.mismatch/);
    assert.match(html, /class="line first unchecked"|class="line unchecked"/);
    const altered = await reportOn({ texts: ['“Nobody asked them for talks,” Reyk said [@ferry].\n'] });
    assert.match(altered, /<a class="badge altered" href="#finding-0-\d+-quote-altered">Quotation: the words differ from the source<\/a>/);
    const marked = await reportOn({ isMarked: true });
    assert.match(words(marked), /Checked by hand: Another figure/);
  });

  test('leads to the passage on the web page, and from the findings to the sentences and back', async () => {
    const html = await reportOn();
    assert.match(html, /href="https:\/\/lantern\.example\/ferry#:~:text=Forty%2Dtwo%20sailings/);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target!);
    assert.ok(targets.length >= 2);
    for (const target of targets) assert.ok(html.includes(`id="${target}"`), target);
  });

  test('shows what was checked by hand apart, with reason and initials', async () => {
    const text = words(await reportOn({ isMarked: true }));
    assert.match(text, /Open findings.*Checked by hand.*Stet: AB, 3 May 2031\. Confirmed <by> phone/);
    assert.match(text, /1 finding checked by hand/);
  });

  test('tells of several briefings first where they begin', async () => {
    const html = await reportOn({ texts: [BRIEFING, '# Calm\n\nCrews of the Almery ferries began a strike on Monday [@ferry].\n'] });
    assert.match(words(html), /2 briefings .* The strike notes\/0\.md, \d open findings? Calm notes\/1\.md, 0 open findings/);
    assert.match(words(html), /Nothing is open\./);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('cuts long titles', async () => {
    const long = 'The council of the harbour town met again on a wet evening to speak of the pier '.repeat(4).trim();
    assert.doesNotMatch(await reportOn({ article: articleFrom('ferry', { text: FERRY.replace('Ferry crews walk out', long) }) }), new RegExp(long.slice(0, 200)));
  });

  test('has no script, no handler, nothing from elsewhere, whatever the texts say', async () => {
    const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script><style>*{display:none}</style>&lt;b&gt; ' onload='x \u202etxt\u0000\u001b]8;;http://x\u0007`;
    const bad: Article = {
      ...articleFrom('ferry', { text: `Ferry ${hostile}\n\nForty-two sailings were cancelled, the harbour office said ${hostile}.\n` }),
      metadata: { id: 'ferry', title: `Ferry ${hostile}`, author: hostile, outlet: hostile, date: hostile, url: `javascript:alert('${hostile}')` },
    };
    const texts = [`# ${hostile}\n\nFifty-two sailings were cancelled, the harbour office said ${hostile} [@ferry].\n\n“${hostile}” said Reyk.\n`];
    const html = await reportOn({ texts, article: bad, isMarked: true });
    assert.doesNotMatch(html, /<(script|img|iframe|object|link|svg|form|input|base)\b/i);
    assert.equal(html.match(/<style>/g)?.length, 1);
    // A handler or a second attribute would have to stand inside a tag.
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag, /\son\w+\s*=|javascript:|srcdoc|\bsrc=/i, tag);
    assert.doesNotMatch(html, /[\u0000\u001b\u0007\u202e]/); // eslint-disable-line no-control-regex -- these are what must not come through
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /href="(?!https?:|#)/);
  });
});
