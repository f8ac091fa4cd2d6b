import type { Article } from '../../articles/article.js';
import { RecentValues } from '../../articles/recentValues.js';
import { stem } from '../../text/stem.js';
import { tokenize } from '../../text/tokens.js';
import { comparedWord, type ComparedWord } from './words.js';

/** A word of an article that can be evidence, with where it stands. */
export interface SourceWord extends ComparedWord {
  /** Its stem, without a possessive ending: what it has in common with a word of the same subject. */
  readonly term: string;
  /** Index into {@link Article.sentences}. */
  readonly sentence: number;
  /** Index into {@link Article.quotations} of the innermost quotation around it, -1 outside quotation marks. */
  readonly quotation: number;
  /** In square brackets: an editor's own word. */
  readonly isInserted: boolean;
  /** Punctuation stands between the word before and this one. */
  readonly followsPause: boolean;
}

/** The words of one article, packed: a corpus has many more of them than are looked at. Read one by {@link at}, or its {@link form} or {@link term} alone. */
export class SourceWords {
  readonly length: number;

  constructor(
    private readonly words: readonly WordForm[],
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
    private readonly sentences: Uint16Array | Uint32Array,
    private readonly quotations: Int16Array | Int32Array,
    private readonly flags: Uint8Array,
  ) {
    this.length = words.length;
  }

  /** The word at `index`, or undefined before the first and after the last one. */
  at(index: number): SourceWord | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const flags = this.flags[index]!;
    const { form, term } = this.words[index]!;
    return {
      form,
      term,
      start: this.starts[index]!,
      end: this.ends[index]!,
      isFigure: (flags & FIGURE) !== 0,
      letterCase: flags & UPPER ? 'upper' : flags & LOWER ? 'lower' : 'other',
      sentence: this.sentences[index]!,
      quotation: this.quotations[index]!,
      isInserted: (flags & INSERTED) !== 0,
      followsPause: (flags & PAUSE) !== 0,
    };
  }

  /** The word at `index` as it is compared; undefined before the first and after the last one. */
  form(index: number): string | undefined {
    return this.words[index]?.form;
  }

  /** What the word at `index` has in common with words of the same subject; undefined before the first and after the last one. */
  term(index: number): string | undefined {
    return this.words[index]?.term;
  }

  sentenceOf(index: number): number {
    return this.sentences[index]!;
  }

  /** The words from `from` to `to`, as objects. */
  slice(from: number, to: number): SourceWord[] {
    const words: SourceWord[] = [];
    for (let i = Math.max(0, from); i < Math.min(to, this.length); i++) words.push(this.at(i)!);
    return words;
  }

  /** Index of the first word of `sentence` or of a later one; the number of words where there is none. */
  firstOf(sentence: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sentences[middle]! < sentence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const FIGURE = 1;
const UPPER = 2;
const LOWER = 4;
const INSERTED = 8;
const PAUSE = 16;

/** Each of them keeps its article in memory, with all that was worked out of it: as many as a briefing rests on. */
const MOST_ARTICLES = 400;
const wordsByArticle = new RecentValues<Article, SourceWords>(MOST_ARTICLES);

/**
 * The words of an article's sentences in order, furniture left out, so that a quotation that goes on in the next paragraph goes on in the
 * next word. Kept for the articles that were asked for last.
 */
export function sourceWords(article: Article): SourceWords {
  return wordsByArticle.get(article, () => readWords(article));
}

/** What a word's own characters settle, worked out once per word. */
interface WordForm {
  readonly form: string;
  readonly term: string;
  readonly flags: number;
}

const forms = new Map<string, WordForm>();
/** The vocabulary of a language grows slowly; beyond this many words the rest are typing errors and are not kept. */
const MOST_FORMS = 200_000;

function wordForm(text: string, word: ComparedWord): WordForm {
  const made: WordForm = { form: word.form, term: stem(word.form.endsWith("'s") ? word.form.slice(0, -2) : word.form), flags: (word.isFigure ? FIGURE : 0) | (word.letterCase === 'upper' ? UPPER : word.letterCase === 'lower' ? LOWER : 0) };
  if (word.isFigure || forms.size >= MOST_FORMS) return made;
  forms.set(text, made);
  return made;
}

/** Of so many sentences and quotations two bytes tell which one it is: most articles have fewer by far. */
const MOST_SHORT = 0x7fff;

function readWords(article: Article): SourceWords {
  const tokens = tokenize(article.text);
  const { sentences } = article;
  const most = tokens.length;
  const read = { starts: new Uint32Array(most), ends: new Uint32Array(most), sentences: sentences.length <= MOST_SHORT ? new Uint16Array(most) : new Uint32Array(most), quotations: article.quotations.length <= MOST_SHORT ? new Int16Array(most) : new Int32Array(most), flags: new Uint8Array(most) };
  const words: WordForm[] = [];
  const quotationAt = quotationFinder(article);
  let sentence = 0;
  let brackets = 0;
  let followsPause = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (sentence < sentences.length && sentences[sentence]!.end <= token.start) {
      sentence++;
      followsPause = true;
    }
    const inside = sentences[sentence];
    if (!inside || token.start < inside.start) continue;
    let known = token.kind === 'word' ? forms.get(token.text) : undefined;
    if (known === undefined) {
      const word = comparedWord(tokens, i);
      if (!word) {
        if (token.norm === '[') brackets++;
        else if (token.norm === ']') brackets = Math.max(0, brackets - 1);
        followsPause ||= token.norm !== '-' && token.norm !== "'" && token.norm !== '"';
        continue;
      }
      known = wordForm(token.text, word);
    }
    const at = words.length;
    words.push(known);
    read.starts[at] = token.start;
    read.ends[at] = token.end;
    read.sentences[at] = sentence;
    read.quotations[at] = quotationAt(token.start);
    read.flags[at] = known.flags | (brackets > 0 ? INSERTED : 0) | (followsPause ? PAUSE : 0);
    followsPause = false;
  }
  const count = words.length;
  // Copies, since lists that grew have room for half as many again.
  return new SourceWords(words.slice(), read.starts.slice(0, count), read.ends.slice(0, count), read.sentences.slice(0, count), read.quotations.slice(0, count), read.flags.slice(0, count));
}

/** Gives for ascending offsets the innermost quotation around each. */
function quotationFinder(article: Article): (offset: number) => number {
  const order = article.quotations.map((_, index) => index).sort((a, b) => article.quotations[a]!.start - article.quotations[b]!.start);
  const open: number[] = [];
  let next = 0;
  return (offset) => {
    while (next < order.length && article.quotations[order[next]!]!.start <= offset) open.push(order[next++]!);
    while (open.length > 0 && article.quotations[open.at(-1)!]!.end <= offset) open.pop();
    // A nested quotation may outlast nothing: what was opened before it and closed meanwhile goes when it comes to the top.
    return open.at(-1) ?? -1;
  };
}
