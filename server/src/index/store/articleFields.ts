import type { Article, ArticleMetadata } from '../../articles/article.js';
import { sentenceTerms } from '../../articles/articleTerms.js';
import { foldName, nameWords } from '../../articles/foldName.js';
import { contributionsOf } from '../../articles/nameNode.js';
import { bucketOf } from '../../articles/nearWordIndex.js';
import { soundSkeleton } from '../../articles/nearWords.js';
import { sketchOf } from '../../articles/sketch.js';
import { LOOKED_UP } from '../../articles/wireCopies.js';
import { letterPairs } from '../cardSearch.js';
import { creditLines } from '../credits.js';
import { lastWordOf, quotationTerms } from '../quotationSearch.js';
import { titleWeight } from '../unitWeight.js';

const sentenceTermOf = new Map<string, string>();
const quotationTermOf = new Map<string, string>();
/** A language has so many stems in use; the rest are names and typing errors. */
const MOST_REMEMBERED = 60_000;

/** The letter and the stem as one text; the same one for the same stem, so that its hash is worked out once. */
function remembered(terms: Map<string, string>, stem: string, letter: string): string {
  const known = terms.get(stem);
  if (known !== undefined) return known;
  const made = letter + stem;
  if (terms.size < MOST_REMEMBERED) terms.set(stem, made);
  return made;
}

/**
 * The terms of one index over everything that articles are found by. The first letter says what kind of term it is, so that kinds never meet; the parts of
 * a term are kept apart by a tab, which no part has.
 */
export const TERM = {
  /** A stem in a sentence. Postings are sentences. */
  sentence: (stem: string) => remembered(sentenceTermOf, stem, 'S'),
  /** A stem in a quotation; the last word of its speaker's name; that and the name. Postings are quotations. */
  quotation: (stem: string) => remembered(quotationTermOf, stem, 'Q'),
  speakerWord: (word: string) => `QL\t${word}\t`,
  speaker: (word: string, name: string) => `QL\t${word}\t${name}`,
  /** A pair of letters of id and title. From here on, postings are articles, and each counts how often. */
  cardPair: (pair: string) => `C${pair}`,
  /** One word, or two neighbours, of a line on author, outlet or title. */
  credit: (words: string) => `R${words}`,
  /** One of the hashes by which copies of an article are looked up. */
  story: (hash: number) => `W${hash.toString(36)}`,
  /** A name by its key: its mentions, by spelling, by kind, by office. */
  name: (key: string) => `NK${key}`,
  nameSpelling: (key: string, spelling: string) => `NS${key}\t${spelling}`,
  nameKind: (key: string, kind: string) => `NT${key}\t${kind}`,
  nameOffice: (key: string, office: string) => `NO${key}\t${office}`,
  /** The keys of names by a word, by the last word, by a folded spelling. */
  nameWord: (word: string, key: string) => `NW${word}\t${key}`,
  nameLast: (word: string, key: string) => `NL${word}\t${key}`,
  nameSpelled: (folded: string, key: string) => `NF${folded}\t${key}`,
  /** Words at the ends of names, by what near ones are found by. */
  endBucket: (bucket: string, word: string) => `NE${bucket}\t${word}`,
  endSound: (skeleton: string, word: string) => `NA${skeleton}\t${word}`,
} as const;

/** What postings of a term are numbers of. */
export type UnitKind = 'sentence' | 'quotation' | 'article';

export function unitKindOf(term: string): UnitKind {
  return term[0] === 'S' ? 'sentence' : term[0] === 'Q' ? 'quotation' : 'article';
}

/** An article's terms. */
export interface ArticleFields {
  readonly sentences: readonly (readonly string[])[];
  /** 255 times the weight of each. */
  readonly sentenceWeights: readonly number[];
  readonly quotations: readonly (readonly string[])[];
  readonly quotationWeights: readonly number[];
  /** How often the article has each of the other terms. */
  readonly counted: ReadonlyMap<string, number>;
}

/** The terms by which an article is found. The same article has the same terms. */
export function fieldsOf(article: Article): ArticleFields {
  const counted = new Map<string, number>();
  const count = (term: string, by = 1): void => void counted.set(term, (counted.get(term) ?? 0) + by);
  for (const pair of letterPairs(`${article.metadata.id} ${article.metadata.title}`)) counted.set(TERM.cardPair(pair), 1);
  for (const words of creditTerms(article.metadata)) counted.set(TERM.credit(words), 1);
  for (const hash of sketchOf(article).hashes.subarray(0, LOOKED_UP)) counted.set(TERM.story(hash), 1);
  countNames(article, count, (term) => void counted.set(term, 1));
  return {
    sentences: sentenceTerms(article).map((stems) => stems.map(TERM.sentence)),
    sentenceWeights: article.sentences.map((_, sentence) => Math.round(titleWeight(article, sentence) * 255)),
    quotations: article.quotations.map((quotation) => {
      const terms = quotationTerms(article, quotation).map(TERM.quotation);
      if (quotation.speaker) terms.push(TERM.speaker(oneLine(lastWordOf(quotation.speaker.name)), oneLine(quotation.speaker.name)));
      return terms;
    }),
    quotationWeights: article.quotations.map(({ isSpeech }) => Math.round((isSpeech ? 1 : 0.5) * 255)),
    counted,
  };
}

function countNames(article: Article, count: (term: string, by?: number) => void, has: (term: string) => void): void {
  for (const { key: whole, spellings, kinds, offices } of contributionsOf(article)) {
    const key = oneLine(whole);
    const words = key.split(' ');
    const [first, last] = [words[0]!, words.at(-1)!];
    const ends = new Set([first, last]);
    for (const [spelling, mentions] of spellings) {
      count(TERM.name(key), mentions);
      count(TERM.nameSpelling(key, oneLine(spelling)), mentions);
      const folded = oneLine(foldName(spelling));
      has(TERM.nameSpelled(folded, key));
      if (!folded.includes(' ')) ends.add(folded);
    }
    for (const [kind, mentions] of kinds) count(TERM.nameKind(key, kind), mentions);
    for (const office of offices) has(TERM.nameOffice(key, oneLine(office)));
    for (const word of words) has(TERM.nameWord(word, key));
    has(TERM.nameLast(last, key));
    for (const word of ends) {
      has(TERM.endBucket(bucketOf(word, word.length), word));
      has(TERM.endSound(soundSkeleton(word), word));
    }
  }
}

/** The words of each line on author, outlet and title, and each two neighbours. */
function creditTerms(metadata: ArticleMetadata): Set<string> {
  const found = new Set<string>();
  for (const words of creditLines(metadata)) {
    words.forEach((word, index) => {
      found.add(oneLine(word));
      if (index > 0) found.add(oneLine(`${words[index - 1]!} ${word}`));
    });
  }
  return found;
}

/** The words of a name as {@link creditTerms} has them: alone where it is one, else each two neighbours. */
export function creditQuery(name: string): string[] {
  const words = nameWords(name).map(oneLine);
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]!} ${word}`);
}

/** Without the tab that keeps the parts of a term apart. */
export function oneLine(text: string): string {
  return text.replaceAll('\t', ' ');
}
