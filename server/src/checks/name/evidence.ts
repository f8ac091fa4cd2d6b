import { articlePathOf, type Article, type NameMention } from '../../articles/article.js';
import { sentenceAround } from '../../articles/articleNames.js';
import { foldName } from '../../articles/foldName.js';
import type { Entity, Office } from '../../index/corpusIndex.js';
import { t } from '../../text/l10n.js';
import type { CheckContext } from '../context.js';
import type { Evidence, EvidenceNote } from '../finding.js';

/** Passages shown with a finding, at most. */
const MOST_EVIDENCE = 3;

/** Passages that have a name in this spelling, one an article. */
export async function mentionEvidence(entity: Entity, spelling: string, context: CheckContext, signal?: AbortSignal): Promise<Evidence[]> {
  const key = foldName(spelling);
  const hasIt = (mention: NameMention): boolean => foldName(mention.text) === key || foldName(mention.text).endsWith(` ${key}`);
  return gather(entity.articleIds, hasIt, theSourceHas(spelling), context, signal);
}

/** Passages that give a person one of these offices, one an office. */
export async function officeEvidence(entity: Entity, offices: readonly Office[], context: CheckContext, signal?: AbortSignal): Promise<Evidence[]> {
  const found: Evidence[] = [];
  const names = new Set(entity.spellings.map(({ text }) => text));
  for (const office of offices.slice(0, MOST_EVIDENCE)) {
    const gives = (mention: NameMention): boolean => mention.office === office.text && names.has(mention.text);
    found.push(...(await gather(office.articleIds.slice(0, 1), gives, theSourceHas(office.text), context, signal)));
  }
  return found;
}

function theSourceHas(words: string): EvidenceNote {
  return { note: t('the source has “{0}”', words), noted: words };
}

async function gather(ids: readonly string[], wanted: (mention: NameMention) => boolean, note: EvidenceNote, context: CheckContext, signal?: AbortSignal): Promise<Evidence[]> {
  const found: Evidence[] = [];
  for (const id of ids) {
    if (found.length >= MOST_EVIDENCE) break;
    const article = await context.index.article(id, signal);
    const mention = article?.names.find(wanted);
    if (article && mention) found.push(passageOf(article, mention, note));
  }
  return found;
}

/** The sentence around a mention; the mention alone where no sentence is evidence there. */
export function passageOf(article: Article, mention: NameMention, note: EvidenceNote): Evidence {
  const sentence = sentenceAround(article, mention) ?? mention;
  const { start, end } = sentence;
  return { article: { ...article.metadata, ...articlePathOf(article) }, start, end, text: article.text.slice(start, end).replace(/\s+/g, ' ').trim(), score: 1, ...note };
}
