import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applyFix, fixtureIndex, judgeParagraph } from '../support/quotationFixture.js';
import { ARTICLES, CAST, testQuotations } from './quotationCases.js';

const altered = ['quote.altered'] as const;

testQuotations([
  // A word, a figure, the order.
  { text: '“If the fleet wants, it can close the strait from the north, the east and the south,” Hask said.', codes: altered },
  { text: '“If the fleet wants, it can close the strait from the west, the east and the north,” Hask said.', codes: altered },
  { text: '“The pilots of this harbour have worked without a contract for ten years,” Darrow said.', codes: altered },
  { text: 'Darrow said the pilots “have worked with a contract for nine years”.', codes: altered },
  { text: 'Hask promised a “calm, measured and forceful answer”.', codes: altered },
  { text: 'Lunde said the council “spreads panic” among the pilots.', codes: altered },
  { text: '“The captains of this harbour have worked without a contract for nine years,” Darrow said.', codes: altered },
  { text: '“We are disappointed with the letter received in recent weeks from Ardmere,” Maravent said.', codes: altered },
  // A word more or less, without a sign.
  { text: '“We will give up a single pier. That is out of the question,” Maravent said.', codes: altered },
  { text: '“We will not give up a single small pier. That is out of the question,” Maravent said.', codes: altered },
  { text: '“We will not give up a pier. That is out of the question,” Maravent said.', codes: altered },
  { text: '“Would you sign a paper which says that this harbour will not be leased to the navy?” Quill asked.', codes: altered },
  // An ellipsis that turns the meaning, the wrong order of its parts, a negation in brackets, a cut behind a negation.
  { text: '“We will ... give up a single pier,” Maravent said.', codes: altered },
  { text: '“Would you sign a paper which says that this harbour ... will be leased to the navy?” Quill asked.', codes: altered },
  { text: 'Quill said the toll “must […] be raised in a way that harms the fishing villages”.', codes: altered },
  { text: '“We are disappointed with the letters ... We will not give up a single pier,” Maravent said.', codes: altered },
  { text: '“If the fleet wants, it can [not] close the strait from the north,” Hask said.', codes: altered },
  { text: 'Maravent said that they would “give up a single pier”.', codes: altered },
  // Figures are never folded.
  { text: 'The ministry, Maravent said, spoke of “12 months of talks and a fee of 12,500 crowns”.', codes: altered },
  { text: 'The ministry, Maravent said, spoke of “1-2 months of talks and a fee of 125,00 crowns”.', codes: altered },
]);

testQuotations([
  // As it stands, in full and in part; capitals and punctuation at the edges.
  { text: '“If the fleet wants, it can close the strait from the north, the east and the west,” Hask said.' },
  { text: 'Hask warned that the fleet “can close the strait from the north”.' },
  { text: '"Close the strait from the north, the east and the west," is what the fleet can do, Hask said.' },
  { text: 'Hask promised a "calm, measured and firm answer."' },
  { text: "Lunde accused the council of 'spreading panic'." },
  // Typography.
  { text: '«We will not give up a single pier. That is out of the question», Maravent said.' },
  { text: 'The ministry, Maravent said, spoke of “1–2 months of talks and a fee of 12,500 crowns”.' },
  { text: '“The pilots of this harbour have worked without a contract for 9 years,” Darrow said.' },
  // Signs of the writer's own.
  { text: '“[T]hat is out of the question,” Maravent said.' },
  { text: '“If [Ardmere] wants, it can close the strait,” Hask said.' },
  { text: '“If the fleet wants, [Ardmere] can close the strait from the north,” Hask said.' },
  { text: '“If the fleet wants [sic], it can close the strait from the north,” Hask said.' },
  { text: '“If the fleet wants, it can close the strait from the north ... and the west,” Hask said.' },
  { text: '“Would you sign a paper which says that this harbour … will not be leased to the navy?” Quill asked.' },
  { text: '“Would you sign a paper which says that this harbour, as well as the others … will not be leased to the navy?” Quill asked.' },
  { text: '“We will not give up a single pier [...] We are disappointed with the letters,” Maravent said.' },
  { text: 'Quill said the toll “must not … harm[s] the fishing villages of the coast”.' },
  // The reporter's words between two pairs of marks.
  { text: '“We will not give up a single pier. That is out of the question. We are disappointed with the letters received in recent weeks from Ardmere,” Maravent said.' },
  { text: '“The pilots of this harbour have worked without a contract for nine years. And that is why … we shall stop the tugs on Friday,” Darrow said.' },
  // Words that the source has, without marks.
  { text: 'Lunde said that “there are no small harbours and no small storms”.' },
  // A negation before the cut that the briefing's own words carry.
  { text: 'Maravent said they would not “give up a single pier”.' },
]);

const index = fixtureIndex(ARTICLES, CAST);

async function afterFix(text: string): Promise<{ title: string | undefined; fixed: string }> {
  const [judged] = await judgeParagraph(index, text, CAST);
  return { title: judged?.findings[0]?.fixes[0]?.title, fixed: applyFix(text, judged) };
}

test('the fix changes the words that differ and nothing else', async () => {
  assert.deepEqual(await afterFix('“If the fleet wants, it can close the strait from the north, the east and the south,” Hask said.'), {
    title: 'Replace “south” with “west”',
    fixed: '“If the fleet wants, it can close the strait from the north, the east and the west,” Hask said.',
  });
  assert.deepEqual(await afterFix('“We will give up a single pier,” Maravent said.'), { title: 'Put back “not”', fixed: '“We will not give up a single pier,” Maravent said.' });
  assert.deepEqual(await afterFix('“We will not give up a single small pier,” Maravent said.'), { title: 'Remove “small”', fixed: '“We will not give up a single pier,” Maravent said.' });
});

test('words left out can be marked by an ellipsis instead', async () => {
  const text = '“Would you sign a paper which says that this harbour will not be leased to the navy?” Quill asked.';
  const [judged] = await judgeParagraph(index, text, CAST);
  assert.equal(applyFix(text, judged, 1), '“Would you sign a paper which says that this harbour … will not be leased to the navy?” Quill asked.');
});

test('a fixed quotation is exact', async () => {
  const { fixed } = await afterFix('“The captains of this port have worked without contracts for nine years,” Darrow said.');
  const [judged] = await judgeParagraph(index, fixed, CAST);
  assert.equal(judged?.verdict.verdict, 'exact');
});

test('the verdict shows the way from the source to the briefing', async () => {
  const [judged] = await judgeParagraph(index, 'Hask promised a “calm, measured and forceful answer”.', CAST);
  assert.deepEqual(judged?.verdict.differences, [
    { kind: 'same', text: 'calm, measured and' },
    { kind: 'removed', text: 'firm' },
    { kind: 'added', text: 'forceful' },
    { kind: 'same', text: 'answer' },
  ]);
  assert.match(judged.findings[0]?.message ?? '', /“firm” where the quotation has “forceful”/);
});
