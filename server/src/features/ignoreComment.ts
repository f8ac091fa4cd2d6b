import type { FindingCode } from '../checks/finding.js';
import type { Briefing, BriefingBlock } from '../briefing/briefing.js';
import { blockAt } from './checkedDocument.js';
import type { TextChange } from './textChange.js';

/**
 * The change that puts `<!-- stet-ignore-next code -->` on a line of its own before the block that holds an offset. In a list the comment is indented as the item's text is
 * and stands before the list or between its items; in a block quote it stands before the quote; a table is ignored as a whole.
 * Undefined where no comment can stand, as in front matter.
 */
export function ignoreHere(briefing: Briefing, offset: number, code: FindingCode): TextChange | undefined {
  const block = blockAt(briefing, offset);
  if (block === undefined || block.content.kind === 'frontMatter' || block.content.kind === 'code') return undefined;
  const { text } = briefing;
  const at = lineStart(text, block.content.kind === 'tableRow' ? tableStart(text, block.start) : quoteStart(text, block));
  const comment = `<!-- stet-ignore-next ${code} -->`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t]*/.exec(text.slice(at, at + 200))![0];
  return { span: { start: at, end: at }, newText: `${indent}${comment}${newline}` };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The first line of the table that a row belongs to: the lines above it that have a bar. */
function tableStart(text: string, row: number): number {
  let start = lineStart(text, row);
  while (start > 0) {
    const previous = lineStart(text, start - 1);
    if (!text.slice(previous, start).includes('|')) break;
    start = previous;
  }
  return start;
}

/** The first line of the block quote around a block, or the block's own start. */
function quoteStart(text: string, block: BriefingBlock): number {
  let start = lineStart(text, block.start);
  if (!/^[ \t]*>/.test(text.slice(start, start + 80))) return block.start;
  while (start > 0) {
    const previous = lineStart(text, start - 1);
    if (!/^[ \t]*>/.test(text.slice(previous, start))) break;
    start = previous;
  }
  return start;
}
