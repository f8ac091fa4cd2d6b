import { isJson } from './kindOfText.js';

/** No export of articles nests as deep; settings of programs neither. */
const DEEPEST = 500;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What the brackets and quotation marks of a JSON text say of it, whether or not it is valid. */
export interface JsonShape {
  /** Whether it nests more deeply than any export does. */
  readonly isTooDeep: boolean;
  /** Whether it ends inside a text, a list or an object: it was cut off. */
  readonly isOpen: boolean;
}

/** Tells the shape of a JSON text in one pass, without reading values. */
export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isInText) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) isInText = false;
    } else if (unit === QUOTE) isInText = true;
    else if (unit === 0x5b || unit === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return { isTooDeep: deepest > DEEPEST, isOpen: isInText || depth > 0 };
}

/** Whether a value that was read nests more deeply than any export does. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/**
 * A JSON text that was cut off, with what was open closed: behind the last value, a text being taken as far as it goes, behind the last value that is whole, and behind the last entry of its list. None where it does
 * not end open, or nothing of it can be closed.
 */
export function closedJson(text: string): readonly string[] {
  const open: string[] = [];
  let textStart = -1;
  /** Where the last value that is whole ended, and the last entry of the outermost list, with what was open there. */
  let whole: { readonly at: number; readonly open: readonly string[] } | undefined;
  let entry: typeof whole;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (textStart >= 0) {
      if (sign === '\\') at++;
      else if (sign === '"') textStart = -1;
    } else if (sign === '"') textStart = at;
    else if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if (sign === ']' || sign === '}') open.pop();
    else if (sign === ',') {
      whole = { at, open: [...open] };
      if (open[open.length - 1] === ']' && (entry === undefined || open.length <= entry.open.length)) entry = whole;
    }
    if (open.length > DEEPEST) return [];
  }
  if (open.length === 0) return [];
  const closers = (levels: readonly string[]): string => [...levels].reverse().join('');
  // A value that is a text is taken as far as it goes, a name or an escape sign that is cut is not.
  const asItIs = textStart < 0 ? text : `${text.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, '')}"`;
  const candidates = [asItIs + closers(open), ...[whole, entry].flatMap((place) => (place === undefined ? [] : [text.slice(0, place.at) + closers(place.open)]))];
  return candidates.filter(isJson);
}
