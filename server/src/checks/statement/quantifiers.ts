import type { Profile, Term } from './profile.js';

/** How much of a whole a sentence speaks of. `few` is a small part, `some` a part, `one` one or a counted few of more. */
export type Extent = 'all' | 'most' | 'half' | 'some' | 'few' | 'none';

/** What a quantifier says, with the tokens that say it. */
export interface Quantified {
  readonly extent: Extent;
  /** Set where the sentence says that it is no more than that: 'only some', 'not all'. */
  readonly isExact: boolean;
  readonly first: number;
  readonly next: number;
}

const EXTENTS: ReadonlyMap<string, Extent> = new Map([
  ['all', 'all'],
  ['every', 'all'],
  ['each', 'all'],
  ['both', 'all'],
  ['entire', 'all'],
  ['whole', 'all'],
  ['most', 'most'],
  ['majority', 'most'],
  ['half', 'half'],
  ['some', 'some'],
  ['several', 'some'],
  ['part', 'some'],
  ['parts', 'some'],
  ['minority', 'few'],
  ['few', 'few'],
  ['handful', 'few'],
  ['none', 'none'],
  ['no', 'none'],
  ['neither', 'none'],
]);
/** How much a word by itself quantifies, by its normalised form: 'all' for 'every'; undefined for any other word. */
export function extentOf(norm: string): Extent | undefined {
  return EXTENTS.get(norm);
}

/** How many tokens may stand between a quantifier and what it quantifies: 'all of the northern districts'. */
const REACH = 5;

/** The quantifier of the noun at a term: 'all of the schools', 'most schools', 'only two of its six schools'; undefined where it has none. Never fails. */
export function quantifierOf(profile: Profile, term: Term): Quantified | undefined {
  const { tokens } = profile;
  let words = 0;
  for (let i = term.token - 1; i >= Math.max(0, term.token - REACH); i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark' && !/^[-'’%]$/.test(norm)) return undefined;
    const share = profile.quantities.find(({ start, end, unit }) => unit === 'percent' && start <= tokens[i]!.start && tokens[i]!.end <= end);
    if (share) return { extent: extentOfShare(share.min), isExact: true, first: tokens.findIndex(({ start }) => start >= share.start), next: i + 1 };
    const extent = EXTENTS.get(norm);
    if (extent !== undefined && !isOtherUse(profile, i, norm)) return withWords(profile, i, term.token, extent);
    if (isCounted(profile, i)) return partOf(profile, i, term);
    if (isInPhrase(norm, text)) continue;
    // One adjective may stand between; a verb or another noun phrase ends the search.
    if (!profile.terms.some(({ token }) => token === i) || (words > 0 && !/['’]s$/.test(text))) return undefined;
    words++;
  }
  return undefined;
}

function extentOfShare(percent: number): Extent {
  if (percent >= 100) return 'all';
  if (percent === 50) return 'half';
  return percent > 50 ? 'most' : 'some';
}

/** 'Some 400 people' is a rounding, 'at all' a manner, 'most expensive' a degree, 'no longer' a denial, 'half a million' a figure. */
function isOtherUse({ tokens }: Profile, at: number, norm: string): boolean {
  const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]];
  if (norm === 'some') return after?.kind === 'number' || /^(?:hundred|thousand|million|billion|\w+teen|\w+ty|two|three|four|five|six|seven|eight|nine|ten)$/.test(after?.norm ?? '');
  if (norm === 'all') return /^(?:at|after|above|of)$/.test(before);
  if (norm === 'most') return before === 'the' || before === 'at' || before === 'a';
  if (norm === 'no') return /^(?:longer|more|less|fewer|doubt|one|matter)$/.test(after?.norm ?? '');
  if (norm === 'half') return /^(?:first|second|other|-)$/.test(before) || /^(?:an?|one|-)$/.test(after?.norm ?? '');
  if (norm === 'whole') return before === 'a' || after?.norm === 'of' || before === 'on';
  if (norm === 'part' || norm === 'parts') return after?.norm !== 'of';
  if (norm === 'each') return after?.norm === 'other';
  return false;
}

function withWords({ tokens }: Profile, at: number, until: number, extent: Extent): Quantified {
  const before = tokens[at - 1]?.norm;
  if (extent === 'all' && (before === 'not' || before === "n't")) return { extent: 'some', isExact: true, first: at - 1, next: at + 1 };
  if (extent === 'all' && (before === 'nearly' || before === 'almost')) return { extent: 'most', isExact: true, first: at - 1, next: at + 1 };
  if (tokens[at]!.norm === 'few' && before === 'a') return { extent: 'some', isExact: false, first: at, next: at + 1 };
  const isExact = before === 'only' || before === 'just' || (tokens.slice(until + 1).some(({ norm }, i, rest) => norm === 'not' && rest[i + 1]?.norm === 'all'));
  return { extent, isExact, first: isExact && before !== undefined && /^(?:only|just)$/.test(before) ? at - 1 : at, next: at + 1 };
}

function isCounted({ quantities, tokens }: Profile, at: number): boolean {
  const token = tokens[at]!;
  return (token.norm === 'one' && (tokens[at + 1]?.norm === 'of' || /^(?:only|just)$/.test(tokens[at - 1]?.norm ?? ''))) || quantities.some(({ number }) => number.start <= token.start && token.end <= number.end);
}

/** 'Two of its six pillars', 'one of the ministers' and 'only one village' are parts; 'six pillars' is a number. */
function partOf(profile: Profile, at: number, term: Term): Quantified | undefined {
  const { tokens } = profile;
  if (tokens[at + 1]?.norm === 'of' && at + 1 < term.token) return { extent: 'some', isExact: true, first: at, next: at + 1 };
  let before = at - 1;
  // 'Most of the country’s 1,900 junctions'.
  while (before > 0 && (/^(?:the|its|their|his|her|-)$/.test(tokens[before]!.norm) || /['’]s$/.test(tokens[before]!.text))) before--;
  const outer = before - 1;
  if (outer >= 0 && tokens[before]!.norm === 'of') {
    const extent = EXTENTS.get(tokens[outer]!.norm);
    if (extent !== undefined) return withWords(profile, outer, term.token, extent);
    return isCounted(profile, outer) ? { extent: extentOfPart(profile, outer, at), isExact: true, first: outer, next: outer + 1 } : undefined;
  }
  // 'All seven schools'.
  if (tokens[before]?.norm === 'all') return withWords(profile, before, term.token, 'all');
  return /^(?:only|just)$/.test(tokens[at - 1]?.norm ?? '') ? { extent: 'few', isExact: true, first: at - 1, next: at + 1 } : undefined;
}

/** How much 'five of the seven' is, and 'all but two of the seven'; `some` where a number is not read. */
function extentOfPart({ quantities, tokens }: Profile, part: number, total: number): Extent {
  const valueAt = (token: number): number | undefined => (tokens[token]!.norm === 'one' ? 1 : quantities.find(({ number }) => number.start <= tokens[token]!.start && tokens[token]!.end <= number.end)?.min);
  const [count, whole] = [valueAt(part), valueAt(total)];
  if (count === undefined || whole === undefined || whole === 0 || count > whole) return 'some';
  const isLeft = tokens[part - 1]?.norm === 'but' && tokens[part - 2]?.norm === 'all';
  return extentOfShare(((isLeft ? whole - count : count) / whole) * 100);
}

function isInPhrase(norm: string, text: string): boolean {
  return /^(?:of|the|its|their|his|her|our|these|those|a|an|vast|great|large|overwhelming|-|'|s)$/.test(norm) || /^['’]s$/.test(text);
}
