import type { Article } from '../../../articles/article.js';
import type { PlacedDifference } from '../difference.js';
import { denialOf, deniesOtherwise, isBoundedInTime } from '../negation.js';
import { type Profile, spanOfTokens, type Term, weightOf } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sentencesNaming, sourceProfile, vocabularyOf } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The rest of the claim must be the passage's own, or the article may speak of two matters. */
const LEAST_COVERAGE = 0.6;
/** A word as light as 'open' is denied of many things. */
const LEAST_WEIGHT = 0.6;
/** How many sentences before or behind the passage the denial may stand. */
const REACH = 6;
const CONFIDENCE = 0.7;
/** Where the denial names the claim's subject it may stand anywhere, and deny a lighter word. */
const LEAST_WEIGHT_BESIDE_SUBJECT = 0.3;
const LEAST_SUBJECT = 0.8;

/**
 * A word that a claim affirms and of which the article of its best passage has nothing but denials, one of them in that passage or near it: 'the board was unanimous'
 * where the story goes on with 'The decision was not unanimous.' Another passage that has the word clears the claim.
 */
export function deniedElsewhere(claim: Profile, windows: readonly Window[]): PlacedDifference | undefined {
  const best = windows[0];
  if (!best || best.alignment.coverage < LEAST_COVERAGE || claim.negations.length > 0) return undefined;
  const { article } = best;
  for (const [index, term] of claim.terms.entries()) {
    if (term.kind !== 'word' || term.weight < LEAST_WEIGHT_BESIDE_SUBJECT || !isPredicate(claim, term)) continue;
    if (windows.some((rival) => rival.article !== article && rival.alignment.matches[index])) continue;
    const at = onlyDenial(claim, article, term);
    if (at === undefined) continue;
    const isNear = term.weight >= LEAST_WEIGHT && at >= best.first - REACH && at < best.first + best.sentences.length + REACH;
    if (isNear || namesSubject(claim, term, sourceProfile(article, at))) return differenceAt(claim, term, best, at);
  }
  return undefined;
}

function differenceAt(claim: Profile, term: Term, best: Window, at: number): PlacedDifference {
  const source = sourceProfile(best.article, at);
  const other = source.terms.find(({ stem }) => stem === term.stem)!;
  const [own, there] = [spanOfTokens(claim, term.token, term.token), spanOfTokens(source, Math.min(denialOf(source, other.token)!, other.token), other.token)];
  return { code: 'claim.contradicted', kind: 'negation', claim: own, sentence: 0, source: there, sourceText: source.text.slice(there.start, there.end), confidence: CONFIDENCE, window: windowOfSentence(claim, best, at) };
}

/** Whether a word is what the claim says of its subject, directly: 'was unanimous'. */
function isPredicate({ tokens }: Profile, { token }: Term): boolean {
  return /^(?:is|are|was|were|be|been|remains?|remained)$/.test(tokens[token - 1]?.norm ?? '');
}

/** Whether a sentence has the words that the claim says it of: 'the launch pad, which was not damaged' for 'the launch pad was damaged'. */
function namesSubject({ terms, tokens }: Profile, { token }: Term, source: Profile): boolean {
  const mark = tokens.slice(0, token).findLastIndex(({ kind, text }) => kind === 'mark' && /^[,;:]$/.test(text));
  const subject = terms.filter((term) => term.token > mark && term.token < token && (term.kind === 'word' || term.kind === 'name'));
  const named = subject.filter(({ stem }) => source.terms.some((other) => other.stem === stem));
  return weightOf(subject) >= LEAST_SUBJECT && named.length >= 2 && weightOf(named) >= weightOf(subject) / 2 && named[0] === subject[0];
}

/** The sentence of an article that has a word, where it is denied in every sentence that has it; undefined where it stands nowhere or is affirmed once. */
function onlyDenial(claim: Profile, article: Article, { stem }: Term): number | undefined {
  if (!vocabularyOf(article).stems.has(stem)) return undefined;
  let found: number | undefined;
  for (const at of sentencesNaming(article, stem)) {
    const source = sourceProfile(article, at);
    for (const { stem: other, token } of source.terms) {
      if (other !== stem) continue;
      const denial = denialOf(source, token);
      if (denial === undefined || isBoundedInTime(source, denial) || deniesOtherwise(source, denial, claim)) return undefined;
      found ??= at;
    }
  }
  return found;
}
