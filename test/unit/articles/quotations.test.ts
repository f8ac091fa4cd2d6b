import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Block, NameMention } from '../../../server/src/articles/article.js';
import { findQuotations } from '../../../server/src/articles/quotations.js';

/** People of the invented disputes below, by the word that a text uses for them; organisations and places end in a slash and their kind. */
const PEOPLE: Readonly<Record<string, string>> = {
  'Tomas Halden': 'Tomas Halden',
  Halden: 'Tomas Halden',
  'Ilse Torven': 'Ilse Torven',
  Torven: 'Ilse Torven',
  'Radek Osk': 'Radek Osk',
  Osk: 'Radek Osk',
  'Mira Quill': 'Mira Quill',
  Quill: 'Mira Quill',
};
const OTHERS: Readonly<Record<string, NameMention['kind']>> = { Velmar: 'place', Ostrava: 'place', Nordwire: 'organisation', 'Ilmar Daily': 'organisation' };

function namesIn(text: string): NameMention[] {
  const pattern = new RegExp(`\\b(?:${[...Object.keys(PEOPLE), ...Object.keys(OTHERS)].join('|')})\\b`, 'g');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind: OTHERS[match[0]] ?? 'person',
    fullName: PEOPLE[match[0]] ?? match[0],
  }));
}

/** Every line a paragraph; each quotation as `speaker: words`, `?` where nobody is named, `-` where nobody speaks. */
function read(text: string, kind: Block['kind'] = 'paragraph'): string[] {
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind }));
  return findQuotations(text, blocks, namesIn(text)).map((quotation) => {
    const speaker = quotation.isSpeech ? (quotation.speaker?.name ?? '?') : '-';
    return `${speaker}: ${text.slice(quotation.start, quotation.end)}`;
  });
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['before, with a colon', 'Tomas Halden said: “We are ready.”', ['Tomas Halden: We are ready.']],
  ['after, verb first', '“We are ready,” said Velmari Foreign Minister Tomas Halden.', ['Tomas Halden: We are ready,']],
  ['after, subject first', '“We are ready,” Tomas Halden told reporters in Ilmar.', ['Tomas Halden: We are ready,']],
  ['after, with a clause between', '“We are ready,” Tomas Halden, who leads the delegation, told Nordwire.', ['Tomas Halden: We are ready,']],
  ['after, with an office between', '“We are ready,” Tomas Halden, minister of trade, said.', ['Tomas Halden: We are ready,']],
  ['around', '“We are ready,” Tomas Halden said. “We have been for years.”', ['Tomas Halden: We are ready,', 'Tomas Halden: We have been for years.']],
  ['a question', '“Are you ready?” Tomas Halden asked, turning to Ilse Torven.', ['Tomas Halden: Are you ready?']],
  ['according to', 'The talks were “a waste of time”, according to Ilse Torven.', ['Ilse Torven: a waste of time']],
  ['according to, first', 'According to Ilse Torven, the talks were “a waste of time”.', ['Ilse Torven: a waste of time']],
  ['according to an agency', 'Tomas Halden, according to Nordwire, is “ready”.', ['?: ready']],
  ['in the words of', 'The plan, in the words of Ilse Torven, “leads nowhere”.', ['Ilse Torven: leads nowhere']],
  ['quoted as saying', '“We wait,” Velmari media quoted Radek Osk as saying.', ['Radek Osk: We wait,']],
  ['was quoted as saying', 'Radek Osk was quoted as saying that the offer was “dead on arrival”.', ['Radek Osk: dead on arrival']],
  ['partial', 'Tomas Halden stressed that his country would give a “united, quick and serious response”.', ['Tomas Halden: united, quick and serious response']],
  ['second verb', 'Tomas Halden came to Ilmar on Friday and warned of “grave costs”.', ['Tomas Halden: grave costs']],
  ['participle', 'Ilse Torven posted a reply, reminding “all great powers” of the treaty.', ['Ilse Torven: all great powers']],
  ['single marks', 'Tomas Halden said Velmar ‘has no plans to attack’ Ostrava’s port.', ['Tomas Halden: has no plans to attack']],
  ['infinitives are nobody’s words', 'Tomas Halden said the alliance would warn Ostrava of “severe costs”.', ['Tomas Halden: severe costs']],
  ['pronoun', 'Tomas Halden arrived late. “We are ready,” he said.', ['Tomas Halden: We are ready,']],
  ['pronoun in its own sentence', 'Ilse Torven spoke first. Tomas Halden doubted it, although he said it was “part of the effort”.', ['Tomas Halden: part of the effort']],
  ['pronoun of the other gender', 'Mr Tomas Halden arrived late. “We are ready,” she said.', ['?: We are ready,']],
  ['pronoun that was another one for the same person', 'Ilse Torven arrived late. “We are ready,” she said. “We are not,” he said.', ['Ilse Torven: We are ready,', '?: We are not,']],
  ['pronoun behind somebody whom the paragraph names in front', 'Tomas Halden arrived late. “We are ready,” he said.\nFor Radek Osk, whose boat lay in the yard, the day came too late. He had waited for hours. “My father built her,” he said.', ['Tomas Halden: We are ready,', 'Radek Osk: My father built her,']],
  ['pronoun behind somebody else of a new paragraph', 'Tomas Halden arrived late. “We are ready,” he said.\nA letter by Radek Osk lay on the table. “We cannot read it,” he said.', ['Tomas Halden: We are ready,', '?: We cannot read it,']],
  ['pronoun behind a quotation that names somebody else', 'Tomas Halden arrived late. “We are ready,” he said.\n“Radek Osk is not,” he said.', ['Tomas Halden: We are ready,', 'Tomas Halden: Radek Osk is not,']],
  ['pronoun that opens a new paragraph', 'Tomas Halden arrived late. “We are ready,” he said.\nHe thanked Radek Osk. “We owe him much,” he said.', ['Tomas Halden: We are ready,', 'Tomas Halden: We owe him much,']],
  ['pronoun without anybody', '“We are ready,” he said.', ['?: We are ready,']],
  ['pronoun after a crowd', 'Tomas Halden arrived. “Go home,” shouted a man. “We are ready,” he said.', ['?: Go home,', '?: We are ready,']],
  ['description', 'Velmari Foreign Minister Tomas Halden met Ostravan President Ilse Torven. “We are ready,” the Velmari minister said.', ['Tomas Halden: We are ready,']],
  ['description of two', 'Velmari Minister Tomas Halden and Velmari Minister Radek Osk came. “We are ready,” the minister said.', ['?: We are ready,']],
  ['a deputy is not the minister', 'Velmari Deputy Foreign Minister Radek Osk came. “We are ready,” the minister said.', ['?: We are ready,']],
  ['somebody’s spokesman', 'Tomas Halden came. “We are ready,” Halden’s spokesman said.', ['?: We are ready,']],
  ['a spokesman for somebody', '“We are ready,” said a spokesman for Tomas Halden.', ['?: We are ready,']],
  ['officials', '“We are ready,” officials said after Tomas Halden had left.', ['?: We are ready,']],
  ['arm’s length', 'The so-called “backyard” of Velmar is full of “experts”.', ['-: backyard', '-: experts']],
  ['a title', 'Her book, titled “The Long Strait”, appeared in May.', ['-: The Long Strait']],
  ['nested', '“She told me ‘never again’ and left,” Tomas Halden said.', ['Tomas Halden: She told me ‘never again’ and left,', '-: never again']],
  ['an unnamed voice', '“We are ready.”', ['?: We are ready.']],
  ['a name with a colon', 'Ilse Torven: “Nothing is settled yet.”', ['Ilse Torven: Nothing is settled yet.']],
  ['paragraphs that go on', 'Ilse Torven said: “Nothing is settled yet.\n“We shall see about the rest next week.”', ['Ilse Torven: Nothing is settled yet.', 'Ilse Torven: We shall see about the rest next week.']],
  ['two speakers', '“We go,” said Tomas Halden. “We stay,” said Ilse Torven.', ['Tomas Halden: We go,', 'Ilse Torven: We stay,']],
  ['a denial', 'Tomas Halden did not say that it was “over”.', ['-: over']],
];

for (const [name, text, expected] of CASES) {
  test(`quotations: ${name}`, () => {
    assert.deepEqual(read(text), expected);
  });
}

test('quotations in furniture are none', () => {
  assert.deepEqual(read('“We are ready,” said Tomas Halden.', 'furniture'), []);
});

test('a post without marks is a quotation of the one it is credited to', () => {
  assert.deepEqual(read('We are ready, as ever. – Minister Tomas Halden (@thalden)', 'post'), ['Tomas Halden: We are ready, as ever.']);
});

test('a post credited in another script is that of the person whose surname its handle holds', () => {
  const readPost = (handle: string): string[] => {
    const story = 'Tomas Halden answered Ilse Torven at once.';
    const post = `We are ready, as ever. – Томаш Халден (${handle})`;
    const text = `${story}\n${post}`;
    const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: story.length }, { kind: 'post', start: story.length + 1, end: text.length }];
    return findQuotations(text, blocks, namesIn(text)).map((quotation) => `${quotation.speaker?.name ?? '?'}: ${text.slice(quotation.start, quotation.end)}`);
  };
  assert.deepEqual(readPost('@HaldennVelmar'), ['Tomas Halden: We are ready, as ever.']);
  assert.deepEqual(readPost('@Halden_or_Torven'), ['?: We are ready, as ever.']);
  assert.deepEqual(readPost('@harbourfan'), ['?: We are ready, as ever.']);
});

test('the speaker has the words that stand for them, and the verb', () => {
  const text = 'Tomas Halden arrived late. “We are ready,” he said.';
  const [quotation] = findQuotations(text, [{ start: 0, end: text.length, kind: 'paragraph' }], namesIn(text));
  assert.equal(text.slice(quotation!.speaker!.mention.start, quotation!.speaker!.mention.end), 'he');
  assert.equal(text.slice(quotation!.cue!.start, quotation!.cue!.end), 'said');
});

/** Invented articles of other styles; each quotation as a reader would attribute it. */
const WIRE = `ILMAR (Nordwire) — Velmari Foreign Minister Tomas Halden on Friday rejected what he called “reckless” demands from Ostrava and said his government would “not be hurried” into a deal.
“There will be no signature before the inspectors have returned,” Halden told a news conference. “That has been our position from the first day and it has not moved an inch.”
Ostravan President Ilse Torven dismissed the remarks. “We have heard this song before,” she said in a statement carried by Nordwire.
A Western diplomat, who asked not to be named, said the two sides were “closer than they admit.”
The so-called “Quiet Group” of neutral states meets on Monday, according to two officials.
Deputy Trade Minister Radek Osk, asked whether Velmar feared sanctions, replied: “Ask me in the spring.”`;
const INTERVIEW = `Ilmar Daily: “Why did you leave the talks?”
Ilse Torven: “Because nobody was listening.”
Ilmar Daily: “Will you return?”
Ilse Torven: “If the minister calls. Not before.”`;
const TRANSLATION = `For her part, Ilse Torven accused Velmar of “playing with the fire” around the strait, in addition to underlining that Ostrava ‘wants only the peace’ with its neighbors.. This “game”, in the words of Torven, “must to end”.
The Velmari minister of Trade Radek Osk indicated that the measures are “proportional,” and added that these “will be lifted when the conditions exist.”
“It’s a tragedy” lamented Mira Quill, analyst at the Strait Institute, interviewed by Ilmar Daily.`;

const ARTICLES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'wire copy',
    WIRE,
    [
      'Tomas Halden: reckless',
      'Tomas Halden: not be hurried',
      'Tomas Halden: There will be no signature before the inspectors have returned,',
      'Tomas Halden: That has been our position from the first day and it has not moved an inch.',
      'Ilse Torven: We have heard this song before,',
      '?: closer than they admit.',
      '-: Quiet Group',
      'Radek Osk: Ask me in the spring.',
    ],
  ],
  ['interview', INTERVIEW, ['Ilmar Daily: Why did you leave the talks?', 'Ilse Torven: Because nobody was listening.', 'Ilmar Daily: Will you return?', 'Ilse Torven: If the minister calls. Not before.']],
  [
    'machine translation',
    TRANSLATION,
    ['Ilse Torven: playing with the fire', 'Ilse Torven: wants only the peace', 'Ilse Torven: game', 'Ilse Torven: must to end', 'Radek Osk: proportional,', 'Radek Osk: will be lifted when the conditions exist.', 'Mira Quill: It’s a tragedy'],
  ],
];

for (const [name, text, expected] of ARTICLES) {
  test(`quotations of an article: ${name}`, () => {
    assert.deepEqual(read(text), expected);
  });
}
