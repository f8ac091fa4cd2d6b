/** A segment as merging sees it. */
export interface MergeCandidate {
  readonly number: number;
  readonly articles: number;
  /** Articles that were removed from it. */
  readonly gone: number;
}

/** So many neighbours of about one size are merged into one, so that each article is written a few times in all. */
const FACTOR = 8;
/** The smallest segments are of one size, however many articles they have. */
const SMALLEST = 64;
/** More segments than this are merged when there is nothing else to do: each costs every look-up a little. */
const MOST_WHEN_IDLE = 6;
/** A segment that lost this share of its articles is written anew. */
const MOST_GONE = 0.25;

/** The numbers of neighbouring segments that should become one now; none where all is well. `segments` are in the order of their articles. */
export function segmentsToMerge(segments: readonly MergeCandidate[], isIdle: boolean): number[] {
  const worn = segments.find(({ articles, gone }) => gone > SMALLEST / 4 && gone > MOST_GONE * articles);
  if (worn) return [worn.number];
  const most = Math.max(0, ...segments.map(levelOf));
  for (let level = 0; level <= most; level++) {
    const tail = tailUpTo(segments, level);
    if (tail.length >= FACTOR) return tail.map(({ number }) => number);
  }
  if (!isIdle || segments.length <= MOST_WHEN_IDLE) return [];
  const tail = tailUpTo(segments, Math.max(0, most - 1));
  return (tail.length >= 2 ? tail : segments).map(({ number }) => number);
}

/** The last segments none of which is of a higher level. */
function tailUpTo(segments: readonly MergeCandidate[], level: number): readonly MergeCandidate[] {
  let from = segments.length;
  while (from > 0 && levelOf(segments[from - 1]!) <= level) from--;
  return segments.slice(from);
}

function levelOf({ articles, gone }: MergeCandidate): number {
  return Math.max(0, Math.floor(Math.log(Math.max(1, articles - gone) / SMALLEST) / Math.log(FACTOR)));
}
