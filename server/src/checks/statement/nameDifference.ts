import type { Entity } from '../../index/corpusIndex.js';
import type { CheckContext } from '../context.js';
import { coverageWithout } from './coverage.js';
import type { Difference } from './difference.js';
import { areOfOneNation } from './nations.js';
import { sharedSurroundings } from './nearness.js';
import type { Profile, Term } from './profile.js';
import { sourceProfile, vocabularyOf } from './sourceProfiles.js';
import type { Window } from './window.js';

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
  for (const [index, term] of claim.terms.entries()) {
    if (term.kind !== 'name' || window.alignment.matches[index] || isInLongerName(claim, term)) continue;
    // A name that the article has elsewhere may belong here after all: the passage must fit all the better.
    const strictness = vocabulary.norms.has(term.norm) ? STRICTER : 0;
    if (coverageWithout(claim, window, index) < LEAST_COVERAGE + strictness || isNearby(window, term.norm)) continue;
    const preposition = claim.tokens[term.token - 1]?.norm ?? '';
    if (!PREPOSITIONS.has(preposition)) continue;
    const mine = await entitiesNamed(claim, term, context, signal);
    for (const [sentence, source] of window.sentences.entries()) {
      for (const [at, other] of source.terms.entries()) {
        if (other.kind !== 'name' || isInLongerName(source, other) || isTaken(window, sentence, at) || areOfOneNation(term.norm, other.norm)) continue;
        if (!followsPreposition(source, other, preposition)) continue;
        const shared = sharedSurroundings(claim, term.token, window, sentence, other.token);
        const isBesideSame = coverageWithout(claim, window, index) >= LEAST_COVERAGE_BESIDE && followsSameWord(claim, window, index, sentence, other);
        if (shared < (isBesideSame ? LEAST_SHARED_BESIDE : LEAST_SHARED + strictness) || !areOfOneKind(mine, await entitiesNamed(source, other, context, signal))) continue;
        const [own, there] = [claim.tokens[term.token]!, source.tokens[other.token]!];
        return [{ code: 'claim.contradicted', kind: 'name', claim: { start: own.start, end: own.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, replacement: there.text, confidence: shared }];
      }
    }
  }
  return [];
}

/** Whether a sentence next to the window has the word. */
function isNearby(window: Window, norm: string): boolean {
  const { article, first, sentences } = window;
  return [first - 1, first + sentences.length].some((at) => at >= 0 && at < article.sentences.length && sourceProfile(article, at).tokens.some((token) => token.norm === norm));
}

/** Whether a capitalised word is one of several that make a name together; which of them differs is then for the name's own check. */
function isInLongerName(profile: Profile, term: Term): boolean {
  return [term.token - 1, term.token + 1].some((index) => /^\p{Lu}/u.test(profile.tokens[index]?.text ?? ''));
}

function isTaken(window: Window, sentence: number, term: number): boolean {
  return window.alignment.matches.some((match) => match?.sentence === sentence && match.term === term);
}

/** Whether the word before the claim's preposition is the one before that of another name: 'met in' and 'meeting in'. */
function followsSameWord(claim: Profile, { alignment, sentences }: Window, index: number, sentence: number, other: Term): boolean {
  const [before, match] = [claim.terms[index - 1], alignment.matches[index - 1]];
  if (!before || before.kind !== 'word' || before.token !== claim.terms[index]!.token - 2 || match?.sentence !== sentence) return false;
  return sentences[sentence]!.terms[match.term]!.token === other.token - 2;
}

/** Whether the preposition stands before the name, up to three words away: 'to his home country of B'. */
function followsPreposition(source: Profile, term: Term, preposition: string): boolean {
  return source.tokens.slice(Math.max(0, term.token - 5), term.token).some(({ norm }) => norm === preposition);
}

async function entitiesNamed(profile: Profile, term: Term, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly Entity[]> {
  const found = await context.index.lookUpName(profile.tokens[term.token]!.text.replace(/['’]s$/, ''), signal);
  return found.kind === 'exact' ? found.entities : [];
}

/** Of one kind, as far as the corpus knows them; a name that it does not know may be anything that the other is. */
function areOfOneKind(mine: readonly Entity[], theirs: readonly Entity[]): boolean {
  if (theirs.length === 0 || theirs.some(({ id }) => mine.some((entity) => entity.id === id))) return false;
  const kinds = new Set(theirs.map(({ kind }) => kind));
  if (kinds.size > 1 || kinds.has('unknown')) return false;
  return mine.every(({ kind }) => kinds.has(kind));
}
