import { FUNCTION_WORDS } from '../../text/lexicon/words.js';
import type { Token } from '../../text/tokens.js';

/** How far behind its verb a particle may stand where an object stands between: 'turned the last offer down'. */
const OBJECT_REACH = 6;
const DETERMINER = /^(?:the|an?|this|that|these|those|its|his|her|their|all|both|any|every)$/;

/**
 * The token of the particle that belongs to the verb at `verb` and stands behind its object: 'turned the offer down', where nothing follows that the particle could lead
 * to, as in 'turned the car down a lane'. `isParticle` tells what makes a verb of two words with this one. Undefined where there is none.
 */
export function particleBehindObject(tokens: readonly Token[], verb: number, isParticle: (norm: string) => boolean): number | undefined {
  const isName = /^\p{Lu}/u.test(tokens[verb + 1]?.text ?? '');
  if (!isName && !DETERMINER.test(tokens[verb + 1]?.norm ?? '')) return undefined;
  for (let at = verb + 2; at <= verb + OBJECT_REACH; at++) {
    const next = tokens[at];
    if (next === undefined || next.kind === 'mark') return undefined;
    // 'Cut Velm off from the grid'.
    if ((isName || at > verb + 2) && isParticle(next.norm)) return leadsNowhere(tokens[at + 1]) ? at : undefined;
    // 'The demands of the dockers' is one object.
    if (FUNCTION_WORDS.has(next.norm) && next.norm !== 'of' && tokens[at - 1]!.norm !== 'of') return undefined;
  }
  return undefined;
}

function leadsNowhere(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || (FUNCTION_WORDS.has(next.norm) && !DETERMINER.test(next.norm));
}
