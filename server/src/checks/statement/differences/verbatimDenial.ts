import { FUNCTION_WORDS } from '../../../text/lexicon/words.js';
import { stem } from '../../../text/stem.js';
import type { Token } from '../../../text/tokens.js';
import type { Difference } from '../difference.js';
import { denialOf, endsClause, isDarker } from '../negation.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import type { Window } from '../window.js';
import { hasAllMoments } from './polarityPlace.js';

const LEAST_COVERAGE = 0.5;
/** How many words of a run must be the same, in their order, around the place where one side denies. */
const LEAST_RUN = 4;
/** Of them, before and behind that place. */
const LEAST_BEFORE = 1;
const LEAST_BEHIND = 2;
/** Behind a deed at the end of a sentence nothing more can be the same. */
const LEAST_BEFORE_AT_END = 2;
const LIKE = 0.85;

/** 'Wouldn't' without its denial. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ['cannot', 'can'],
  ["shan't", 'shall'],
]);
/** What leaves open, asks or foretells for a case: a run behind it is not told. */
const OPENING = /^(?:if|unless|whether|may|might|could|should|would|suppose[ds]?|hope[ds]?|hoping|want(?:s|ed)?|wish(?:es|ed)?|threaten(?:s|ed)?|fear(?:s|ed)?|doubt(?:s|ed)?|false|untrue|wrong|nobody|nothing|rumou?rs?|allegations?|accus\w+|claims?|claimed|alleg\w+)$/;
/** What bounds a denial that stands before it. */
const BOUNDING = /^(?:until|till|before|unless|without|except|alone|yet|only|just|merely|simply|because|but)$/;

/** A word of a clause whose denial is taken out. */
interface Word {
  readonly norm: string;
  readonly token: number;
}

/** A run of words in which one side denies and the other does not. */
interface Run {
  /** The denied side's words of the run, as tokens. */
  readonly denying: readonly number[];
  readonly plain: readonly number[];
  /** Whether a word before the denial says of whom or what it is told. */
  readonly hasSubject: boolean;
}

/**
 * A denial put into the source's own words, or taken out of them: 'he would not fail the entire class' where the source has 'that he would fail the entire class'. The words
 * before and behind it are the same ones in the same order, so that no other denial of the sentence can be what answers it.
 */
export function verbatimDenials(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || !hasAllMoments(claim, window)) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const inClaim = runOf(claim, source);
    if (inClaim && (inClaim.hasSubject || isToldOfTheSame(claim, inClaim.denying[0]!, window, sentence)) && !window.sentences.some((other) => (other === source ? hasVerbatim(other, claim, inClaim.denying) : hasDenied(other, claim, inClaim.denying)))) return [differenceOf(claim, inClaim.denying, source, inClaim.plain, sentence)];
    const inSource = runOf(source, claim);
    if (inSource && (inSource.hasSubject || isToldOfTheSame(claim, inSource.plain[0]!, window, sentence)) && !isBounded(source, inSource.denying) && !window.sentences.some((other) => other !== source && runOf(source, other) !== undefined)) return [differenceOf(claim, inSource.plain, source, inSource.denying, sentence)];
  }
  return [];
}

/** The longest run around a denial of `denying` that `plain` has without one; undefined where there is none that is long enough, or `plain` does not tell it. */
function runOf(denying: Profile, plain: Profile): Run | undefined {
  for (const denial of denying.negations) {
    const bare = withoutDenial(denying.tokens, denial);
    if (!bare) continue;
    const run = longestRun(bare.words, bare.at, wordsOf(plain.tokens), plain, denying);
    if (run && isTold(plain, run.plain[0]!) && !isDeniedIn(plain, run.plain)) return run;
  }
  return undefined;
}

function wordsOf(tokens: readonly Token[]): Word[] {
  return tokens.map(({ norm }, token) => ({ norm, token }));
}

/** The words of a sentence with one plain denial taken out, and the place in them where it stood; undefined for verbs that deny, and for 'no'. */
function withoutDenial(tokens: readonly Token[], denial: number): { readonly words: Word[]; readonly at: number } | undefined {
  const { norm } = tokens[denial]!;
  const words = wordsOf(tokens);
  if (norm === 'not' || norm === 'never' || norm === "n't") {
    // 'Did not come' without its denial is 'came', which is compared by its stem.
    const withDo = /^(?:did|do|does)$/.test(tokens[denial - 1]?.norm ?? '');
    const first = withDo ? denial - 1 : denial;
    words.splice(first, denial - first + 1);
    return { words, at: first };
  }
  if (norm !== 'cannot' && !norm.endsWith("n't")) return undefined;
  const bare = CONTRACTED.get(norm) ?? norm.slice(0, -3);
  if (/^(?:did|do|does)$/.test(bare)) {
    words.splice(denial, 1);
    return { words, at: denial };
  }
  words[denial] = { norm: bare, token: denial };
  return { words, at: denial + 1 };
}

function longestRun(words: readonly Word[], at: number, others: readonly Word[], plain: Profile, denying: Profile): Run | undefined {
  let best: Run | undefined;
  for (let there = 1; there < others.length; there++) {
    let before = 0;
    while (isSame(words[at - 1 - before], others[there - 1 - before], denying, plain)) before++;
    let behind = 0;
    while (isSame(words[at + behind], others[there + behind], denying, plain)) behind++;
    const isAtEnd = behind === 1 && isEnd(words[at + behind], denying) && before >= LEAST_BEFORE_AT_END;
    if (before < LEAST_BEFORE || (behind < LEAST_BEHIND && !isAtEnd) || before + behind < LEAST_RUN || before + behind <= (best?.plain.length ?? 0)) continue;
    const denied = words.slice(at - before, at + behind).map(({ token }) => token);
    const told = others.slice(there - before, there + behind).map(({ token }) => token);
    // 'It is a' and 'of the' are the same anywhere.
    if (told.slice(before).some((token) => saysSomething(plain.tokens[token]!)) && told.filter((token) => saysSomething(plain.tokens[token]!)).length >= (behind > LEAST_RUN ? 1 : 2)) best = { denying: denied, plain: told, hasSubject: told.slice(0, before).some((token) => saysSomething(plain.tokens[token]!)) };
  }
  return best;
}

function isEnd(word: Word | undefined, { tokens }: Profile): boolean {
  return word === undefined || /^[.!?;:]$/.test(tokens[word.token]!.text);
}

function isSame(a: Word | undefined, b: Word | undefined, own: Profile, other: Profile): boolean {
  if (a === undefined || b === undefined || own.tokens[a.token]!.kind === 'mark' || other.tokens[b.token]!.kind === 'mark') return false;
  return a.norm === b.norm || (!FUNCTION_WORDS.has(a.norm) && stem(a.norm) === stem(b.norm));
}

function saysSomething({ kind, norm }: Token): boolean {
  return kind !== 'mark' && !FUNCTION_WORDS.has(norm);
}

/** Whether a sentence tells what stands from a token on, and does not ask it, deny it as a whole or leave it open. */
function isTold(profile: Profile, first: number): boolean {
  // A question tells nothing, nor does what depends on an 'if' tell more than that.
  if (profile.tokens.slice(-2).some(({ text }) => text === '?') || profile.tokens.some(({ norm }) => norm === 'if' || norm === 'unless')) return false;
  for (let at = first - 1; at >= 0; at--) {
    // 'Whether' ends a clause and leaves the next one open.
    if (OPENING.test(profile.tokens[at]!.norm) || profile.negations.includes(at)) return false;
    if (endsClause(profile.tokens[at]!, true)) break;
  }
  return !isDarkClause(profile, first);
}

/** Whether the clause in which a token stands is darkened before it: 'doubts that he would fail the class'. */
function isDarkClause(profile: Profile, first: number): boolean {
  let start = first;
  while (start > 0 && !endsClause(profile.tokens[start - 1]!, true)) start--;
  return isDarker({ ...profile, tokens: profile.tokens.slice(start, first) }, { ...profile, tokens: [] });
}

/** Whether a run has a denial of its own. */
function isDeniedIn({ negations }: Profile, run: readonly number[]): boolean {
  const [first, last] = [run[0]!, run.at(-1)!];
  return negations.some((token) => token >= first && token <= last);
}

/** Whether a sentence has the words of the claim's run, and denies one of them. */
function hasDenied(other: Profile, claim: Profile, run: readonly number[]): boolean {
  const own = run.filter((token) => saysSomething(claim.tokens[token]!)).map((token) => stem(claim.tokens[token]!.norm));
  const places = own.map((root) => other.tokens.findIndex(({ norm }) => stem(norm) === root));
  return places.every((at) => at >= 0) && places.some((at) => denialOf(other, at) !== undefined);
}

/** Whether a sentence has the claim's run word for word, its denial included: 'the bank has long been one, but the exchange has not long been one'. */
function hasVerbatim(other: Profile, claim: Profile, run: readonly number[]): boolean {
  const own = claim.tokens.slice(run[0], run.at(-1)! + 1).map(({ norm }) => norm);
  return other.tokens.some((_, at) => own.every((norm, i) => other.tokens[at + i]?.norm === norm));
}

/** 'Will not sail until the pilots come' does not deny that it will sail. */
function isBounded({ tokens }: Profile, run: readonly number[]): boolean {
  for (let at = run[0]! + 1; at < tokens.length && !/^[.;!?]$/.test(tokens[at]!.text); at++) if (BOUNDING.test(tokens[at]!.norm)) return true;
  return false;
}

/** How many words before the run may say of whom it is told: 'the refinery, the island's largest, has not'. */
const SUBJECT_WORDS = 3;

/** Whether the claim's word before the run, of whom or what it is told, stands in the sentence too, or in the one before: 'the pipeline has long been a target' says nothing of a refinery. */
function isToldOfTheSame(claim: Profile, first: number, { alignment }: Window, sentence: number): boolean {
  const isThing = ({ kind }: Term): boolean => kind === 'word' || kind === 'name';
  const before = claim.terms.flatMap((term, index) => (term.token < first && isThing(term) ? [index] : [])).slice(-SUBJECT_WORDS);
  const subjects = before.length > 0 ? before : [claim.terms.findIndex((term) => term.token >= first && isThing(term))];
  return subjects.some((index) => {
    const match = alignment.matches[index];
    return match !== undefined && match.score >= LIKE && (match.sentence === sentence || match.sentence === sentence - 1);
  });
}

function differenceOf(claim: Profile, own: readonly number[], source: Profile, other: readonly number[], sentence: number): Difference {
  const there = spanOfTokens(source, other[0]!, other.at(-1)!);
  return { code: 'claim.contradicted', kind: 'negation', claim: spanOfTokens(claim, own[0]!, own.at(-1)!), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 };
}
