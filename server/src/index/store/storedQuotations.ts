import type { Article } from '../../articles/article.js';
import { stem } from '../../text/stem.js';
import { tokenize, wordsOf } from '../../text/tokens.js';
import type { QuotationHit, QuotationSearch } from '../corpusIndex.js';
import { MOST_CONFIRMING } from '../limits.js';
import { hitOf, lastWordOf, MOST_PREFIXED, MOST_QUOTATION_POSTINGS } from '../quotationSearch.js';
import { TERM } from './terms.js';
import type { StoredNames } from './storedNames.js';
import type { StoredPostings } from './storedPostings.js';

interface Candidate {
  readonly articleId: string;
  readonly unit: number;
  readonly score: number;
  readonly isSpeakers: boolean;
}

/** Quotations of the speaker first, then the others that share words with the text; the last word may be the start of one. Reads the articles of what it gives, and no others. */
export function searchQuotations({ text, speaker, limit }: QuotationSearch, postings: StoredPostings, names: StoredNames, articleOf: (id: string) => Article | undefined): QuotationHit[] {
  const spoken = speaker === undefined ? new Map<string, Candidate>() : spokenBy(speaker, postings, names);
  const found = new Map(spoken);
  for (const hit of postings.search({ terms: termsOf(text, postings), limit: Math.max(limit * 4, 100), mostPostings: MOST_QUOTATION_POSTINGS, mostConfirming: MOST_CONFIRMING })) {
    const key = `${hit.documentId}\n${hit.unit}`;
    found.set(key, { articleId: hit.documentId, unit: hit.unit, score: hit.score, isSpeakers: spoken.has(key) });
  }
  return [...found.values()]
    .sort((a, b) => Number(b.isSpeakers) - Number(a.isSpeakers) || b.score - a.score || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.unit - b.unit))
    .slice(0, limit)
    .flatMap(({ articleId, unit }) => {
      const article = articleOf(articleId);
      const quotation = article?.quotations[unit];
      return article && quotation ? [hitOf(article, quotation)] : [];
    });
}

/** Quotations of one speaker that are put first: of whoever is quoted more often, those in the oldest articles of the index. */
const MOST_SPOKEN = 2000;

/** The quotations whose speaker's name may stand for the one that is asked for. */
function spokenBy(name: string, postings: StoredPostings, names: StoredNames): Map<string, Candidate> {
  const lookup = names.lookUp(name);
  const entities = new Set(lookup.entities.map((entity) => entity.id));
  const spellings = lookup.entities.flatMap((entity) => entity.spellings.map((spelling) => spelling.text));
  const found = new Map<string, Candidate>();
  for (const word of new Set([name, ...spellings].map(lastWordOf))) {
    const prefix = TERM.speakerWord(word);
    for (const term of postings.startingWith(prefix).keys()) {
      const other = term.slice(prefix.length);
      const isMatch = entities.size === 0 ? lastWordOf(other) === lastWordOf(name) : names.lookUp(other).entities.some((entity) => entities.has(entity.id));
      if (!isMatch) continue;
      for (const { articleId, unit } of postings.unitsWith(term, MOST_SPOKEN - found.size)) found.set(`${articleId}\n${unit}`, { articleId, unit, score: 0, isSpeakers: true });
    }
  }
  return found;
}

function termsOf(text: string, postings: StoredPostings): string[] {
  const words = wordsOf(tokenize(text));
  const terms = words.map((word) => TERM.quotation(stem(word.norm)));
  const last = words.at(-1);
  if (last && last.end === text.length) terms.push(...postings.startingWith(TERM.quotation(last.norm), MOST_PREFIXED).keys());
  return terms;
}
