import type { Difference } from '../difference.js';
import { likeness } from '../alignment.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.75;
const SAME_WORD = 0.85;
/** How far before and behind a comparison the two stand that are compared. */
const BEFORE = 6;
const BEHIND = 4;

/** 'Men three times as often as women' where the passage has 'women three times as often as men': the two that one comparison sets against each other, exchanged. */
export function exchangedComparisons(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const own = comparedIn(claim);
  if (!own) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const theirs = comparedIn(source);
    if (!theirs || theirs.by !== own.by) continue;
    if (likeness(claim, own.more, source, theirs.less) < SAME_WORD || likeness(claim, own.less, source, theirs.more) < SAME_WORD || likeness(claim, own.more, claim, own.less) >= SAME_WORD) continue;
    const [span, there] = [spanOfTokens(claim, own.more.token, own.more.token), spanOfTokens(source, theirs.more.token, theirs.more.token)];
    return [{ code: 'claim.contradicted', kind: 'actor', claim: span, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 }];
  }
  return [];
}

interface Compared {
  readonly more: Term;
  readonly less: Term;
  /** What they are compared by: 'as often', 'larger', 'more votes'. */
  readonly by: string;
}

/** The only comparison of a sentence, where words stand right beside it on both sides; undefined where it has none or several. */
function comparedIn({ tokens, terms }: Profile): Compared | undefined {
  const found: Compared[] = [];
  for (const [at, { norm }] of tokens.entries()) {
    const isThan = norm === 'than' && /^(?:more|less|fewer|\w{3,}er)$/.test(tokens[at - 1]?.norm ?? '');
    const isAs = norm === 'as' && tokens[at - 2]?.norm === 'as';
    if (!isThan && !isAs) continue;
    const from = isAs ? at - 2 : at - 1;
    const before = terms.findLast(({ token, kind }) => token < from && from - token <= BEFORE && isCompared(kind) && !/^(?:times|twice|much|far|slightly|three|two)$/.test(tokens[token]!.norm));
    const behind = terms.find(({ token, kind }) => token > at && token - at <= BEHIND && isCompared(kind));
    if (before && behind && !tokens.slice(before.token, from).some(({ kind, text }) => kind === 'mark' && /^[,;:]$/.test(text))) found.push({ more: before, less: behind, by: tokens[at - 1]!.norm });
  }
  return found.length === 1 ? found[0] : undefined;
}

function isCompared(kind: Term['kind']): boolean {
  return kind === 'name' || kind === 'word';
}
