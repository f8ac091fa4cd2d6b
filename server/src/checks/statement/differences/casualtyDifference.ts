import type { Token } from '../../../text/tokens.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.5;
/** How far from a figure the word stands that tells what became of those whom it counts. */
const REACH = 7;

/** What becomes of people in an accident or an attack; no figure counts two of them at once. */
const FATES: readonly (readonly [string, RegExp])[] = [
  ['dead', /^(?:killed|died|dead|deaths?|drowned|perished|fatalities)$/],
  ['hurt', /^(?:injured|injuries|wounded|hurt|wounds)$/],
  ['missing', /^(?:missing|unaccounted)$/],
  ['saved', /^(?:rescued|saved|survived|survivors|unhurt|unharmed|uninjured)$/],
];

/** An aside of more tokens is none. */
const LONGEST_ASIDE = 8;

interface Fate {
  readonly name: string;
  readonly token: number;
}

/** 'Eight people were killed' where the passage has eight people injured: one figure, and another fate. An article that gives the figure for the claim's fate in any sentence leaves it open. */
export function casualtyDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = term.kind === 'figure' ? window.alignment.matches[index] : undefined;
    const own = match && fateOf(claim, term);
    if (!match || !own) continue;
    const source = window.sentences[match.sentence]!;
    const there = source.terms[match.term]!;
    const theirs = there.kind === 'figure' && likeness(claim, term, source, there) >= 0.95 ? fateOf(source, there) : undefined;
    if (!theirs || theirs.name === own.name || isGivenFor(claim, term, own, window)) continue;
    const span = spanOfTokens(source, theirs.token, theirs.token);
    return [{ code: 'claim.contradicted', kind: 'sister', claim: spanOfTokens(claim, own.token, own.token), sentence: match.sentence, source: span, sourceText: source.text.slice(span.start, span.end), confidence: 0.8 }];
  }
  return [];
}

/** The only fate told near a figure, with no other figure between the two and no denial; undefined where several are. */
function fateOf(profile: Profile, { token, value }: Term): Fate | undefined {
  const { tokens, terms, quantities } = profile;
  if (quantities[value!]!.kind === 'ordinal') return undefined;
  const found: Fate[] = [];
  for (let at = Math.max(0, token - REACH - LONGEST_ASIDE); at <= Math.min(tokens.length - 1, token + REACH + LONGEST_ASIDE); at++) {
    const fate = FATES.find(([, words]) => words.test(tokens[at]!.norm));
    if (!fate) continue;
    const [from, to] = [Math.min(at, token), Math.max(at, token)];
    if (to - from - asideBetween(tokens, from, to) > REACH) continue;
    const isParted = terms.some(({ kind, token: other }) => kind === 'figure' && other > from && other < to && !isAside(tokens, other, from, to)) || tokens.slice(from + 1, to).some(({ text, norm }) => text === ';' || norm === 'and' || norm === 'while');
    if (isParted) continue;
    if (denialOf(profile, at) !== undefined) return undefined;
    found.push({ name: fate[0], token: at });
  }
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}

/** How many tokens an aside between two others has, with its commas: that of 'six people, two of them children, were killed' has six. */
function asideBetween(tokens: readonly Token[], from: number, to: number): number {
  const commas = tokens.slice(from, to).flatMap(({ text }, at) => (text === ',' ? [at] : []));
  return commas.length < 2 ? 0 : commas.at(-1)! - commas[0]! + 1;
}

/** 'Six people, two of them children, were killed': whether a token stands between commas of which both are between two others. */
function isAside(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const isComma = ({ text }: Token): boolean => text === ',';
  return tokens.slice(from + 1, at).some(isComma) && tokens.slice(at + 1, to).some(isComma);
}

function isGivenFor(claim: Profile, term: Term, own: Fate, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    const places = source.terms.filter((other) => other.kind === 'figure' && likeness(claim, term, source, other) >= 0.95);
    const hasFate = source.tokens.some(({ norm }) => FATES.some(([name, words]) => name === own.name && words.test(norm)));
    // 'Six were killed and 23 wounded' has both, and says of each figure what became of those.
    return hasFate && places.some((place) => (fateOf(source, place)?.name ?? own.name) === own.name);
  });
}
