import { directionOf } from '../../text/direction.js';
import type { Quantity } from '../../text/quantities.js';
import type { Profile } from './profile.js';

/** Whether a figure tells how much there is, or by how much something changed or two things differ. */
export type FigureRole = 'level' | 'change';

/** Verbs and nouns that a 'by' with a difference follows: 'won by', 'failed by', 'ahead by'. Rises and falls are told by `directionOf`. */
const SETTLED = /^(?:w[io]ns?|winning|lo(?:st|ses?|sing)|fail(?:s|ed)?|beat(?:s|en|ing)?|defeat(?:s|ed)?|pass(?:es|ed)?|miss(?:es|ed)?|lead(?:s|ing)?|led|trail(?:s|ed|ing)?|ahead|behind|short|exceed(?:s|ed)?|outnumber(?:s|ed)?|carried|adopted|approved|rejected|margin|majority|lead|difference)$/;
const CHANGED = /^(?:gain(?:s|ed|ing)?|los(?:t|es?|ing)|add(?:s|ed|ing)?|shed(?:s|ding)?)$/;

/** The role of a figure by the words next to it; 'level' where nothing tells. Shares and ordinals are levels. */
export function roleOfFigure(profile: Profile, quantity: Quantity): FigureRole {
  if (isApart(profile, quantity)) return 'change';
  if (quantity.kind === 'ordinal' || quantity.kind === 'share') return 'level';
  const { tokens } = profile;
  const first = tokens.findIndex(({ start }) => start >= quantity.start);
  if (quantity.kind === 'measure' && tokens[first - 1]?.norm !== 'by') return 'level';
  const next = tokens.findIndex(({ start }) => start >= quantity.number.end);
  if (first < 0) return 'level';
  // '320 more deaths', '17 fewer', 'eight races fewer'; 'five or more' is a bound.
  const after = next < 0 ? [] : tokens.slice(next, next + 3).map(({ norm }) => norm);
  if (/^(?:more|fewer|less)$/.test(after[0] ?? '') || (/^(?:more|fewer|less)$/.test(after[1] ?? '') && after[2] !== 'than') || (after.includes('than') && /^(?:more|fewer|less|higher|lower)$/.test(after[1] ?? ''))) return 'change';
  // '1.50 crowns short of the price', '3 points ahead'.
  if (after.slice(0, 2).some((norm, at) => norm === 'short' && after[at + 1] === 'of')) return 'change';
  let before = first - 1;
  while (before >= 0 && /^(?:about|around|nearly|almost|some|roughly|just|only|exactly|another|an|estimated)$/.test(tokens[before]!.norm)) before--;
  const word = tokens[before]?.norm ?? '';
  if (CHANGED.test(word) || (directionOf(word) !== 0 && !/^(?:than|less|more|fewer)$/.test(word))) return 'change';
  if (word === 'of') return /^(?:margin|lead|difference|increase|rise|drop|fall|decrease|gain|loss|decline|majority)$/.test(tokens[before - 1]?.norm ?? '') ? 'change' : 'level';
  if (word !== 'by') return 'level';
  // 'By 68 votes to 51' gives both totals.
  if (next >= 0 && tokens.slice(next, next + 3).some(({ norm }, i, rest) => norm === 'to' && rest[i + 1]?.kind !== 'mark' && startsFigure(profile, next + i + 1))) return 'level';
  return clauseBefore(tokens, before).some(({ norm }) => SETTLED.test(norm) || directionOf(norm) !== 0) ? 'change' : 'level';
}

/** How far before 'by' the verb may stand whose object is told between: 'missed the average forecast of analysts by'. */
const VERB_BEFORE_BY = 7;

/** The tokens before 'by' in its clause. */
function clauseBefore(tokens: Profile['tokens'], by: number): Profile['tokens'] {
  const from = Math.max(0, by - VERB_BEFORE_BY);
  const end = tokens.slice(from, by).findLastIndex(({ kind, text }) => kind === 'mark' && /^[,;:.()]$/.test(text));
  return tokens.slice(from + end + 1, by);
}

/** 'One hour later than planned', '40 kilometres further than the last one'. */
function isApart({ tokens }: Profile, { end }: Quantity): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  return next >= 0 && /^(?:later|earlier|longer|shorter|older|younger|heavier|lighter|further|taller|deeper|wider)$/.test(tokens[next]!.norm) && tokens[next + 1]?.norm === 'than';
}

function startsFigure({ tokens, quantities }: Profile, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && quantities.some(({ number }) => number.start === token.start);
}
