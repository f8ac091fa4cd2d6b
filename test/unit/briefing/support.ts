import type { BlockContent, Briefing } from '../../../server/src/briefing/briefing.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import type { Span } from '../../../server/src/text/span.js';

/** The blocks of a text. */
export function contentsOf(text: string): BlockContent[] {
  return parseBriefing(text).blocks.map((block) => block.content);
}

/** The only block of a text, or the first. */
export function blockOf(text: string): BlockContent {
  return contentsOf(text)[0]!;
}

/** What stands at a span of a block's Markdown. */
export function at(block: BlockContent, span: Span): string {
  return block.source.slice(span.start, span.end);
}

/** The statements of a text as `reason: words`, with `claim` for those that are checked. */
export function statementsOf(text: string): string[] {
  return contentsOf(text).flatMap((block) => block.statements.map((statement) => `${statement.notChecked ?? 'claim'}: ${block.prose.text.slice(statement.prose.start, statement.prose.end)}`));
}

/** For each sentence of the first block, the ids, paths and addresses that vouch for it. */
export function sourcesOf(text: string): string[] {
  const block = blockOf(text);
  return block.statements.map((statement) => statement.citations.map((index) => targetOf(block, index)).join(' '));
}

/** The id, path or address of a citation. */
export function targetOf(block: BlockContent, index: number): string {
  const { target } = block.citations[index]!;
  return target.kind === 'id' ? target.id : target.kind === 'path' ? target.path : target.url;
}

/** What is quoted in a text, by the Markdown between the marks; `~` before what nobody says. */
export function quotationsOf(text: string): string[] {
  return contentsOf(text).flatMap((block) => block.quotations.map((quotation) => `${quotation.isSpeech ? '' : '~'}${at(block, quotation)}`));
}

/** The Markdown that a briefing ignores, with the codes behind it. */
export function ignoredIn(briefing: Briefing): string[] {
  return briefing.ignores.map((span) => `${briefing.text.slice(span.start, span.end)}${span.codes === undefined ? '' : ` [${span.codes.join(' ')}]`}`);
}
