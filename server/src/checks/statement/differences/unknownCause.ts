import type { Article } from '../../../articles/article.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** How much of what the claim gives as the cause may stand in a sentence of the article that leaves nothing open, as a share of its words. */
const TOLD_AS_CAUSE = 0.5;
const SAME_WORD = 0.75;
const CONFIDENCE = 0.75;
/** How many sentences around the one that says so are read for what happened. */
const NEAR = 3;

/** 'The cause of the fire is not known', 'it is unclear what caused it', 'nobody knows why'. */
const UNKNOWN = /\b(?:causes?|reasons?|origin|trigger)\b(?: (?:of|for|behind) [^.;,]{1,60})? (?:is|are|was|were|remain(?:s|ed)?|has|have)(?: still| yet| as| so| been| far)* (?:not (?:yet |been |immediately )*(?:known|clear|established|determined|found|identified)|unknown|unclear|undetermined|a mystery|under investigation)\b|\b(?:not (?:yet |immediately )*(?:known|clear)|unclear|unknown|too early to (?:say|tell)|(?:nobody|no one) knows) (?:what (?:had )?(?:caused|started|triggered|led to)|why|how)\b/i;
/** What makes one thing the cause of another in a claim, and where the cause stands: behind it, or before. */
const CAUSED = /\b(?:because(?: of)?|due to|owing to|as a result of|caused by|triggered by|started by|set off by|brought about by)\b/i;
/** What says of a cause that it is no more than somebody's word for it. */
const OPEN = /\b(?:may|might|could|possibl[ey]|perhaps|probabl[ey]|likely|suspects?|suspected|believed?|thinks?|whether|if|unclear|unknown|not known|accus\w+|claims?|claimed|alleg\w+|rumou?rs?|according to residents|blam\w+|examin(?:e|es|ed|ing)|investigat(?:e|es|ed|ing))\b/i;
/**
 * 'The dyke broke because the budget had been cut' where the article says that the cause of the breach is not known: what nobody knows is told as a fact. Silent where the claim leaves it open, and where a
 * sentence of the article gives that cause itself.
 */
export function unknownCauses(claim: Profile, window: Window): Difference[] {
  const because = CAUSED.exec(claim.text);
  if (because === null || claim.negations.length > 0 || OPEN.test(claim.text)) return [];
  const { article } = window;
  const isCause = (token: number): boolean => claim.tokens[token]!.start > because.index;
  const [cause, effect] = [claim.terms.filter(({ token }) => isCause(token)), claim.terms.filter(({ token }) => !isCause(token))];
  if (cause.length === 0 || effect.length === 0) return [];
  for (const at of unknownIn(article)) {
    const source = sourceProfile(article, at);
    const unknown = UNKNOWN.exec(source.text);
    if (unknown === null || !isOfEffect(claim, effect, window, at, unknown) || isOfCause(claim, cause, source, unknown)) continue;
    const isTold = article.sentences.some((_, other) => {
      const there = sourceProfile(article, other);
      return other !== at && !OPEN.test(there.text) && cause.filter((term) => there.terms.some((word) => likeness(claim, term, there, word) >= SAME_WORD)).length >= TOLD_AS_CAUSE * cause.length;
    });
    if (isTold) return [];
    const span = spanOfTokens(claim, claim.tokens.findIndex(({ end }) => end > because.index), cause.at(-1)!.token);
    return [{ code: 'claim.contradicted', kind: 'modality', told: 'unknown', claim: span, sentence: 0, source: { start: unknown.index, end: unknown.index + unknown[0].length }, sourceText: unknown[0], confidence: CONFIDENCE, window: windowOfSentence(claim, window, at) }];
  }
  return [];
}

const unknownPlaces = new WeakMap<Article, readonly number[]>();

/** The sentences of an article, by index, that say of a cause that it is not known. They are looked for once: an article may be a book. */
function unknownIn(article: Article): readonly number[] {
  const known = unknownPlaces.get(article);
  if (known) return known;
  const made = article.sentences.flatMap(({ start, end }, at) => (UNKNOWN.test(article.text.slice(start, end)) ? [at] : []));
  unknownPlaces.set(article, made);
  return made;
}

/** 'The airport was closed because of the crash': what has no known cause is what the claim gives as one. */
function isOfCause(claim: Profile, cause: Profile['terms'], source: Profile, unknown: RegExpExecArray): boolean {
  const end = unknown.index + unknown[0].length;
  return cause.some((term) => source.terms.some((other) => source.tokens[other.token]!.start >= unknown.index && source.tokens[other.token]!.end <= end && likeness(claim, term, source, other) >= SAME_WORD));
}

/** Whether what has no known cause is what the claim tells: it is named there, or the sentences around tell of it and the words themselves name nothing. */
function isOfEffect(claim: Profile, effect: Profile['terms'], { article }: Window, at: number, unknown: RegExpExecArray): boolean {
  const isNamedIn = (place: number): boolean => {
    const source = sourceProfile(article, place);
    return effect.some((term) => source.terms.some((other) => likeness(claim, term, source, other) >= SAME_WORD));
  };
  const named = /\b(?:of|for|behind) (?:the |a |an )?(\p{L}[^.;,]*?) (?:is|are|was|were|remain|has|have)\b/iu.exec(unknown[0]);
  if (isNamedIn(at)) return true;
  // 'It was unclear what had started it', 'the cause is not known': the sentence before says of what.
  const { block } = article.sentences[at]!;
  if (named === null) return at > 0 && article.sentences[at - 1]!.block === block ? isNamedIn(at - 1) : Array.from({ length: NEAR }, (_, step) => at + 1 + step).some((place) => article.sentences[place]?.block === block && isNamedIn(place));
  // 'The breach' may be what the sentences before tell with another word.
  return Array.from({ length: NEAR }, (_, step) => at - 1 - step).some((place) => place >= 0 && effectShare(claim, effect, sourceProfile(article, place)) >= TOLD_AS_CAUSE);
}

function effectShare(claim: Profile, effect: Profile['terms'], source: Profile): number {
  return effect.filter((term) => source.terms.some((other) => likeness(claim, term, source, other) >= SAME_WORD)).length / effect.length;
}
