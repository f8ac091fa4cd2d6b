import { shortTitle } from '../articles/shortTitle.js';
import { distance } from 'fastest-levenshtein';

import type { BlockContent, Citation } from '../briefing/briefing.js';
import type { ArticleCard } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import type { CheckContext } from './context.js';
import type { Finding, Fix } from './finding.js';

/** How many articles are offered in place of an unknown one. */
const MOST_SUGGESTIONS = 3;

/**
 * `citation.unknownSource`: a citation by id that can be nothing else (`[@id]`) and whose id no article has. Links and bare `@id` in
 * running text are not judged: they may mean a page or a person. The nearest ids are offered as fixes.
 */
export async function findUnknownSources(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const citation of content.citations) {
    if (!citation.isCertain || citation.target.kind !== 'id') continue;
    const { id } = citation.target;
    if ((await context.index.card(id, signal)) !== undefined) continue;
    const nearest = await nearestCards(id, context, signal);
    const likely = nearest.filter((card) => isTypingError(id, card.id));
    const certain = likely.length === 1 && isCertainSlip(id, likely[0]!.id) ? likely[0] : undefined;
    findings.push({
      code: 'citation.unknownSource',
      start: citation.targetSpan.start,
      end: citation.targetSpan.end,
      message: messageFor(id, nearest),
      evidence: [],
      fixes: nearest.map((card, position) => fixFor(content, citation, id, card, position === 0 && isTypingError(id, card.id), card === certain)).filter((fix) => fix.edits.length > 0),
    });
  }
  return findings;
}

async function nearestCards(id: string, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly ArticleCard[]> {
  const cards = await context.index.searchCards(id, MOST_SUGGESTIONS * 2, signal);
  const wanted = id.toLowerCase();
  return cards
    .filter((card) => isLike(wanted, card.id.toLowerCase()))
    .map((card, rank) => ({ card, rank, isNear: isTypingError(wanted, card.id.toLowerCase()) }))
    .sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.rank - b.rank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ card }) => card);
}

/** Whether ids have more in common than not, or a word. */
function isLike(a: string, b: string): boolean {
  const wordsOf = (id: string): string[] => id.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
  return distance(a, b) <= Math.max(a.length, b.length) / 2 || wordsOf(a).some((word) => wordsOf(b).some((other) => other.startsWith(word) || word.startsWith(other)));
}

/** Whether one id can be a slip of the other: at most a fifth of its characters differ, and at least one may. */
function isTypingError(a: string, b: string): boolean {
  return distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 5));
}

/** Whether letters alone were mistyped: another number may well mean another article ('report-2', 'report-3'), and a short id may be any other. */
function isCertainSlip(a: string, b: string): boolean {
  const digits = (id: string): string => id.replace(/\D/g, '');
  return a.length >= 5 && digits(a) === digits(b);
}

function messageFor(id: string, nearest: readonly ArticleCard[]): string {
  const first = nearest[0];
  const beginning = t('No article of the corpus has the id “{0}”.', id);
  if (first === undefined) return beginning;
  const isNear = isTypingError(id.toLowerCase(), first.id.toLowerCase());
  const title = shortTitle(first.title);
  return `${beginning} ${isNear ? t('“{0}” ({1}) may be meant.', first.id, title) : t('The nearest is “{0}” ({1}).', first.id, title)}`;
}

function fixFor(content: BlockContent, citation: Citation, id: string, card: ArticleCard, isPreferred: boolean, isSafe: boolean): Fix {
  const title = t('Replace “{0}” with “{1}” ({2})', id, card.id, shortTitle(card.title));
  const written = content.source.slice(citation.targetSpan.start, citation.targetSpan.end);
  // A target that stands in a footnote is spanned by its reference, which an id must not overwrite.
  const isInPlace = written === id || written === `@${id}`;
  const newText = written.startsWith('@') ? `@${card.id}` : card.id;
  return { title, edits: isInPlace ? [{ span: citation.targetSpan, newText }] : [], isSafe, isPreferred };
}
