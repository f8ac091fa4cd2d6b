import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { evidenceAt, type EvidenceSection, type SectionPassage } from '../../../server/src/features/sentenceEvidence.js';
import { checkedText, LAKE_ARTICLES } from '../../support/checkedText.js';
import { indexOf } from '../../support/statementFixture.js';

const index = indexOf(LAKE_ARTICLES);

const context = { index, style: 'bracket' } as const;

const BRIEFING = `# The lake

The water of Lake Orsa stood at 211 metres, the lowest level since 1968 [@lake-levels]. The Water Office closed 19 wells on the northern shore [@lake-levels].

“We have pumped too little for too long, and the lake is sending us the bill,” Odile Brandt said [@lake-levels].

“We have pumped too much for too long, and the lake is sending us the bill,” Odile Brandt said.

In our view the ministry should act.
`;

async function sectionsAt(words: string, text = BRIEFING): Promise<readonly EvidenceSection[]> {
  const found = await evidenceAt(await checkedText(index, text), text.indexOf(words) + 1, context);
  assert.ok(found, `no sentence at "${words}"`);
  return found.sections;
}

/** A passage with what matches in square brackets and what differs in braces. */
function marked({ parts }: SectionPassage): string {
  return parts.map(({ text, mark }) => (mark === 'matched' ? `[${text}]` : mark === 'differs' ? `{${text}}` : text)).join('');
}

describe('the evidence for a supported statement', () => {
  it('counts copies of one story once and says which are copies', async () => {
    const [section] = await sectionsAt('stood at 211');
    assert.equal(section?.state, 'good');
    assert.equal(section?.sources, 2);
    assert.deepEqual(section?.passages.map(({ article, stance, copyOf }) => [article.metadata.id, stance, copyOf ?? '']), [
      ['lake-levels', 'for', ''],
      ['lake-wire', 'for', 'lake-levels'],
      ['lake-union', 'for', ''],
    ].filter(([id]) => section?.passages.some(({ article }) => article.metadata.id === id)));
    assert.ok(section?.passages.some(({ article }) => article.metadata.id === 'lake-union'));
  });

  it('marks the words that both have', async () => {
    const [section] = await sectionsAt('stood at 211');
    assert.match(marked(section!.passages[0]!), /^The \[water of Lake Orsa stood at 211 metres\] on Thursday, the \[lowest level since 1968\], the \[Water\] Office of Merrow said\.$/);
  });

  it('offers to cite what the sentence does not cite yet, in the brackets that are there', async () => {
    const [section] = await sectionsAt('stood at 211');
    const byId = new Map(section!.passages.map((passage) => [passage.article.metadata.id, passage]));
    assert.equal(byId.get('lake-levels')?.cite, undefined);
    const [change] = byId.get('lake-union')?.cite ?? [];
    assert.equal(change?.newText, '; @lake-union');
    assert.equal(BRIEFING.slice(0, change?.span.start).endsWith('[@lake-levels'), true);
  });
});

describe('the evidence against a statement', () => {
  it('stands first, its other figure marked and told in words', async () => {
    const [section] = await sectionsAt('19 wells');
    assert.equal(section?.state, 'bad');
    const [passage] = section.passages;
    assert.equal(passage?.stance, 'against');
    assert.match(marked(passage), /\{14\b/);
    assert.match(passage.differences.join(), /14/);
    assert.equal(section?.sources, 0);
  });
});

describe('the evidence for a quotation', () => {
  it('has the changed word marked in the source and told in words', async () => {
    const [section] = await sectionsAt('too little');
    assert.equal(section?.kind, 'quotation');
    assert.equal(section?.verdict, 'altered');
    assert.equal(section?.speaker, 'Odile Brandt');
    const [passage] = section.passages;
    assert.match(marked(passage!), /\[We have pumped too\] \{much\} \[for too long, and the lake is sending us the bill\]/);
    assert.deepEqual(passage?.differences, ['The source has “much”, you wrote “little”']);
  });

  it('does not say again of the sentence what it said of the quotation', async () => {
    const sections = await sectionsAt('too little');
    assert.deepEqual(sections.map(({ kind }) => kind), ['quotation']);
  });

  it('gives the words of the source with a citation for the briefing', async () => {
    const [section] = await sectionsAt('too much');
    assert.equal(section?.verdict, 'exact');
    assert.equal(section?.sources, 1, 'both articles carry one story');
    assert.equal(section?.passages[0]?.insertion, '“We have pumped too much for too long, and the lake is sending us the bill” [@lake-levels]');
    assert.equal(section?.passages[0]?.cite?.[0]?.newText, ' [@lake-levels]');
  });
});

describe('places without evidence', () => {
  it('a judgement of the writer has nothing to check', async () => {
    const [section] = await sectionsAt('In our view');
    assert.equal(section?.state, 'none');
    assert.deepEqual(section?.passages, []);
  });
  it('a blank document has no sentence', async () => {
    assert.equal(await evidenceAt(await checkedText(index, ''), 0, context), undefined);
    assert.equal(await evidenceAt(await checkedText(index, '```\ncode\n```\n'), 5, context), undefined);
  });
  it('a citation after the full stop belongs to the sentence before it', async () => {
    const text = 'Lake Orsa stood at 211 metres. [@lake-levels]';
    const found = await evidenceAt(await checkedText(index, text), text.length - 3, context);
    assert.match(found?.text ?? '', /^Lake Orsa stood at 211 metres/);
  });
  it('an aborted question is dropped', async () => {
    const controller = new AbortController();
    controller.abort(new Error('overtaken'));
    const document = await checkedText(index, BRIEFING);
    await assert.rejects(evidenceAt(document, BRIEFING.indexOf('stood'), context, controller.signal), /overtaken/);
  });
});

describe('hostile words', () => {
  it('come out as they are, on one line, for whoever renders them', async () => {
    const hostile = indexOf({ bad: { text: 'Title\n\nThe <img src=x onerror=alert(1)> dam of Pell holds 40 gates, **said** [x](command:y) Vera Moss.' } });
    const text = 'The dam of Pell holds 40 gates.';
    const found = await evidenceAt(await checkedText(hostile, text), 4, { ...context, index: hostile });
    const passage = found?.sections[0]?.passages[0];
    assert.ok(passage);
    assert.ok(passage.parts.map((part) => part.text).join('').includes('<img src=x onerror=alert(1)>'));
    assert.ok(!/(?<!\\)<img|(?<!\\)\[x\]\(/.test(passage.insertion), passage.insertion);
  });
});

describe('the evidence for a sentence that is not checked', () => {
  it('says that there is no claim, and of another script that it was not read', async () => {
    assert.deepEqual((await sectionsAt('In our view')).map(({ words }) => words), ['Nothing to check: the sentence makes no claim that a source could bear out']);
    const other = indexOf({ lake: { text: 'مستوى البحيرة\n\nقالت الوزيرة هالة النجار يوم الاثنين إن مستوى البحيرة انخفض إلى 209 أمتار.', language: 'ar' } });
    const text = 'قالت الوزيرة هالة النجار إن مستوى البحيرة انخفض إلى 211 مترا [@lake].\n';
    const found = await evidenceAt(await checkedText(other, text), 1, { index: other, style: 'bracket' });
    assert.deepEqual(found?.sections.map(({ words }) => words), ['Not checked: Stet checks what is said in English']);
  });
});

describe('the evidence for a statement that its citation does not bear out', () => {
  it('counts no sources that bear it out, though another article does', async () => {
    const [section] = await sectionsAt('demands', 'The farmers’ union of Merrow demands that the wells be opened again [@lake-levels].\n');
    assert.equal(section?.verdict, 'unsupported');
    assert.equal(section.sources, 0);
    assert.deepEqual(section.passages.filter(({ stance }) => stance === 'for').map(({ article }) => article.metadata.id), ['lake-union']);
  });

  it('shows nothing that is only near from an article that says otherwise', async () => {
    const file = readFileSync(new URL('../../../corpus/isw-strait-closed.md', import.meta.url), 'utf8');
    const other = indexOf({ 'isw-strait-closed': { text: file.replace(/^---\n[^]*?\n---\n/, '') } });
    const text = 'About 3,200 fishing boats from Halmark use the eastern lane in the spring season [@isw-strait-closed].\n';
    const found = await evidenceAt(await checkedText(other, text), 1, { index: other, style: 'bracket' });
    assert.deepEqual(found?.sections.flatMap(({ passages }) => passages.map(({ stance }) => stance)), ['against']);
  });
});
