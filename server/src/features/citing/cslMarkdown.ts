import type { Run } from '../../csl/runs.js';
import { escapeForWriting } from '../escapeMarkdown.js';

/**
 * Words as a style sets them, in Markdown on one line: italic and bold are kept, small capitals and the like are plain, addresses are links. Everything else that Markdown would read is escaped.
 * An emphasis that Markdown could not open or close where it stands is left out.
 */
export function markdownOf(runs: readonly Run[]): string {
  const pieces = runs.map(written);
  let line = '';
  for (const [position, { lead, core, tail, mark }] of pieces.entries()) {
    const after = tail !== '' ? tail : (pieces.slice(position + 1).map((next) => next.lead + next.core).find((text) => text !== '') ?? '');
    const fits = mark !== '' && core !== '' && opens(line + lead, core) && closes(core, after);
    line += lead + (fits ? mark + core + mark : core) + tail;
  }
  return line.replace(/ {2,}/g, ' ').trim();
}

interface Piece {
  readonly lead: string;
  readonly core: string;
  readonly tail: string;
  readonly mark: string;
}

function written({ text, format, isLink }: Run): Piece {
  const [, lead = '', core = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const isAddress = isLink === true && /^https?:\/\/[^\s<>]+$/i.test(core);
  return {
    lead: lead === '' ? '' : ' ',
    core: isAddress ? `<${core}>` : escapeForWriting(core),
    tail: tail === '' || core === '' ? '' : ' ',
    mark: isAddress ? '' : `${format.bold === true ? '**' : ''}${format.italic === true ? '*' : ''}`,
  };
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

function opens(before: string, core: string): boolean {
  return !/\*$/.test(before) && (BEGINS_WITH_WORD.test(core) || !ENDS_IN_WORD.test(before));
}

function closes(core: string, after: string): boolean {
  return ENDS_IN_WORD.test(core) || !BEGINS_WITH_WORD.test(after);
}

/** A line at the beginning of an item of a list, where figures, signs and brackets would begin something else. */
export function asListItem(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[#+\-=>:|~]|\[(?=[ xX]\]))/, '\\$&');
}
