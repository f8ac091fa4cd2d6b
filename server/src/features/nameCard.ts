import type { NameVerdict } from '../checks/finding.js';
import type { Entity, Office } from '../index/corpusIndex.js';
import { key, language, t } from '../text/l10n.js';
import { counted, quoted } from '../text/phrases.js';
import type { FeatureContext } from './checkedDocument.js';
import { escapeMarkdown, markdownLink, plainLine } from './escapeMarkdown.js';
import { joinQuietly } from './passageCard.js';

const MOST_ENTITIES = 3;
const MOST_OFFICES = 4;
const MOST_SOURCES = 2;
const MOST_SPELLINGS = 5;

const KINDS: Readonly<Record<Exclude<Entity['kind'], 'unknown'>, string>> = { person: key('person'), organisation: key('organisation'), place: key('place') };

/** Who a name stands for: offices with the articles that give them, spellings, counts. Undefined where the corpus knows nothing like it. */
export async function nameMarkdown(name: NameVerdict, context: FeatureContext, signal?: AbortSignal): Promise<string | undefined> {
  const lookup = await context.index.lookUpName(name.text, signal);
  const known = name.entityIds.length > 0 ? lookup.entities.filter((entity) => name.entityIds.includes(entity.id)) : [];
  const entities = (known.length > 0 ? known : lookup.entities).slice(0, MOST_ENTITIES);
  if (entities.length === 0 || lookup.kind === 'unknown' || lookup.kind === 'partly') return undefined;
  const cards: string[] = [];
  if (lookup.kind === 'close' || lookup.kind === 'ambiguous') cards.push(t('No article spells it _{0}_.', escapeMarkdown(name.text, 60)));
  for (const entity of entities) cards.push(await entityMarkdown(entity, context, signal));
  return cards.join('\n\n---\n\n');
}

/** One person, organisation or place. */
export async function entityMarkdown(entity: Entity, context: FeatureContext, signal?: AbortSignal): Promise<string> {
  const head = joinQuietly([`**${escapeMarkdown(entity.preferred, 80)}**`, kindWords(entity)]);
  const offices: string[] = [];
  for (const office of entity.offices.slice(0, MOST_OFFICES)) offices.push(`- ${await officeMarkdown(office, entity, context, signal)}`);
  return [head, offices.join('\n'), spellingsMarkdown(entity), entityCounts(entity)].filter((part) => part !== '').join('\n\n');
}

/** 'Named 12 times in 5 articles', as plain text. */
export function entityCounts(entity: Entity): string {
  const { mentions, articles } = entity;
  const times = mentions.toLocaleString(language());
  const several = articles.toLocaleString(language());
  if (articles === 1) return mentions === 1 ? t('Named 1 time in 1 article') : t('Named {0} times in 1 article', times);
  return mentions === 1 ? t('Named 1 time in {0} articles', several) : t('Named {0} times in {1} articles', times, several);
}

function kindWords({ kind }: Entity): string | undefined {
  return kind === 'unknown' ? undefined : t(KINDS[kind]);
}

async function officeMarkdown(office: Office, entity: Entity, { index, linkTo }: FeatureContext, signal?: AbortSignal): Promise<string> {
  const sources: string[] = [];
  for (const id of office.articleIds.slice(0, MOST_SOURCES)) {
    const article = await index.article(id, signal);
    if (article === undefined) continue;
    const spellings = new Set(entity.spellings.map((spelling) => spelling.text));
    const mention = article.names.find((candidate) => candidate.office !== undefined && (spellings.has(candidate.text) || spellings.has(candidate.fullName)));
    const place = mention?.officeSpan ?? mention ?? { start: 0, end: 0 };
    const { outlet, title } = article.metadata;
    // A title may have commas of its own, as the list has.
    sources.push(markdownLink(outlet ?? quoted(plainLine(title, 48)), linkTo(article, place), 60));
  }
  const more = office.articleIds.length - sources.length;
  const named = sources.join(', ');
  const given = more > 0 ? t('{0} and {1} more', named, more) : named;
  return `${escapeMarkdown(office.text, 100)}${sources.length > 0 ? ` (${given})` : ''}`;
}

function spellingsMarkdown(entity: Entity): string {
  if (entity.spellings.length < 2) return '';
  const shown = entity.spellings.slice(0, MOST_SPELLINGS).map((spelling) => `${escapeMarkdown(spelling.text, 60)} (${counted(spelling.articles, 'article')})`);
  const more = entity.spellings.length - shown.length;
  if (more === 0) return t('Spelled {0}', shown.join(', '));
  return more === 1 ? t('Spelled {0} and one more way', shown.join(', ')) : t('Spelled {0} and {1} more ways', shown.join(', '), more);
}

/** An office as a completion's detail shows it, with counts: plain text. */
export function entityDetail(entity: Entity): string {
  return joinQuietly([entity.offices[0]?.text, entity.offices.length === 0 ? kindWords(entity) : undefined, counted(entity.articles, 'article')]);
}

