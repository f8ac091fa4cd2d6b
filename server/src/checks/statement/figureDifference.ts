import { areSynonyms } from '../../text/lexicon/words.js';
import type { DateMention } from '../../text/dates.js';
import type { Quantity } from '../../text/quantities.js';
import { compareDates, compareQuantities } from './agreement.js';
import type { Difference } from './difference.js';
import { sharedSurroundings } from './nearness.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** Less of the claim than this around a figure, and the source's figure may be about something else. */
const LEAST_SHARED = 0.45;
/** Less of the whole claim than this, and the passage may be about something else. */
const LEAST_COVERAGE = 0.4;

/** Figures of the claim for which the passage has another one in the same place, and dates likewise. */
export function figureDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  return claim.terms.flatMap((term, index) => {
    if (window.alignment.matches[index] || term.value === undefined) return [];
    const found = term.kind === 'figure' ? figureIn(claim, window, term.token, claim.quantities[term.value]!) : term.kind === 'date' ? dateIn(claim, window, term.token, claim.dates[term.value]!) : undefined;
    return found ? [found] : [];
  });
}

function figureIn(claim: Profile, window: Window, token: number, quantity: Quantity): Difference | undefined {
  let best: Difference | undefined;
  window.sentences.forEach((source, sentence) => {
    for (const term of source.terms) {
      if (term.kind !== 'figure') continue;
      const other = source.quantities[term.value!]!;
      if (isTaken(claim, window, sentence, source.terms.indexOf(term)) || compareQuantities(quantity, other) !== 'different') continue;
      const shared = sharedSurroundings(claim, token, window, sentence, term.token);
      const confidence = shared + likenessOfCounted(quantity, other);
      if (shared < LEAST_SHARED || confidence < 0.6 || confidence <= (best?.confidence ?? 0)) continue;
      best = {
        code: 'figure.mismatch',
        kind: 'figure',
        claim: { start: quantity.number.start, end: quantity.number.end },
        sentence,
        source: { start: other.start, end: other.end },
        sourceText: source.text.slice(other.start, other.end),
        replacement: source.text.slice(other.number.start, other.number.end),
        confidence: Math.min(1, confidence),
      };
    }
  });
  return best;
}

/** What is counted must not be plainly different: 9 years and 9 ships, 12 ships and 12 days. */
function likenessOfCounted(a: Quantity, b: Quantity): number {
  const sameUnit = a.unit !== undefined && a.unit === b.unit;
  if (a.counted.length === 0 || b.counted.length === 0) return sameUnit ? 0.2 : 0;
  const same = a.counted.some((word) => b.counted.some((other) => areSynonyms(word, other)));
  return same ? 0.4 : sameUnit ? 0 : -0.3;
}

function dateIn(claim: Profile, window: Window, token: number, date: DateMention): Difference | undefined {
  let best: Difference | undefined;
  window.sentences.forEach((source, sentence) => {
    for (const term of source.terms) {
      if (term.kind !== 'date') continue;
      const other = source.dates[term.value!]!;
      if (isTaken(claim, window, sentence, source.terms.indexOf(term)) || compareDates(date, other) !== 'different') continue;
      const shared = sharedSurroundings(claim, token, window, sentence, term.token, 10);
      if (shared < LEAST_SHARED || shared <= (best?.confidence ?? 0)) continue;
      best = {
        code: 'date.mismatch',
        kind: 'date',
        claim: { start: date.start, end: date.end },
        sentence,
        source: { start: other.start, end: other.end },
        sourceText: other.text,
        ...(sameParts(date, other) ? { replacement: other.text } : {}),
        confidence: shared,
      };
    }
  });
  return best;
}

/** A date may stand for another only where both give the same parts: a weekday is no answer to a year. */
function sameParts(a: DateMention, b: DateMention): boolean {
  return (['year', 'month', 'day', 'weekday', 'hour'] as const).every((part) => (a[part] === undefined) === (b[part] === undefined));
}

/** Whether another term of the claim already has its place there. */
function isTaken(claim: Profile, window: Window, sentence: number, term: number): boolean {
  return claim.terms.some((_, index) => window.alignment.matches[index]?.sentence === sentence && window.alignment.matches[index]?.term === term);
}
