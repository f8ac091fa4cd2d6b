import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';
import { placeOfLike, says, type PlaceInSentences } from './derivedPlaces.js';
import { isPlain, plainFigures, type PlainFigure } from './plainFigures.js';

/** Words that say by how much one thing is more than another, behind the figure, and what is wanting, around it. */
const THAN = /^(?:apart|cheaper|dearer|costlier|pricier|expensive|taller|longer|shorter|older|younger|heavier|lighter|wider|deeper|faster|slower|earlier|later)$/;
const WANTING = /^(?:lack(?:s|ed|ing)?|short|missing|gap|shortfall|outstanding|owes?|owed|needs?|needed|wanting)$/;
const WANTING_REACH = 4;
/** How far behind a figure 'more than' may stand: 'a year more than the draft provides for'. */
const MORE_REACH = 4;
/** By these a claim leaves out what the source tells with the rest: '3.9 billion, including 620 million of debt'. */
const WITHOUT = /\b(?:without|excluding|excludes?|leaving (?:out|aside)|net of|minus|apart from|not counting|before|less)\b/i;
const INCLUDING = /\b(?:including|includes?|of which|counting|with)\b/i;
/** How far apart the sentences of two figures may stand where neither need tell of what the claim does. */
const NEAR = 1;

/**
 * '87 million crowns cheaper' where the source has a plan for 142 million and another one for 55, 'still lacks 18.5 million' where it asked for 26 and has received 7.5: what lies between two sums of
 * one unit. They stand side by side, or each in a sentence that has a word of the claim. Undefined where the claim does not say that it tells a difference.
 */
export function derivedApart(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (wanted.unit === undefined) return undefined;
  if (WITHOUT.test(claim.text)) {
    const rest = placeOfLike(wanted, sentences, (source, _, whole) => source.quantities.some((part) => part.start > whole.end && part.unit === whole.unit && isPlain(part) && part.min < whole.min && INCLUDING.test(source.text.slice(whole.end, part.start)) && says(wanted, whole.min - part.min)));
    if (rest) return rest;
  }
  if (!tellsDifference(claim, wanted)) return undefined;
  const placed = wanted.unit === 'percentagePoint' ? { ...wanted, unit: 'percent' } : wanted;
  const isApart = (larger: Quantity, smaller: Quantity): boolean => smaller !== larger && isPlain(smaller) && smaller.min < larger.min && (smaller.unit === larger.unit || (smaller.unit === undefined && smaller.counted.length === 0)) && says(placed, larger.min - smaller.min);
  const beside = placeOfLike(placed, sentences, (_, at, larger) => sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ quantities }) => quantities.some((smaller) => isApart(larger, smaller))));
  if (beside) return beside;
  const told = figuresOnTheMatter(claim, sentences);
  const larger = told.find(({ figure }) => figure.unit === placed.unit && told.some((smaller) => isApart(figure, smaller.figure)));
  return larger && { sentence: larger.sentence, term: larger.term };
}

/** A book has thousands of figures, and each is set beside each. */
const MOST_COMPARED = 200;

/** The first figures that stand in a sentence with a word of the claim. */
function figuresOnTheMatter(claim: Profile, sentences: readonly Profile[]): readonly PlainFigure[] {
  const stems = new Set(claim.terms.flatMap(({ kind, stem }) => (kind === 'figure' || kind === 'date' ? [] : [stem])));
  const found: PlainFigure[] = [];
  for (const figure of plainFigures(sentences)) {
    if (found.length === MOST_COMPARED) break;
    if (figure.source.terms.some(({ stem }) => stems.has(stem))) found.push(figure);
  }
  return found;
}

function tellsDifference({ tokens }: Profile, { start, end }: Quantity): boolean {
  const [first, next] = [tokens.findIndex((token) => token.start >= start), tokens.findIndex((token) => token.start >= end)];
  const behind = next < 0 ? [] : tokens.slice(next, next + 2).map(({ norm }) => norm);
  if (next >= 0 && tokens.slice(next, next + MORE_REACH).some(({ norm }, at, near) => /^(?:more|less|higher|lower)$/.test(norm) && near[at + 1]?.norm === 'than')) return true;
  if (behind.some((word) => THAN.test(word))) return true;
  return tokens.slice(Math.max(0, first - WANTING_REACH), first).some(({ norm }) => WANTING.test(norm)) || behind.some((word) => WANTING.test(word));
}
