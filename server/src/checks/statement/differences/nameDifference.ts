import type { Entity } from '../../../index/corpusIndex.js';
import type { CheckContext } from '../../context.js';
import { coverageWithout } from '../coverage.js';
import type { Difference } from '../difference.js';
import { nationOf } from '../actors/nations.js';
import { sharedSurroundings } from '../nearness.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile, vocabularyOf } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The rest of the claim must be the passage's own. */
const LEAST_COVERAGE = 0.68;
const LEAST_SHARED = 0.55;
const STRICTER = 0.1;
/** 'Met in A' and 'their meeting in B': where both stand behind one word, and the passage has all the rest, less need stand around them. */
const LEAST_COVERAGE_BESIDE = 0.95;
const LEAST_SHARED_BESIDE = 0.3;
const PREPOSITIONS = new Set(['to', 'in', 'from', 'at', 'of', 'with', 'against', 'by', 'for', 'near', 'into', 'on', 'over', 'between', 'through']);

/**
 * A person, place or organisation of the claim that the passage and its neighbours do not name, where the passage has another one of the same kind after
 * the same preposition: 'deported to A' where the source has 'deported to B'.
 */
export async function nameDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  const vocabulary = vocabularyOf(window.article);
  for (const name of namesIn(claim)) {
    if (name.terms.some((index) => isMatched(window, index))) continue;
    const last = claim.terms[name.terms.at(-1)!]!;
    // A name that the article has elsewhere may belong here after all: the passage must fit all the better.
    const strictness = vocabulary.norms.has(last.norm) ? STRICTER : 0;
    const rest = coverageWithout(claim, window, name.terms);
    if (rest < LEAST_COVERAGE + strictness || isNearby(window, last.norm)) continue;
    // 'With the Civic League' stands behind 'with' too.
    const preposition = claim.tokens[claim.tokens[name.first - 1]?.norm === 'the' ? name.first - 2 : name.first - 1]?.norm ?? '';
    if (!PREPOSITIONS.has(preposition)) continue;
    const mine = await entitiesNamed(claim, name, context, signal);
    for (const [sentence, source] of window.sentences.entries()) {
      for (const other of namesIn(source)) {
        if (other.terms.some((at) => isTaken(window, sentence, at)) || nameOneNation(claim, name, source, other)) continue;
        if (!followsPreposition(source, other, preposition)) continue;
        const shared = sharedSurroundings(claim, last.token, window, sentence, other.last);
        const isBesideSame = rest >= LEAST_COVERAGE_BESIDE && followsSameWord(claim, window, name, sentence, other);
        if (shared < (isBesideSame ? LEAST_SHARED_BESIDE : LEAST_SHARED + strictness) || !areOfOneKind(mine, await entitiesNamed(source, other, context, signal), preposition, isBesideSame)) continue;
        const [own, there] = [spanOfTokens(claim, name.first, name.last), spanOfTokens(source, other.first, other.last)];
        const sourceText = source.text.slice(there.start, there.end);
        return [{ code: 'claim.contradicted', kind: 'name', claim: own, sentence, source: there, sourceText, replacement: sourceText, confidence: shared }];
      }
    }
  }
  return [];
}

/** 'The United States' and 'the USA', 'Washington' and 'the Americans'. */
function nameOneNation(claim: Profile, name: CapitalisedName, source: Profile, other: CapitalisedName): boolean {
  const nation = nationOf(textOf(claim, name));
  return nation !== undefined && nation === nationOf(textOf(source, other));
}

function textOf(profile: Profile, { first, last }: CapitalisedName): string {
  const { start, end } = spanOfTokens(profile, first, last);
  return profile.text.slice(start, end);
}

/** Whether a term of the claim is found for itself: the 'Paris' of 'met French officials in Paris' is not, where only 'French' answers to it. */
function isMatched({ alignment }: Window, index: number): boolean {
  const match = alignment.matches[index];
  return match !== undefined && !alignment.matches.some((other, at) => at !== index && other?.sentence === match.sentence && other.term === match.term && other.score > match.score);
}

/** A name of one or several capitalised words. */
export interface CapitalisedName {
  readonly first: number;
  readonly last: number;
  /** Indices of its terms. */
  readonly terms: readonly number[];
}

/** A longer run of capitalised words is a title or several names. */
const LONGEST_NAME = 3;

/** The names of a sentence by their capital letters: runs of at most four words. */
export function namesIn({ terms, tokens }: Profile): CapitalisedName[] {
  const isCapital = (token: number): boolean => /^\p{Lu}/u.test(tokens[token]?.text ?? '');
  return terms.flatMap(({ kind, token }): CapitalisedName[] => {
    if (kind !== 'name' || isCapital(token + 1)) return [];
    let first = token;
    while (isCapital(first - 1)) first--;
    const own = terms.flatMap((term, index) => (term.token >= first && term.token <= token ? [index] : []));
    return token - first >= LONGEST_NAME || own.some((index) => terms[index]!.kind !== 'name') ? [] : [{ first, last: token, terms: own }];
  });
}

/** Whether a sentence next to the window has the word. */
function isNearby(window: Window, norm: string): boolean {
  const { article, first, sentences } = window;
  return [first - 1, first + sentences.length].some((at) => at >= 0 && at < article.sentences.length && sourceProfile(article, at).tokens.some((token) => token.norm === norm));
}

function isTaken(window: Window, sentence: number, term: number): boolean {
  return window.alignment.matches.some((match) => match?.sentence === sentence && match.term === term);
}

/** Whether the word before the claim's preposition is the one before that of another name: 'met in' and 'meeting in'. */
function followsSameWord(claim: Profile, { alignment, sentences }: Window, name: CapitalisedName, sentence: number, other: CapitalisedName): boolean {
  const at = name.terms[0]! - 1;
  const [before, match] = [claim.terms[at], alignment.matches[at]];
  if (!before || before.kind !== 'word' || before.token !== beforePreposition(claim, name) || match?.sentence !== sentence) return false;
  return sentences[sentence]!.terms[match.term]!.token === beforePreposition(sentences[sentence]!, other);
}

/** The token before the preposition of a name, with or without 'the'. */
function beforePreposition({ tokens }: Profile, { first }: CapitalisedName): number {
  return first - (tokens[first - 1]?.norm === 'the' ? 3 : 2);
}

/** Whether the preposition stands before the name, up to three words away: 'to his home country of B'. */
function followsPreposition(source: Profile, { first }: CapitalisedName, preposition: string): boolean {
  return source.tokens.slice(Math.max(0, first - 5), first).some(({ norm }) => norm === preposition);
}

async function entitiesNamed(profile: Profile, name: CapitalisedName, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly Entity[]> {
  const found = await context.index.lookUpName(textOf(profile, name).replace(/['’]s$/, ''), signal);
  return found.kind === 'exact' ? found.entities : [];
}

/** Behind these stands a place, whatever the corpus takes a name to be. */
const OF_PLACE = /^(?:to|in|into|from|at|near)$/;

/**
 * Of one kind, as far as the corpus knows them; a name that it does not know may be anything that the other is. Of two names where places stand, one that it knows
 * for a place is enough: what a small town is, it seldom says.
 */
function areOfOneKind(mine: readonly Entity[], theirs: readonly Entity[], preposition: string, isBesideSame: boolean): boolean {
  if (theirs.length === 0 || theirs.some(({ id }) => mine.some((entity) => entity.id === id))) return false;
  const kinds = new Set(theirs.map(({ kind }) => kind));
  if (kinds.size > 1) return false;
  // Behind the same words, where nothing else differs, bodies of which the corpus cannot tell the kind are two of one kind.
  const isBody = ({ kind }: Entity): boolean => kind === 'organisation' || kind === 'unknown';
  if (isBesideSame && mine.length > 0 && mine.every(isBody) && theirs.every(isBody)) return true;
  const isPlace = (kind: Entity['kind']): boolean => OF_PLACE.test(preposition) && kind === 'place';
  if (kinds.has('unknown')) return mine.length > 0 && mine.every(({ kind }) => isPlace(kind));
  return mine.every(({ kind }) => kinds.has(kind) || (kind === 'unknown' && theirs.every((other) => isPlace(other.kind))));
}
