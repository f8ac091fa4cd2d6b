import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { denialOf, unansweredDenials } from '../negation.js';
import { haveOpposedWords } from '../opposition.js';
import { partsIn, type PartOfWhole } from '../partsOfWhole.js';
import type { Profile, Term } from '../profile.js';
import { quantifierOf, type Quantified } from '../quantifiers.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** What the claim says of the whole must stand, by this much of its weight, beside the part or where the whole is named. */
const LEAST_SHARED = 0.62;
/** And one word of it that says this much as near to the part as this. */
const LEAST_WEIGHT_BESIDE = 0.3;
const BESIDE = 9;
const LEAST_LIKENESS = 0.6;
/** Of two parts of one sentence the one that the claim's words stand behind must have this much more of them. */
const CLEARLY_MORE = 1.2;

/**
 * 'Most of the licences' where the passage has 'eleven licences … three of them', 'half of the soldiers' where it has '600 soldiers … 450 had come': the share
 * that the claim's quantifier tells against the one that follows from a part and its total, also where the total stands in the sentence before.
 */
export function shareDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const term of claim.terms) {
    const own = term.kind === 'word' ? quantifiedIn(claim, term) : undefined;
    if (!own) continue;
    for (const sentence of window.sentences.keys()) {
      const difference = differenceIn(claim, term, own, window, sentence);
      if (difference) return [difference];
    }
  }
  return [];
}

/** The quantifier of a claim's noun in words. A share that it gives as a figure is for the check of figures; 'more than half' is most. */
function quantifiedIn(claim: Profile, term: Term): Quantified | undefined {
  const own = quantifierOf(claim, term);
  if (!own) return undefined;
  const figure = claim.quantities.find(({ number }) => number.start < claim.tokens[own.next - 1]!.end && claim.tokens[own.first]!.start < number.end);
  if (!figure) return own;
  if (figure.kind !== 'share' || figure.min !== 50) return undefined;
  return figure.bound === 'atLeast' ? { ...own, extent: 'most' } : figure.bound === 'atMost' ? { ...own, extent: 'few' } : own;
}

function differenceIn(claim: Profile, term: Term, own: Quantified, window: Window, sentence: number): Difference | undefined {
  const source = window.sentences[sentence]!;
  const before = neighbour(window, sentence, -1);
  const parts = partsIn(source, before, neighbour(window, sentence, 1)).filter((part) => isOfOneWhole(claim, term, own, part, source, before));
  if (parts.length === 0) return undefined;
  const ranked = parts.map((part) => ({ part, ...sharedBeside(claim, term, own, source, part, parts) })).sort((a, b) => Number(b.tellsLast) - Number(a.tellsLast) || b.shared - a.shared);
  const [best, second] = ranked;
  const isDoubtful = second !== undefined && second.tellsLast === best!.tellsLast && excludes(own, second.part) !== excludes(own, best!.part) && best!.shared < CLEARLY_MORE * second.shared;
  if (best!.shared === 0 || isDoubtful) return undefined;
  if (!excludes(own, best!.part) || isDeniedOtherwise(claim, own, source) || (best!.part.most === 0 && own.extent !== 'none' && haveOpposedWords(claim, source))) return undefined;
  const shared = sharedOf(claim, term, own, [source, ...(before ? [before] : [])]);
  if (shared < LEAST_SHARED) return undefined;
  const { part } = best!;
  const span = { start: source.tokens[part.first]!.start, end: source.tokens[part.next - 1]!.end };
  return {
    code: 'claim.contradicted',
    kind: 'extent',
    claim: { start: claim.tokens[own.first]!.start, end: claim.tokens[term.token]!.end },
    sentence,
    source: span,
    sourceText: source.text.slice(span.start, span.end),
    confidence: shared,
  };
}

/** The sentence beside one of a window, within the window or outside; undefined at either end of the article. */
function neighbour({ article, first }: Window, sentence: number, step: -1 | 1): Profile | undefined {
  const at = first + sentence + step;
  return at < 0 || at >= article.sentences.length ? undefined : sourceProfile(article, at);
}

/** Whether the claim quantifies what the part is a part of, with the same total where it gives one. */
function isOfOneWhole(claim: Profile, term: Term, own: Quantified, { whole, total }: PartOfWhole, source: Profile, before: Profile | undefined): boolean {
  const figure = claim.quantities.find(({ number, unit }) => unit === undefined && number.start >= claim.tokens[own.first]!.start && number.end <= claim.tokens[term.token]!.start);
  if (figure && total !== undefined && figure.min !== total) return false;
  if (whole !== undefined) return whole.includes(term.stem);
  return [source, before].some((profile) => profile?.terms.some((other) => likeness(claim, term, profile, other) >= 0.75) === true);
}

/** The words that a claim says of what it quantifies: all but the quantifier, its noun and the figure between. */
function saidOf(claim: Profile, term: Term, own: Quantified): Term[] {
  return claim.terms.filter(({ token }) => token < own.first || token > term.token);
}

/** Share of what the claim says of the whole that stands in the given sentences. */
function sharedOf(claim: Profile, term: Term, own: Quantified, sentences: readonly Profile[]): number {
  let [total, found] = [0, 0];
  for (const said of saidOf(claim, term, own)) {
    total += said.weight;
    if (sentences.some((source) => source.terms.some((other) => likeness(claim, said, source, other) >= LEAST_LIKENESS))) found += said.weight;
  }
  return total === 0 ? 0 : found / total;
}

/** How much of what the claim says of the whole stands behind a part and before the next one, and whether its last word does: 'expected no change' is told of 'nine' in '13 expected a rise and nine no change'. */
function sharedBeside(claim: Profile, term: Term, own: Quantified, source: Profile, part: PartOfWhole, parts: readonly PartOfWhole[]): { readonly shared: number; readonly tellsLast: boolean } {
  // 'It is in use at 640 of them': the only part of a sentence may stand behind what is told of it.
  const from = parts.length === 1 ? part.first - BESIDE : part.next;
  const until = Math.min(source.tokens.length, ...parts.flatMap(({ first }) => (first > part.first ? [first] : [])), part.next + BESIDE);
  const said = saidOf(claim, term, own);
  let [sum, heaviest, tellsLast] = [0, 0, false];
  said.forEach((word, at) => {
    if (!source.terms.some((other) => other.token >= from && other.token < until && likeness(claim, word, source, other) >= LEAST_LIKENESS)) return;
    sum += word.weight * (1 + (at + 1) / said.length);
    tellsLast = at === said.length - 1;
    heaviest = Math.max(heaviest, word.weight);
  });
  return { shared: heaviest < LEAST_WEIGHT_BESIDE ? 0 : sum, tellsLast };
}

/** A denial that only one side has turns a share round in ways that are not worked out here; 'none' and 'neither' are denials themselves. */
function isDeniedOtherwise(claim: Profile, own: Quantified, source: Profile): boolean {
  if (own.extent === 'none') return source.negations.length > 0;
  return denialOf(claim, own.first) !== undefined || unansweredDenials(claim, source).length > 0 || unansweredDenials(source, claim).length > 0;
}

/** Whether the share of the source cannot be what the claim's quantifier says. */
function excludes({ extent, isExact }: Quantified, { least, most }: PartOfWhole): boolean {
  switch (extent) {
    case 'all':
      return most < 1;
    case 'most':
      return most <= 0.5;
    case 'half':
      return most < 0.4 || least > 0.6;
    case 'few':
      return least > 0.5;
    case 'none':
      return least > 0;
    case 'some':
      return most === 0 || (isExact && least >= 1);
  }
}
