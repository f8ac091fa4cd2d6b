import { speechVerb } from '../text/speechVerbs.js';
import type { Span } from '../text/span.js';
import type { QuotedSpan } from './quotedSpan.js';

/** Names what the words in marks are, so that nobody says them: a work, a nickname, a code name. */
const NAMING =
  /\b(?:so-called|known (?:\w+ )?as|nicknamed|dubbed|titled|entitled|headlined|named|codenamed|code-named|(?:the|a|an|his|her|their|its|new|whose) (?:\w+ )?(?:book|novel|memoir|film|movie|documentary|song|album|play|series|show|programme|program|podcast|article|essay|report|paper|column|poem|painting|exhibition|exercise|operation|ship|vessel|newspaper|magazine|term|word|phrase|title|slogan|code ?name|nickname|section|chapter))[\s,:(]*$/iu;
const SMALL = new Set('a an and as at but by for from in into nor of on or the to up via vs with over under'.split(' '));
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** 'a “united response”', as someone 'promised' it: deeds that words are quoted from. */
const CUE = /\b(?:according to|(?:spoke|speaks|talked|talks) (?:of|about)|in (?:his|her|their) words|as (?:he|she|they|it) put it|quoted as|calling|saying|describing|denouncing|warning|promising|adding|citing|insisting|arguing)\b/iu;
const LONG_ENOUGH = 3;

/**
 * Whether words in quotation marks are somebody's words, which a source must have, rather than a title, a nickname or a word held at arm's
 * length. Three words or more nearly always are; one or two only where the sentence says that somebody speaks.
 */
export function isQuotedSpeech(text: string, span: QuotedSpan, sentence: Span): boolean {
  const words = wordsOf(text.slice(span.inner.start, span.inner.end));
  if (words.length === 0) return false;
  const before = text.slice(Math.min(sentence.start, span.outer.start), span.outer.start);
  const after = text.slice(span.outer.end, Math.max(sentence.end, span.outer.end));
  const isShort = words.length < LONG_ENOUGH;
  if (isShort && isInsideName(before, after)) return false;
  if (NAMING.test(before) && (isShort || isTitle(words))) return false;
  const isCued = CUE.test(before) || CUE.test(after) || hasSpeechVerb(before) || hasSpeechVerb(after);
  if (isTitle(words) && words.length > 1) return isCued && endsLikeSpeech(text, span);
  return isShort ? isCued : true;
}

/** 'Arlen “the Fox” Voss'. */
function isInsideName(before: string, after: string): boolean {
  return /\p{Lu}[\p{L}.'’-]*\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after);
}

/** Capitals at every word that counts, as in the title of a work. */
function isTitle(words: readonly string[]): boolean {
  const counting = words.filter((word, index) => index === 0 || index === words.length - 1 || !SMALL.has(word.toLowerCase()));
  return counting.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function endsLikeSpeech(text: string, span: QuotedSpan): boolean {
  return /[.!?,…]$/.test(text.slice(span.inner.start, span.inner.end)) || /^[.!?,]/.test(text.slice(span.outer.end));
}

function hasSpeechVerb(text: string): boolean {
  return wordsOf(text).some((word) => speechVerb(word.toLowerCase()) !== undefined);
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map((match) => match[0]);
}
