import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { spanOfTokens, weightOf, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** How much of what is told of the one a claim must tell of the other, by weight, and how much that must weigh. */
const LEAST_TOLD = 0.6;
const LEAST_WEIGHT = 0.6;
const SAME_WORD = 0.75;
/** How many words may name the one of whom a clause says no more than 'did not'. */
const LONGEST_NAMED = 9;
const CONFIDENCE = 0.8;

const JOINS = /^(?:but|while|whereas|and|though|although)$/;
const DENYING = /^(?:cannot|(?:do|does|did|has|have|had|is|are|was|were|ca|can|will|wo|would|could|should)n['’]?t)$/;
const AUXILIARY = /^(?:do|does|did|has|have|had|is|are|was|were|can|will|would|could|should|must)$/;
/** What may follow 'did not' at the end of such a clause. */
const BEHIND = /^(?:yet|so|either|though|however)$/;

/** A clause that says nothing but that somebody did, or did not: 'while those of the council cannot'. */
interface Elided {
  /** Tokens of the one who is named, and the one behind the last of the clause. */
  readonly first: number;
  readonly auxiliary: number;
  readonly next: number;
  readonly isDenied: boolean;
  /** Where the clause begins whose words it leaves out. */
  readonly from: number;
  readonly joint: number;
}

/**
 * 'Rulings of the council can be appealed against' where the passage has 'rulings of the commission can be appealed against, while those of the council cannot': what is left out of the second
 * clause stands in the first, and holds of the other one alone. Silent where the claim speaks of the first, and where another sentence tells it of the second.
 */
export function elidedPredicates(claim: Profile, window: Window): Difference[] {
  for (const [sentence, source] of window.sentences.entries()) {
    for (const elided of elidedIn(source)) {
      if ((claim.negations.length > 0) === elided.isDenied) continue;
      const named = termsWithin(source, elided.first, elided.auxiliary);
      const told = termsWithin(source, elided.from, elided.joint);
      const isOwn = (term: Term): Term | undefined => claim.terms.find((own) => likeness(claim, own, source, term) >= SAME_WORD);
      if (named.length === 0 || !named.every((term) => isOwn(term) !== undefined && !told.some((other) => other.stem === term.stem))) continue;
      // Of whom the first clause tells it, the claim must say nothing.
      const [subject] = told.filter((term) => isOwn(term) === undefined);
      const shared = told.filter((term) => isOwn(term) !== undefined);
      if (!subject || shared.length === 0 || weightOf(shared) < LEAST_WEIGHT || weightOf(shared) < LEAST_TOLD * weightOf(told) || isToldElsewhere(claim, named, shared, source, window)) continue;
      const own = named.map((term) => isOwn(term)!.token);
      const there = spanOfTokens(source, elided.first, elided.next - 1);
      return [{ code: 'claim.contradicted', kind: 'negation', claim: spanOfTokens(claim, Math.min(...own), Math.max(...own)), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: CONFIDENCE }];
    }
  }
  return [];
}

/** Whether a clause that leaves its words out bears the claim out: 'cannot be appealed against' of whom a passage says 'while those of the council cannot'. */
export function isBorneOutByEllipsis(claim: Profile, { sentences }: Window): boolean {
  return sentences.some((source) =>
    elidedIn(source).some((elided) => {
      const named = termsWithin(source, elided.first, elided.auxiliary);
      return (claim.negations.length > 0) === elided.isDenied && named.length > 0 && named.every((term) => claim.terms.some((own) => likeness(claim, own, source, term) >= SAME_WORD));
    }),
  );
}

function elidedIn({ tokens, negations }: Profile): Elided[] {
  return tokens.flatMap(({ norm }, at): Elided[] => {
    const isTwoWords = AUXILIARY.test(norm) && tokens[at + 1]?.norm === 'not';
    if (!isTwoWords && !DENYING.test(norm) && !AUXILIARY.test(norm)) return [];
    const isDenied = isTwoWords || DENYING.test(norm);
    let next = at + (isTwoWords ? 2 : 1);
    while (BEHIND.test(tokens[next]?.norm ?? '')) next++;
    if (!/^[,.;:!)]$/.test(tokens[next]?.text ?? '.')) return [];
    let joint = at - 1;
    while (joint >= 0 && at - joint <= LONGEST_NAMED && tokens[joint]!.text !== ';' && !JOINS.test(tokens[joint]!.norm)) {
      if (tokens[joint]!.kind === 'mark' && /^[,.:!?()"“”]$/.test(tokens[joint]!.text)) return [];
      joint--;
    }
    if (joint <= 0 || at - joint > LONGEST_NAMED || joint === at - 1) return [];
    const from = tokens.findLastIndex(({ text }, i) => i < joint && /^[.;:]$/.test(text)) + 1;
    const opening = tokens.slice(from, joint).findLastIndex(({ norm: word }) => /^(?:because|since|that|as)$/.test(word)) + 1;
    const isFirstDenied = negations.some((denial) => denial >= from + opening && denial < joint);
    return isFirstDenied === isDenied ? [] : [{ first: joint + 1, auxiliary: at, next, isDenied, from: from + opening, joint }];
  });
}

function termsWithin({ terms }: Profile, from: number, to: number): Term[] {
  return terms.filter(({ token }) => token >= from && token < to);
}

/** Whether another sentence of the article tells it of the one whom the claim names. */
function isToldElsewhere(claim: Profile, named: readonly Term[], shared: readonly Term[], source: Profile, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const other = sourceProfile(article, at);
    if (other === source || (other.negations.length > 0) !== (claim.negations.length > 0)) return false;
    const has = (term: Term): boolean => other.terms.some((there) => likeness(source, term, other, there) >= SAME_WORD);
    return named.some(has) && weightOf(shared.filter(has)) >= LEAST_TOLD * weightOf(shared);
  });
}
