/** Postings that a query may read to find anything: some milliseconds' worth, and enough for all but the commonest words of a large corpus. */
export const MOST_POSTINGS = 60_000;
/**
 * Postings of commoner words that it may read beside them: they find nothing by themselves and tell apart what the rarer ones find. Of 400 quotations of a corpus of 100,000 articles, 358 were among
 * the first fifty passages without them; with them 398, and 396 where the rarest word is another one.
 */
export const MOST_CONFIRMING = 200_000;
export const MOST_CONFIRMING_FOR_QUOTATION = 600_000;
/** Within so few articles, their sentences are scored one by one, so that no word of the query is left out. */
export const FEW_ARTICLES = 50;
/** What a quotation that reaches into the next sentence shares with it counts half. */
export const NEIGHBOUR_SHARE = 0.5;
/** What a statement says may stand in two sentences. */
export const PASSAGE_NEIGHBOUR_SHARE = 0.1;
