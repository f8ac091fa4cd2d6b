import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, weightOf, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** How much of what the passage asks a claim must tell, by weight, and how much that must weigh. */
const LEAST_OF_QUESTION = 0.75;
const LEAST_WEIGHT = 1.2;
const SAME_WORD = 0.75;
/** How far before 'whether' the words stand that leave it open. */
const REACH = 7;
const CONFIDENCE = 0.75;

/** Words by which a claim leaves it open itself, or tells of the question. */
const OPEN = /^(?:whether|if|may|might|could|possib(?:le|ly)|perhaps|maybe|probabl[ey]|likely|unclear|unknown|uncertain|open|questions?|asks?|asked|doubts?|doubted|suspects?|suspected|believes?|believed|thinks?|hopes?|hoped|expects?|expected|says?|said|claims?|claimed|according|aims?|should|would|can)$/;
const UNKNOWN = /^(?:unclear|unknown|uncertain|undecided|unsettled|unresolved|unproven|doubtful|doubts?|doubted|open)$/;
const TELLING = /^(?:say|tell|know|known|clear|certain|sure|determine|determined|judge|conclude|concluded|establish|established|decide|decided|settle|settled|confirm|confirmed|prove|proven|show|shown|assess|rule|ruled)$/;

/**
 * What the passage says nobody can tell, and the claim tells as a fact: 'The trial has shown that the drug prevents deaths' where 'the numbers are too small to say whether the drug prevents deaths'. Silent where
 * the claim leaves it open, puts it in somebody's mouth or denies it, and where any other sentence of the article tells it outright.
 */
export function openQuestions(claim: Profile, window: Window): Difference[] {
  if (claim.negations.length > 0 || claim.tokens.some(({ norm }) => OPEN.test(norm))) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    for (const whether of openAt(source)) {
      const asked = askedBehind(source, whether);
      if (weightOf(asked) < LEAST_WEIGHT || weightOf(asked.filter((term) => isTold(claim, source, term))) < LEAST_OF_QUESTION * weightOf(asked)) continue;
      const last = claim.terms.findLast((own) => asked.some((term) => likeness(claim, own, source, term) >= SAME_WORD));
      const first = claim.terms.find((own) => asked.some((term) => likeness(claim, own, source, term) >= SAME_WORD));
      if (!first || !last || isAnsweredElsewhere(source, asked, window)) continue;
      const there = spanOfTokens(source, Math.max(0, whether.from), asked.at(-1)!.token);
      return [{ code: 'claim.contradicted', kind: 'modality', claim: spanOfTokens(claim, first.token, last.token), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: CONFIDENCE }];
    }
  }
  return [];
}

interface OpenPlace {
  /** The token of 'whether', and the first of the words that leave it open. */
  readonly at: number;
  readonly from: number;
}

/** Where a sentence says that nobody can tell whether something is so: 'too early to say whether', 'not clear whether', 'it is unknown whether', 'declined to say whether' apart. */
function openAt({ tokens }: Profile): OpenPlace[] {
  return tokens.flatMap(({ norm }, at): OpenPlace[] => {
    if (norm !== 'whether') return [];
    const from = Math.max(0, at - REACH);
    const before = tokens.slice(from, at);
    const start = before.findLastIndex(({ text }) => /^[;.:]$/.test(text)) + 1;
    const words = before.slice(start).map((token) => token.norm);
    const unknown = words.findIndex((word) => UNKNOWN.test(word));
    if (unknown >= 0 && !words.slice(0, unknown).some((word) => /^(?:no|not|n't|without)$/.test(word))) return [{ at, from: from + start + unknown }];
    const telling = words.findLastIndex((word) => TELLING.test(word));
    const open = words.findIndex((word, index) => index < telling && (/^(?:too|not|cannot|never|impossible|unable|yet|nobody|none)$/.test(word) || /n['’]t$/.test(word)));
    // Who did not say whether, or declined to, may know.
    const isSilence = telling >= 0 && words[telling] === 'say' && !words.includes('too') && !words.some((word) => /^(?:impossible|unable|nobody)$/.test(word));
    return telling >= 0 && open >= 0 && !isSilence ? [{ at, from: from + start + open }] : [];
  });
}

/** The terms of what is asked, up to the end of its clause. */
function askedBehind({ tokens, terms }: Profile, { at }: OpenPlace): Term[] {
  const end = tokens.findIndex(({ text, norm }, index) => index > at && (/^[,;:.!?()]$/.test(text) || /^(?:but|because|while|although)$/.test(norm)));
  return terms.filter(({ token }) => token > at && (end < 0 || token < end));
}

function isTold(claim: Profile, source: Profile, term: Term): boolean {
  return claim.terms.some((own) => likeness(claim, own, source, term) >= SAME_WORD);
}

/** Whether another sentence of the article has all that is asked, and asks and denies nothing. */
function isAnsweredElsewhere(source: Profile, asked: readonly Term[], { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const other = sourceProfile(article, at);
    if (other === source || other.text.trimEnd().endsWith('?') || other.tokens.some(({ norm }) => norm === 'whether')) return false;
    const found = asked.filter((term) => other.terms.some((there) => likeness(source, term, other, there) >= SAME_WORD && denialOf(other, there.token) === undefined));
    return weightOf(found) >= LEAST_OF_QUESTION * weightOf(asked);
  });
}
