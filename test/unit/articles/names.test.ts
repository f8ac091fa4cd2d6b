import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { NameMention } from '../../../server/src/articles/article.js';
import { findNames } from '../../../server/src/articles/names.js';

/** The names of a text, line by line. */
function namesOf(text: string): NameMention[] {
  return findNames(text, [...text.matchAll(/\S[^\n]*/g)].map((line) => ({ start: line.index, end: line.index + line[0].length })));
}

const textsOf = (text: string): string[] => namesOf(text).map((name) => name.text);
const officesOf = (text: string): string[] => namesOf(text).filter((name) => name.office !== undefined).map((name) => `${name.text}: ${name.office}`);
const fullNamesOf = (text: string): string[] => namesOf(text).map((name) => `${name.text} = ${name.fullName}`);

test('a name has no title, office or possessive ending', () => {
  assert.deepEqual(textsOf('Foreign Minister Ilvara Dresk met Mr. Tovan’s lawyer.'), ['Ilvara Dresk', 'Tovan']);
  assert.deepEqual(textsOf('Virologist Ilvara Dresk met physician Tovan Holm.'), ['Ilvara Dresk', 'Tovan Holm']);
});

test('every mention stands where it says', () => {
  const text = 'Ambassador Ruvo K. Hesterin flew to Maldren; Hesterin’s aides stayed.';
  for (const name of namesOf(text)) assert.equal(text.slice(name.start, name.end), name.text);
});

test('particles and initials belong to a name', () => {
  assert.deepEqual(textsOf('Yesterday Joren van der Halst spoke to Amira al-Dovri and R. T. Quennel.'), ['Joren van der Halst', 'Amira al-Dovri', 'R. T. Quennel']);
});

test('offices before a name', () => {
  assert.deepEqual(officesOf('Velmarian Deputy Foreign Minister Oskel Brunna spoke.'), ['Oskel Brunna: Velmarian Deputy Foreign Minister']);
  assert.deepEqual(officesOf('It was defence minister Oskel Brunna.'), ['Oskel Brunna: defence minister']);
  assert.deepEqual(officesOf('The deputy secretary of state, Oskel Brunna, spoke.'), ['Oskel Brunna: deputy secretary of state']);
  assert.deepEqual(officesOf('High Representative for Foreign Affairs and Security Policy Oskel Brunna spoke.'), ['Oskel Brunna: High Representative for Foreign Affairs and Security Policy']);
});

test('offices after a name', () => {
  assert.deepEqual(officesOf('Oskel Brunna, the harbour minister of Velmar, spoke.'), ['Oskel Brunna: harbour minister of Velmar']);
  assert.deepEqual(officesOf('Oskel Brunna, spokesman for the Fisheries Ministry, spoke.'), ['Oskel Brunna: spokesman for the Fisheries Ministry']);
  assert.deepEqual(officesOf('Oskel Brunna is the president of Velmar.'), ['Oskel Brunna: president of Velmar']);
});

test('offices and ranks that are cut short or joined by a hyphen', () => {
  assert.deepEqual(officesOf('Secretary-General Oskel Brunna and the attorney-general, Amira Dovri, spoke.'), ['Oskel Brunna: Secretary-General', 'Amira Dovri: attorney-general']);
  assert.deepEqual(officesOf('Commander-in-Chief Oskel Brunna met President-elect Amira Dovri.'), ['Oskel Brunna: Commander-in-Chief', 'Amira Dovri: President-elect']);
  assert.deepEqual(officesOf('Oskel Brunna (Harbour Party), the finance minister, spoke.'), ['Oskel Brunna: finance minister']);
  assert.deepEqual(officesOf('Oskel Brunna, 52, the finance minister, spoke.'), ['Oskel Brunna: finance minister']);
  assert.deepEqual(officesOf('The Prime Minister of Georgia Oskel Brunna spoke.'), ['Oskel Brunna: Prime Minister of Georgia']);
  assert.deepEqual(textsOf('Lt. Gen. Oskel Brunna met Rear Adm. Joren Halst, Cmdr. Dovri and Staff Sgt. Tovan Holm.'), ['Oskel Brunna', 'Joren Halst', 'Dovri', 'Tovan Holm']);
  // A hyphen between names, and one that joins an office to anything else, is another thing.
  assert.deepEqual(textsOf('The Marlen-Dovri pact was signed, and Oskel Brunna-Halst spoke.'), ['Marlen-Dovri', 'Oskel Brunna-Halst']);
});

test('an office of several people, or beside somebody else, is nobody’s', () => {
  assert.deepEqual(officesOf('The foreign ministers Brunna and Dresk met.'), []);
  assert.deepEqual(officesOf('Oskel Brunna, President Dresk and a crowd waited.'), ['Dresk: President']);
  assert.deepEqual(officesOf('Oskel Brunna told the president to wait.'), []);
});

test('a surname stands for the full name of the same text', () => {
  assert.deepEqual(fullNamesOf('Ilvara Dresk resigned. Dresk gave no reason.'), ['Ilvara Dresk = Ilvara Dresk', 'Dresk = Ilvara Dresk']);
});

test('a slip of one letter in a long surname is that surname', () => {
  assert.deepEqual(fullNamesOf('Ilvara Halvorin resigned, and Halverin gave no reason.'), ['Ilvara Halvorin = Ilvara Halvorin', 'Halverin = Ilvara Halvorin']);
});

test('two people with one first name stay two', () => {
  assert.deepEqual(fullNamesOf('Sergei Dresk and Sergei Halvorin met. Then Dresk left.').at(-1), 'Dresk = Sergei Dresk');
});

test('an acronym in brackets stands for the name before it', () => {
  assert.equal(fullNamesOf('The League for Trade and Fishing in Europe (LTFE) met. The LTFE adjourned.').at(-1), 'LTFE = League for Trade and Fishing in Europe');
});

test('capitals that are no names', () => {
  assert.deepEqual(textsOf('However, on Monday the French and Russian delegations met in January. Hopefully they agree. Many left.'), []);
  assert.deepEqual(textsOf('Prices rose. Fishing stopped. Talks failed.'), []);
});

test('a first word is a name where nothing speaks against it', () => {
  assert.deepEqual(textsOf('Dresk telephoned Halvorin.'), ['Dresk', 'Halvorin']);
});

test('headlines and capitals throughout', () => {
  assert.deepEqual(textsOf('Dresk Offers the Fishing Fleet a New Agreement'), ['Dresk']);
  assert.deepEqual(textsOf('DRESK AND HALVORIN MEET AGAIN'), ['DRESK', 'HALVORIN']);
});

test('kinds', () => {
  const kinds = namesOf('In Geneva the Velmar Fisheries Council heard Ilvara Dresk of the LTFE.').map((name) => `${name.text}: ${name.kind}`);
  assert.deepEqual(kinds, ['Geneva: place', 'Velmar Fisheries Council: organisation', 'Ilvara Dresk: person', 'LTFE: organisation']);
});

test('prefixes and adjectives in -led', () => {
  assert.deepEqual(textsOf('The LTFE-led, anti-Velmar group split.'), ['LTFE', 'Velmar']);
});

test('any text is allowed', () => {
  for (const text of ['', ' \n ', '…', '’s', 'A', '𝒳 ØÆ', '(((', 'Mr.', 'Dr. ', 'of the', 'THE', '@Dresk #Dresk']) namesOf(text);
});
