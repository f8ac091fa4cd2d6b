import type { Quantity } from '../../../text/quantities.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
/** How near to the quantifier the verb or adjective stands that is said of all, and to the count of the source the same one. */
const NEAR = 4;
const NEAR_COUNT = 6;
const LIKE = 0.75;

/** What a claim says of all of a number: 'closed in all five', 'both ferries sailed'. */
interface OfAll {
  /** Tokens of the quantifier and of what it counts. */
  readonly first: number;
  readonly last: number;
  readonly many: number;
  readonly said: readonly Term[];
}

/** 'Shops were shut in all five of the towns' where the passage has 'five of the seven towns are flooded, and shops are shut in two of them': what is true of some, told of all. An article that tells it of all somewhere leaves it open. */
export function countsOfThem(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of ofAllIn(claim)) {
    for (const [sentence, source] of window.sentences.entries()) {
      const part = source.quantities.find((quantity) => isOfThem(source, quantity) && quantity.min === quantity.max && quantity.min < own.many && source.quantities.some((whole) => whole.end <= quantity.start && whole.min === own.many && whole.unit === undefined));
      if (part === undefined || !isSaidOf(claim, own, source, part) || isToldOfAll(claim, own, window, window.first + sentence)) continue;
      const span = spanOfTokens(claim, own.first, own.last);
      return [{ code: 'figure.mismatch', kind: 'figure', claim: span, sentence, source: { start: part.start, end: part.end }, sourceText: source.text.slice(part.start, part.end), confidence: 0.75 }];
    }
  }
  return [];
}

function ofAllIn({ tokens, quantities, terms }: Profile): OfAll[] {
  return tokens.flatMap(({ norm }, at): OfAll[] => {
    if (!/^(?:all|both)$/.test(norm) || /^(?:not|nearly|almost|at|above|after|of)$/.test(tokens[at - 1]?.norm ?? '')) return [];
    const next = norm === 'both' ? undefined : quantities.find(({ start }) => start === tokens[at + 1]?.start);
    const many = norm === 'both' ? 2 : next?.min;
    if (many === undefined || (next && (next.kind === 'ordinal' || next.unit !== undefined))) return [];
    const last = next ? tokens.findLastIndex(({ end }) => end <= next.end) : at;
    const said = terms.filter(({ kind, token }) => kind === 'word' && token < at && at - token <= NEAR);
    return said.length === 0 ? [] : [{ first: at, last, many, said: said.slice(-1) }];
  });
}

/** 'Two of them', 'one of which'. */
function isOfThem({ tokens }: Profile, { end }: Quantity): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  return next >= 0 && tokens[next]!.norm === 'of' && /^(?:them|these|those|which|whom)$/.test(tokens[next + 1]?.norm ?? '');
}

/** Whether what the claim says of all stands beside a count of the source, denied on both sides or on neither. */
function isSaidOf(claim: Profile, { said }: OfAll, source: Profile, { start }: Quantity): boolean {
  const at = source.tokens.findIndex((token) => token.start >= start);
  return said.every((term) => source.terms.some((other) => Math.abs(other.token - at) <= NEAR_COUNT && likeness(claim, term, source, other) >= LIKE && (denialOf(claim, term.token) === undefined) === (denialOf(source, other.token) === undefined)));
}

function isToldOfAll(claim: Profile, { said }: OfAll, { article }: Window, except: number): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return at !== except && source.tokens.some(({ norm }) => /^(?:all|both|every|each)$/.test(norm)) && said.some((term) => source.terms.some((other) => likeness(claim, term, source, other) >= LIKE));
  });
}
