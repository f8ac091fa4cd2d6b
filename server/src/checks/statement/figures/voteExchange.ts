import { findQuantities } from '../../../text/quantities.js';
import type { Difference } from '../difference.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.45;
/** How far around two counts a word must stand that makes a vote of them. */
const REACH = 10;
const VOTE = /^(?:vot(?:e|es|ed|ing)|ballots?|pass(?:es|ed)?|approv(?:e|es|ed|al)|adopt(?:s|ed)?|carried|majority|w[io]ns?|elected|endorsed|backed|confirmed)$/;
/** Where one side turns something down, the greater number stands first all the same. */
const TURNED_DOWN = /^(?:reject(?:s|ed)?|defeat(?:s|ed)?|fail(?:s|ed)?|los[te]s?|lose|against|turned|down|struck|oppos(?:e|es|ed)|not|threw|voted-down|blocked)$/;

/** Two counts that a sentence sets against each other, as in '11 to 4', by tokens. */
interface Count {
  readonly first: number;
  readonly last: number;
  readonly own: number;
  readonly other: number;
}

/** 'The vote was 4 to 11' where the passage has '11 to 4', and no sentence of the article has it the claim's way. Silent where either side tells what was turned down, since both orders are then in use. */
export function exchangedVotes(claim: Profile, window: Window): Difference[] {
  const mine = countIn(claim);
  if (mine === undefined || window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const theirs = countIn(source);
    if (theirs === undefined || theirs.own !== mine.other || theirs.other !== mine.own) continue;
    const isToldSo = window.article.sentences.some((_, at) => {
      const there = countIn(sourceProfile(window.article, at));
      return there !== undefined && there.own === mine.own && there.other === mine.other;
    });
    if (isToldSo) return [];
    const [span, there] = [spanOfTokens(claim, mine.first, mine.last), spanOfTokens(source, theirs.first, theirs.last)];
    const sourceText = source.text.slice(there.start, there.end);
    return [{ code: 'figure.mismatch', kind: 'figure', claim: span, sentence, source: there, sourceText, replacement: sourceText, confidence: 0.8 }];
  }
  return [];
}

/** The counts of a vote in a sentence; undefined where it tells of none, of a course ('from 11 to 4') or of what was turned down. */
function countIn({ tokens }: Profile): Count | undefined {
  for (const [at, { norm }] of tokens.entries()) {
    if (!/^(?:to|[-–])$/.test(norm)) continue;
    const first = /^votes?$/.test(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
    const [own, other] = [valueOf(tokens[first]?.text), valueOf(tokens[at + 1]?.text)];
    if (own === undefined || other === undefined || own === other || /^(?:from|between)$/.test(tokens[first - 1]?.norm ?? '')) continue;
    const near = tokens.slice(Math.max(0, first - REACH), at + 2 + REACH);
    if (!near.some((token) => VOTE.test(token.norm)) || near.some((token) => TURNED_DOWN.test(token.norm) || token.norm.endsWith("n't"))) return undefined;
    return { first, last: at + 1, own, other };
  }
  return undefined;
}

/** A whole number by itself, in figures or in a word. */
function valueOf(text: string | undefined): number | undefined {
  const [quantity, ...others] = text === undefined ? [] : findQuantities(`${text} votes`);
  return quantity === undefined || others.length > 0 || quantity.kind === 'ordinal' || !Number.isInteger(quantity.min) || quantity.min !== quantity.max ? undefined : quantity.min;
}
