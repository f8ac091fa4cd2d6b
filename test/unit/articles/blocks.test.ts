import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findBlocks, titleOf } from '../../../server/src/articles/blocks.js';
import type { BlockKind } from '../../../server/src/articles/article.js';

function wordsOf(text: string, kind: BlockKind, title?: string): string[] {
  return findBlocks(text, title)
    .filter((block) => block.kind === kind)
    .map((block) => text.slice(block.start, block.end));
}

const BODY = [
  'Valen and Orsk sign harbour treaty after nine years',
  'The foreign ministers of Valen and Orsk signed the harbour treaty on Friday in the northern port of Tessel, after nine years of talks.',
  '“We have a treaty, and we will keep it,” said Foreign Minister Dana Orlo of Valen at the ceremony in the old customs house.',
  'The treaty opens the harbour to the fishing crews of both countries from May and sets up a joint court for disputes over nets and quotas.',
];

function page(...more: string[]): string {
  return [...BODY, ...more].join('\n\n');
}

function assertStoryKept(text: string, paragraphs: readonly string[] = BODY.slice(1)): void {
  const kept = wordsOf(text, 'paragraph');
  for (const paragraph of paragraphs) assert.ok(kept.includes(paragraph), `lost: ${paragraph}`);
}

/** The lines must all be furniture, and the story must not be. */
function assertFurniture(text: string, lines: readonly string[]): void {
  const furniture = wordsOf(text, 'furniture');
  for (const line of lines) assert.ok(furniture.includes(line), `not furniture: ${line}`);
  assertStoryKept(text);
}

test('blocks are in order, do not overlap and cover every word', () => {
  const text = page('Read more', '• One\n• Two', 'AP / MIRA TOLK – The harbour of Tessel at dawn');
  const blocks = findBlocks(text);
  let at = 0;
  for (const block of blocks) {
    assert.equal(text.slice(at, block.start).trim(), '');
    assert.ok(block.end > block.start);
    at = block.end;
  }
  assert.equal(text.slice(at).trim(), '');
  assert.deepEqual(findBlocks(''), []);
  assert.deepEqual(findBlocks(' \n\n '), []);
});

test('the title, headings, list items and paragraphs', () => {
  const text = page('What comes next', 'The joint court meets for the first time in June and has nine members. It decides on:', '- the size of nets\n- quotas for herring', '– “A long way” –', 'Both parliaments have to agree before that can happen, the ministry said.');
  assert.deepEqual(wordsOf(text, 'title'), [BODY[0]!]);
  assert.deepEqual(wordsOf(text, 'heading'), ['What comes next', '– “A long way” –']);
  assert.deepEqual(wordsOf(text, 'listItem'), ['- the size of nets', '- quotas for herring']);
  assert.deepEqual(wordsOf(text, 'furniture'), []);
});

test('notices and forms', () => {
  const notices = [
    'This portal uses cookies so that you get the best experience. You can change your preferences or opt out at any time. Accept',
    'Leave a comment',
    'Your email address will stay private. Required fields are marked *',
    'Sign up for our newsletter',
    'By clicking subscribe, you agree to our terms of use and privacy policy.',
    'Share this: Facebook Twitter WhatsApp',
    '© 2031 Valen Post. All rights reserved.',
  ];
  for (const notice of notices) assertFurniture(page(notice), [notice]);
});

test('news about what pages do is news', () => {
  const news = [
    'The court in Tessel ruled that the portal may not set cookies without asking, and fined its owner 20,000 crowns.',
    '“Anyone who wants to comment on the treaty can write to us at the ministry,” said Orlo, who had asked readers of the Valen Post for help.',
    'The Valen Post has 90,000 subscribers and sends its newsletter to twice as many, its publisher told the court.',
    'The ministry published the latest figures on its website and asked crews to register by the end of April.',
  ];
  for (const sentence of news) assertStoryKept(page(sentence, 'Both parliaments have to agree before the court can meet, the ministry said.'), [...BODY.slice(1), sentence]);
});

test('headlines with cut-off beginnings after the story', () => {
  const others = [
    'Latest news',
    'Goalkeeper Runa Hask leaves the capital’s club after a decade',
    'It was a quiet goodbye. The goalkeeper did not speak to the press and her agent...',
    'Price of copper falls for the third week in a row',
    'Copper lost another four points on the exchange in Merrow on Thursday, closing at…',
    'Must read',
    'RECOMMENDED',
  ];
  assertFurniture(page(...others), others);
});

test('other stories are told by their form where nothing announces them', () => {
  const others = [
    'Goalkeeper Runa Hask leaves the capital’s club after a decade',
    'It was a quiet goodbye. The goalkeeper did not speak to the press and her agent...',
    'Price of copper falls for the third week in a row',
    'Copper lost another four points on the exchange in Merrow on Thursday, closing at…',
  ];
  assertFurniture(page(...others), others);
  const headlines = ['Runa Hask leaves her club after a decade', 'Copper falls for the third week in a row', 'Festival of lanterns draws record crowd', 'Seven tips against the winter blues'];
  assertFurniture(page(headlines.join('\n')), headlines);
});

test('bulleted headlines that nothing introduces are links, also between paragraphs', () => {
  const links = ['• Crews will not give up the nets before the vote', '• Head of the fishing union visits Tessel in support', '• Orsk promises answer if Valen closes the strait'];
  const after = 'The two ministers will meet again in June, when the joint court holds its first session in the customs house.';
  assertFurniture(page(links.join('\n'), after), links);
  assertStoryKept(page(links.join('\n'), after), [...BODY.slice(1), after]);
});

test('a list of sentences, or one that is introduced, belongs to the story', () => {
  const sentences = ['• The harbour opens to crews of both countries in May.', '• A joint court decides on disputes over nets.', '• Both sides pay half of the costs of the pier.'];
  assert.deepEqual(wordsOf(page(sentences.join('\n')), 'listItem'), sentences);
  const introduced = ['• Opening of the harbour to crews in May', '• A joint court for disputes over nets', '• Half of the costs for each side'];
  assert.deepEqual(wordsOf(page('The treaty has three parts, according to the ministry:', introduced.join('\n')), 'listItem'), introduced);
});

test('a call to read another story between two paragraphs', () => {
  const calls = ['LOOK: Is time running out for the crews of the strait?', 'READ ALSO: Crews of the strait fear for their nets', 'Related: Nine years of talks in nine pictures', 'You may also be interested in: Crews of the strait fear for their nets'];
  for (const call of calls) assertFurniture([BODY[0], BODY[1], call, BODY[2], BODY[3]].join('\n\n'), [call]);
});

test('a headline that is doubled, shortened, or has a section glued to it', () => {
  assert.deepEqual(wordsOf([BODY[0], BODY[0], ...BODY.slice(1)].join('\n\n'), 'furniture'), [BODY[0]]);
  const glued = [`Region${BODY[0]}`, ...BODY].join('\n\n');
  assert.deepEqual(wordsOf(glued, 'title'), [BODY[0]]);
  assert.deepEqual(wordsOf(glued, 'furniture'), ['Region', BODY[0]]);
  assert.equal(titleOf(glued), BODY[0]);
  const parts = ['After nine years: Orlosk signs the harbour treaty', 'After nine years', 'Orlosks signs the harbour treaty', ...BODY.slice(1)].join('\n');
  assert.deepEqual(wordsOf(parts, 'furniture'), ['After nine years', 'Orlosks signs the harbour treaty']);
});

test('bylines, source lines and counters', () => {
  for (const line of ['0', '.', 'By Editor', 'By Mira Tolk and Dan Ost', 'source site-12', 'Source: Valen Post', 'Updated 3 March 2031', 'Tags: Valen, Orsk, treaty', '12 shares']) {
    assertFurniture(page(line), [line]);
    assertFurniture([BODY[0], line, ...BODY.slice(1)].join('\n\n'), [line]);
  }
});

test('what is left of a caption', () => {
  assertFurniture([BODY[0], BODY[1], 'Dana Orl', ...BODY.slice(2), 'Orlo had led the talks for Valen, and Dana Orlo will lead the court.'].join('\n\n'), ['Dana Orl']);
});

test('a caption is kept, its credit is not', () => {
  const cases: [string, string, string][] = [
    ['AP / MIRA TOLK – Foreign Minister Dana Orlo, left, in the port of Tessel', 'Foreign Minister Dana Orlo, left, in the port of Tessel', 'AP / MIRA TOLK –'],
    ['Photograph: Dan Ost/Reuters — Crews wait at the pier.', 'Crews wait at the pier.', 'Photograph: Dan Ost/Reuters —'],
    ['Crews wait at the pier in Tessel (AP Photo/Dan Ost)', 'Crews wait at the pier in Tessel', '(AP Photo/Dan Ost)'],
    ['Foreign Minister Dana Orlo meets crews with Deputy Minister Per Lund AP/MIRA TOLK', 'Foreign Minister Dana Orlo meets crews with Deputy Minister Per Lund', 'AP/MIRA TOLK'],
  ];
  for (const [line, caption, credit] of cases) {
    const text = [BODY[0], BODY[1], line, BODY[2], BODY[3]].join('\n\n');
    assert.deepEqual(wordsOf(text, 'caption'), [caption]);
    assert.deepEqual(wordsOf(text, 'furniture'), [credit]);
  }
});

test('a slash or a bracket in a sentence is no credit', () => {
  const sentences = ['The 2030/31 season ended with a loss of nine million crowns for the port, according to the ministry.', 'The vote was held by secret ballot in both chambers of parliament and passed narrowly (see page 3).'];
  for (const sentence of sentences) assertStoryKept(page(sentence), [...BODY.slice(1), sentence]);
});

test('an embedded post ends at its credit, and the story goes on after it', () => {
  const post = 'We kept our word. The harbour opens in May, and nobody will be turned away.';
  const rest = 'Orlo has led the talks since 2028, and the vote in parliament is expected to be close.';
  const glued = [...BODY, post, `– Minister Dana Orlo (@DanaOrlo) March 4, 2031 ${rest}`, 'Per Lund, her deputy, said the vote would be held in April.'].join('\n\n');
  assert.deepEqual(wordsOf(glued, 'post'), [`${post}\n\n– Minister Dana Orlo (@DanaOrlo) March 4, 2031`]);
  assertStoryKept(glued, [...BODY.slice(1), rest]);
});

test('nothing in a conversation is furniture', () => {
  const talk = ['Ana: Did you sign up for the newsletter?', 'Ben: Yes, share your email and I’ll send it...', 'Ana: Cool', 'Ben: 0', 'Ana: Leave a comment on my page', 'Ben: Read more books...'].join('\n');
  assert.deepEqual(new Set(findBlocks(talk).map((block) => block.kind)), new Set(['paragraph']));
});

test('a first line of running text is no title', () => {
  assert.deepEqual(wordsOf(BODY.slice(1).join('\n'), 'title'), []);
  assert.deepEqual(wordsOf(BODY.slice(1).join('\n\n'), 'title', 'Another title altogether'), []);
});

test('lines broken at a column are one paragraph', () => {
  const text = `Harbour treaty signed\n\nThe foreign ministers of Valen and Orsk signed the treaty\non Friday in the northern port of Tessel, after nine years\nof talks that had often come close to the end. Crews\ncheered.\n`;
  assert.equal(wordsOf(text, 'paragraph').length, 1);
});

test('a menu above the headline', () => {
  const text = ['Home | Region | Sea', ...BODY].join('\n\n');
  assert.deepEqual(wordsOf(text, 'title'), [BODY[0]]);
  assert.deepEqual(wordsOf(text, 'furniture'), ['Home | Region | Sea']);
  assert.equal(titleOf(text), BODY[0]);
});

test('a letter speaks to its reader throughout, and that makes nothing furniture', () => {
  const letter = ['Dear Ms Tolk,', 'Thank you for your visit to our pier, where you saw how we mend nets and share our catch.', 'We would like to offer you a place on the boat, and your daughter can join you for free if you wish.', 'Please send us your answer by the end of May, so that we can get your papers ready.'].join('\n\n');
  assert.deepEqual(wordsOf(letter, 'furniture'), []);
});

test('credits, sign-offs, appeals and comment bars', () => {
  const lines = ['Report: Jon Abel. Sound: M. Tress.', 'Source: Inner Sea Wire. Edited by the Gazette.', 'Camera: Lia Morn, Pia Dorn | Editor: T. Vale', 'ISW/pr/kd', '(NW/dk)', 'Support Harbourside with a donation', 'Become a member and keep our newsroom free', 'Comments (48) Log in to comment'];
  for (const line of lines) assertFurniture(page(line), [line]);
  assertFurniture(page(...lines), lines);
});

test('lines that only begin like credits and appeals are the story', () => {
  const lines = ['Report: the ministers met twice in secret before Friday.', 'Source of the river: a dispute of its own', 'Support for the treaty falls among members of the union', 'Text: nine articles and two annexes.', 'A/B'];
  for (const line of lines) assert.deepEqual(wordsOf(page(line, BODY[2]!.replace('treaty', 'pact')), 'furniture'), [], line);
});

test('a headline of another story that quotes somebody stays readable within the story, without one it does not', () => {
  const text = page('• “We will not give up a single net,” warns Orsk before the talks.\n• Head of the fishing union arrives in Tessel on a visit\n• Orsk told the crews of Valen that it “will answer with all boats” if need be.', 'The ministers left Tessel on Friday evening and did not speak to the press about the nets and quotas of the treaty.');
  assert.deepEqual(wordsOf(text, 'listItem').map((line) => line.slice(0, 14)), ['• “We will not', '• Orsk told th']);
  assert.deepEqual(wordsOf(text, 'furniture'), ['• Head of the fishing union arrives in Tessel on a visit']);
});

test('names of places to share to, glued or with others; the numbered heading of an entry is none', () => {
  assertFurniture(page('FacebookTwitterLinkedInEMail', 'Facebook Twitter Instagram Telegram Google News', 'WhatsAppTelegram'), ['FacebookTwitterLinkedInEMail', 'Facebook Twitter Instagram Telegram Google News', 'WhatsAppTelegram']);
  const text = page('6. Instagram', 'The joint court meets for the first time in June and has nine members, the ministry said.', 'McKenzie', 'Both parliaments have to agree before that can happen, the ministry said.');
  assert.deepEqual(wordsOf(text, 'furniture'), []);
});

test('heads of other stories in other languages', () => {
  for (const head of ['Mehr zum Thema', 'Lesen Sie auch', 'À lire aussi :', 'Te puede interesar', 'Leggi anche', 'Veja também']) {
    assertFurniture([...BODY.slice(0, 3), head, '• Fähre fährt wieder nach Tessel', '• Ministerin lehnt zweite Brücke ab', ...BODY.slice(3), 'Both parliaments have to agree before that can happen, the ministry said.'].join('\n\n'), [head]);
  }
  assert.deepEqual(wordsOf(page('Mehr als ein Hafen', BODY[3]!.replace('treaty', 'text')), 'furniture'), []);
});

test('the day above the story, the time it takes, its address and notes on pictures', () => {
  const [title, ...story] = BODY;
  const lines = ['Friday, 4 March 2031', '3-MIN READ', '• Last Updated: March 4, 2031, 9:27 PM', 'https://post.example/treaty-signed.html', 'Representative image.', 'File photo of the harbour of Tessel'];
  assertFurniture([title!, lines[0]!, lines[1]!, ...story, ...lines.slice(2), 'Both parliaments have to agree before that can happen, the ministry said.'].join('\n\n'), lines);
});

test('days that head the entries of a chronicle stay', () => {
  const text = [BODY[0], '4 March 2031', BODY[1], '9 May 2031', BODY[2], '1 June 2031', BODY[3]].join('\n\n');
  assert.deepEqual(wordsOf(text, 'furniture'), []);
  assert.deepEqual(wordsOf(page('4 March 2031', 'The joint court meets for the first time in June and has nine members, the ministry said.'), 'furniture'), []);
});

test('a paragraph that an agency signed is no caption', () => {
  const signed = [
    'TESSEL, 4 MAR - The joint court meets for the first time in June.',
    'The joint court meets for the first time in June and has nine members, five of them from Valen. Both parliaments have to agree before that can happen, the ministry said on Friday. Nobody expects that to take longer than the spring.',
  ];
  for (const [text, credit] of [[signed[0]!, '(ANSA).'], [signed[1]!, '(dpa)'], [signed[1]!, '(Post with dpa)'], [signed[1]!, '(AP, Reuters)']]) {
    const whole = page(`${text!} ${credit!}`);
    assert.ok(wordsOf(whole, 'paragraph').includes(text!), credit);
    assert.deepEqual(wordsOf(whole, 'furniture'), [credit]);
  }
  const captions: readonly (readonly [string, string])[] = [['TESSEL, VALEN - MARCH 04: Dana Orlo signs the treaty in the old customs house.', '(Photo by Mira Tolk/Getty Images)'], ['The harbour of Tessel at dawn on the day of the signing, before the ministers came.', '(Reuters)'], [signed[1]!, '(Photo: Mira Tolk/AP)']];
  for (const [text, credit] of captions) assert.deepEqual(wordsOf(page(`${text} ${credit}`), 'caption'), [text], credit);
});
