import type { Locale } from './locale.js';
import { meet, movesInside } from './punctuation.js';
import { closingMarks, curlyQuotes } from './quotes.js';
import type { Format, Rich } from './richText.js';

/** Words that are set alike. */
export interface Run {
  readonly text: string;
  readonly format: Format;
  readonly isLink?: boolean;
}

interface OpenRun {
  text: string;
  readonly format: Format;
  readonly isLink: boolean;
  /** A quotation mark that closes: a full stop may go before it. */
  readonly closes: boolean;
}

/** Lays a tree of words out: quotation marks by depth, punctuation where parts meet, one space where two would be. */
export function runsOf(rich: Rich, locale: Locale): Run[] {
  const runs: OpenRun[] = [];
  visit(rich, {}, 0);
  const whole: Run[] = [];
  for (const { text, format, isLink } of runs) {
    const last = whole.at(-1);
    if (text === '') continue;
    if (last !== undefined && !isLink && last.isLink !== true && isSame(last.format, format)) whole[whole.length - 1] = { ...last, text: last.text + text };
    else whole.push({ text, format, ...(isLink ? { isLink } : {}) });
  }
  return whole;

  function visit(part: Rich, format: Format, depth: number): void {
    if (part.kind === 'text') {
      if (part.isLink === true) push(part.text, format, true);
      else write(curlyQuotes(part.text, locale, depth), format);
      return;
    }
    const face = part.format === undefined ? format : { ...format, ...part.format };
    if (part.isQuoted === true) write(mark('open', depth), face);
    for (const inner of part.parts) visit(inner, face, part.isQuoted === true ? depth + 1 : depth);
    if (part.isQuoted === true) {
      dropSpace();
      push(mark('close', depth), face, false, true);
    }
  }

  function mark(side: 'open' | 'close', depth: number): string {
    return locale.term(`${side}-${depth % 2 === 0 ? '' : 'inner-'}quote`) ?? (side === 'open' ? '“' : '”');
  }

  function push(text: string, format: Format, isLink: boolean, closes = false): void {
    if (text !== '') runs.push({ text, format, isLink, closes });
  }

  function dropSpace(): void {
    const last = lastRun();
    if (last !== undefined) last.text = last.text.replace(/ +$/, '');
  }

  function lastRun(): OpenRun | undefined {
    return runs.findLast(({ text }) => text !== '');
  }

  /** The run that a mark would join: before the quotation marks that close, where marks move inside. */
  function runBefore(second: string): { readonly run: OpenRun; readonly isInside: boolean } | undefined {
    let place = runs.findLastIndex(({ text }) => text !== '');
    if (place < 0) return undefined;
    const isQuoted = runs[place]!.closes && locale.isPunctuationInQuotes;
    const isInside = isQuoted && movesInside(second);
    while (isQuoted && (isInside || second === ':') && place > 0 && (runs[place]!.closes || runs[place]!.text === '')) place--;
    return { run: runs[place]!, isInside };
  }

  function write(text: string, format: Format): void {
    let rest = text;
    while (rest !== '') {
      const second = rest[0]!;
      const before = runBefore(second);
      if (before === undefined) break;
      const { run, isInside } = before;
      const first = run.isLink ? '' : run.text.at(-1)!;
      // Where a part between two marks is missing, one mark is left: not '2031, , p. 3'.
      const isRepeated = '.,;:'.includes(second) && run.text.endsWith(`${second} `);
      if (isRepeated || (second === ' ' && /\s$/.test(run.text))) rest = rest.slice(1);
      else if (first !== '' && meet(first, second) === 'first') rest = rest.slice(1);
      else if (first !== '' && meet(first, second) === 'second') {
        // What comes before it now may be the end of a quotation.
        run.text = run.text.slice(0, -1);
      } else if (isInside) {
        run.text += second;
        rest = rest.slice(1);
      } else break;
    }
    // A quotation within the words themselves closes like one that the style makes; an apostrophe at their end does not.
    const closing = closingMarks(rest);
    push(rest.slice(0, rest.length - closing), format, false);
    for (const closer of rest.slice(rest.length - closing)) push(closer, format, false, true);
  }
}

function isSame(one: Format, other: Format): boolean {
  return Boolean(one.italic) === Boolean(other.italic) && Boolean(one.bold) === Boolean(other.bold) && Boolean(one.smallCaps) === Boolean(other.smallCaps) && Boolean(one.underline) === Boolean(other.underline) && raised(one) === raised(other);
}

function raised({ raised: place = 'none' }: Format): string {
  return place;
}
