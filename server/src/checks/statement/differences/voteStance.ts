import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.45;
const SAME_WORD = 0.85;
/** How far before a vote the voters may stand. */
const REACH = 8;

const SEVERAL = /\b(?:but|and|then|later) (?:for|against|in favou?r)\b/i;

type Side = 'for' | 'against' | 'abstained';

/** Somebody's vote in a sentence, by tokens. */
interface Vote {
  readonly side: Side;
  readonly first: number;
  readonly last: number;
  /** A claim about some of them, such as 'a member of the party', is of other voters. */
  readonly voters: readonly Term[];
}

/**
 * 'All eleven Conservatives abstained' where the passage has 'all eleven Conservatives voted against': those who vote are the same, and their vote is another. Silent where any sentence of the article has
 * those voters on the claim's side, since of a party some may vote otherwise or there may have been several votes.
 */
export function voteStances(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of votesIn(claim)) {
    if (own.voters.length === 0) continue;
    const areSame = (source: Profile, voters: readonly Term[]): boolean => own.voters.every((term) => voters.some((other) => likeness(claim, term, source, other) >= SAME_WORD));
    // 'Two members of the group abstained' tells of a part of it.
    const isOfOwn = (source: Profile, { voters }: Vote): boolean => areSame(source, voters) && voters.every((other) => own.voters.some((term) => likeness(claim, term, source, other) >= SAME_WORD));
    for (const [sentence, source] of window.sentences.entries()) {
      const other = votesIn(source).find((vote) => vote.side !== own.side && isOfOwn(source, vote));
      // 'Against it in May, but for the budget': several votes in one breath.
      if (!other || SEVERAL.test(source.text) || isToldElsewhere(own, areSame, window)) continue;
      const there = spanOfTokens(source, other.first, other.last);
      return [{ code: 'claim.contradicted', kind: 'opposite', claim: spanOfTokens(claim, own.first, own.last), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.75 }];
    }
  }
  return [];
}

/** Whether any of them vote as the claim has it, in any sentence of the article. */
function isToldElsewhere(own: Vote, areSame: (source: Profile, voters: readonly Term[]) => boolean, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return votesIn(source).some(({ side, voters }) => side === own.side && areSame(source, voters));
  });
}

function votesIn(profile: Profile): Vote[] {
  const { tokens, terms } = profile;
  return tokens.flatMap((_, at): Vote[] => {
    const found = sideAt(tokens, at);
    if (found === undefined || /^(?:to|would|will|could|may|might|should|if)$/.test(tokens[at - 1]?.norm ?? '') || denialOf(profile, at) !== undefined) return [];
    // 'Four abstentions came from Labour' has nobody before its verb; what stands behind a mark belongs to another clause.
    const from = Math.max(tokens.slice(0, at).findLastIndex(({ text }) => /^[,;:.()]$/.test(text)) + 1, at - REACH);
    return [{ ...found, first: at, voters: terms.filter(({ token, kind }) => token >= from && token < at && kind !== 'figure' && kind !== 'date') }];
  });
}

function sideAt(tokens: Profile['tokens'], at: number): Pick<Vote, 'side' | 'last'> | undefined {
  const { norm } = tokens[at]!;
  if (/^abstain(?:s|ed)?$/.test(norm)) return { side: 'abstained', last: at };
  if (!/^vot(?:e|es|ed)$/.test(norm)) return undefined;
  const behind = tokens.slice(at + 1, at + 4).map((token) => token.norm);
  if (behind[0] === 'against') return { side: 'against', last: at + 1 };
  if (behind[0] === 'for') return { side: 'for', last: at + 1 };
  return behind[0] === 'in' && /^(?:favou?r|support)$/.test(behind[1] ?? '') ? { side: 'for', last: at + 2 } : undefined;
}
