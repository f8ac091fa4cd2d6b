import { MappedTextBuilder, originalSpan, type MappedText } from '../text/mappedText.js';

/** A smaller page is parsed as it is. */
const LEAST_SIZE = 256 * 1024;
/** A shorter content of a `data:` address costs nothing. */
const LEAST_DATA = 200;
/** What a browser puts into a page that it saves in one file: pictures and fonts as addresses that hold their own content, styles, and scripts. */
const INLINED = /<(style|script)(?=[\s>/])[^>]*>|\bdata:[\w.+-]*\/?[\w.+-]*(?:;[\w.=-]+){0,8},/gi;
const DATA = /[^\s"'<>)]+/y;
/** Scripts that are no program: the page's own data, from which its title, its day or its story may come. */
const OWN_DATA = /\btype\s*=\s*["']?[\w./+-]*json/i;

/**
 * A large page without what is inlined in it, mapped to its source: the contents of `data:` addresses, styles and scripts, but for scripts that hold data. What remains is a page with the same
 * text. A small one stays as it is.
 */
export function withoutInlined(source: string): MappedText {
  const builder = new MappedTextBuilder();
  let kept = 0;
  const keepUpTo = (end: number): void => {
    builder.append(source.slice(kept, end), kept, end);
  };
  INLINED.lastIndex = source.length < LEAST_SIZE ? source.length : 0;
  for (let match = INLINED.exec(source); match !== null; match = INLINED.exec(source)) {
    const start = INLINED.lastIndex;
    const end = match[1] === undefined ? endOfData(source, start) : OWN_DATA.test(match[0]) ? start : endOfElement(source, match[1], start);
    if (end === start) continue;
    keepUpTo(start);
    kept = end;
    INLINED.lastIndex = end;
  }
  keepUpTo(source.length);
  return builder.build();
}

/** A text that is mapped to what was derived from a source, mapped to the source itself. */
export function mappedThrough(content: MappedText, derived: MappedText): MappedText {
  if (derived.derived.length === 1 && derived.original[0] === 0) return content;
  const builder = new MappedTextBuilder();
  content.derived.forEach((start, piece) => {
    const end = content.derived[piece + 1] ?? content.text.length;
    const from = content.original[piece]!;
    const place = originalSpan(derived, from, from + content.lengths[piece]!);
    builder.append(content.text.slice(start, end), place.start, place.end);
  });
  return builder.build();
}

function endOfData(source: string, start: number): number {
  DATA.lastIndex = start;
  const length = DATA.exec(source)?.[0].length ?? 0;
  return length < LEAST_DATA ? start : start + length;
}

/** Where the end tag of a style or a script begins; a script that never ends goes on to the end of the page, as in browsers. */
function endOfElement(source: string, name: string, start: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = start;
  return closing.exec(source)?.index ?? source.length;
}
