import { findQuantities } from '../../../text/quantities.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.4;
/** How many sentences before or behind the passage the votes may be told, in its paragraph. */
const REACH = 2;
/** Somebody who was of another mind. */
const DISSENT = /\b(?:voted against|vot(?:e|es|ing) against|dissent(?:ed|s|ing)?|abstain(?:ed|s)?|abstentions?|was outvoted|were outvoted|narrow majority|by a majority|split vote)\b/i;
/** 'Two wanted to leave it', 'One argued for more': members who are counted apart from those who carried the vote. */
const COUNTED_APART = /^(?:one|two|three|four|five|six|\d{1,2})(?:,[^,]{3,60},)? (?:others? |members? )?(?:wanted|voted|argued|preferred|favoured|favored|called for|opposed|pressed)\b/i;
const BETWEEN_VOTES = /^(?: votes?)?,? (?:to|against)(?: just| only)? $/;

/**
 * 'Unanimously' where the passage, or its paragraph, has a vote of five to two, somebody who voted against, or members who wanted something else.
 */
export function unanimityDifferences(claim: Profile, window: Window): Difference[] {
  const at = claim.tokens.findIndex(({ norm }) => /^unanimous(?:ly)?$/.test(norm));
  if (at < 0 || window.alignment.coverage < LEAST_COVERAGE || denialOf(claim, at) !== undefined) return [];
  const { article, first, sentences } = window;
  const block = article.sentences[first]!.block;
  for (let place = Math.max(0, first - REACH); place < Math.min(article.sentences.length, first + sentences.length + REACH); place++) {
    const inWindow = place >= first && place < first + sentences.length;
    if (!inWindow && article.sentences[place]!.block !== block) continue;
    const source = sourceProfile(article, place);
    if (source.tokens.some(({ norm }) => /^unanim/.test(norm))) return [];
    const split = splitIn(source.text);
    if (!split) continue;
    const claimSpan = spanOfTokens(claim, at, at);
    // Outside the window the whole sentence is what differs; its words are shown by the message.
    return [{ code: 'claim.contradicted', kind: 'opposite', claim: claimSpan, sentence: inWindow ? place - first : 0, source: inWindow ? split : spanOfTokens(sentences[0]!, 0, sentences[0]!.tokens.length - 1), sourceText: source.text.slice(split.start, split.end), confidence: 0.75 }];
  }
  return [];
}

/** Where a sentence tells of a vote that was split. */
function splitIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const told = DISSENT.exec(text) ?? COUNTED_APART.exec(text);
  if (told) return { start: told.index, end: told.index + told[0].length };
  if (!/\b(?:vot|board|council|judges|members|committee)/i.test(text)) return undefined;
  const counts = findQuantities(text).filter(({ kind, min, max }) => kind === 'count' && min === max && min > 0);
  const pair = counts.findIndex(({ number }, index) => counts[index + 1] !== undefined && BETWEEN_VOTES.test(text.slice(number.end, counts[index + 1]!.number.start)));
  return pair < 0 ? undefined : { start: counts[pair]!.number.start, end: counts[pair + 1]!.number.end };
}
