import type { Quantity } from '../../../text/quantities.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { weightOf, type Profile, type Term } from '../profile.js';
import type { Window } from '../window.js';

/** How much of what is said of the part a claim must say, by weight, and how much that must weigh. */
const LEAST_SAID = 0.6;
const LEAST_WEIGHT = 0.5;
const SAME_WORD = 0.75;
/** How many words may stand between the whole and 'of which', and between that and the part. */
const WHOLE_REACH = 6;
const PART_REACH = 4;
/** By these a claim tells itself that it speaks of a part, or of all, which is compared by itself. */
const OF_PART = /\b(?:all|every|both|entire|whole|some|many|most|part|half|third|quarter|majority|minority|few|several|including|among|mainly|mostly|largely|partly|more than|at least|up to)\b/i;

/**
 * '620 posts are held by islanders' where the passage has '620 posts, of which about 400 are held by islanders': the whole is told of what only a part does. A claim that has the part as well, or
 * says that it speaks of some of them, tells both.
 */
export function countsOfWhich(claim: Profile, window: Window): Difference[] {
  for (const [sentence, source] of window.sentences.entries()) {
    for (const { whole, part, said } of partsIn(source)) {
      const own = claim.quantities.find((quantity) => isSame(quantity, whole));
      if (!own || claim.quantities.some((quantity) => isSame(quantity, part) || quantity.min === whole.min - part.min) || OF_PART.test(claim.text)) continue;
      const shared = said.filter((term) => claim.terms.some((mine) => likeness(claim, mine, source, term) >= SAME_WORD));
      if (weightOf(shared) < LEAST_WEIGHT || weightOf(shared) < LEAST_SAID * weightOf(said)) continue;
      const sourceText = source.text.slice(part.number.start, part.number.end);
      return [{ code: 'figure.mismatch', kind: 'figure', claim: { start: own.number.start, end: own.number.end }, sentence, source: { start: part.number.start, end: part.number.end }, sourceText, replacement: sourceText, confidence: 0.8 }];
    }
  }
  return [];
}

interface PartOfWhole {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** What is said of the part alone. */
  readonly said: readonly Term[];
}

function partsIn({ tokens, quantities, terms }: Profile): PartOfWhole[] {
  return tokens.flatMap(({ norm }, at): PartOfWhole[] => {
    if (norm !== 'of' || !/^(?:which|whom|them|these)$/.test(tokens[at + 1]?.norm ?? '') || !/^[,;(]$/.test(tokens[at - 1]?.text ?? '')) return [];
    const whole = quantities.findLast(({ end, kind }) => end <= tokens[at]!.start && kind !== 'ordinal' && kind !== 'money');
    const part = quantities.find(({ start }) => start > tokens[at + 1]!.start);
    if (!whole || !part || sortOf(part) !== sortOf(whole) || part.max >= whole.min) return [];
    const tokenAt = (offset: number): number => tokens.findIndex(({ end }) => end > offset);
    if (at - tokenAt(whole.end) > WHOLE_REACH || tokenAt(part.start) - at > PART_REACH) return [];
    const from = tokenAt(part.end);
    const end = tokens.findIndex(({ text, norm: word }, i) => i >= from && (/^[,;:.()]$/.test(text) || /^(?:and|but|while)$/.test(word)));
    return [{ whole, part, said: terms.filter(({ token, kind }) => kind !== 'figure' && token >= from && (end < 0 || token < end)) }];
  });
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.min === other.min && one.max === other.max && sortOf(one) === sortOf(other);
}

/** A number without a noun of its own counts what the sentence is about. */
function sortOf({ kind }: Quantity): string {
  return kind === 'plain' ? 'count' : kind;
}
