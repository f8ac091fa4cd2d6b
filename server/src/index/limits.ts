/** Postings that a query may read: some milliseconds' worth, and enough for all but the commonest words of a large corpus. */
export const MOST_POSTINGS = 60_000;
/** For a quotation fewer do: its rarest words say where it comes from. */
export const MOST_POSTINGS_FOR_QUOTATION = 20_000;
/** Within so few articles, their sentences are scored one by one, so that no word of the query is left out. */
export const FEW_ARTICLES = 50;
/** What a quotation that reaches into the next sentence shares with it counts half. */
export const NEIGHBOUR_SHARE = 0.5;
/** What a statement says may stand in two sentences. */
export const PASSAGE_NEIGHBOUR_SHARE = 0.1;
