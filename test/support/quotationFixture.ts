import { analyseArticle } from '../../server/src/articles/analyseArticle.js';
import type { Article, ArticleQuotation, Speaker } from '../../server/src/articles/article.js';
import { findBlocks } from '../../server/src/articles/blocks.js';
import { evidenceSentences, isEvidence } from '../../server/src/articles/evidence.js';
import type { BlockContent, BriefingQuotation, Citation } from '../../server/src/briefing/briefing.js';
import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import type { CheckContext } from '../../server/src/checks/context.js';
import type { JudgedQuotation } from '../../server/src/checks/quotation/judgeQuotation.js';
import { judgeQuotations } from '../../server/src/checks/quotation/judgeQuotations.js';
import type { Entity, NameLookup } from '../../server/src/index/corpusIndex.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import type { NameTable } from '../../server/src/index/names.js';
import { lineStarts } from '../../server/src/text/lines.js';
import { identityText, originalSpan } from '../../server/src/text/mappedText.js';
import { findQuotationMarks } from '../../server/src/text/quotationMarks.js';
import { splitSentences } from '../../server/src/text/sentences.js';

/** People and organisations that a fixture's texts speak of, by full name. */
export interface Cast {
  readonly persons: readonly string[];
  readonly organisations?: readonly string[];
}

/**
 * Articles and a briefing's sentence for the checks of quotations, put together without the parser and the analyser: speakers are those of
 * the cast that stand nearest to a quotation in its sentence, so that a test says what is found given a speaker, not whether one is found.
 */
export function fixtureArticle(id: string, text: string, cast: Cast): Article {
  const blocks = findBlocks(text);
  const quotations: ArticleQuotation[] = [];
  for (const block of blocks) {
    if (!isEvidence(block)) continue;
    const paragraph = text.slice(block.start, block.end);
    let last: Speaker | undefined;
    for (const pair of findQuotationMarks(paragraph)) {
      const found = nearestName(paragraph, pair.outer, cast.persons) ?? (/^[,.]?["”]?,? (?:he|she) /.test(paragraph.slice(pair.inner.end)) ? last : undefined);
      if (found && 'start' in found) last = { name: found.name, mention: { start: block.start + found.start, end: block.start + found.end }, confidence: 0.9 };
      const speaker = found ? last : undefined;
      quotations.push({ start: block.start + pair.inner.start, end: block.start + pair.inner.end, isSpeech: true, ...(speaker ? { speaker } : {}) });
    }
  }
  return {
    metadata: { id, title: text.trim().split('\n')[0] ?? id },
    path: `/corpus/${id}.txt`,
    content: identityText(text),
    fileLines: lineStarts(text),
    fingerprint: id,
    text,
    blocks,
    sentences: evidenceSentences(text, blocks),
    quotations,
    names: [],
  };
}

/** The name whose surname stands nearest to the span, after it rather than before, outside all quotation marks. */
function nearestName(text: string, span: { start: number; end: number }, names: readonly string[]): { name: string; start: number; end: number } | undefined {
  const quoted = findQuotationMarks(text).map((pair) => pair.outer);
  const found = names.flatMap((name) => {
    const surname = name.split(' ').at(-1)!;
    return [...text.matchAll(new RegExp(`(?:${name}|${surname})\\b`, 'g'))]
      .filter((match) => !quoted.some((other) => match.index >= other.start && match.index < other.end))
      .map((match) => ({ name, start: match.index, end: match.index + match[0].length, distance: match.index >= span.end ? match.index - span.end : span.start - match.index + 15 }));
  });
  return found.filter(({ distance }) => distance < 90).sort((a, b) => a.distance - b.distance)[0];
}

/** One paragraph of a briefing: plain text, `[@id]` citations at its end. */
export function fixtureBlock(source: string, cast: Cast): BlockContent {
  const citations: Citation[] = [...source.matchAll(/ ?\[@([^\]]+)\]/g)].map((match) => {
    const at = source.indexOf('@', match.index) + 1;
    return { start: match.index, end: match.index + match[0].length, target: { kind: 'id', id: match[1]! }, targetSpan: { start: at, end: at + match[1]!.length }, isCertain: true };
  });
  const text = source.replace(/ ?\[@[^\]]+\]/g, '');
  const prose = identityText(text);
  const sentences = splitSentences(text);
  const pairs = findQuotationMarks(text).filter((pair) => !pair.nested);
  const quotations = pairs.map((pair): BriefingQuotation => {
    const speaker = nearestName(text, pair.outer, [...cast.persons, ...(cast.organisations ?? [])]);
    return {
      ...originalSpan(prose, pair.inner.start, pair.inner.end),
      prose: pair.inner,
      outer: pair.outer,
      statement: sentences.findIndex((sentence) => sentence.start <= pair.outer.start && pair.outer.end <= sentence.end),
      isSpeech: speaker !== undefined || /\b(?:said|says|told)\b/.test(text),
      ...(speaker ? { speaker: { name: text.slice(speaker.start, speaker.end), prose: { start: speaker.start, end: speaker.end }, confidence: 0.9 } } : {}),
    };
  });
  return { kind: 'paragraph', source, prose, statements: sentences.map((sentence) => ({ ...sentence, prose: sentence, citations: citations.map((_, i) => i) })), quotations, citations };
}

class CastTable implements NameTable {
  readonly #entities: Entity[];

  constructor(cast: Cast) {
    const entity = (name: string, id: number, kind: Entity['kind']): Entity => ({ id, kind, preferred: name, spellings: [{ text: name, articles: 1, mentions: 1 }], offices: [], articleIds: [], articles: 1, mentions: 1 });
    this.#entities = [...cast.persons.map((name, i) => entity(name, i, 'person')), ...(cast.organisations ?? []).map((name, i) => entity(name, 1000 + i, 'organisation'))];
  }

  add(): void {
    // The cast is given.
  }

  remove(): void {
    // The cast is given.
  }

  lookUp(name: string): NameLookup {
    const entities = this.#entities.filter(({ preferred }) => preferred === name || preferred.split(' ').at(-1) === name);
    return { kind: entities.length > 0 ? 'exact' : 'unknown', entities };
  }

  complete(): readonly Entity[] {
    return [];
  }
}

/** An index over articles given as text by id. */
export function fixtureIndex(articles: Readonly<Record<string, string>>, cast: Cast): MemoryIndex {
  const index = new MemoryIndex(new CastTable(cast));
  index.apply({ added: Object.entries(articles).map(([id, text]) => fixtureArticle(id, text, cast)), removed: [] });
  return index;
}

/** An index over articles given as text by id, read and analysed as files are. */
export function analysedIndex(articles: Readonly<Record<string, string>>): MemoryIndex {
  const index = new MemoryIndex();
  index.apply({ added: Object.entries(articles).map(([id, text]) => analyseArticle(fixtureArticle(id, text, { persons: [] }))), removed: [] });
  return index;
}

/** What is found out about every quotation of a Markdown text, parsed as a briefing is. */
export async function judgeMarkdown(index: MemoryIndex, markdown: string): Promise<(JudgedQuotation | undefined)[]> {
  const context: CheckContext = { index, acceptedNames: new Set(), before: [] };
  const judged = await Promise.all(parseBriefing(markdown).blocks.map(({ content }) => judgeQuotations(content, context)));
  return judged.flat();
}

/** What is found out about every quotation of a paragraph. */
export async function judgeParagraph(index: MemoryIndex, source: string, cast: Cast): Promise<(JudgedQuotation | undefined)[]> {
  const content = fixtureBlock(source, cast);
  const context: CheckContext = { index, acceptedNames: new Set(), before: [] };
  return judgeQuotations(content, context);
}

/** The paragraph after the first fix of a finding. */
export function applyFix(source: string, judged: JudgedQuotation | undefined, fix = 0): string {
  const edits = judged?.findings[0]?.fixes[fix]?.edits ?? [];
  return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), source);
}
