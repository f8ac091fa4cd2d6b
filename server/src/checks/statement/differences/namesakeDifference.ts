import { namesWithin, personsOfSurname, wordsOfNames } from '../../../articles/articleNames.js';
import { isCommonWord } from '../../../articles/commonWords.js';
import { distance } from 'fastest-levenshtein';

import { foldWord } from '../../../text/fold.js';
import type { CheckContext } from '../../context.js';
import { areNamesakes } from '../../quotation/speakerNames.js';
import { coverageWithout } from '../coverage.js';
import type { Difference } from '../difference.js';
import { likeness } from '../alignment.js';
import { spanOfTokens, weightOf, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { type CapitalisedName, namesIn } from './nameDifference.js';

/** The rest of the claim must be the passage's own, or a relative may be meant. */
const LEAST_COVERAGE = 0.5;
/** Given names that begin alike are two only where this share of their letters differs: 'Gunnar' and 'Gunilla', not 'Nikolai' and 'Nikolay'. */
const LEAST_APART = 0.4;
/** The least likeness of words that are one, and the least that the rest of a claim must weigh. */
const SAME_WORD = 0.75;
const LEAST_WEIGHT_OF_REST = 1.4;
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
    const exchanged = isTold ? otherOfOneName(claim, window, name, own, bearers) : undefined;
    if (exchanged) return [exchanged];
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

/** How much of the rest of the claim the sentence must have that names the other one, and how much less of it any sentence that names the claim's own. */
const LEAST_OF_REST = 0.8;
const LESS_OF_OWN = 0.25;
/** Words for a relative, behind whom a sentence may go on about the other one. */
const RELATIVE = /^(?:brothers?|sisters?|wife|husband|son|daughter|father|mother|cousin|uncle|aunt|widow|nephew|niece|latter|other)$/;

/**
 * 'Tibor Varn faces eight years' of two Varns of whom the article tells it of the other: 'Tomas Varn faces eight years, and his brother six'. All else of the claim must stand in one sentence that names
 * the other one by his given name, before any word for a relative, and in no sentence that names the claim's.
 */
function otherOfOneName(claim: Profile, { article, first, sentences }: Window, name: CapitalisedName, own: string, bearers: readonly string[]): Difference | undefined {
  const given = foldWord(own.split(/\s+/)[0]!);
  const others = bearers.filter((full) => areTwoOfOneSurname(own, full) && !claim.text.includes(full.split(/\s+/)[0]!));
  if (others.length === 0) return undefined;
  const names = (source: Profile, word: string): boolean => source.tokens.some(({ norm }) => foldWord(norm.replace(/['’]s$/, '')) === word);
  const rest = claim.terms.filter((_, index) => !name.terms.includes(index));
  const shareIn = (source: Profile, before = source.tokens.length): number => {
    const found = rest.filter((term) => source.terms.some((other) => other.token < before && likeness(claim, term, source, other) >= SAME_WORD));
    return weightOf(found) / Math.max(weightOf(rest), LEAST_WEIGHT_OF_REST);
  };
  for (const [sentence, source] of sentences.entries()) {
    const other = others.find((full) => names(source, foldWord(full.split(/\s+/)[0]!)));
    const relative = source.tokens.findIndex(({ norm }) => RELATIVE.test(norm));
    const share = shareIn(source, relative < 0 ? undefined : relative);
    if (other === undefined || names(source, given) || share < LEAST_OF_REST) continue;
    const isOwn = article.sentences.some((_, at) => {
      const there = sourceProfile(article, at);
      return at !== first + sentence && (names(there, given) || !others.some((full) => names(there, foldWord(full.split(/\s+/)[0]!)))) && shareIn(there) >= share - LESS_OF_OWN;
    });
    if (isOwn) continue;
    const span = spanOfTokens(claim, name.first, name.last);
    const at = source.tokens.findIndex(({ norm }) => foldWord(norm.replace(/['’]s$/, '')) === foldWord(other.split(/\s+/)[0]!));
    const there = spanOfTokens(source, at, at);
    return { code: 'claim.contradicted', kind: 'name', claim: { start: span.start, end: span.start + own.length }, sentence, source: there, sourceText: other, replacement: other, confidence: 0.8 };
  }
  return undefined;
}

/** Whether two full names have one surname and given names that are no spellings, short forms or initials of each other. */
function areTwoOfOneSurname(a: string, b: string): boolean {
  if (areNamesakes(a, b)) return true;
  const [given, other] = [foldWord(a.split(/\s+/)[0]!), foldWord(b.split(/\s+/)[0]!)];
  const [shorter, longer] = given.length < other.length ? [given, other] : [other, given];
  return shorter.length >= LEAST_LETTERS && b.split(/\s+/).length > 1 && !longer.startsWith(shorter) && distance(given, other) >= LEAST_APART * longer.length;
}
