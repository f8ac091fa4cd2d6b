import { isCommonWord } from './commonWords.js';
import { ADDRESSES, CALENDAR, DEMONYMS, FIRST_NAMES, NOT_NAMES, OPENERS, ORGANISATION_NOUNS, PARTICLES, PLACES, RANK_OPENERS } from './nameLexicon.js';
import type { NameToken } from './nameTokens.js';

/** A row of tokens that may be one name: indices of the first and of the one after the last. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** A form of address stands before it. */
  readonly isAddressed: boolean;
}

/** What a text says of its words: those it writes with a capital inside a sentence, and those it writes without one. */
export interface CapitalEvidence {
  readonly inside: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

/** How capitals are used in a span: as in a sentence, as in a headline, or throughout. */
export type CapitalStyle = 'sentence' | 'title' | 'caps';

/** Words that a headline leaves small. */
const SMALL = /^(?:an?|the|and|or|but|nor|of|in|on|at|to|for|by|with|from|as|vs?|is|into|over|after|de|la|up|s|t)$/;

/** The use of capitals in a row of tokens. Fewer than four words are a sentence, unless all letters are capitals in two or more. */
export function capitalStyle(tokens: readonly NameToken[]): CapitalStyle {
  let words = 0;
  let capitals = 0;
  let caps = 0;
  let commonCapitals = 0;
  for (const token of tokens) {
    if (token.shape === 'mark' || token.shape === 'number' || token.shape === 'initial') continue;
    if (token.shape === 'lower' && SMALL.test(token.lower)) continue;
    words++;
    if (token.shape !== 'lower') capitals++;
    if (token.shape === 'caps') caps++;
    if (token.shape === 'capital' && isCommonWord(token.lower)) commonCapitals++;
  }
  if (words >= 2 && caps >= words * 0.8 && tokens.some((token) => token.shape === 'caps' && (token.text.length > 5 || isCommonWord(token.lower)))) return 'caps';
  return words >= 4 && capitals >= words * 0.9 && commonCapitals >= 2 && tokens.at(-1)?.text !== '.' ? 'title' : 'sentence';
}

const isCapital = (token: NameToken): boolean => token.shape === 'capital' || token.shape === 'caps';
/** After these a new sentence, or words that stand for themselves, begin. */
const OPENS = /^["“”„«‘'(:;.!?…\-–—•*|>\]/]$/;

/** Whether the token at `index` begins a sentence, a quotation or a list item, so that its capital says nothing. */
export function isOpening(tokens: readonly NameToken[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || tokens[index]!.breaksBefore && before.shape !== 'lower' || (before.shape === 'mark' && OPENS.test(before.text) && before.text !== '(' && before.text !== '-' && before.text !== '/');
}

/** The rows of capitalised words among tokens that no office has `taken`. */
export function nameRuns(tokens: readonly NameToken[], taken: Uint8Array, style: CapitalStyle, evidence: CapitalEvidence): NameRun[] {
  const runs: NameRun[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (taken[i] || !startsRun(tokens, i, taken, style, evidence)) {
      i++;
      continue;
    }
    const next = addressEnd(tokens, i);
    if (next > i) {
      if (tokens[next] && isCapital(tokens[next]) && !taken[next]) {
        const end = runEnd(tokens, next, taken, style, evidence);
        runs.push({ start: next, end, isAddressed: true });
        i = end;
      } else i = next;
      continue;
    }
    const end = runEnd(tokens, i, taken, style, evidence);
    runs.push({ start: i, end, isAddressed: false });
    i = end;
  }
  return runs;
}

/** Where the forms of address from `index` end, several of them in a row too: 'Dr', 'Lt. Gen.', 'Rear Adm.'. `index` itself where there is none. */
function addressEnd(tokens: readonly NameToken[], index: number): number {
  let end = index;
  for (;;) {
    const at = RANK_OPENERS.has(tokens[end]?.lower ?? '') && end + 1 < tokens.length && isCapital(tokens[end + 1]!) && !tokens[end + 1]!.breaksBefore ? end + 1 : end;
    const token = tokens[at];
    if (token === undefined || !isCapital(token) || !ADDRESSES.has(token.lower) || (end > index && token.breaksBefore)) return end;
    end = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  }
}

function startsRun(tokens: readonly NameToken[], index: number, taken: Uint8Array, style: CapitalStyle, evidence: CapitalEvidence): boolean {
  const token = tokens[index]!;
  if (token.shape === 'initial') {
    const next = tokens[index + 1];
    return next !== undefined && (next.shape === 'initial' || (isCapital(next) && !taken[index + 1])) && !(next.breaksBefore);
  }
  if (!isCapital(token) || !isUsable(token, style, evidence)) return false;
  // '@Handle' and '#Tag' are addresses, not names.
  if (/^[@#]$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 1]!.end === token.start) return false;
  if (token.lower === 'the') return tokens[index + 1]?.lower === 'hague';
  if (!isOpening(tokens, index)) return true;
  if (OPENERS.has(token.lower) && token.shape !== 'caps') return false;
  if (token.shape === 'caps' && style !== 'caps') return true;
  if (PLACES.has(token.lower) || DEMONYMS.has(token.lower) || ADDRESSES.has(token.lower)) return true;
  const next = tokens[index + 1];
  const goesOn = next !== undefined && !next.breaksBefore && !token.isPossessive && (isCapital(next) || next.shape === 'initial') && !taken[index + 1] && isUsable(next, style, evidence);
  if (FIRST_NAMES.has(token.lower) && (goesOn || !isCommonWord(token.lower))) return true;
  if (isCommonWord(token.lower)) {
    if (evidence.inside.has(token.lower) && !evidence.lower.has(token.lower)) return true;
    return goesOn && isOrganisationAhead(tokens, index);
  }
  return !evidence.lower.has(token.lower) && !/ing$|ly$/.test(token.lower) ? true : evidence.inside.has(token.lower) || (goesOn && !isCommonWord(next.lower));
}

/** Whether a row of capitals from `index` ends in the noun of an organisation: 'Health Ministry', 'House Committee'. */
function isOrganisationAhead(tokens: readonly NameToken[], index: number): boolean {
  for (let i = index + 1; i < Math.min(tokens.length, index + 5); i++) {
    const token = tokens[i]!;
    if (!isCapital(token) || token.breaksBefore) return false;
    if (ORGANISATION_NOUNS.has(token.lower)) return true;
  }
  return false;
}

/** Whether a capitalised word can be part of a name in this style of capitals. */
function isUsable(token: NameToken, style: CapitalStyle, evidence: CapitalEvidence): boolean {
  if (CALENDAR.has(token.lower) && !FIRST_NAMES.has(token.lower)) return false;
  if (token.shape === 'capital' && (token.text.length === 1 || (OPENERS.has(token.lower) && token.lower !== 'may' && token.lower !== 'will' && token.lower !== 'the' && token.lower !== 'over' && token.lower !== 'us'))) return false;
  if (token.shape === 'caps' && style !== 'caps' && NOT_NAMES.has(token.lower)) return false;
  if (style === 'sentence') return true;
  if (style === 'caps' && (OPENERS.has(token.lower) && token.lower !== 'us')) return false;
  if (style === 'title' && token.shape === 'caps') return true;
  if (PLACES.has(token.lower) || (FIRST_NAMES.has(token.lower) && !evidence.lower.has(token.lower))) return true;
  return !isCommonWord(token.lower) || (evidence.inside.has(token.lower) && !evidence.lower.has(token.lower) && !isCommonWord(token.lower));
}

function runEnd(tokens: readonly NameToken[], start: number, taken: Uint8Array, style: CapitalStyle, evidence: CapitalEvidence): number {
  let end = start + 1;
  while (end < tokens.length) {
    const last = tokens[end - 1]!;
    const token = tokens[end]!;
    if (last.isPossessive || token.breaksBefore || taken[end]) break;
    if (token.shape === 'initial' || (isCapital(token) && token.lower !== 'the' && isUsable(token, style, evidence))) {
      if (PLACES.has(last.lower) && end - start === 1 && style !== 'sentence' && !PLACES.has(`${last.lower} ${token.lower}`)) break;
      end++;
      continue;
    }
    if (token.shape === 'number' && /^\d{1,2}$/.test(token.text) && isCapital(last) && !CALENDAR.has(last.lower) && end - start >= 2) {
      end++;
      continue;
    }
    const after = particlesEnd(tokens, end, taken);
    if (after !== undefined) {
      end = after + 1;
      continue;
    }
    const joined = organisationEnd(tokens, start, end, taken, style);
    if (joined !== undefined) {
      end = joined;
      continue;
    }
    break;
  }
  return end;
}

/** After one to three particles a capital: its index. */
function particlesEnd(tokens: readonly NameToken[], from: number, taken: Uint8Array): number | undefined {
  let i = from;
  while (i < from + 3 && tokens[i] && tokens[i]!.shape === 'lower' && PARTICLES.has(tokens[i]!.lower) && !taken[i] && !tokens[i]!.breaksBefore) i++;
  const token = tokens[i];
  return i > from && token && isCapital(token) && !taken[i] && !token.breaksBefore ? i : undefined;
}

/** 'Organization for Security and Cooperation in Europe': where the name of an organisation goes on after a small word. */
function organisationEnd(tokens: readonly NameToken[], start: number, end: number, taken: Uint8Array, style: CapitalStyle): number | undefined {
  if (style !== 'sentence') return undefined;
  const joint = tokens[end]!.lower;
  const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const following = tokens[next];
  if (!following || !isCapital(following) || taken[next] || following.breaksBefore || CALENDAR.has(following.lower)) return undefined;
  const governs = tokens.slice(start, end).some((token) => ORGANISATION_NOUNS.has(token.lower));
  const last = tokens[end - 1]!;
  if ((joint === 'of' || joint === 'for') && (ORGANISATION_NOUNS.has(last.lower) || governs)) return next + 1;
  if ((joint === 'of') && /^(?:city|state|republic|bay|gulf|isle|duke|house|bank|port|cape|strait|sea|people|kingdom|university|lord|game|wolf|call|statue|tower|king|kingdom)s?$/.test(last.lower)) return next + 1;
  if (joint === '&' && next === end + 1) return next + 1;
  const isLong = tokens.slice(start, end).some((token) => token.lower === 'for' || token.lower === 'of');
  if (joint === 'and' && next === end + 1 && governs && isCommonWord(last.lower) && isCommonWord(following.lower) && (isLong || ORGANISATION_NOUNS.has(tokens[end + 2]?.lower ?? ''))) return next + 1;
  if (joint === 'in' && governs && isLong && PLACES.has(following.lower) && tokens.slice(start, end).some((token) => token.lower === 'for' || token.lower === 'and')) return next + 1;
  return undefined;
}
