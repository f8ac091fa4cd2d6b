import type { Quantity } from '../../../text/quantities.js';
import { stem } from '../../../text/stem.js';
import type { Profile } from '../profile.js';
import { placeOf, says, type PlaceInSentences } from './derivedPlaces.js';
import { isPlain } from './plainFigures.js';

const NEW = /^(?:new|further|additional|more|extra|fresh|another)$/;
/** How far behind a figure that is of new ones the next may stand that is so too: '157 new cases and nine deaths'. */
const JOINED = 6;

/** '130 new cases and eleven deaths' where the source has 540 cases and 36 deaths, and 410 and 25 a week before: how many came to an earlier count of one thing. */
export function newSince(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (!isOfNewOnes(claim, wanted)) return undefined;
  const nouns = wanted.counted.filter((word) => !NEW_STEMS.has(word));
  const countsIt = ({ counted }: Quantity): boolean => counted.some((word) => nouns.includes(word));
  return placeOf(sentences, (_source, at, later) => [sentences[at - 1], sentences[at], sentences[at + 1]].some((near) => near?.quantities.some((earlier) => isPlain(earlier) && earlier.unit === wanted.unit && later.unit === wanted.unit && ((countsIt(later) && (countsIt(earlier) || earlier.counted.length === 0)) || (countsIt(earlier) && later.counted.length === 0)) && says(wanted, later.min - earlier.min))));
}

const NEW_STEMS = new Set(['new', 'further', 'additional', 'more', 'extra', 'fresh'].map(stem));

function isOfNewOnes({ tokens, quantities }: Profile, wanted: Quantity): boolean {
  const isNew = ({ start, end }: Quantity): boolean => {
    const [first, next] = [tokens.findIndex((token) => token.start >= start), tokens.findIndex((token) => token.start >= end)];
    return NEW.test(tokens[first - 1]?.norm ?? '') || (next >= 0 && NEW.test(tokens[next]!.norm) && tokens[next + 1]?.norm !== 'than');
  };
  if (isNew(wanted)) return true;
  const before = quantities.findLast(({ end }) => end <= wanted.start);
  if (before === undefined || !isNew(before)) return false;
  const [from, to] = [tokens.findIndex((token) => token.start >= before.end), tokens.findIndex((token) => token.start >= wanted.start)];
  return to - from <= JOINED && tokens[to - 1]?.norm === 'and';
}
