import type { BlockContent } from '../../briefing/briefing.js';
import type { CitedArticle } from '../quotation/citedArticles.js';

/** What leads to a source that is named in the sentence itself. */
const LEADING = String.raw`(?:\b(?:(?:as\s+)?(?:according\s+to|reported\s+(?:by|in)|quoted\s+(?:by|in)|told\s+(?:by|in))|see|cf\.)\s+)?`;

/**
 * A sentence's text with the sources that it names in running words blank: in 'the strike is over, according to @port-strike' the last three words are no part
 * of what is claimed. Only ids of articles that exist are blanked: '@harbourmaster' may be somebody who tweeted. Offsets stay.
 */
export function withoutNarrativeCitations(text: string, sources: readonly CitedArticle[], { citations }: Pick<BlockContent, 'citations'>): string {
  let blanked = text;
  for (const { citation, card } of sources) {
    const target = citation === undefined ? undefined : citations[citation]?.target;
    for (const id of new Set([card.id, ...(target?.kind === 'id' ? [target.id] : [])])) {
      if (!blanked.includes(`@${id}`)) continue;
      const named = new RegExp(`${LEADING}@${id.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}(?![\\p{L}\\p{N}_])`, 'giu');
      blanked = blanked.replace(named, (words) => ' '.repeat(words.length));
    }
  }
  return blanked;
}
