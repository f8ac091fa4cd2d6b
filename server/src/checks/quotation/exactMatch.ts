import type { Article } from '../../articles/article.js';
import { differentPeople } from './speakerNames.js';
import type { QuotedItem } from './quotedParts.js';
import type { SourceWord, SourceWords } from './sourceWords.js';
import { isNegation, isSameWord, type ComparedWord } from './words.js';

/** Words that a sign of omission may stand for, at most: some five sentences. */
const MOST_OMITTED = 150;
/** Words between two parts of one quotation that belong to the reporter ('he said on Monday'), at most. */
const MOST_REPORTING = 45;

/** A copy of the quoted words in an article, word for word. Indices into the article's `sourceWords`. */
export interface ExactMatch {
  readonly first: number;
  /** The last word of the copy. */
  readonly last: number;
  /** Stretches that the writer left out with a sign, or that are the reporter's and not the speaker's. `end` is exclusive. */
  readonly skipped: readonly { readonly start: number; readonly end: number; readonly by: 'ellipsis' | 'insertion' | 'reporter' }[];
  /** Set where a copy fails on one rule only: what was left out turns the meaning, or parts of two speakers were joined. */
  readonly fault?: 'negationOmitted' | 'speakersJoined';
}

type Skip = ExactMatch['skipped'][number];

/**
 * How many steps may still be taken for one quotation. Ellipses and insertions multiply the ways to go; a text made to exploit that is
 * given up on.
 */
export interface StepBudget {
  left: number;
}

/** The copy that begins at word `start` of the source, or undefined where there is none or the budget is used up. */
export function matchAt(items: readonly QuotedItem[], words: SourceWords, start: number, article: Article, budget: StepBudget): ExactMatch | undefined {
  const matcher = new Matcher(items, words, article, budget);
  return matcher.run(start);
}

class Matcher {
  readonly #skips: Skip[] = [];
  #first = -1;
  #last = -1;

  constructor(
    private readonly items: readonly QuotedItem[],
    private readonly words: SourceWords,
    private readonly article: Article,
    private readonly budget: StepBudget,
  ) {}

  run(start: number): ExactMatch | undefined {
    if (!this.#match(0, start)) return undefined;
    const fault = this.#fault();
    return { first: this.#first, last: this.#last, skipped: [...this.#skips], ...(fault ? { fault } : {}) };
  }

  #match(item: number, at: number): boolean {
    if (--this.budget.left < 0) return false;
    const wanted = this.items[item];
    if (!wanted) return this.#first >= 0;
    if (wanted.kind === 'ellipsis') return this.#matchAfterSkip(item + 1, at, at, MOST_OMITTED, 'ellipsis');
    if (wanted.kind === 'insertion') return this.#matchAfterSkip(item + 1, at, at, wanted.most, 'insertion');
    const source = this.words.at(at);
    if (!source) return false;
    if (wanted.kind === 'beginning') return source.form.startsWith(wanted.word.form) && this.#take(item + 1, at, at);
    if (isSameWord(wanted.word, source) && this.#take(item + 1, at, at)) return true;
    if (this.#matchJoined(item, wanted.word, at)) return true;
    return this.#matchBeyond(item, at);
  }

  /** Counts the words `from` to `to` as matched and goes on behind them. */
  #take(nextItem: number, from: number, to: number): boolean {
    const { first, last } = { first: this.#first, last: this.#last };
    if (this.#first < 0) this.#first = from;
    this.#last = to;
    if (this.#match(nextItem, to + 1)) return true;
    this.#first = first;
    this.#last = last;
    return false;
  }

  /** 'anyone' for 'any one', 'deescalate' for 'de-escalate': the same letters, spaced otherwise. Never for figures. */
  #matchJoined(item: number, wanted: ComparedWord, at: number): boolean {
    const source = this.words.at(at)!;
    const nextSource = this.words.at(at + 1);
    if (wanted.isFigure || source.isFigure) return false;
    if (nextSource && !nextSource.isFigure && source.form + nextSource.form === wanted.form) return this.#take(item + 1, at, at + 1);
    const nextItem = this.items[item + 1];
    if (nextItem?.kind === 'word' && !nextItem.word.isFigure && wanted.form + nextItem.word.form === source.form) return this.#take(item + 2, at, at);
    return false;
  }

  /** Goes on after words that are not the speaker's: an editor's in brackets, a reporter's between two pairs of marks. */
  #matchBeyond(item: number, at: number): boolean {
    if (this.#first < 0 || at === 0) return false;
    let end = at;
    while (this.words.at(end)?.isInserted) end++;
    if (end > at && this.#matchSkipped(item, at, end, 'reporter')) return true;
    const before = this.words.at(at - 1)!;
    if (before.quotation < 0 || this.words.at(at)!.quotation >= 0) return false;
    end = at;
    while (end < this.words.length && this.words.at(end)!.quotation < 0) end++;
    if (end - at > MOST_REPORTING || end >= this.words.length) return false;
    if (this.#areOfTwoSpeakers(before, this.words.at(end)!)) return false;
    return this.#matchSkipped(item, at, end, 'reporter');
  }

  #matchAfterSkip(item: number, at: number, from: number, most: number, by: Skip['by']): boolean {
    const next = this.items[item];
    for (let end = from; end <= Math.min(from + most, this.words.length); end++) {
      if (next?.kind === 'word' && this.words.at(end) && !couldBegin(next.word, this.words.at(end)!)) continue;
      if (this.#matchSkipped(item, at, end, by)) return true;
    }
    return false;
  }

  #matchSkipped(item: number, start: number, end: number, by: Skip['by']): boolean {
    if (end > start) this.#skips.push({ start, end, by });
    if (this.#match(item, end)) return true;
    if (end > start) this.#skips.pop();
    return false;
  }

  #fault(): ExactMatch['fault'] {
    for (const skip of this.#skips) {
      if (skip.by === 'reporter') continue;
      if (omitsNegation(this.words, skip.start, skip.end, this.#first)) return 'negationOmitted';
      const before = this.words.at(skip.start - 1);
      const after = this.words.at(skip.end);
      if (skip.by === 'ellipsis' && before && after && this.#areOfTwoSpeakers(before, after)) return 'speakersJoined';
    }
    return undefined;
  }

  #areOfTwoSpeakers(a: SourceWord, b: SourceWord): boolean {
    const one = this.article.quotations[a.quotation]?.speaker;
    const other = this.article.quotations[b.quotation]?.speaker;
    return one !== undefined && other !== undefined && one.confidence >= 0.5 && other.confidence >= 0.5 && differentPeople(one.name, other.name);
  }
}

function couldBegin(wanted: ComparedWord, source: SourceWord): boolean {
  return source.form[0] === wanted.form[0];
}

/**
 * Whether what was left out holds a negation that is bound to a kept word: next to it, or one word off, without a pause between.
 * 'is ... permitted' does not stand for 'is not permitted', though 'We will go ... and win' may stand for 'We will go, not they, and win', and 'Who has one ... has a master' for 'Who has one does not
 * have any, he has a master'.
 */
export function omitsNegation(words: SourceWords, start: number, end: number, firstKept: number): boolean {
  if (start > firstKept) {
    for (let i = start; i < Math.min(end, start + 2) && !words.at(i)!.followsPause; i++) if (isNegation(words.at(i)!.form) && !isOfClauseLeftOut(words, start, i, end)) return true;
  }
  for (let i = end - 1; i >= Math.max(start, end - 2) && words.at(i + 1) && !words.at(i + 1)!.followsPause; i--) if (isNegation(words.at(i)!.form)) return true;
  return false;
}

const AUXILIARY = /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must)$/;

/** Whether a negation was left out with its auxiliary and the rest of its clause, up to a pause: then it denies nothing that was kept. */
function isOfClauseLeftOut(words: SourceWords, start: number, negation: number, end: number): boolean {
  if (negation === start || !AUXILIARY.test(words.at(negation - 1)!.form)) return false;
  for (let i = negation + 2; i < end; i++) if (words.at(i)!.followsPause) return true;
  return false;
}
