import type { BlockContent, BriefingQuotation } from '../../briefing/briefing.js';
import type { Span } from '../../text/span.js';
import { speechVerb } from '../../text/speechVerbs.js';
import { stem } from '../../text/stem.js';
import { tokenize, wordsOf } from '../../text/tokens.js';
import { quotedItems, requiredWords, type QuotedItem } from './quotedParts.js';
import { comparedWord, isFunctionWord, isNegation, wordWeight, type ComparedWord } from './words.js';

/** Quotations of so few words occur by chance, so that they count only near their speaker or topic. */
const SHORT = 4;
/** A block quote may be a whole document. What goes beyond so many words and signs of it is not judged: time and memory have an end. */
const MOST_ITEMS = 800;

/** What is asked of the corpus for one quotation of a briefing. */
export interface QuotationQuestion {
  readonly content: BlockContent;
  readonly quotation: BriefingQuotation;
  /** The quoted words as a reader sees them. */
  readonly text: string;
  readonly items: readonly QuotedItem[];
  /** The words that must stand in the source. */
  readonly words: readonly ComparedWord[];
  /** The same words, as the index has them. */
  readonly indexWords: readonly string[];
  /** Their stems, each with the weight of the words that have it. */
  readonly terms: ReadonlyMap<string, number>;
  /** Summed weight of `words`. */
  readonly weight: number;
  readonly isShort: boolean;
  /** Stems of the sentence's words that say what it is about, those of the quotation left out. */
  readonly topic: ReadonlySet<string>;
  /** The same words, for the index. */
  readonly topicWords: readonly string[];
  /** The words of the sentence, those of this quotation left out. */
  readonly sentenceWords: readonly ComparedWord[];
  /** Whether the sentence itself negates or denies, outside the quotation. */
  readonly isNegated: boolean;
  /** Whether the sentence has a verb of saying or a phrase such as 'according to', outside the quotation. */
  readonly speaksOfSaying: boolean;
  /** Whether the word before the quotation is an article, a preposition or the like. */
  readonly followsFunctionWord: boolean;
}

const DENIALS = /^(?:den(?:y|ies|ied|ying|ial)|refus\w*|reject\w*|rul(?:e|es|ed|ing)|exclud\w*|doubt\w*|fail\w*|unlikely|dismiss\w*|lack\w*|stop\w*|oppos\w*|against|instead|unable|unwilling|far|few|little|contradict\w*|exclu\w*)$/;

/** Phrases that give words to somebody without a verb of saying. */
const ATTRIBUTES = /\b(?:according to|in the words of|in (?:his|her|their|its) (?:own )?words|as (?:\S+ ){1,4}put it|to quote|citing|cited|quoted|quoting)\b/iu;

/** What to look for, or undefined where the quotation has no word in it. */
export function askAbout(content: BlockContent, quotation: BriefingQuotation): QuotationQuestion | undefined {
  const prose = content.prose.text;
  const span = withoutSignature(content, quotation, prose);
  const items = quotedItems(prose, span).slice(0, MOST_ITEMS);
  const words = requiredWords(items);
  if (words.length === 0) return undefined;
  const topicWords: string[] = [];
  const sentenceWords: ComparedWord[] = [];
  let isNegated = false;
  let speaksOfSaying = false;
  let before: ComparedWord | undefined;
  const sentence = content.statements[quotation.statement]?.prose ?? { start: 0, end: prose.length };
  const tokens = tokenize(prose, sentence.start, sentence.end);
  tokens.forEach((token, index) => {
    const word = comparedWord(tokens, index);
    if (!word || (token.start >= quotation.prose.start && token.end <= quotation.prose.end)) return;
    sentenceWords.push(word);
    if (isNegation(word.form) || DENIALS.test(word.form)) isNegated = true;
    if (speechVerb(word.form) !== undefined || word.form === 'spoke' || word.form === 'speaks') speaksOfSaying = true;
    if (word.end <= quotation.prose.start) before = word;
    if (!isFunctionWord(word.form) && token.kind !== 'mark') topicWords.push(token.norm);
  });
  return {
    content,
    quotation,
    text: prose.slice(quotation.prose.start, quotation.prose.end),
    items,
    words,
    indexWords: words.flatMap((word) => (prose.slice(word.start, word.end).includes('[') ? word.form : wordsOf(tokenize(prose, word.start, word.end)).map((token) => token.norm))),
    terms: weightsByTerm(words),
    weight: words.reduce((sum, word) => sum + wordWeight(word), 0),
    isShort: words.length <= SHORT,
    topic: new Set(topicWords.map(stem)),
    topicWords,
    sentenceWords,
    isNegated,
    speaksOfSaying: speaksOfSaying || ATTRIBUTES.test(`${prose.slice(sentence.start, quotation.prose.start)} ${prose.slice(quotation.prose.end, Math.max(sentence.end, quotation.prose.end))}`),
    followsFunctionWord: before === undefined || isFunctionWord(before.form),
  };
}

/** A block quote may end in the name of who said it ('— The harbour master, on Monday'), which is no part of the words. */
function withoutSignature(content: BlockContent, quotation: BriefingQuotation, prose: string): Span {
  if (content.kind !== 'blockQuote') return quotation.prose;
  const signature = /[\s\n][—–―]\s?\p{Lu}[^.!?—–―]{1,80}\.?\s*$/u.exec(prose.slice(quotation.prose.start, quotation.prose.end));
  return signature ? { start: quotation.prose.start, end: quotation.prose.start + signature.index } : quotation.prose;
}

function weightsByTerm(words: readonly ComparedWord[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) {
    const term = stem(word.form.replace(/'s$/, ''));
    weights.set(term, (weights.get(term) ?? 0) + wordWeight(word));
  }
  return weights;
}
