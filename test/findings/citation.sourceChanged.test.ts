import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { VerifiedPassages } from '../../server/src/articles/verifiedPassage.js';
import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing, type DocumentReport } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import { fixesFor } from '../../server/src/features/fixes.js';
import { verificationsOf } from '../../server/src/features/verify.js';
import { verifiedByStatement, withVerified } from '../../server/src/ingest/verifiedFile.js';
import { checkText, indexOf, type ArticleText } from '../support/statementFixture.js';
import { ARTICLES } from './statementArticles.js';

type Articles = Readonly<Record<string, ArticleText>>;

/** What is remembered of a briefing that is verified against the articles. */
async function verified(briefing: string, articles: Articles = ARTICLES): Promise<VerifiedPassages> {
  const index = indexOf(articles);
  const document = { briefing: parseBriefing(briefing), report: await checkText(index, briefing) };
  return verifiedByStatement(withVerified([], await verificationsOf(document, index), '2031-11-01'));
}

/** The articles with words of one of them replaced. */
function edited(id: string, old: string, now: string): Articles {
  const article = ARTICLES[id]!;
  assert.ok(article.text.includes(old), old);
  return { ...ARTICLES, [id]: { ...article, text: article.text.replace(old, now) } };
}

interface Case {
  readonly name: string;
  /** Verified while the articles stood as they are. */
  readonly verified: string;
  readonly articles?: Articles;
  /** The briefing that is checked; the one that was verified where it is missing. */
  readonly checked?: string;
}

async function reportOf({ verified: before, articles = ARTICLES, checked = before }: Case): Promise<DocumentReport> {
  return checkText(indexOf(articles), checked, await verified(before));
}

const DROWNED = 'Two fishermen drowned near the Hesk lighthouse [@storm].';
const WHEAT = 'Valdia lifted its ban on Sorenian wheat [@treaty].';
const BRIDGE = 'The builder had used weaker steel than the contract required [@bridge].';

const FIRES: readonly (Case & { readonly marked: string })[] = [
  { name: 'a word of the passage changed', verified: DROWNED, articles: edited('storm', 'and a third is missing', 'and a third was found alive'), marked: 'storm' },
  { name: 'the passage vanished', verified: DROWNED, articles: edited('storm', ' Two fishermen drowned near the Hesk lighthouse and a third is missing.', ''), marked: 'storm' },
  { name: 'a figure of the passage changed', verified: 'Sorenia will sell wheat to Valdia until 2036 [@treaty].', articles: edited('treaty', '600,000', '450,000'), marked: 'treaty' },
  { name: 'the passage became a denial', verified: WHEAT, articles: edited('treaty', 'Valdia lifted its ban', 'Valdia has not lifted its ban'), marked: 'treaty' },
  { name: 'the citation stands after the full stop', verified: `${WHEAT.replace(' [@treaty].', '.')} [@treaty]`, articles: edited('treaty', 'ban on Sorenian wheat', 'ban on all Sorenian wheat'), marked: 'treaty' },
  { name: 'the citation stands in a footnote', verified: 'Calder Works no longer builds bridges.[^1]\n\n[^1]: [@bridge].', articles: edited('bridge', 'no longer builds bridges', 'no longer builds bridges or roads'), marked: '[^1]' },
  { name: 'one of two cited articles changed', verified: 'Two fishermen drowned near the Hesk lighthouse [@strike; @storm].', articles: edited('storm', 'drowned near', 'drowned off'), marked: 'storm' },
  { name: 'the words of a quotation stand, its sentence changed', verified: 'The inquiry speaks of “weaker steel than the contract required” [@bridge].', articles: edited('bridge', 'the judge Pavel Ostrin', 'the former judge Pavel Ostrin'), marked: 'bridge' },
  { name: 'the sentence moved within the briefing', verified: BRIDGE, articles: edited('bridge', 'weaker steel', 'much weaker steel'), checked: `# The bridge\n\nFirst of all:\n\n${BRIDGE}\n`, marked: 'bridge' },
];

const SILENT: readonly Case[] = [
  { name: 'nothing changed', verified: `${DROWNED}\n\n${WHEAT}\n\n${BRIDGE}` },
  { name: 'another passage of the article changed', verified: DROWNED, articles: edited('storm', '140 kilometres', '150 kilometres') },
  { name: 'the passage moved within the article', verified: WHEAT, articles: edited('treaty', 'Sorenia and Valdia signed a treaty on grain exports', 'This report was brought up to date. A reader wrote to us.\n\nSorenia and Valdia signed a treaty on grain exports') },
  { name: 'typography and white space changed', verified: 'The families’ lawyer, Ana Reth, accused the ministry of hiding the report [@bridge].', articles: edited('bridge', 'The families’ lawyer, Ana Reth,', "The  families' lawyer,\nAna Reth,") },
  { name: 'the sentence was edited since', verified: DROWNED, articles: edited('storm', 'and a third is missing', 'and a third was found'), checked: 'Near the Hesk lighthouse two fishermen drowned [@storm].' },
  { name: 'the sentence cites nothing', verified: DROWNED.replace(' [@storm]', ''), articles: edited('storm', 'and a third is missing', 'and a third was found') },
  { name: 'the sentence was never verified', verified: WHEAT, articles: edited('storm', 'and a third is missing', 'and a third was found'), checked: DROWNED },
  { name: 'the sentence cites another article now', verified: DROWNED, articles: { ...edited('storm', 'and a third is missing', 'and a third was found'), wreck: { text: 'The wreck\n\nTwo fishermen drowned near the Hesk lighthouse.' } }, checked: DROWNED.replace('@storm', '@wreck') },
  { name: 'the article is gone, which is another finding', verified: DROWNED, articles: { treaty: ARTICLES['treaty']! } },
  { name: 'the paragraph is ignored', verified: DROWNED, articles: edited('storm', 'and a third is missing', 'and a third was found'), checked: `<!-- stet-ignore-next citation.sourceChanged -->\n${DROWNED}` },
];

for (const one of FIRES) {
  test(`citation.sourceChanged: ${one.name}`, async () => {
    const text = one.checked ?? one.verified;
    const { findings } = await reportOf(one);
    const changed = findings.filter(({ code }) => code === 'citation.sourceChanged');
    assert.deepEqual(changed.map(({ start, end }) => text.slice(start, end).replace(/^@/, '')), [one.marked], findings.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  });
}

for (const one of SILENT) {
  test(`no citation.sourceChanged: ${one.name}`, async () => {
    const { findings } = await reportOf(one);
    assert.ok(!findings.some(({ code }) => code === 'citation.sourceChanged'), findings.map(({ message }) => message).join('\n'));
  });
}

test('the message has the words of then and of now', async () => {
  const { findings } = await reportOf({ name: '', verified: DROWNED, articles: edited('storm', 'and a third is missing', 'and a third was found') });
  const changed = findings.find(({ code }) => code === 'citation.sourceChanged');
  assert.equal(
    changed?.message,
    '“Storm cuts power on the Colm coast” changed since this sentence was verified against it. Then: “Two fishermen drowned near the Hesk lighthouse and a third is missing.” Now: “Two fishermen drowned near the Hesk lighthouse and a third was found.”',
  );
  assert.deepEqual(changed?.evidence.map(({ text, note }) => [text, note]), [['Two fishermen drowned near the Hesk lighthouse and a third was found.', 'the nearest passage now']]);
});

test('what differs from the new passage is told beside it; that nothing supports the sentence is not', async () => {
  const wrong = await reportOf({ name: '', verified: DROWNED, articles: edited('storm', 'Two fishermen', 'Four fishermen') });
  assert.deepEqual(wrong.findings.map(({ code }) => code).sort(), ['citation.sourceChanged', 'figure.mismatch']);
  const gone = await reportOf({ name: '', verified: DROWNED, articles: edited('storm', ' Two fishermen drowned near the Hesk lighthouse and a third is missing.', '') });
  assert.deepEqual(gone.findings.map(({ code }) => code), ['citation.sourceChanged']);
});

test('who does not want to hear of changes is told that nothing supports the sentence', async () => {
  const index = indexOf(edited('storm', ' Two fishermen drowned near the Hesk lighthouse and a third is missing.', ''));
  const { findings } = await checkBriefing(parseBriefing(DROWNED), { index, acceptedNames: new Set(), verified: await verified(DROWNED), severity: { 'citation.sourceChanged': 'off' } }, new CheckCache());
  assert.deepEqual(findings.map(({ code }) => code), ['claim.unsupported']);
});

test('two sentences that one citation vouches for are told and ignored one by one', async () => {
  const text = 'Schools stayed open. The ferry to Hesk did not sail. [@storm]';
  const { findings } = await reportOf({ name: '', verified: text, articles: edited('storm', 'Schools stayed open. The ferry to Hesk did not sail.', 'Schools stayed open, it said. The ferry to Hesk, too, did not sail.') });
  const changed = findings.filter(({ code }) => code === 'citation.sourceChanged');
  assert.deepEqual(changed.map(({ sentence }) => text.slice(sentence!.start, sentence!.end)), ['Schools stayed open.', 'The ferry to Hesk did not sail.']);
  assert.equal(new Set(changed.map(({ fingerprint }) => fingerprint)).size, 2);
});

test('a sentence that its source still bears out can be verified again, and then the finding goes', async () => {
  const articles = edited('storm', 'and a third is missing', 'and a third was found');
  const report = await reportOf({ name: '', verified: DROWNED, articles });
  const document = { briefing: parseBriefing(DROWNED), report };
  const commands = fixesFor(document, { start: 0, end: DROWNED.length }).flatMap(({ command }) => (command?.name === 'stet.verifyCitations' ? [command] : []));
  assert.equal(commands.length, 1);
  assert.equal((await verificationsOf(document, indexOf(articles), commands[0]!.statement)).length, 1);
  const after = await checkText(indexOf(articles), DROWNED, await verified(DROWNED, articles));
  assert.deepEqual(after.findings, []);
});

test('a sentence that nothing bears out any more cannot be verified again', async () => {
  const articles = edited('storm', 'Two fishermen', 'Four fishermen');
  const document = { briefing: parseBriefing(DROWNED), report: await reportOf({ name: '', verified: DROWNED, articles }) };
  assert.ok(!fixesFor(document, { start: 0, end: DROWNED.length }).some(({ command }) => command?.name === 'stet.verifyCitations'));
  assert.deepEqual(await verificationsOf(document, indexOf(articles)), []);
});

test('a check is not taken from the cache once other passages are verified', async () => {
  const index = indexOf(edited('storm', 'and a third is missing', 'and a third was found'));
  const cache = new CheckCache();
  const briefing = parseBriefing(DROWNED);
  const codes = async (passages?: VerifiedPassages): Promise<string[]> =>
    (await checkBriefing(briefing, { index, acceptedNames: new Set(), ...(passages ? { verified: passages } : {}) }, cache)).findings.map(({ code }) => code);
  assert.deepEqual(await codes(), []);
  assert.deepEqual(await codes(await verified(DROWNED)), ['citation.sourceChanged']);
  assert.deepEqual(await codes(new Map()), []);
});
