import { stem } from '../../../text/stem.js';
import { namesTheSame, sharesAWord, type Actor } from '../actors/actorIdentity.js';
import type { Difference } from '../difference.js';
import { parseOf } from '../actors/frames.js';
import { spanOfTokens, type Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;

/** Nouns that tell a deal, the deed that they tell, and which part in it stands behind which preposition. */
const DEALS = new Map<string, { readonly deed: string; readonly parts: ReadonlyMap<string, 'giver' | 'taker'> }>(
  [
    'sale sale: to=taker by=giver',
    'purchase sale: from=giver by=taker',
    'acquisition sale: from=giver by=taker',
    'loan loan: to=taker from=giver by=giver',
    'gift gift: to=taker from=giver by=giver',
    'donation gift: to=taker from=giver by=giver',
    'payment gift: to=taker from=giver by=giver',
    'grant gift: to=taker from=giver by=giver',
    'delivery gift: to=taker from=giver by=giver',
  ].map((row) => {
    const [names, parts] = row.split(': ') as [string, string];
    const [noun, deed] = names.split(' ') as [string, string];
    return [stem(noun), { deed, parts: new Map(parts.split(' ').map((pair) => pair.split('=') as [string, 'giver' | 'taker'])) }] as const;
  }),
);

/** 'A bought the stake from B' where the source has 'the sale of its stake to B': a deal that the source tells by a noun, with the other one as its giver or taker. */
export async function dealDifferences(claim: Profile, window: Window): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const { frames } = await parseOf(claim);
  for (const frame of frames) {
    if (frame.isNoun || !(frame.parts.has('giver') || frame.parts.has('taker'))) continue;
    const players = (part: 'giver' | 'taker'): Actor[] => (frame.parts.get(part) ?? []).map((group) => ({ profile: claim, group }));
    for (const [sentence, source] of window.sentences.entries()) {
      const { nouns } = await parseOf(source);
      for (const { group, prepositions } of nouns) {
        const deal = DEALS.get(stem(source.tokens[group.head]!.norm));
        if (deal?.deed !== frame.deed) continue;
        for (const { word, groups } of prepositions) {
          const part = deal.parts.get(word);
          const other = groups[0]?.name.length ? { profile: source, group: groups[0] } : undefined;
          if (!part || !other || players(part).some((player) => sharesAWord(player, other))) continue;
          if (!players(part === 'giver' ? 'taker' : 'giver').some((player) => namesTheSame(player, other))) continue;
          const [own, there] = [spanOfTokens(claim, frame.token, frame.token), spanOfTokens(source, group.head, group.head)];
          return [{ code: 'claim.contradicted', kind: 'opposite', claim: own, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 }];
        }
      }
    }
  }
  return [];
}
