import { directionOf } from '../../../text/direction.js';
import { verbsLikePhrase } from '../../../text/lexicon/words.js';
import { stem } from '../../../text/stem.js';
import { endsClause } from '../negation.js';
import type { Profile, Term } from '../profile.js';

/** How near to a figure 'up' or 'less' must stand to tell which way it went. */
const DIRECTION_REACH = 6;

/** The 'up' of 'gave up' and the 'down' of 'turned down' tell no direction; that of 'went up' does. */
function isParticle({ tokens }: Profile, at: number): boolean {
  const { norm } = tokens[at]!;
  if (!/^(?:up|down)$/.test(norm)) return false;
  const verbs = verbsLikePhrase(stem(tokens[at - 1]?.norm ?? ''), norm);
  return verbs.length > 0 && verbs.every((verb) => directionOf(verb) === 0);
}

/** 'Fell ill', 'fell asleep', 'fell short': nobody went down. */
function isFallOfAnotherKind({ tokens }: Profile, at: number): boolean {
  return /^f(?:all|alls|ell|allen|alling)$/.test(tokens[at]!.norm) && /^(?:ill|sick|asleep|apart|silent|victim|prey|foul|short|into|on)$/.test(tokens[at + 1]?.norm ?? '');
}

/** 'The larger ship' tells no change; '18 percent larger' does. */
const SIZE = /^(?:dearer|costlier|pricier|cheaper|larger|bigger|smaller)$/;
const SIZE_REACH = 2;

/** The word nearest to a figure that tells which way it went; 'more than' and 'less than' bound a figure and tell nothing. */
export function nearestDirection(profile: Profile, term: Pick<Term, 'token'>): { readonly direction: -1 | 1; readonly token: number } | undefined {
  let best: { readonly direction: -1 | 1; readonly token: number } | undefined;
  for (let i = Math.max(0, term.token - DIRECTION_REACH); i <= Math.min(profile.tokens.length - 1, term.token + DIRECTION_REACH); i++) {
    const { norm } = profile.tokens[i]!;
    const direction = directionOf(norm);
    if (SIZE.test(norm) && (i < term.token || i > term.token + SIZE_REACH)) continue;
    if (direction === 0 || isFallOfAnotherKind(profile, i) || (profile.tokens[i + 1]?.norm === 'than' && i < term.token) || (norm === 'up' && profile.tokens[i + 1]?.norm === 'to') || isParticle(profile, i) || isOfOtherCount(profile, term, i)) continue;
    if (profile.tokens.slice(Math.min(i, term.token) + 1, Math.max(i, term.token)).some((token) => endsClause(token, false) || /^(?:while|whereas|although|though|as|because)$/.test(token.norm))) continue;
    if (!best || Math.abs(i - term.token) < Math.abs(best.token - term.token)) best = { direction, token: i };
  }
  return best ?? comparedBehind(profile, term);
}

/** 'Two more cuts of a quarter point': the 'more' is that of the two. */
function isOfOtherCount({ tokens, terms }: Profile, { token }: Pick<Term, 'token'>, at: number): boolean {
  return /^(?:more|fewer|less)$/.test(tokens[at]!.norm) && token !== at - 1 && terms.some((other) => other.kind === 'figure' && other.token === at - 1) && tokens[at + 1]?.kind === 'word';
}

/** How far behind a figure ', up from' may stand. */
const COMPARED_REACH = 12;

/** 'Stood at 3.1 million at the end of May, up from 2.8': what the figure is compared with, set off by a comma, before any other figure. */
function comparedBehind({ tokens, terms }: Profile, { token }: Pick<Term, 'token'>): { readonly direction: -1 | 1; readonly token: number } | undefined {
  const next = terms.find((other) => other.kind === 'figure' && other.token > token)?.token ?? tokens.length;
  for (let i = token + 1; i < Math.min(next, token + COMPARED_REACH); i++) {
    if (/^[;.:]$/.test(tokens[i]!.text)) return undefined;
    const { norm } = tokens[i + 1] ?? { norm: '' };
    if (tokens[i]!.text === ',' && /^(?:up|down|higher|lower|more|less|fewer)$/.test(norm) && /^(?:from|than|on)$/.test(tokens[i + 2]?.norm ?? '')) return { direction: /^(?:up|higher|more)$/.test(norm) ? 1 : -1, token: i + 1 };
  }
  return undefined;
}
