import type { TermList } from './vocabulary.js';

/** An article's terms, each once, with the units that have it. */
export interface ArticleFields {
  /** 255 times the weight of each sentence, and of each quotation. */
  readonly sentenceWeights: Uint8Array;
  readonly quotationWeights: Uint8Array;
  /** What the numbers of terms mean. */
  readonly list: TermList;
  /** Terms by number: those of sentences, those of quotations, those of the article. */
  readonly numbers: Uint32Array;
  /** So many are of sentences. */
  readonly sentenceTerms: number;
  /** For each term of a sentence or quotation, where its units end among `units`; they begin where those of the term before end. */
  readonly ends: Uint32Array;
  /** Sentences or quotations of this article, ascending, as the kind of the term says. */
  readonly units: Uint32Array;
  /** For each term of the article, how often it has it. */
  readonly times: Uint32Array;
  /** More terms of the article, by themselves, since hardly another one has them; it has each once. */
  readonly others: readonly string[];
}

/** Calls back with each term, how many units have it, and how often the article does: of sentences and quotations that is 1, since articles are counted there. */
export function eachTerm({ list, numbers, ends, times, others }: ArticleFields, take: (term: string, postings: number, times: number) => void): void {
  numbers.forEach((number, at) => {
    if (at < ends.length) take(list.terms[number]!, ends[at]! - (at === 0 ? 0 : ends[at - 1]!), 1);
    else take(list.terms[number]!, 1, times[at - ends.length]!);
  });
  for (const term of others) take(term, 1, 1);
}
