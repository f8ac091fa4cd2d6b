import type { Alignment, TermMatch } from './alignment.js';
import type { Profile } from './profile.js';

interface Laid {
  readonly sentences: readonly Profile[];
  readonly alignment: Alignment;
}

/** How far from a term its neighbours are looked for, in terms of the claim, and how far from theirs another name may stand, in tokens of the source. */
const NEIGHBOURS = 3;
const REACH = 6;
/** Between two neighbours that both sides have, another name is surely in the place. */
const ENCLOSED = 1.5;

/**
 * Whether the window has another name where the claim has one that the window lacks, 0 where not, more the surer: next to the same neighbours,
 * or better between them, stands a name that nothing in the claim answers to.
 */
export function substitutionIn(claim: Profile, window: Laid): number {
  let best = 0;
  claim.terms.forEach((term, index) => {
    if (term.kind !== 'name' || window.alignment.matches[index]) return;
    const left = neighbour(window, index, -1);
    const right = neighbour(window, index, 1);
    for (const anchor of [left, right]) {
      if (!anchor) continue;
      const source = window.sentences[anchor.match.sentence]!;
      const at = source.terms[anchor.match.term]!.token;
      const wanted = Math.abs(term.token - claim.terms[anchor.index]!.token);
      const enclosed = left && right && left.match.sentence === right.match.sentence ? [source.terms[left.match.term]!.token, source.terms[right.match.term]!.token] : undefined;
      source.terms.forEach((other, i) => {
        if (other.kind !== 'name') return;
        const distance = anchor === left ? other.token - at : at - other.token;
        if (distance <= 0 || distance > REACH || isUsed(window, anchor.match.sentence, i)) return;
        const isEnclosed = enclosed !== undefined && other.token > enclosed[0]! && other.token < enclosed[1]!;
        best = Math.max(best, (term.weight * other.weight * (isEnclosed ? ENCLOSED : 1)) / (1 + Math.abs(distance - wanted) / 3));
      });
    }
  });
  return best;
}

/** Whether a term of the window answers to one of the claim. It is asked of the few that stand where another one would have to. */
function isUsed({ alignment }: Laid, sentence: number, term: number): boolean {
  return alignment.matches.some((match) => match !== undefined && match.sentence === sentence && match.term === term);
}

/** The nearest term of the claim on one side that the window has. */
function neighbour(window: Laid, index: number, step: -1 | 1): { readonly index: number; readonly match: TermMatch } | undefined {
  for (let i = index + step; i >= 0 && i < window.alignment.matches.length && Math.abs(i - index) <= NEIGHBOURS; i += step) {
    const match = window.alignment.matches[i];
    if (match) return { index: i, match };
  }
  return undefined;
}

/**
 * Whether the window has another word where the claim has one that the window lacks, 0 where not, more the weightier both are: as far from a neighbour that
 * both sides have stands a term that nothing in the claim answers to.
 */
export function replacedWordIn(claim: Profile, window: Laid): number {
  const { matches } = window.alignment;
  let most = 0;
  claim.terms.forEach((term, index) => {
    if (matches[index]) return;
    for (const step of [-1, 1]) {
      const match = matches[index + step];
      if (!match) continue;
      const { terms } = window.sentences[match.sentence]!;
      const other = terms[match.term - step];
      if (!other || isUsed(window, match.sentence, match.term - step)) continue;
      const here = Math.abs(term.token - claim.terms[index + step]!.token);
      if (here === Math.abs(other.token - terms[match.term]!.token)) most = Math.max(most, term.weight * Math.sqrt(other.weight));
    }
  });
  return most;
}
