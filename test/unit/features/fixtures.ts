import type { Article } from '../../../server/src/articles/article.js';
import type { BlockContent, BlockContentKind, Briefing, BriefingBlock, Citation } from '../../../server/src/briefing/briefing.js';
import type { DocumentReport, SettledFinding } from '../../../server/src/checks/checkBriefing.js';
import type { Evidence } from '../../../server/src/checks/finding.js';
import type { ArticleCard, CorpusIndex, Entity, QuotationHit } from '../../../server/src/index/corpusIndex.js';
import type { CheckedDocument } from '../../../server/src/features/checkedDocument.js';
import { lineStarts } from '../../../server/src/text/lines.js';
import { identityText } from '../../../server/src/text/mappedText.js';
import type { Span } from '../../../server/src/text/span.js';

/** A briefing whose blocks are the paragraphs between blank lines, with citations `[@id]` found by their shape. */
export function briefingOf(text: string, kind: BlockContentKind = 'paragraph'): Briefing {
  const blocks = [...text.matchAll(/(?:(?!\n\n)[\s\S])+/g)].filter((match) => match[0].trim() !== '').map((match): BriefingBlock => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return { start, content: contentOf(match[0].trimStart(), kind) };
  });
  return { text, blocks, ignores: [], isOff: false, problems: [] };
}

function contentOf(source: string, kind: BlockContentKind): BlockContent {
  const citations = [...source.matchAll(/\[@([\w-]+)\]/g)].map((match): Citation => ({
    start: match.index,
    end: match.index + match[0].length,
    target: { kind: 'id', id: match[1]! },
    targetSpan: { start: match.index + 2, end: match.index + 2 + match[1]!.length },
    isCertain: true,
  }));
  return { kind, source, prose: identityText(source), statements: [], quotations: [], citations };
}

export function documentOf(text: string, report: Partial<DocumentReport> = {}, kind: BlockContentKind = 'paragraph'): CheckedDocument {
  return { briefing: briefingOf(text, kind), report: { statements: [], quotations: [], names: [], findings: [], marked: [], ...report } };
}

/** The span of the first occurrence of `part`. */
export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`'${part}' is not in the text`);
  return { start, end: start + part.length };
}

export function articleOf(id: string, text: string, more: Partial<Article['metadata']> = {}): Article {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const blocks = lines.map((line, i) => ({ kind: i === 0 ? ('title' as const) : ('paragraph' as const), start: line.index, end: line.index + line[0].length }));
  const sentences = blocks.flatMap((block, i) => (i === 0 ? [] : [...text.slice(block.start, block.end).matchAll(/[^.!?]+[.!?”]*/g)].map((match) => ({ block: i, start: block.start + match.index + (match[0].length - match[0].trimStart().length), end: block.start + match.index + match[0].length }))));
  const metadata = { id, title: lines[0]?.[0] ?? id, ...more };
  return { metadata, path: `/corpus/${id}.txt`, content: identityText(text), fileLines: lineStarts(text), fingerprint: id, text, blocks, sentences, quotations: [], names: [] };
}

export function cardOf(article: Article): ArticleCard {
  return { ...article.metadata, path: article.path };
}

export function evidenceOf(article: Article, part: string, score = 1): Evidence {
  return { article: cardOf(article), ...spanOf(article.text, part), text: part, score };
}

export function findingOf(text: string, part: string, finding: Partial<SettledFinding> & Pick<SettledFinding, 'code'>): SettledFinding {
  return { ...spanOf(text, part), message: '', evidence: [], fixes: [], severity: 'warning', fingerprint: part, ...finding };
}

export function entityOf(preferred: string, more: Partial<Entity> = {}): Entity {
  return { id: 1, kind: 'person', preferred, spellings: [{ text: preferred, articles: 2, mentions: 3 }], offices: [], articleIds: [], articles: 2, mentions: 3, ...more };
}

/** An index over a few articles and names, that finds by plain comparison. */
export function indexOf(articles: readonly Article[], entities: readonly Entity[] = [], quotations: readonly QuotationHit[] = []): CorpusIndex {
  const byId = new Map(articles.map((article) => [article.metadata.id, article]));
  const knows = (entity: Entity, name: string): boolean => entity.spellings.some((spelling) => spelling.text === name || spelling.text.endsWith(` ${name}`));
  return {
    revision: 1,
    status: { articles: articles.length, expected: articles.length, isComplete: true },
    problems: () => [],
    article: async (id) => byId.get(id),
    card: async (id) => byId.has(id) ? cardOf(byId.get(id)!) : undefined,
    cardByPath: async (path) => articles.map(cardOf).find((card) => card.path === path),
    cardByUrl: async (url) => articles.map(cardOf).find((card) => card.url === url),
    searchCards: async (text, limit) => articles.map(cardOf).filter((card) => `${card.id} ${card.title}`.toLowerCase().includes(text.toLowerCase())).slice(0, limit),
    storyOf: async (id) => (byId.has(id) ? { lead: id, articleIds: [id] } : undefined),
    findPassages: async () => [],
    termWeights: async (stems) => stems.map(() => 1),
    findQuotationPassages: async () => [],
    searchQuotations: async ({ speaker, limit }) => [...quotations].sort((a, b) => Number(isBy(b, speaker)) - Number(isBy(a, speaker))).slice(0, limit),
    lookUpName: async (name) => {
      const found = entities.filter((entity) => knows(entity, name));
      return { kind: found.length > 0 ? 'exact' : 'unknown', entities: found };
    },
    isCredited: async () => false,
    completeNames: async (typed, limit) => entities.filter((entity) => entity.spellings.some((spelling) => spelling.text.split(' ').some((word) => word.toLowerCase().startsWith(typed.split(' ').at(-1)!.toLowerCase())))).slice(0, limit),
  };
}

function isBy(hit: QuotationHit, speaker: string | undefined): boolean {
  return speaker !== undefined && hit.quotation.speaker?.name.endsWith(speaker) === true;
}
