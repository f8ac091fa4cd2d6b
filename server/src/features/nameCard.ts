import type { NameVerdict } from '../checks/finding.js';
import type { Entity, Office } from '../index/corpusIndex.js';
import type { FeatureContext } from './checkedDocument.js';
import { escapeMarkdown, markdownLink } from './escapeMarkdown.js';
import { joinQuietly } from './passageCard.js';
import { counted } from './supportWords.js';

const MOST_ENTITIES = 3;
const MOST_OFFICES = 4;
const MOST_SOURCES = 2;
const MOST_SPELLINGS = 5;

/** Who a name stands for: offices with the articles that give them, spellings, counts. Undefined where the corpus knows nothing like it. */
export async function nameMarkdown(name: NameVerdict, context: FeatureContext, signal?: AbortSignal): Promise<string | undefined> {
  const lookup = await context.index.lookUpName(name.text, signal);
  const known = name.entityIds.length > 0 ? lookup.entities.filter((entity) => name.entityIds.includes(entity.id)) : [];
  const entities = (known.length > 0 ? known : lookup.entities).slice(0, MOST_ENTITIES);
  if (entities.length === 0 || lookup.kind === 'unknown' || lookup.kind === 'partly') return undefined;
  const cards: string[] = [];
  if (lookup.kind === 'close' || lookup.kind === 'ambiguous') cards.push(`No article spells it _${escapeMarkdown(name.text, 60)}_.`);
  for (const entity of entities) cards.push(await entityMarkdown(entity, context, signal));
  return cards.join('\n\n---\n\n');
}

/** One person, organisation or place. */
export async function entityMarkdown(entity: Entity, context: FeatureContext, signal?: AbortSignal): Promise<string> {
  const head = joinQuietly([`**${escapeMarkdown(entity.preferred, 80)}**`, entity.kind === 'unknown' ? undefined : entity.kind]);
  const offices: string[] = [];
  for (const office of entity.offices.slice(0, MOST_OFFICES)) offices.push(`- ${await officeMarkdown(office, entity, context, signal)}`);
  return [head, offices.join('\n'), spellingsMarkdown(entity), entityCounts(entity)].filter((part) => part !== '').join('\n\n');
}

/** 'Named 12 times in 5 articles', as plain text. */
export function entityCounts(entity: Entity): string {
  return `Named ${counted(entity.mentions, 'time')} in ${counted(entity.articles, 'article')}`;
}

async function officeMarkdown(office: Office, entity: Entity, { index, linkTo }: FeatureContext, signal?: AbortSignal): Promise<string> {
  const sources: string[] = [];
  for (const id of office.articleIds.slice(0, MOST_SOURCES)) {
    const article = await index.article(id, signal);
    if (article === undefined) continue;
    const spellings = new Set(entity.spellings.map((spelling) => spelling.text));
    const mention = article.names.find((candidate) => candidate.office !== undefined && (spellings.has(candidate.text) || spellings.has(candidate.fullName)));
    const place = mention?.officeSpan ?? mention ?? { start: 0, end: 0 };
    sources.push(markdownLink(article.metadata.outlet ?? article.metadata.title, linkTo(article, place), 48));
  }
  const more = office.articleIds.length - sources.length;
  const rest = more > 0 && sources.length > 0 ? ` and ${more} more` : '';
  return `${escapeMarkdown(office.text, 100)}${sources.length > 0 ? ` (${sources.join(', ')}${rest})` : ''}`;
}

function spellingsMarkdown(entity: Entity): string {
  if (entity.spellings.length < 2) return '';
  const shown = entity.spellings.slice(0, MOST_SPELLINGS).map((spelling) => `${escapeMarkdown(spelling.text, 60)} (${counted(spelling.articles, 'article')})`);
  const more = entity.spellings.length - shown.length;
  return `Spelled ${shown.join(', ')}${more > 0 ? ` and ${more} more ways` : ''}`;
}

/** An office as a completion's detail shows it, with counts: plain text. */
export function entityDetail(entity: Entity): string {
  return joinQuietly([entity.offices[0]?.text, entity.offices.length === 0 && entity.kind !== 'unknown' ? entity.kind : undefined, counted(entity.articles, 'article')]);
}

