import { isWhiteSpace } from '../text/characters.js';
import type { MappedTextBuilder } from '../text/mappedText.js';

/** How far ahead the source is searched for a character that should stand there: the longest markup between two characters of one text. */
const LOOK_AHEAD = 400;
const AMPERSAND = 38;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/**
 * Appends `value`, a parser's reading of the source from `start` to `end`, mapped character by character to that source: what the parser dropped
 * (escapes, quotation prefixes, tags) is passed over, a character reference is mapped as a whole. Returns where the source goes on after it.
 * White space in the value is folded to single spaces unless `keepsSpace`; a space after a space or a line break is left out.
 */
export function appendAligned(builder: MappedTextBuilder, value: string, source: string, start: number, end: number, space: SpaceState): number {
  let at = start;
  // Characters in a row that stand in the source as they are: where the row begins in the value and in the source, and where it ends in the value.
  let runStart = 0;
  let runFrom = -1;
  let runEnd = 0;
  const flush = (): void => {
    if (runFrom >= 0) builder.append(value.slice(runStart, runEnd), runFrom, runFrom + runEnd - runStart);
    runFrom = -1;
  };
  const run = (i: number, from: number): void => {
    if (runFrom < 0 || runFrom + runEnd - runStart !== from) {
      flush();
      runFrom = from;
      runStart = i;
    }
    runEnd = i + 1;
  };
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (at < end && unit === source.charCodeAt(at) && unit !== AMPERSAND && !isWhiteSpace(unit)) {
      space.pending = false;
      space.atStart = false;
      run(i, at++);
      continue;
    }
    const character = value[i]!;
    const width = place(character, value, i, source, at, end);
    const from = width.from;
    if (isSpace(character)) {
      at = width.to;
      if (space.pending || space.atStart) continue;
      flush();
      builder.append(' ', from, Math.max(from, width.to));
      space.pending = true;
      continue;
    }
    space.pending = false;
    space.atStart = false;
    if (width.to - from === 1) run(i, from);
    else {
      flush();
      const last = width.units > 1 ? value.slice(i, i + width.units) : character;
      builder.append(last, from, width.to);
      i += last.length - 1;
    }
    at = width.to;
  }
  flush();
  return at;
}

/** Whether white space would be doubled (`pending`) or would begin a line (`atStart`). Shared by the pieces of one paragraph. */
export interface SpaceState {
  pending: boolean;
  atStart: boolean;
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** UTF-16 units of the value that stand for the source from `from` to `to`. */
  readonly units: number;
}

function place(character: string, value: string, index: number, source: string, at: number, end: number): Place {
  if (at < end && source[at] === '&') {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(source);
    // '&' itself may be written bare; as a reference it is longer than the character that it stands for.
    if (entity !== null && (character !== '&' || !value.startsWith(entity[0], index))) {
      const isPair = /[\ud800-\udbff]/.test(character);
      return { from: at, to: Math.min(end, at + entity[0].length), units: isPair ? 2 : 1 };
    }
  }
  if (source[at] === character && at < end) return { from: at, to: at + 1, units: 1 };
  if (at < end && isSpace(character) && isSpace(source[at]!)) return { from: at, to: at + 1, units: 1 };
  const limit = Math.min(end, at + LOOK_AHEAD);
  for (let probe = at; probe < limit; probe++) {
    if (source[probe] === character || (isSpace(character) && isSpace(source[probe]!))) return { from: probe, to: probe + 1, units: 1 };
    ENTITY.lastIndex = probe;
    if (source[probe] === '&' && probe > at && ENTITY.test(source)) return place(character, value, index, source, probe, end);
  }
  return { from: Math.min(at, end), to: Math.min(at, end), units: 1 };
}

function isSpace(character: string): boolean {
  return isWhiteSpace(character.charCodeAt(0));
}
