import type { Span } from '../text/span.js';
import { WEAK_HEADS } from './officeLexicon.js';
import type { NameToken } from './nameTokens.js';
import type { OfficePhrase } from './officePhrases.js';

interface PlacedName {
  readonly name: { readonly kind: string; readonly words: readonly string[] };
  /** Token indices. */
  readonly start: number;
  readonly end: number;
}

/** An office that the text gives to the name with this index. */
export interface OfficeLink {
  readonly index: number;
  readonly office: Span;
  readonly words: string;
}

/**
 * Links offices to the names beside them: before the name ('Foreign Minister X', 'the deputy minister, X Y,'), after it in apposition
 * ('X, the foreign minister of Z,') and by a plain 'is' or 'was'. An office of several people is given to nobody.
 */
export function officesOfNames(text: string, tokens: readonly NameToken[], offices: readonly OfficePhrase[], names: readonly PlacedName[]): OfficeLink[] {
  const links: OfficeLink[] = [];
  for (const office of offices) {
    if (office.isPlural) continue;
    const index = nameBeside(tokens, office, names);
    if (index === undefined || links.some((link) => link.index === index)) continue;
    const span = { start: tokens[officeInFront(tokens, office, offices, names[index]!)?.start ?? office.start]!.start, end: tokens[office.end - 1]!.end };
    links.push({ index, office: span, words: text.slice(span.start, span.end).replace(/\s+/g, ' ') });
  }
  return links;
}

/** 'The UN envoy, the Norlandic diplomat X', 'the present minister, Colonel X': an office set in front of another one, which the same person has. */
function officeInFront(tokens: readonly NameToken[], office: OfficePhrase, offices: readonly OfficePhrase[], name: PlacedName): OfficePhrase | undefined {
  // 'The president, the minister X and the mayor' are three.
  const [after, next] = [tokens[name.end], tokens[name.end + 1]];
  if (name.start < office.end || /^(?:and|or)$/.test(after?.lower ?? '') || (after?.text === ',' && next !== undefined && (isCapital(next) || ARTICLE.test(next.lower) || /^(?:and|or)$/.test(next.lower)))) return undefined;
  const comma = ARTICLE.test(tokens[office.start - 1]?.lower ?? '') ? office.start - 2 : office.start - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const before = offices.find((other) => !other.isPlural && (other.end === comma || afterComplement(tokens, other.end) === comma));
  let first = before?.start ?? 0;
  while (before && first > 0 && before.start - first < 3 && isQualifier(tokens[first - 1]!)) first--;
  // 'His deputy, State Secretary X': a deputy of whoever was named before, and no office of its own.
  if (before && before.end - before.start === 1 && OF_SOMEBODY.test(tokens[before.head]!.lower)) return undefined;
  return before && ARTICLE.test(tokens[first - 1]?.lower ?? '') ? before : undefined;
}

/** Offices that are only what somebody is to another one. */
const OF_SOMEBODY = /^(?:deputy|assistant|aide|adviser|advisor|counterpart|colleague|successor|predecessor|boss|chief|head|leader)$/;

const canHold = (name: PlacedName): boolean => name.name.kind === 'person' || name.name.kind === 'unknown';
const isCapital = ({ shape }: NameToken): boolean => shape === 'capital' || shape === 'caps';
const ARTICLE = /^(?:the|a|an|his|her|its|their|our|then|currently|now)$/;
/** A word that may stand between 'the' and an office: a country or a body, or an adjective ('the presiding judge'). */
const isQualifier = (token: NameToken): boolean =>
  !token.isPossessive && !token.breaksBefore && !ARTICLE.test(token.lower) && (isCapital(token) || (token.shape === 'lower' && /(?:ing|ed|al|ial|ive|ent|ant|ic|ary|ory)$/.test(token.lower)));
const IS = /^(?:is|was|became|remains|remained|'s)$/;

function nameBeside(tokens: readonly NameToken[], office: OfficePhrase, names: readonly PlacedName[]): number | undefined {
  const next = tokens[office.end];
  const isPossessed = tokens[office.end - 1]!.isPossessive;
  if (!isPossessed) {
    const beside = names.findIndex((name) => name.start === office.end && canHold(name));
    if (beside >= 0 && next && !next.breaksBefore) {
      // 'general Smith' is one; a lower-case weak noun before a capital ('leader X') is one too, 'second X' is not.
      if (tokens[office.head]!.shape === 'lower' && office.end - office.start === 1 && WEAK_HEADS.has(tokens[office.head]!.lower) && !/^(?:chief|leader|boss|head|captain|king|queen|prince|star|lord|general|major)$/.test(tokens[office.head]!.lower)) return undefined;
      return beside;
    }
    const comma = afterComplement(tokens, office.end);
    if (tokens[comma]?.text === ',') {
      const after = names.findIndex((name) => name.start === comma + 1 && canHold(name) && name.name.words.length > 1);
      // 'The Norland economy minister, X Y,': whose minister it is may stand between the article and the office.
      let first = office.start;
      while (first > 0 && office.start - first < 3 && isQualifier(tokens[first - 1]!)) first--;
      const before = tokens[first - 1];
      const isDefinite = before !== undefined && (/^(?:the|his|her|its|their|a|an)$/.test(before.lower) || before.isPossessive);
      const closes = after >= 0 && /^[,.;:)]$/.test(tokens[names[after]!.end]?.text ?? '.');
      if (after >= 0 && (isDefinite || tokens[office.start]!.isPossessive) && closes) return after;
    }
  }
  return nameBefore(tokens, office, names);
}

/** Words of 'of Marlen Lines' that are skipped between an office and its comma, at most. */
const MOST_COMPLEMENT = 6;

/** Index of what follows an office and whatever it belongs to ('the chief executive of Marlen Lines, X Y,'): that of `from` where nothing of the kind stands there. */
function afterComplement(tokens: readonly NameToken[], from: number): number {
  if (!/^(?:of|for|at)$/.test(tokens[from]?.lower ?? '')) return from;
  let i = from + 1;
  while (i - from <= MOST_COMPLEMENT && tokens[i] !== undefined && !tokens[i]!.breaksBefore && (isCapital(tokens[i]!) || /^(?:the|of|and|for)$/.test(tokens[i]!.lower))) i++;
  return tokens[i]?.text === ',' && isCapital(tokens[i - 1]!) ? i : from;
}

/** What stands in brackets behind a name, at most: 'X (Labour), the minister,'. */
const MOST_IN_BRACKETS = 4;

/** Where the bracket or the age begins that ends before `index` ('X, 52, the minister,'): `index` itself where none does. */
function asideStart(tokens: readonly NameToken[], index: number): number {
  if (tokens[index]?.text === ',' && /^\d{1,3}$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.text === ',') return index - 2;
  if (tokens[index - 1]?.text !== ')') return index;
  for (let i = index - 2; i >= 0 && i >= index - 2 - MOST_IN_BRACKETS; i--) if (tokens[i]!.text === '(') return i;
  return index;
}

function nameBefore(tokens: readonly NameToken[], office: OfficePhrase, names: readonly PlacedName[]): number | undefined {
  let i = office.start - 1;
  // A noun or an adjective may stand between the article and the office: 'a Ukraine analyst', 'the long-serving minister'.
  let words = 0;
  let sawArticle = false;
  while (i >= 0 && words < 3 && tokens[i]!.shape !== 'mark' && !IS.test(tokens[i]!.lower)) {
    // 'X, Marlen's chief executive': whose it is stands for the article.
    if (ARTICLE.test(tokens[i]!.lower) || /^(?:until|till)$/.test(tokens[i]!.lower) || (tokens[i]!.isPossessive && isCapital(tokens[i]!))) sawArticle = true;
    else if (sawArticle || (tokens[i]!.shape === 'lower' && /^(?:of|by|with|and|to|for|from|in|at|as|not|said|says|that|who)$/.test(tokens[i]!.lower))) break;
    i--;
    words++;
  }
  const link = tokens[i];
  if (!link) return undefined;
  const isApposition = link.text === ',' || link.text === '(' || link.text === '–' || link.text === '—';
  const isCopula = IS.test(link.lower);
  if (!isApposition && !isCopula) return undefined;
  if (isCopula && !sawArticle && words > 0) return undefined;
  const end = tokens[i - 1]?.lower === 'who' && isCopula ? (tokens[i - 2]?.text === ',' ? i - 2 : i - 1) : asideStart(tokens, i);
  const index = names.findIndex((name) => name.end === end && canHold(name));
  if (index < 0) return undefined;
  const after = tokens[office.end];
  const following = after !== undefined && isCapital(after);
  if (isApposition && following) return undefined;
  if (isApposition && words > 0 && !sawArticle) return undefined;
  // A list of people and offices ('X, the president and the minister') gives nobody an office.
  if (isApposition && link.text === ',' && after && after.lower === 'and' && /^(?:the|his|her|a|an)$/.test(tokens[office.end + 1]?.lower ?? '') ) return undefined;
  return index;
}
