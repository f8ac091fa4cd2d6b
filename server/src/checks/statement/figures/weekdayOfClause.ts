import type { DateMention } from '../../../text/dates.js';
import { likeness } from '../alignment.js';
import { clausesOf } from '../clauses.js';
import type { Difference } from '../difference.js';
import { weightOf, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { compareDates } from './agreement.js';

const SAME_WORD = 0.75;
/** How much of the claim, its day aside, the clause must have, by weight, and how much a sentence that has its day. */
const LEAST_SHARED = 0.85;
const LEAST_SHARED_ELSEWHERE = 0.5;
const LEAST_WEIGHT = 2;

/**
 * 'The council will meet in Velm on Friday' where one clause of the passage has all of that with another weekday: 'a meeting is held in Orsk on Wednesday, and on Thursday the council will meet in Velm'. Silent where another sentence of the
 * article has the claim's day beside half of its words.
 */
export async function weekdaysOfClauses(claim: Profile, { article, first: firstSentence, sentences }: Window): Promise<readonly Difference[]> {
  const own = claim.dates[0];
  if (claim.dates.length !== 1 || own?.weekday === undefined || claim.negations.length > 0) return [];
  const beside = claim.terms.filter(({ kind }) => kind === 'word' || kind === 'name');
  if (weightOf(beside) < LEAST_WEIGHT || !beside.some(({ kind }) => kind === 'name')) return [];
  for (const [sentence, source] of sentences.entries()) {
    if (source.negations.length > 0) continue;
    for (const [from, to] of await clausesOf(source)) {
      const [first, last] = [source.tokens[from]!.start, source.tokens[to - 1]!.end];
      const within = source.dates.filter(({ start, end }) => start >= first && end <= last);
      const other = within[0];
      if (within.length !== 1 || other?.weekday === undefined || own.weekday === other.weekday) continue;
      if (sharedBy(claim, beside, source, source.terms.filter(({ token }) => token >= from && token < to)) < LEAST_SHARED || isToldElsewhere(claim, own, beside, article, firstSentence + sentence)) continue;
      return [{ code: 'date.mismatch', kind: 'date', claim: { start: own.start, end: own.end }, sentence, source: { start: other.start, end: other.end }, sourceText: other.text, replacement: other.text, confidence: 0.8 }];
    }
  }
  return [];
}

function sharedBy(claim: Profile, own: readonly Term[], source: Profile, others: readonly Term[]): number {
  return weightOf(own.filter((term) => others.some((other) => likeness(claim, term, source, other) >= SAME_WORD))) / weightOf(own);
}

function isToldElsewhere(claim: Profile, own: DateMention, beside: readonly Term[], article: Window['article'], except: number): boolean {
  return article.sentences.some((_, at) => {
    if (at === except) return false;
    const source = sourceProfile(article, at);
    return source.dates.some((date) => compareDates(own, date) !== 'different') && sharedBy(claim, beside, source, source.terms) >= LEAST_SHARED_ELSEWHERE;
  });
}
