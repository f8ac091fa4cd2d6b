import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuotationVerdict } from '../../../server/src/checks/finding.js';
import { hoverAt } from '../../../server/src/features/hover.js';
import { articleOf, documentOf, entityOf, evidenceOf, findingOf, indexOf, spanOf } from './fixtures.js';

const source = articleOf('a', 'Harbour *talks* fail\nThe harbour closed on Monday. “The harbour is shut to 40 ships,” Venn said. Nobody answered.', { outlet: 'The Sound Post', date: '2041-05-03' });
const index = indexOf([source], [entityOf('Orla Venn', { offices: [{ text: 'Harbour Minister', articleIds: ['a'] }], spellings: [{ text: 'Orla Venn', articles: 3, mentions: 5 }, { text: 'Orla Ven', articles: 1, mentions: 1 }], articles: 3, mentions: 6 })]);
const context = { index, linkTo: (article: { path: string }, place: { start: number }) => `file://${article.path}#L${place.start}` };
const text = 'Orla Venn said “the harbour is open to 40 ships” in May [@a]. She left 30 ships.';
const quoted = 'the harbour is open to 40 ships';

function quotation(more: Partial<QuotationVerdict> = {}): QuotationVerdict {
  return { ...spanOf(text, quoted), text: quoted, verdict: 'exact', speaker: 'Orla Venn', evidence: [evidenceOf(source, 'The harbour is shut to 40 ships')], ...more };
}

const altered = quotation({
  verdict: 'altered',
  differences: [{ kind: 'same', text: 'The harbour is' }, { kind: 'removed', text: 'shut' }, { kind: 'added', text: 'open' }, { kind: 'same', text: 'to 40 ships' }],
});

describe('hover on a quotation', () => {
  it('names the article first, then the words of either side, then the passage with a sentence before and after', async () => {
    const card = await hoverAt(documentOf(text, { quotations: [altered] }), text.indexOf('open'), context);
    assert.deepEqual(card?.range, spanOf(text, quoted));
    assert.equal(
      card?.markdown,
      [
        '**[Harbour \\*talks\\* fail](<file:///corpus/a.txt#L52>)** · The Sound Post · 3 May 2041',
        'Orla Venn · The source has “**shut**”, you wrote “**open**”',
        '> … The harbour closed on Monday.\n>\n> “The harbour is **shut** to 40 ships,” Venn said.\n>\n> Nobody answered. …',
      ].join('\n\n'),
    );
  });
  it('marks them in their place where the evidence is the whole sentence', async () => {
    const whole = { ...altered, evidence: [evidenceOf(source, '“The harbour is shut to 40 ships,” Venn said.')] };
    const card = await hoverAt(documentOf(text, { quotations: [whole] }), text.indexOf('open'), context);
    assert.match(card?.markdown ?? '', /\n> “The harbour is \*\*shut\*\* to 40 ships,” Venn said\.\n/);
  });
  it('shows the words of the writer whole where many differ', async () => {
    const differences = [{ kind: 'same', text: 'The' }, { kind: 'removed', text: 'harbour' }, { kind: 'added', text: 'port' }, { kind: 'same', text: 'is' }, { kind: 'removed', text: 'shut' }, { kind: 'added', text: 'open' }, { kind: 'same', text: 'to' }, { kind: 'removed', text: '40' }, { kind: 'added', text: 'all' }, { kind: 'same', text: 'ships' }] as const;
    const card = await hoverAt(documentOf(text, { quotations: [{ ...altered, differences }] }), text.indexOf('open'), context);
    assert.match(card?.markdown ?? '', /You wrote: “The \*\*port\*\* is \*\*open\*\* to \*\*all\*\* ships”\n/);
    assert.match(card?.markdown ?? '', /\n> “The \*\*harbour\*\* is \*\*shut\*\* to \*\*40\*\* ships,” Venn said\.\n/);
  });
  it('tells words left out from words put in', async () => {
    const left = { ...altered, differences: [{ kind: 'same', text: 'The harbour is shut' }, { kind: 'removed', text: 'to 40' }, { kind: 'added', text: '' }, { kind: 'same', text: 'ships' }] } as const;
    const put = { ...altered, differences: [{ kind: 'same', text: 'The harbour is shut' }, { kind: 'added', text: 'for good' }, { kind: 'same', text: 'to 40 ships' }] } as const;
    assert.match((await hoverAt(documentOf(text, { quotations: [left] }), text.indexOf('open'), context))?.markdown ?? '', /You left out “\*\*to 40\*\*”\n/);
    assert.match((await hoverAt(documentOf(text, { quotations: [put] }), text.indexOf('open'), context))?.markdown ?? '', /The source does not have “\*\*for good\*\*”\n/);
  });
  it('says so where no article has it', async () => {
    const card = await hoverAt(documentOf(text, { quotations: [quotation({ verdict: 'notFound', evidence: [] })] }), text.indexOf('open'), context);
    assert.equal(card?.markdown, '**In no article** · Orla Venn');
  });
});

describe('hover on a name', () => {
  const name = { ...spanOf(text, 'Orla Venn'), text: 'Orla Venn', kind: 'known' as const, entityIds: [1] };
  it('shows who it is', async () => {
    const card = await hoverAt(documentOf(text, { names: [name] }), 3, context);
    assert.deepEqual(card?.range, spanOf(text, 'Orla Venn'));
    assert.equal(card?.markdown, '**Orla Venn** · person\n\n- Harbour Minister ([The Sound Post](<file:///corpus/a.txt#L0>))\n\nSpelled Orla Venn (3 articles), Orla Ven (1 article)\n\nNamed 6 times in 3 articles');
  });
});

describe('hover on a name that something was found on', () => {
  const sentence = 'Defence Minister Orla Venn said so.';
  const holder = { ...spanOf(sentence, 'Orla Venn'), text: 'Orla Venn', kind: 'known' as const, entityIds: [1] };
  it('shows who holds another office, also where a word of the office might be a name', async () => {
    const office = { ...spanOf(sentence, 'Defence'), text: 'Defence', kind: 'known' as const, entityIds: [2] };
    const finding = findingOf(sentence, 'Defence Minister', { code: 'name.wrongRole' });
    const card = await hoverAt(documentOf(sentence, { names: [office, holder], findings: [finding] }), 3, context);
    assert.match(card?.markdown ?? '', /^\*\*Orla Venn\*\*/);
    assert.deepEqual(card?.range, spanOf(sentence, 'Defence Minister'));
  });
  for (const code of ['claim.misattributed', 'quote.wrongSpeaker'] as const) {
    it(`shows whose words they are in the source: ${code}`, async () => {
      const finding = findingOf(sentence, 'Orla Venn', { code, evidence: [{ ...evidenceOf(source, '“The harbour is shut to 40 ships,” Venn said.'), note: 'the source has “Venn”' }] });
      const card = await hoverAt(documentOf(sentence, { names: [holder], findings: [finding] }), sentence.indexOf('Venn'), context);
      assert.match(card?.markdown ?? '', /^\*\*\[Harbour.*\n\nThe source has “Venn”\n\n> … The harbour closed/);
    });
  }
});

describe('hover on a citation', () => {
  it('shows the card of the article on the id alone', async () => {
    const card = await hoverAt(documentOf(text), text.indexOf('@a') + 1, context);
    assert.deepEqual(card?.range, { start: text.indexOf('@a') + 1, end: text.indexOf('@a') + 2 });
    assert.match(card?.markdown ?? '', /^\*\*\[Harbour \\\*talks\\\* fail\]\(<file:\/\/\/corpus\/a\.txt#L0>\)\*\*\n\nThe Sound Post · 3 May 2041/);
  });
});

describe('hover on a statement', () => {
  const statement = { ...spanOf(text, 'She left 30 ships.'), text: '', verdict: 'contradicted' as const, support: 0.1, citations: [], evidence: [evidenceOf(source, 'The harbour is shut to 40 ships')], reason: 'The source has *40*.' };
  const document = documentOf(text, { statements: [statement] });
  it('shows the evidence on a figure', async () => {
    const card = await hoverAt(document, text.indexOf('30') + 1, context);
    assert.match(card?.markdown ?? '', /^\*\*\[Harbour.*\n\nThe source says otherwise\n\n> … The harbour closed/);
    assert.equal(card?.range.start, text.indexOf('30'));
  });
  it('says what the source has and marks it', async () => {
    const noted = documentOf(text, { statements: [{ ...statement, evidence: [{ ...statement.evidence[0]!, note: 'the source has “40 ships”', noted: '40 ships' }] }] });
    assert.match((await hoverAt(noted, text.indexOf('30') + 1, context))?.markdown ?? '', /\n\nThe source has “40 ships”\n\n.*\n>\n> “The harbour is shut to \*\*40 ships\*\*,” Venn said\.\n/);
  });
  it('says that another article has what the cited one lacks, and not that no source has it', async () => {
    const unsupported = { ...statement, verdict: 'unsupported' as const, support: 0.1, citations: ['b'], reason: 'The cited source does not have “ships” in this connection.' };
    const finding = findingOf(text, 'She left 30 ships.', { code: 'claim.wrongSource', evidence: statement.evidence });
    const card = await hoverAt(documentOf(text, { statements: [unsupported], findings: [finding] }), text.indexOf('30') + 1, context);
    assert.match(card?.markdown ?? '', /\n\nNot in the cited source, but in this one\n\n/);
  });
  it('says why nothing supports a sentence where no finding above the card does', async () => {
    const unsupported = { ...statement, verdict: 'unsupported' as const, support: 0.1, reason: 'No source has “ships” in this connection.' };
    const finding = findingOf(text, 'She left 30 ships.', { code: 'claim.unsupported', evidence: statement.evidence });
    const told = await hoverAt(documentOf(text, { statements: [unsupported], findings: [finding] }), text.indexOf('30') + 1, context);
    assert.doesNotMatch(told?.markdown ?? '', /connection/);
    const untold = await hoverAt(documentOf(text, { statements: [unsupported] }), text.indexOf('30') + 1, context);
    assert.match(untold?.markdown ?? '', /In no source · No source has “ships” in this connection\./);
  });
  it('says that a sentence cites no source', async () => {
    const finding = findingOf(text, 'She left 30 ships.', { code: 'claim.uncited' });
    const card = await hoverAt(documentOf(text, { statements: [{ ...statement, verdict: 'supported', support: 0.9 }], findings: [finding] }), text.indexOf('30') + 1, context);
    assert.match(card?.markdown ?? '', /\n\nWell supported · the sentence cites no source\n\n/);
  });
  it('shows nothing on plain words', async () => assert.equal(await hoverAt(document, text.indexOf('She') + 1, context), undefined));
  it('shows nothing on what was not checked', async () => {
    const idle = documentOf(text, { statements: [{ ...statement, verdict: 'notChecked' }] });
    assert.equal(await hoverAt(idle, text.indexOf('30') + 1, context), undefined);
  });
});

it('stops when it is cancelled', async () => {
  await assert.rejects(hoverAt(documentOf(text), 0, context, AbortSignal.abort(new Error('enough'))), /enough/);
});
