import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { spanOfTokens, type Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.4;
/** What stands around the two must be alike: a rise to three times the price is no rise to twice the number. */
const LEAST_SHARED = 0.4;

/** Words that say how many times as much something is or became. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ...['twice', 'double', 'doubles', 'doubled', 'doubling', 'twofold'].map((word): [string, number] => [word, 2]),
  ...['thrice', 'treble', 'trebled', 'trebling', 'triple', 'triples', 'tripled', 'tripling', 'threefold'].map((word): [string, number] => [word, 3]),
  ...['quadruple', 'quadrupled', 'quadrupling', 'fourfold'].map((word): [string, number] => [word, 4]),
  ...['quintupled', 'fivefold'].map((word): [string, number] => [word, 5]),
  ['tenfold', 10],
]);
/** 'Four times the traffic', 'three times as many'; not 'met four times in May'. */
const COMPARED = /^(?:the|as|more|higher|larger|bigger|greater|longer|faster|its|their|his|her|that|those|what|over)$/;
/** 'Twice a week', 'twice in May' counts events; 'a double murder' and 'double-decker' are no multiples. */
const COUNTING = /^(?:a|an|in|on|at|before|since|during|daily|weekly|monthly|and|,|\.|;)$/;

/** How many times as much, and the tokens that say so. */
interface Multiple {
  readonly factor: number;
  readonly first: number;
  readonly last: number;
}

/** 'Four times the traffic' where the passage has 'twice the traffic', 'tripled' where it has 'doubled'. A passage that has the claim's multiple too clears it. */
export function multipleDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const theirs = window.sentences.flatMap((source, sentence) => multiplesIn(source).map((multiple) => ({ ...multiple, source, sentence })));
  for (const own of multiplesIn(claim)) {
    if (theirs.some(({ factor }) => factor === own.factor)) continue;
    for (const { first, last, source, sentence } of theirs) {
      const shared = sharedSurroundings(claim, own.last, window, sentence, last);
      if (shared < LEAST_SHARED) continue;
      const span = spanOfTokens(source, first, last);
      return [{ code: 'figure.mismatch', kind: 'figure', claim: spanOfTokens(claim, own.first, own.last), sentence, source: span, sourceText: source.text.slice(span.start, span.end), confidence: shared }];
    }
  }
  return [];
}

function multiplesIn({ tokens, quantities }: Profile): Multiple[] {
  return tokens.flatMap(({ norm, start }, at): Multiple[] => {
    const next = tokens[at + 1];
    const factor = FACTORS.get(norm);
    if (factor !== undefined) return norm.endsWith('d') || !COUNTING.test(next?.norm ?? next?.text ?? '.') ? [{ factor, first: at, last: at }] : [];
    if (norm !== 'times' || !COMPARED.test(next?.norm ?? '')) return [];
    const before = quantities.find(({ kind, end, min, max, counted }) => kind === 'count' && min === max && min > 1 && counted?.[0] === 'time' && end <= start && start - end <= 1);
    const first = before === undefined ? -1 : tokens.findIndex((token) => token.start === before.number.start);
    return before === undefined || first < 0 ? [] : [{ factor: before.min, first, last: at }];
  });
}
