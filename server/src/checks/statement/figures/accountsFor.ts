import type { Quantity } from '../../../text/quantities.js';
import { likeness } from '../alignment.js';
import type { PlacedDifference } from '../difference.js';
import { regionOf, sharedByRegions, type Region } from '../regions.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.4;
/** Of the whole the sentence with the total must say this much. */
const LEAST_OF_WHOLE = 0.6;
/** A share that is further off than this, in points and as a part of it, is another one. */
const POINTS_OFF = 8;
const PART_OFF = 0.3;
/** A part or a total below this is seldom meant in shares. */
const LEAST_TOTAL = 10;
const SAME_NAME = 0.95;
const REACH = 3;
/** How far before a total its noun may stand: 'the number of confirmed cases of marsh cough in Ostrel has climbed to 734'. */
const NOUN_BEFORE = 12;

/** What a claim says is a share of what. */
interface Accounting {
  readonly share: Quantity;
  readonly part: Region;
  readonly whole: Region;
}

/**
 * 'The province of Arnau accounts for almost half of the cases' where the article has 734 cases, 96 of them in Arnau: a share that the writer worked out, against the one that follows from the
 * source's own part and total. Nothing is said where the part or the total is not told in so many words.
 */
export function wrongShare(claim: Profile, windows: readonly Window[]): PlacedDifference | undefined {
  const best = windows[0];
  const own = best && best.alignment.coverage >= LEAST_COVERAGE ? accountingIn(claim) : undefined;
  if (!best || !own) return undefined;
  const sentences = best.article.sentences.map((_, at) => sourceProfile(best.article, at));
  const totals = sentences.flatMap((source) => (sharedByRegions(own.whole, [regionOf(source, 0)]) >= LEAST_OF_WHOLE && !isOfPart(own, source) ? source.quantities.filter((total) => counts(source, total, own.whole) && total.min >= LEAST_TOTAL) : []));
  const parts = sentences.flatMap((source, at) => (isOfPart(own, source) ? source.quantities.filter((part) => part.counted.some((word) => own.whole.terms.some(({ stem }) => stem === word)) && isPlain(part)).map((part) => ({ part, at, source })) : []));
  const total = totals[0];
  const [found] = parts;
  if (total === undefined || totals.length > 1 || found === undefined || parts.length > 1 || found.part.min >= total.min) return undefined;
  const share = (100 * found.part.min) / total.min;
  const off = Math.min(Math.abs(share - own.share.min), Math.abs(share - own.share.max));
  if (off <= Math.max(POINTS_OFF, PART_OFF * own.share.min)) return undefined;
  const { start, end } = found.part;
  return { code: 'figure.mismatch', kind: 'figure', claim: { start: own.share.start, end: own.share.end }, sentence: 0, source: { start, end }, sourceText: found.source.text.slice(start, end), confidence: 0.75, window: windowOfSentence(claim, best, found.at) };
}

function accountingIn(claim: Profile): Accounting | undefined {
  const { tokens, quantities } = claim;
  const at = tokens.findIndex(({ norm }, token) => (/^account(?:s|ed)?$/.test(norm) && tokens[token + 1]?.norm === 'for') || (/^(?:makes?|made)$/.test(norm) && tokens[token + 1]?.norm === 'up') || /^represent(?:s|ed)?$/.test(norm));
  const share = at < 0 ? undefined : quantities.find(({ start, unit }) => unit === 'percent' && start > tokens[at]!.start && tokens.findIndex((token) => token.start >= start) - at <= REACH + 1);
  if (share === undefined || claim.negations.length > 0) return undefined;
  const of = tokens.findIndex(({ start }) => start >= share.end);
  if (of < 0 || tokens[of]!.norm !== 'of') return undefined;
  const end = tokens.findIndex(({ kind, text }, token) => token > of && kind === 'mark' && /^[,;:.()?!]$/.test(text));
  const [part, whole] = [regionOf(claim, 0, at), regionOf(claim, of, end < 0 ? tokens.length : end)];
  return part.terms.some(({ kind }) => kind === 'name') && whole.terms.some(({ kind }) => kind === 'word') ? { share, part, whole } : undefined;
}

function isPlain({ kind, min, max, unit }: Quantity): boolean {
  return kind !== 'ordinal' && kind !== 'share' && min === max && unit === undefined && min > 0;
}

/** Whether a sentence names what the claim gives the share of. */
function isOfPart({ part }: Accounting, source: Profile): boolean {
  const names = part.terms.filter(({ kind, weight }) => kind === 'name' && weight >= 1);
  return names.length > 0 && names.every((name) => source.terms.some((other) => other.kind === 'name' && likeness(part.profile, name, source, other) >= SAME_NAME));
}

/** Whether a figure counts what the claim's whole is of: by the noun behind it, or by 'the number of' before. */
function counts({ tokens, terms }: Profile, total: Quantity, whole: Region): boolean {
  if (!isPlain(total)) return false;
  if (total.counted.length > 0) return total.counted.some((word) => whole.terms.some(({ stem }) => stem === word));
  const at = tokens.findIndex(({ start }) => start >= total.start);
  return tokens.slice(Math.max(0, at - NOUN_BEFORE - REACH), at).some(({ norm }) => /^(?:number|total|count|tally)$/.test(norm)) && terms.some(({ token, stem }) => token < at && at - token <= NOUN_BEFORE && whole.terms.some((noun) => noun.kind === 'word' && noun.stem === stem));
}
