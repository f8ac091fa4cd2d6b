import { language, t } from '../text/l10n.js';
import { identityText } from '../text/mappedText.js';
import { nestsTooDeeply } from '../text/nesting.js';
import { ownText } from '../text/ownText.js';
import type { Span } from '../text/span.js';
import { readBlock, signatureOf } from './block.js';
import type { BlockContent, Briefing, BriefingBlock, BriefingProblem } from './briefing.js';
import { splitChunks, type Chunk } from './chunks.js';
import { findCitations, sourcesOfCitations } from './citations.js';
import { definitionKey, definitionsUsedIn, findDefinitions, mayDefine, preambleOf, type Definition, type DefinitionTable } from './definitions.js';
import { findUnclosedFrontMatter, readFrontMatter } from './frontMatter.js';
import { findDirectives, resolveIgnores, type Directive } from './ignores.js';
import { findBlockSpans, findLeaves } from './leaves.js';
import { parseMarkdown, spanOf } from './markdown.js';
import { deepEqual } from './equality.js';
import type { FindNames } from './speakers.js';
import { visibleText } from './visible.js';

export interface ParseBriefingOptions {
  /** Finds names, for the speakers of quotations; pass the same function each time, since another one makes all blocks new. */
  readonly findNames?: FindNames;
}

/** What a chunk holds. All offsets are relative to the chunk's start, so that a chunk that moved is as good as before. */
interface ChunkContent {
  /** The chunk's text and all that its content depends on. */
  readonly key: string;
  readonly blocks: readonly BriefingBlock[];
  /** All blocks, each before those it holds. */
  readonly spans: readonly Span[];
  readonly directives: readonly Directive[];
  /** The list that the chunk starts with and the one it ends with, by their marks: one list may be spread over chunks. */
  readonly firstList: string | undefined;
  readonly lastList: string | undefined;
  readonly isOff: boolean;
  readonly problems: readonly BriefingProblem[];
}

/** What is kept of a briefing for the next version of it. */
interface Memory {
  readonly findNames: FindNames | undefined;
  readonly chunks: readonly ChunkContent[];
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly open: ReadonlyMap<string, boolean>;
}

/** UTF-16 units of a chunk beyond which it is no prose of a writer: parsing it would hold up everything else. */
const LONGEST_CHUNK = 200_000;

function isBeyondReading(markdown: string): boolean {
  return markdown.length > LONGEST_CHUNK || nestsTooDeeply(markdown);
}

const memories = new WeakMap<Briefing, Memory>();

/**
 * Parses a briefing: any text is one, so this never fails. With the version before, only what an edit touched is parsed again, the result is
 * the same as without, and the content of a block whose text and context did not change is the same object.
 */
export function parseBriefing(text: string, previous?: Briefing, options: ParseBriefingOptions = {}): Briefing {
  const known = previous === undefined ? undefined : memories.get(previous);
  const memory = known !== undefined && known.findNames === options.findNames ? known : undefined;
  const open = new Map<string, boolean>();
  const chunks = splitChunks(text, (markdown) => remember(open, memory?.open, markdown, () => goesOn(markdown)));
  const definitions = new Map<string, readonly Definition[]>();
  const table = tableOf(chunks, (chunk) => remember(definitions, memory?.definitions, chunk.text, () => definitionsOf(chunk)));
  const keys = chunks.map((chunk) => keyOf(chunk, table));
  const reused = matchChunks(keys, memory?.chunks ?? []);
  const spare = new SpareContents(reused.leftOver);
  const contents = chunks.map((chunk, index): ChunkContent => reused.same[index] ?? readChunk({ ...chunk, text: ownText(chunk.text) }, keys[index]!, table, options, spare));
  const briefing = assemble(text, chunks, contents);
  memories.set(briefing, { findNames: options.findNames, chunks: contents, definitions, open });
  return briefing;
}

function remember<Value>(now: Map<string, Value>, before: ReadonlyMap<string, Value> | undefined, key: string, make: () => Value): Value {
  let value = now.get(key) ?? before?.get(key);
  value ??= make();
  now.set(key, value);
  return value;
}

/** Whether the last block of some Markdown would hold what comes after a blank line. */
function goesOn(markdown: string): boolean {
  if (isBeyondReading(markdown)) return true;
  const probe = `${markdown}\n\nx`;
  const last = parseMarkdown(probe).root.children.at(-1);
  return last === undefined || last.type !== 'paragraph' || spanOf(last).start !== probe.length - 1;
}

function definitionsOf(chunk: Chunk): readonly Definition[] {
  if (chunk.isFrontMatter || isBeyondReading(chunk.text) || !mayDefine(chunk.text)) return [];
  const parsed = parseMarkdown(chunk.text);
  const none: DefinitionTable = new Map();
  return findDefinitions(parsed, (footnote) => {
    const inside = findLeaves({ type: 'root', children: [footnote] as typeof parsed.root.children });
    const cited = inside.filter((leaf) => leaf.kind !== 'code' && leaf.kind !== 'html').flatMap((leaf) => findCitations(visibleText(parsed, leaf.node), none, leaf.start).citations);
    return sourcesOfCitations(cited);
  });
}

function tableOf(chunks: readonly Chunk[], definitionsIn: (chunk: Chunk) => readonly Definition[]): DefinitionTable {
  const table = new Map<string, Definition>();
  for (const chunk of chunks) {
    for (const definition of definitionsIn(chunk)) {
      const key = definitionKey(definition.kind, definition.identifier);
      if (!table.has(key)) table.set(key, definition);
    }
  }
  return table;
}

function keyOf(chunk: Chunk, table: DefinitionTable): string {
  const used = chunk.isFrontMatter ? [] : definitionsUsedIn(chunk.text, table);
  return `${chunk.isFrontMatter ? 'front matter' : ''}\0${used.length === 0 ? '' : JSON.stringify(used)}\0${chunk.text}`;
}

interface Reused {
  /** The content of each chunk that did not change. */
  readonly same: readonly (ChunkContent | undefined)[];
  /** The contents that no chunk has any more, for their blocks. */
  readonly leftOver: readonly ChunkContent[];
}

/** Pairs chunks with those of the version before: from the start, from the end, and wherever else in order. */
function matchChunks(keys: readonly string[], before: readonly ChunkContent[]): Reused {
  const same: (ChunkContent | undefined)[] = keys.map(() => undefined);
  let head = 0;
  while (head < keys.length && head < before.length && keys[head] === before[head]!.key) same[head] = before[head++];
  let tail = 0;
  while (tail < keys.length - head && tail < before.length - head && keys[keys.length - 1 - tail] === before[before.length - 1 - tail]!.key) {
    same[keys.length - 1 - tail] = before[before.length - 1 - tail];
    tail++;
  }
  const rest = before.slice(head, before.length - tail);
  const byKey = new Map<string, ChunkContent[]>();
  for (const content of rest) byKey.set(content.key, [...(byKey.get(content.key) ?? []), content]);
  const used = new Set<ChunkContent>();
  for (let index = head; index < keys.length - tail; index++) {
    const content = byKey.get(keys[index]!)?.shift();
    if (content === undefined) continue;
    same[index] = content;
    used.add(content);
  }
  return { same, leftOver: rest.filter((content) => !used.has(content)) };
}

/** What a chunk holds, whose text is its own: it is kept as long as nobody changes it, and must not keep the document of that day. */
function readChunk(chunk: Chunk, key: string, table: DefinitionTable, options: ParseBriefingOptions, spare: SpareContents): ChunkContent {
  if (isBeyondReading(chunk.text)) return unread(chunk, key);
  const preamble = chunk.isFrontMatter ? '' : preambleOf(definitionsUsedIn(chunk.text, table));
  const parsed = parseMarkdown(preamble + chunk.text, chunk.isFrontMatter);
  const root = { ...parsed.root, children: parsed.root.children.filter((node) => spanOf(node).start >= preamble.length) };
  const context = { definitions: table, ...(options.findNames === undefined ? {} : { findNames: options.findNames }) };
  const leaves = findLeaves(root);
  const blocks = leaves.map((leaf, index): BriefingBlock => {
    const content = readBlock(parsed, leaf, signatureOf(parsed, leaves, index, table), context);
    return { start: leaf.start - preamble.length, content: spare.take(content) ?? content };
  });
  const frontMatter = chunk.isFrontMatter ? readFrontMatter(chunk.text) : { isOff: false, problems: [] };
  return {
    key,
    blocks,
    spans: findBlockSpans(root).map((span) => moved(span, -preamble.length)),
    directives: leaves.flatMap((leaf) => directivesOf(parsed.source, leaf, parsed)).map((directive) => moveDirective(directive, -preamble.length)),
    firstList: listMark(root.children[0], parsed.source),
    lastList: listMark(root.children.at(-1), parsed.source),
    ...frontMatter,
  };
}

/** A chunk that is too long to be read, as one block without prose, and a word to the writer about it. */
function unread(chunk: Chunk, key: string): ChunkContent {
  const content: BlockContent = { kind: 'other', source: chunk.text, prose: identityText(''), statements: [], quotations: [], citations: [] };
  const span = { start: 0, end: chunk.text.length };
  const message =
    chunk.text.length > LONGEST_CHUNK
      ? t('This part is too long to be checked (more than {0} characters without a blank line).', LONGEST_CHUNK.toLocaleString(language()))
      : t('This part is nested too deeply to be checked.');
  const problem = { start: 0, end: Math.min(80, chunk.text.length), message };
  return { key, blocks: [{ start: 0, content }], spans: [span], directives: [], firstList: undefined, lastList: undefined, isOff: false, problems: [problem] };
}

/** The contents of blocks from before an edit, each to be used once, where a new one turns out to be just like it. */
class SpareContents {
  readonly #bySource = new Map<string, BlockContent[]>();

  constructor(chunks: readonly ChunkContent[]) {
    for (const { content } of chunks.flatMap((chunk) => chunk.blocks)) this.#bySource.set(content.source, [...(this.#bySource.get(content.source) ?? []), content]);
  }

  take(like: BlockContent): BlockContent | undefined {
    const candidates = this.#bySource.get(like.source) ?? [];
    const found = candidates.findIndex((candidate) => deepEqual(candidate, like));
    return found < 0 ? undefined : candidates.splice(found, 1)[0];
  }
}

function directivesOf(source: string, leaf: ReturnType<typeof findLeaves>[number], parsed: ReturnType<typeof parseMarkdown>): Directive[] {
  if (leaf.kind === 'code' || leaf.kind === 'frontMatter' || !source.slice(leaf.start, leaf.end).includes('stet-ignore')) return [];
  const comments: readonly { readonly value: string; readonly start: number }[] =
    leaf.node.type === 'html'
      ? [{ value: source.slice(leaf.start, leaf.end), start: leaf.start }]
      : visibleText(parsed, leaf.node).marks.filter((mark) => mark.kind === 'comment').map((mark) => ({ value: source.slice(mark.span.start, mark.span.end), start: mark.span.start }));
  return comments
    .flatMap((comment) => findDirectives(comment.value, comment.start))
    .map((directive) => {
      const rest = source.slice(directive.end, leaf.end);
      return /[\p{L}\p{N}]/u.test(rest.replace(/<!--[\s\S]*?-->/g, '')) ? { ...directive, rest: { start: directive.end, end: leaf.end } } : directive;
    });
}

function moveDirective(directive: Directive, by: number): Directive {
  return { ...directive, ...moved(directive, by), ...(directive.rest === undefined ? {} : { rest: moved(directive.rest, by) }) };
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function listMark(node: ReturnType<typeof parseMarkdown>['root']['children'][number] | undefined, source: string): string | undefined {
  if (node?.type !== 'list') return undefined;
  const mark = /^(?:\d+([.)])|([-*+]))/.exec(source.slice(spanOf(node).start, spanOf(node).start + 12));
  return mark?.[1] ?? mark?.[2];
}

function assemble(text: string, chunks: readonly Chunk[], contents: readonly ChunkContent[]): Briefing {
  const blocks: BriefingBlock[] = [];
  const spans: { start: number; end: number }[] = [];
  const directives: Directive[] = [];
  const problems: BriefingProblem[] = [];
  let openList: { start: number; end: number } | undefined;
  let openMark: string | undefined;
  contents.forEach((content, index) => {
    const { start } = chunks[index]!;
    for (const block of content.blocks) blocks.push({ start: start + block.start, content: block.content });
    const here = content.spans.map((span) => moved(span, start));
    // A list that was cut into chunks is one block all the same.
    const goesOnWithList = openList !== undefined && content.firstList !== undefined && content.firstList === openMark;
    if (goesOnWithList && here[0] !== undefined) openList!.end = here[0].end;
    const added = goesOnWithList ? here.slice(1) : here;
    spans.push(...added);
    if (!(goesOnWithList && content.spans.every((span) => span.end <= content.spans[0]!.end))) openList = lastTopLevel(added);
    openMark = content.lastList;
    for (const directive of content.directives) directives.push(moveDirective(directive, start));
    for (const problem of content.problems) problems.push({ ...moved(problem, start), message: problem.message });
  });
  const unclosed = chunks[0]?.isFrontMatter === true ? undefined : findUnclosedFrontMatter(text);
  if (unclosed !== undefined) problems.push(unclosed);
  const resolved = resolveIgnores(directives, spans, text.length);
  problems.push(...resolved.problems);
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, blocks, ignores: resolved.ignores, isOff: contents.some((content) => content.isOff), problems };
}

/** The last of some blocks that no other of them holds. */
function lastTopLevel(spans: readonly { start: number; end: number }[]): { start: number; end: number } | undefined {
  let last: { start: number; end: number } | undefined;
  for (const span of spans) if (last === undefined || span.start >= last.end) last = span;
  return last;
}
