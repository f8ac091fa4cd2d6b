import { directionOf } from '../../../text/direction.js';
import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';

/** Whether a figure tells how much there is, or by how much something changed or two things differ. */
export type FigureRole = 'level' | 'change';

/** Verbs and nouns that a 'by' with a difference follows: 'won by', 'failed by', 'ahead by'. Rises and falls are told by `directionOf`. */
const SETTLED = /^(?:w[io]ns?|winning|lo(?:st|ses?|sing)|fail(?:s|ed)?|beat(?:s|en|ing)?|defeat(?:s|ed)?|pass(?:es|ed)?|miss(?:es|ed)?|lead(?:s|ing)?|led|trail(?:s|ed|ing)?|ahead|behind|exceed(?:s|ed)?|outnumber(?:s|ed)?|carried|adopted|approved|rejected|margin|majority|lead|difference|eas(?:e|es|ed|ing)|moderat(?:e|es|ed|ing)|cool(?:s|ed|ing)?|abat(?:e|es|ed|ing)|reced(?:e|es|ed|ing)|edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|dip(?:s|ped|ping)?|tick(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|improv(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|retreat(?:s|ed|ing)?|recover(?:s|ed|ing)?|rebound(?:s|ed|ing)?|shift(?:s|ed|ing)?|chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|differ(?:s|ed|ing)?|short)$/;
const CHANGED = /^(?:gain(?:s|ed|ing)?|los(?:t|es?|ing)|add(?:s|ed|ing)?|shed(?:s|ding)?)$/;

/** The role of a figure by the words next to it; 'level' where nothing tells. Shares and ordinals are levels. */
export function roleOfFigure(profile: Profile, quantity: Quantity): FigureRole {
  if (isApart(profile, quantity)) return 'change';
  if (quantity.kind === 'ordinal' || quantity.kind === 'share') return 'level';
  const { tokens } = profile;
  const first = tokens.findIndex(({ start }) => start >= quantity.start);
  if (first < 0) return 'level';
  const before = beforeBounds(tokens, first);
  // 'Took five euros off the price'.
  if (/^(?:took|takes?|taken|taking|knock(?:s|ed|ing)?|shav(?:e|es|ed|ing))$/.test(tokens[before]?.norm ?? '') && tokens.find(({ start }) => start >= quantity.end)?.norm === 'off') return 'change';
  // 'Half a billion cubic metres more gas'.
  const behindUnit = tokens.find(({ start }) => start >= quantity.end);
  if (quantity.kind === 'measure' && /^(?:more|fewer|less)$/.test(behindUnit?.norm ?? '') && tokens.some(({ norm, start }) => norm === 'than' && start > behindUnit!.start)) return 'change';
  if (quantity.kind === 'measure' && tokens[before]?.norm !== 'by') return 'level';
  const next = tokens.findIndex(({ start }) => start >= quantity.number.end);
  // '320 more deaths', '17 fewer', 'eight races fewer'; 'five or more' is a bound.
  const after = next < 0 ? [] : tokens.slice(next, next + 3).map(({ norm }) => norm);
  if (/^(?:more|fewer|less)$/.test(after[0] ?? '') || (/^(?:more|fewer|less)$/.test(after[1] ?? '') && after[2] !== 'than') || (after.includes('than') && /^(?:more|fewer|less|higher|lower)$/.test(after[1] ?? ''))) return 'change';
  const word = tokens[before]?.norm ?? '';
  if (CHANGED.test(word) || (directionOf(word) !== 0 && !/^(?:than|less|more|fewer)$/.test(word))) return 'change';
  if (word === 'of') return /^(?:margin|lead|difference|increase|rise|drop|fall|decrease|gain|loss|decline|majority)$/.test(tokens[before - 1]?.norm ?? '') ? 'change' : 'level';
  if (word !== 'by') return 'level';
  const clause = clauseBefore(tokens, before);
  const goesSomewhere = clause.some(({ norm }) => directionOf(norm) !== 0);
  // 'Won by 68 votes to 51' gives both totals; 'rose by 16 to 47' does not.
  if (!goesSomewhere && next >= 0 && tokens.slice(next, next + 3).some(({ norm }, i, rest) => norm === 'to' && rest[i + 1]?.kind !== 'mark' && startsFigure(profile, next + i + 1))) return 'level';
  return goesSomewhere || clause.some(({ norm }) => SETTLED.test(norm)) || isOfUnit(profile, quantity, before) ? 'change' : 'level';
}

const BOUND = /^(?:an?|well|far|about|around|nearly|almost|some|roughly|just|only|exactly|another|estimated|over|approximately)$/;

/** Index of the token before a figure and the words that bound it: the 'by' of 'by up to 30 kilometres'. */
function beforeBounds(tokens: Profile['tokens'], first: number): number {
  let at = first - 1;
  for (;;) {
    const [norm, previous] = [tokens[at]?.norm ?? '', tokens[at - 1]?.norm ?? ''];
    if (BOUND.test(norm)) at--;
    else if ((norm === 'to' && previous === 'up') || (norm === 'than' && /^(?:more|less|fewer)$/.test(previous)) || (/^(?:least|most)$/.test(norm) && previous === 'at')) at -= 2;
    else if (norm === 'as' && /^(?:much|many)$/.test(previous) && tokens[at - 2]?.norm === 'as') at -= 3;
    else return at;
  }
}

/** 'By 15 million euros' is a change whatever was done; 'three metres by two' is none, nor is what 'three men' did. */
function isOfUnit({ quantities, tokens }: Profile, { unit }: Quantity, by: number): boolean {
  const previous = tokens[by - 1];
  return unit !== undefined && !quantities.some(({ start, end }) => previous !== undefined && previous.start >= start && previous.end <= end);
}

/** How far before 'by' the verb may stand whose object is told between: 'missed the average forecast of analysts by'. */
const VERB_BEFORE_BY = 7;

/** The tokens before 'by' in its clause. */
function clauseBefore(tokens: Profile['tokens'], by: number): Profile['tokens'] {
  const from = Math.max(0, by - VERB_BEFORE_BY);
  const end = tokens.slice(from, by).findLastIndex(({ kind, text }) => kind === 'mark' && /^[,;:.()]$/.test(text));
  return tokens.slice(from + end + 1, by);
}

/** 'One hour later than planned', '27 million dollars above the estimate', '1.50 crowns short of the price'. */
function isApart({ tokens }: Profile, { end }: Quantity): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  const [word, behind] = [tokens[next]!.norm, tokens[next + 1]?.norm ?? ''];
  const isShort = tokens.slice(next, next + 2).some(({ norm }, at) => /^(?:short|shy)$/.test(norm) && tokens[next + at + 1]?.norm === 'of');
  return isShort || (/^(?:later|earlier|longer|shorter|older|younger|heavier|lighter|further|taller|deeper|wider)$/.test(word) && behind === 'than') || (/^(?:above|below|beyond|ahead|behind)$/.test(word) && (/^(?:of|the|its|their|his|her|an?|what|this|that|last|these|those|previous|earlier)$/.test(behind) || /['’]s$/.test(tokens[next + 1]?.text ?? '')));
}

function startsFigure({ tokens, quantities }: Profile, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && quantities.some(({ number }) => number.start === token.start);
}
