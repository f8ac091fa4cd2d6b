import { namesWithin, personsOfSurname, wordsOfNames } from '../../../articles/articleNames.js';
import { isCommonWord } from '../../../articles/commonWords.js';
import { distance } from 'fastest-levenshtein';

import { foldWord } from '../../../text/fold.js';
import type { CheckContext } from '../../context.js';
import { areNamesakes } from '../../quotation/speakerNames.js';
import { coverageWithout } from '../coverage.js';
import type { Difference } from '../difference.js';
import { spanOfTokens, type Profile } from '../profile.js';
import type { Window } from '../window.js';
import { namesIn } from './nameDifference.js';

/** The rest of the claim must be the passage's own, or a relative may be meant. */
const LEAST_COVERAGE = 0.5;
/** Given names that begin alike are two only where this share of their letters differs: 'Gunnar' and 'Gunilla', not 'Nikolai' and 'Nikolay'. */
const LEAST_APART = 0.4;
/** A shorter name may be a short form: 'Tom' and 'Thomas'. */
const LEAST_LETTERS = 5;

/**
 * Somebody of whom no article has the full name, where the passage tells the same of the one person with this surname, by another given name: 'Gunnar Wester of the mediation office', where it has
 * 'Gunilla Wester of the mediation office'.
 */
export async function namesakeDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  const { article, first, sentences } = window;
  const spans = sentences.map((_, sentence) => article.sentences[first + sentence]!);
  for (const name of namesIn(claim)) {
    const { start, end } = spanOfTokens(claim, name.first, name.last);
    const own = claim.text.slice(start, end).replace(/['’]s$/, '');
    const words = own.split(/\s+/);
    // 'Velm's Hask' is Hask of Velm.
    if (words.length < 2 || /['’]s$/.test(words[0]!) || isCommonWord(foldWord(words[0]!)) || coverageWithout(claim, window, name.terms) < LEAST_COVERAGE) continue;
    const surname = foldWord(words.at(-1)!);
    const bearers = personsOfSurname(article, surname);
    const [full] = bearers;
    // 'His brother Peter': the other one is in the story too, or in the claim itself.
    const given = foldWord(words[0]!);
    const isTold = wordsOfNames(article).has(given) || (full !== undefined && claim.text.includes(full));
    if (isTold || full === undefined || bearers.length > 1 || !areTwoOfOneSurname(own, full)) continue;
    const mentions = spans.map((span) => namesWithin(article, span).find(({ kind, fullName }) => kind === 'person' && fullName === full));
    const sentence = mentions.findIndex((mention) => mention !== undefined);
    const found = await context.index.lookUpName(own, signal);
    if (sentence < 0 || (found.kind !== 'unknown' && found.kind !== 'partly')) continue;
    const mention = mentions[sentence]!;
    const source = { start: mention.start - spans[sentence]!.start, end: mention.end - spans[sentence]!.start };
    return [{ code: 'claim.contradicted', kind: 'name', claim: { start, end: start + own.length }, sentence, source, sourceText: full, replacement: full, confidence: 0.8 }];
  }
  return [];
}

/** Whether two full names have one surname and given names that are no spellings, short forms or initials of each other. */
function areTwoOfOneSurname(a: string, b: string): boolean {
  if (areNamesakes(a, b)) return true;
  const [given, other] = [foldWord(a.split(/\s+/)[0]!), foldWord(b.split(/\s+/)[0]!)];
  const [shorter, longer] = given.length < other.length ? [given, other] : [other, given];
  return shorter.length >= LEAST_LETTERS && b.split(/\s+/).length > 1 && !longer.startsWith(shorter) && distance(given, other) >= LEAST_APART * longer.length;
}
