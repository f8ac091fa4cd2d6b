import type { Span } from '../text/span.js';
import { isCommonWord } from './commonWords.js';
import { DEMONYMS, FIRST_NAMES, looksLikeDemonym, OPENERS, ORGANISATION_NOUNS, PLACES } from './nameLexicon.js';
import type { NameToken } from './nameTokens.js';
import { OFFICE_COMPLEMENTS, OFFICE_HEADS, OFFICE_MODIFIERS } from './officeLexicon.js';

/** An office in a row of tokens: indices of its first token and of the one after its last. */
export interface OfficePhrase extends Span {
  /** Index of the governing noun. */
  readonly head: number;
  /** 'Ministers', 'presidents': an office of several people, which is given to none of them. */
  readonly isPlural: boolean;
}

/** The offices among `tokens`, in order, without overlaps. `start` and `end` are token indices. */
export function officePhrases(tokens: readonly NameToken[]): OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.shape === 'mark' || token.shape === 'number' || token.shape === 'initial') continue;
    const isSingular = OFFICE_HEADS.has(token.lower);
    const isPlural = !isSingular && token.lower.endsWith('s') && OFFICE_HEADS.has(token.lower.slice(0, -1));
    if (!isSingular && !isPlural) continue;
    // 'Chief Executive Officer', 'Secretary General', 'attorney general': the last noun governs.
    const next = tokens[i + 1];
    if (isSingular && next && !next.breaksBefore && !token.isPossessive && (OFFICE_HEADS.has(next.lower) || (OFFICE_MODIFIERS.has(next.lower) && headSoonAfter(tokens, i + 1)))) continue;
    const start = leftEdge(tokens, i, from);
    const end = rightEdge(tokens, i);
    phrases.push({ start, end, head: i, isPlural });
    from = end;
    i = Math.max(i, end - 1);
  }
  return phrases;
}

function headSoonAfter(tokens: readonly NameToken[], index: number): boolean {
  for (let i = index; i < Math.min(tokens.length, index + 3); i++) {
    const token = tokens[i]!;
    if (OFFICE_HEADS.has(token.lower)) return true;
    if (!OFFICE_MODIFIERS.has(token.lower) || token.breaksBefore) return false;
  }
  return false;
}

const isCapital = (token: NameToken | undefined): boolean => token !== undefined && (token.shape === 'capital' || token.shape === 'caps');

/** The last word of a body's name: 'Department' in 'Justice Department spokesman', so that the first word of the sentence belongs to it. */
const isBody = ({ lower }: NameToken): boolean => lower === 'house' || ORGANISATION_NOUNS.has(lower);

function leftEdge(tokens: readonly NameToken[], head: number, from: number): number {
  let start = head;
  const usable = (index: number): boolean => index >= from && !tokens[index + 1]!.breaksBefore && tokens[index]!.shape !== 'mark' && !tokens[index]!.isPossessive;
  while (usable(start - 1) && (OFFICE_MODIFIERS.has(tokens[start - 1]!.lower) || OFFICE_HEADS.has(tokens[start - 1]!.lower))) start--;
  // A hyphen parts 'vice-president' and 'ex-minister' into words that belong together.
  if (start === head && head - 1 >= from && tokens[head]!.start === tokens[head - 1]!.end + 1 && OFFICE_MODIFIERS.has(tokens[head - 1]!.lower)) start--;
  let taken = 0;
  while (taken < 5 && start - 1 >= from) {
    const before = tokens[start - 1]!;
    if (tokens[start]!.breaksBefore || !isCapital(before) || (before.isPossessive && taken > 0)) break;
    // 'Its chief executive' at the start of a sentence: the capital is the sentence's.
    if (before.shape === 'capital' && OPENERS.has(before.lower)) break;
    const known = DEMONYMS.has(before.lower) || PLACES.has(before.lower) || before.shape === 'caps' || ORGANISATION_NOUNS.has(before.lower);
    if (before.isPossessive && !known) break;
    const headIsLower = tokens[head]!.shape === 'lower';
    const isAdjective = start - 1 === from || !isCapital(tokens[start - 2]) || tokens[start - 1]!.breaksBefore ? looksLikeDemonym(before.lower) : false;
    const isName = !known && !isAdjective && (FIRST_NAMES.has(before.lower) || !isCommonWord(before.lower));
    if (isName && (!headIsLower || (start - 2 >= from && isCapital(tokens[start - 2]) && !tokens[start - 1]!.breaksBefore && FIRST_NAMES.has(tokens[start - 2]!.lower)))) break;
    if (!known && !isAdjective && !isName && before.breaksBefore && start - 1 === 0 && !(start < head && isBody(tokens[start]!))) break;
    start--;
    taken++;
    if (before.isPossessive) break;
    while (usable(start - 1) && /^(?:former|ex|acting|then|late|senior|new)$/.test(tokens[start - 1]!.lower)) start--;
  }
  return start;
}

function rightEdge(tokens: readonly NameToken[], head: number): number {
  let end = head + 1;
  while (!tokens[end - 1]!.isPossessive && /^(?:of|for|to|at)$/.test(tokens[end]?.lower ?? '')) {
    const isLoose = /^(?:to|at)$/.test(tokens[end]!.lower);
    const after = complementEnd(tokens, end + 1, isLoose) ?? (isLoose ? undefined : commonComplementEnd(tokens, end + 1));
    if (after === undefined) break;
    end = after;
  }
  return end;
}

/** Where the words after 'of' or 'for' end, or undefined where they finish no office. */
function complementEnd(tokens: readonly NameToken[], from: number, isLoose: boolean): number | undefined {
  let i = from;
  if (/^(?:the|his|her|its|their|our)$/.test(tokens[i]?.lower ?? '')) i++;
  const first = i;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.breaksBefore) break;
    if (i > first && tokens[i - 1]!.isPossessive) break;
    // 'Chief economist at Credit Marlen': whoever works at a place is named elsewhere.
    if (isCapital(token) && isLoose) {
      i++;
      continue;
    }
    if (isCapital(token)) {
      const startsPerson = isCapital(tokens[i + 1]) && !tokens[i + 1]!.breaksBefore && !token.isPossessive;
      const isKnown = token.shape === 'caps' || PLACES.has(token.lower) || DEMONYMS.has(token.lower) || ORGANISATION_NOUNS.has(token.lower);
      const twoWordPlace = startsPerson && PLACES.has(`${token.lower} ${tokens[i + 1]!.lower}`);
      if (twoWordPlace) i++;
      else if (!isKnown && startsPerson && FIRST_NAMES.has(token.lower)) break;
      else if (!isKnown && i > first && !isCommonWord(token.lower) && !endsBodyName(tokens, first, i)) break;
      else if (!isKnown && !isCommonWord(token.lower) && startsPerson && !ORGANISATION_NOUNS.has(tokens[i + 1]!.lower)) break;
      i++;
      continue;
    }
    if (token.shape === 'lower' && !isLoose && OFFICE_COMPLEMENTS.has(token.lower) && token.lower !== 'and' && token.lower !== 'the') {
      i++;
      continue;
    }
    const joins = /^(?:and|of|for|&)$/.test(token.lower) && i > first;
    const following = tokens[tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1];
    if (joins && isCapital(following) && isCapital(tokens[i - 1]) && isCommonOrOrganisation(following!) && (token.lower !== 'and' || isCommonWord(tokens[i - 1]!.lower))) {
      i += tokens[i + 1]!.lower === 'the' ? 2 : 1;
      continue;
    }
    break;
  }
  return i > first ? i : undefined;
}

/** 'Royal Averne': a common word with a capital that tells no department, and the word behind it that makes a name of both. */
function endsBodyName(tokens: readonly NameToken[], first: number, at: number): boolean {
  const { lower } = tokens[first]!;
  return at === first + 1 && !OFFICE_COMPLEMENTS.has(lower) && !ORGANISATION_NOUNS.has(lower) && !PLACES.has(lower) && !DEMONYMS.has(lower) && isCommonWord(lower) && /^[,.;:)]$/.test(tokens[at + 1]?.text ?? '.');
}

/** Common nouns in such a complement, at most ('of the provincial water authority'). */
const MOST_COMMON = 4;
const NO_COMPLEMENT = /^(?:all|both|him|her|it|them|us|me|you|this|that|these|those|which|whom|who|what|and|or|but|having|being)$/;

/**
 * The same where the office belongs to a body without a name of its own ('the director of the water authority, X,'): a few small words up to a mark, so that
 * no verb can be among them unseen.
 */
function commonComplementEnd(tokens: readonly NameToken[], from: number): number | undefined {
  const first = /^(?:the|its|their|our)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  let i = first;
  while (i < first + MOST_COMMON && tokens[i]?.shape === 'lower' && !tokens[i]!.breaksBefore && !NO_COMPLEMENT.test(tokens[i]!.lower)) i++;
  const closes = /^[,.;:)]$/.test(tokens[i]?.text ?? '.');
  return i > first && closes && !tokens[i - 1]!.isPossessive ? i : undefined;
}

function isCommonOrOrganisation(token: NameToken): boolean {
  return ORGANISATION_NOUNS.has(token.lower) || PLACES.has(token.lower) || DEMONYMS.has(token.lower) || token.shape === 'caps' || (isCommonWord(token.lower) && !OFFICE_HEADS.has(token.lower));
}
