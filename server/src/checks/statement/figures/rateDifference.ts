import type { Token } from '../../../text/tokens.js';
import { compareQuantities } from './agreement.js';
import type { Difference } from '../difference.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.45;
/** How many tokens what is counted takes between a figure and its period: '900 large foam mattresses a day'. */
const COUNTED = 4;
const PERIOD = /^(?:second|minute|hour|day|night|week|month|quarter|year)$/;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** 'A day' behind '900 mattresses'. Indices of its first and last token. */
interface Period {
  readonly unit: string;
  readonly first: number;
  readonly last: number;
}

/**
 * '900 mattresses an hour' where the passage has '900 mattresses a day': the same figure for another stretch of time. A sentence of the article that gives the figure for
 * the claim's stretch clears it.
 */
export function rateDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    const own = periodBehind(claim, term);
    if (!own || !match) continue;
    const source = window.sentences[match.sentence]!;
    const there = source.terms[match.term]!;
    const other = periodBehind(source, there);
    if (!other || other.unit === own.unit || !areOneFigure(claim, term, source, there) || isGivenElsewhere(claim, term, own, window)) continue;
    const [mine, span] = [spanOfTokens(claim, own.first, own.last), spanOfTokens(source, other.first, other.last)];
    const sourceText = source.text.slice(span.start, span.end);
    return [{ code: 'figure.mismatch', kind: 'figure', claim: mine, sentence: match.sentence, source: span, sourceText, replacement: sourceText, confidence: 0.8 }];
  }
  return [];
}

/** The stretch of time that a figure is given for; undefined where none stands soon behind it. */
function periodBehind({ tokens, quantities }: Profile, { kind, value }: Term): Period | undefined {
  if (kind !== 'figure') return undefined;
  const { number } = quantities[value!]!;
  const next = tokens.findIndex(({ start }) => start >= number.end);
  if (next < 0) return undefined;
  for (let at = next; at <= Math.min(next + COUNTED, tokens.length - 1); at++) {
    const period = periodAt(tokens, at);
    if (period) return period;
    if (tokens[at]!.kind !== 'word') return undefined;
  }
  return undefined;
}

function periodAt(tokens: readonly Token[], at: number): Period | undefined {
  const adverb = ADVERBS.get(tokens[at]!.norm);
  if (adverb !== undefined) return { unit: adverb, first: at, last: at };
  const unit = tokens[at + 1]?.norm ?? '';
  return /^(?:an?|per|each|every)$/.test(tokens[at]!.norm) && PERIOD.test(unit) ? { unit, first: at, last: at + 1 } : undefined;
}

function areOneFigure(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  return other.kind === 'figure' && compareQuantities(claim.quantities[term.value!]!, source.quantities[other.value!]!) === 'same';
}

function isGivenElsewhere(claim: Profile, term: Term, { unit }: Period, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return source.terms.some((other) => areOneFigure(claim, term, source, other) && periodBehind(source, other)?.unit === unit);
  });
}
