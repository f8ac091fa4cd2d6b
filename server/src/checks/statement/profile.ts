import { findDates, type CalendarDay, type DateMention } from '../../text/dates.js';
import { adverbOf } from '../../text/lexicon/adverbPhrases.js';
import { commonness, FUNCTION_WORDS } from '../../text/lexicon/words.js';
import { findQuantities, type Quantity } from '../../text/quantities.js';
import { stem } from '../../text/stem.js';
import { tokenize, type Token } from '../../text/tokens.js';
import { findDenials } from './denials.js';

export type TermKind = 'word' | 'name' | 'figure' | 'date';

/** A content word, name part or figure of a sentence: what can be said by a source or not. */
export interface Term {
  readonly kind: TermKind;
  readonly stem: string;
  readonly norm: string;
  /** Index into {@link Profile.tokens}. */
  readonly token: number;
  /** How much it says, from about 0.2 (a word as common as 'say') to 1 (rare words, names, figures). */
  readonly weight: number;
  /** Index into {@link Profile.quantities} or {@link Profile.dates}, for figures and dates. */
  readonly value?: number;
}

/** A sentence taken apart for comparison. Offsets are into `text`. */
export interface Profile {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** Indices into `tokens` of words that deny: 'not', 'never', 'without', 'refused to', 'failed to', … */
  readonly negations: readonly number[];
}

/** Takes a sentence apart. `reference` is the day it was written, which settles 'yesterday'. Never fails. */
export function profileOf(text: string, reference?: CalendarDay): Profile {
  const tokens = withFittedCase(tokenize(text));
  const dates = findDates(text, reference);
  const quantities = findQuantities(text, tokens).filter((quantity) => !dates.some((date) => date.start < quantity.end && quantity.start < date.end));
  const terms: Term[] = [];
  let quantity = 0;
  let date = 0;
  let behindPhrase = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'mark' || index < behindPhrase) return;
    while (quantity < quantities.length && quantities[quantity]!.end <= token.start) quantity++;
    while (date < dates.length && dates[date]!.end <= token.start) date++;
    const inQuantity = quantity < quantities.length && quantities[quantity]!.number.start <= token.start && token.end <= quantities[quantity]!.number.end;
    // 'Monday's' is one token, and its ending no part of the date.
    const inDate = date < dates.length && dates[date]!.start <= token.start && token.start < dates[date]!.end;
    if (inDate) {
      // One date, one term; the words of 'last month' stay terms too, since a briefing that says them has no day to settle them by.
      if (token.start === dates[date]!.start) terms.push({ kind: 'date', stem: token.norm, norm: token.norm, token: index, weight: 1, value: date });
      if (!dates[date]!.isPeriod) return;
    }
    if (inQuantity) {
      if (token.start === quantities[quantity]!.number.start) terms.push({ kind: 'figure', stem: token.norm, norm: token.norm, token: index, weight: quantities[quantity]!.kind === 'ordinal' ? 0.7 : 1, value: quantity });
      return;
    }
    if (isOfLongUnit(tokens, index, quantities[quantity])) return;
    const phrase = adverbOf(tokens, index);
    if (phrase) {
      behindPhrase = index + phrase.length;
      terms.push({ kind: 'word', stem: stem(phrase.adverb), norm: phrase.adverb, token: index, weight: wordWeight(stem(phrase.adverb)) });
      return;
    }
    // 'More than 6 percent' bounds a figure, and the figure has it; 'fewer than half' says most of its own.
    if (/^(?:more|less|fewer)$/.test(token.norm) && tokens[index + 1]?.norm === 'than' && quantities[quantity]?.number.start === tokens[index + 2]?.start && quantities[quantity]!.bound !== 'exact' && quantities[quantity]!.kind !== 'share') return;
    const figure = quantities[quantity];
    if (ROUNDING.test(token.norm) && figure?.bound === 'about' && figure.start >= token.end && figure.start - token.end <= 2) return;
    // 'No longer' denies; 'longer' says nothing of its own there.
    if (token.norm === 'longer' && tokens[index - 1]?.norm === 'no') return;
    // 'So far', 'by far', 'as far as'.
    if (token.norm === 'far' && /^(?:so|by|as|thus)$/.test(tokens[index - 1]?.norm ?? '')) return;
    if ((FUNCTION_WORDS.has(token.norm) && !isInitials(token)) || (token.kind === 'word' && token.norm.length < 2)) return;
    const root = stem(token.norm);
    const isName = isNameLike(tokens, index, root);
    terms.push({ kind: isName ? 'name' : 'word', stem: root, norm: token.norm, token: index, weight: isName ? nameWeight(tokens, index) : wordWeight(root) });
  });
  return { text, tokens, terms, quantities, dates, negations: findDenials(tokens) };
}

/** 'Degrees Celsius', 'miles an hour', 'minus', 'CHF': what is told with a figure in several words, or before it, and is compared with it, since it is '°C' and 'mph' elsewhere. */
function isOfLongUnit(tokens: readonly Token[], index: number, quantity: Quantity | undefined): boolean {
  const token = tokens[index]!;
  if (quantity?.unit === undefined || quantity.isDivided || token.end > quantity.end || token.start < quantity.start) return false;
  if (token.end <= quantity.number.start) return true;
  // Areas and volumes are told in the same words nearly everywhere, and these tell much of what a sentence is about.
  if (/^(?:square|cubic)/.test(quantity.unit)) return false;
  return token.start >= quantity.number.end && [tokens[index - 1], tokens[index + 1]].some((beside) => beside?.kind === 'word' && beside.start >= quantity.number.end && beside.end <= quantity.end);
}

/** Words that say no more of a figure than that it is rounded. */
const ROUNDING = /^(?:nearly|almost|roughly|approximately|around|about|circa|approx|estimated)$/;

/** '[T]hey' is 'They', whose first letter a writer has fitted to the sentence. */
function withFittedCase(tokens: Token[]): Token[] {
  if (!tokens.some(({ text }) => text === '[')) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [open, letters, close, rest] = tokens.slice(at, at + 4);
    const isFitted = open!.text === '[' && letters?.kind === 'word' && letters.text.length <= 2 && close?.text === ']' && rest?.kind === 'word' && letters.start === open!.end && rest.start === close.end;
    joined.push(isFitted ? { kind: 'word', text: letters.text + rest.text, norm: letters.norm + rest.norm, start: open!.start, end: rest.end } : open!);
    if (isFitted) at += 3;
  }
  return joined;
}

/** 'US', 'U.S.', 'IT' and 'WHO' are names, though in small letters they would be words of grammar. */
function isInitials(token: Token): boolean {
  return startsUpper(token.text) && /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,})$/u.test(token.text);
}

/** What terms weigh together. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** From the start of one token to the end of another, in UTF-16 units of the sentence. */
export function spanOfTokens({ tokens }: Profile, first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** A common word says little: 'say', 'make' and 'people' weigh a quarter of what a rare word does. */
function wordWeight(root: string): number {
  return 1 - 0.8 * commonness(root);
}

/** The last word of a run of capitalised ones names the person or thing; first names, titles and offices before it say less. */
function nameWeight(tokens: readonly Token[], index: number): number {
  return startsUpper(tokens[index + 1]?.text) ? 0.4 : 1;
}

function startsUpper(text: string | undefined): boolean {
  if (text === undefined) return false;
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

/** Capitalised, and not only because a sentence starts there. */
function isNameLike(tokens: readonly Token[], index: number, root: string): boolean {
  const token = tokens[index]!;
  if (!startsUpper(token.text)) return false;
  const before = tokens[index - 1];
  const startsSentence = before === undefined || /^[.!?:"“'‘(>–—•-]$/.test(before.text);
  if (!startsSentence) return true;
  return commonness(root) === 0 || startsUpper(tokens[index + 1]?.text);
}
