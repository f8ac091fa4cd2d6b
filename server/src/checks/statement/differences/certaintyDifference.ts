import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** Share of the claim's weight that the doubtful sentence itself must have. */
const LEAST_IN_SENTENCE = 0.5;

const CERTAIN = /^(?:certain|certainly|certainty|definite|definitely|undoubtedly|unquestionably|indisputably|indisputable|beyond|proven|proved|established|sure)$/;
const DOUBTFUL = /^(?:probably|possibly|perhaps|maybe|may|might|could|likely|apparently|presumably|seemingly|appears?|appeared|seems?|seemed|suspects?|suspected|believes?|believed|assumes?|assumed|think|thinks|thought)$/;

/** 'It was certain that trees had blocked the gate' where the passage has 'trees had probably blocked the gate', and is sure of nothing. */
export function certaintyDifferences(claim: Profile, window: Window): Difference[] {
  const own = claim.tokens.findIndex((_, at) => isCertain(claim, at));
  if (own < 0 || window.alignment.coverage < LEAST_COVERAGE || claim.tokens.some(({ norm }) => DOUBTFUL.test(norm))) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const theirs = source.tokens.findIndex(({ norm }) => DOUBTFUL.test(norm));
    if (theirs < 0 || source.tokens.some((_, at) => isCertain(source, at)) || shareIn(claim, window, sentence) < LEAST_IN_SENTENCE) continue;
    const [span, there] = [spanOfTokens(claim, own, own), spanOfTokens(source, theirs, theirs)];
    return [{ code: 'claim.contradicted', kind: 'modality', claim: span, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7 }];
  }
  return [];
}

/** Whether a token says that something is sure: 'a certain Mr Holt' does not, nor does 'make sure', 'not sure' or 'beyond the river'. */
function isCertain(profile: Profile, at: number): boolean {
  const { tokens } = profile;
  const { norm } = tokens[at]!;
  if (!CERTAIN.test(norm) || denialOf(profile, at) !== undefined) return false;
  const [before, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  if (norm === 'beyond') return /^(?:doubt|dispute|question|reasonable|any)$/.test(next);
  if (/^(?:certain|sure|definite|proven|proved|established)$/.test(norm)) return /^(?:that|it)$/.test(next) && /^(?:is|are|was|were|be|been|had|has|have|as)$/.test(before);
  return true;
}

/** Share of the claim's weight that a sentence of the window has, 0 to 1. */
function shareIn({ terms }: Profile, { alignment }: Window, sentence: number): number {
  let [total, found] = [0, 0];
  terms.forEach(({ weight }, index) => {
    total += weight;
    if (alignment.matches[index]?.sentence === sentence) found += weight;
  });
  return total === 0 ? 0 : found / total;
}
