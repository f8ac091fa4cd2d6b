/**
 * The terms of one index over everything that articles are found by. The first letter says what kind of term it is, so that kinds never meet; the parts of
 * a term are kept apart by a tab, which no part has.
 */
export const TERM = {
  /** A stem in a sentence. Postings are sentences. */
  sentence: (stem: string) => `S${stem}`,
  /** A stem in a quotation; the last word of its speaker's name, behind which the name follows. Postings are quotations. */
  quotation: (stem: string) => `Q${stem}`,
  speakerWord: (word: string) => `QL\t${word}\t`,
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

/** Without the tab that keeps the parts of a term apart. */
export function oneLine(text: string): string {
  return text.replaceAll('\t', ' ');
}
