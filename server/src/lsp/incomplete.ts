/**
 * Findings that say that no article has something. While articles are still being indexed nobody knows that: the one that has it may be the next. They are held
 * back until then; the status says how many articles are indexed.
 */
const SAY_MISSING: ReadonlySet<string> = new Set(['quote.notFound', 'quote.wrongSource', 'name.unknown', 'name.misspelled', 'claim.unsupported', 'claim.wrongSource', 'citation.unknownSource', 'citation.sourceChanged']);

/** Whether a finding holds against an index that does not have all articles yet. */
export function holdsSoFar({ code }: { readonly code: string }): boolean {
  return !SAY_MISSING.has(code);
}
