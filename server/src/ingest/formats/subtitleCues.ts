import { calendarDate } from '../calendarDate.js';
import { fieldsFrom } from './format.js';

/** A stretch of a cue's text with its place in the file; a character reference is a stretch of its own. */
export interface CuePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CueLine {
  readonly text: string;
  readonly pieces: readonly CuePiece[];
  /** Who speaks, where the file says so. */
  readonly speaker?: string;
  readonly speakerStart: number;
  readonly speakerEnd: number;
  /** Whether somebody else begins to speak, named or not. */
  readonly startsTurn: boolean;
}

/** One subtitle; times in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

const TIMES = /^[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
/** The beginning of a cue's times that does not go on to their end. */
const TIMES_BEGUN = /^[ \t]*\d{1,3}:\d{0,2}(?:[:.,]\d*)*[ \t]*(?:-{0,2}>?[ \t]*[\d:.,]*)$/;
/** A cue has some lines. */
const LONGEST_CUE = 4000;
const TAG = /<(\/?)([a-zA-Z]*)[^>\n]*>|\{\\[^}\n]*\}/g;
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>\n]+)>/i;
/** 'MARA VELDEN: …', 'Dana Orlo: …': a name of up to five words in capitals or with capitals, and a colon. */
const NAME_BEFORE = /^(?:>>+\s*|[-–—]\s*)?((?:(?:\p{Lu}[\p{Lu}.'’-]+|Mc\p{Lu}+)(?:\s+|$)){1,5}|(?:(?:(?:Mr|Mrs|Ms|Dr)\.\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+(?:de|van|von|al|bin|of|the|\p{Lu}[\p{L}.'’-]*)){0,4})\s*):\s+(?=\S)/u;
const TURN = /^(?:>>+\s*|[-–—]\s+)/;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', quot: '"', apos: "'", lrm: '', rlm: '' };

/** The cues of a WebVTT or SubRip file in the file's order, and what its header says. Notes, styles and regions are passed over. Never throws. */
export function parseCues(source: string): { cues: Cue[]; fields: ReturnType<typeof fieldsFrom> } {
  const cues: Cue[] = [];
  const header = new Map<string, string>();
  let times: { start: number; end: number } | undefined;
  let lines: CueLine[] = [];
  let voice: Pick<CueLine, 'speaker' | 'speakerStart' | 'speakerEnd'> | undefined;
  const end = (): void => {
    if (times !== undefined && lines.length > 0) cues.push({ ...times, lines });
    times = undefined;
    lines = [];
    voice = undefined;
  };
  for (const { text, start } of linesOf(source)) {
    const match = TIMES.exec(text);
    if (match !== null) {
      // The number of a SubRip cue stands on the line before, and some files have no empty line between cues.
      if (times !== undefined && /^\s*\d+\s*$/.test(lines[lines.length - 1]?.text ?? '')) lines.pop();
      end();
      times = { start: secondsOf(match, 1), end: secondsOf(match, 5) };
    } else if (text.trim().length === 0) end();
    else if (times !== undefined) {
      const line = cueLine(text, start, voice);
      if (line.speaker !== undefined) voice = line;
      lines.push(line);
    } else if (cues.length === 0) {
      const field = /^(?:NOTE\s+)?(title|author|outlet|date|url|language|kind)\s*:\s*(.+)$/i.exec(text);
      if (field !== null) header.set(field[1]!.toLowerCase(), field[2]!);
    }
  }
  end();
  const field = (name: string): string | undefined => header.get(name);
  return { cues, fields: fieldsFrom({ title: field('title'), author: field('author'), outlet: field('outlet'), date: calendarDate(field('date') ?? ''), url: field('url'), language: field('language') }) };
}

/** Whether a file of subtitles breaks off in the head of its last cue, before the first word of it, or in a tag. */
export function breaksOffInCue(source: string): boolean {
  const blocks = source.slice(-LONGEST_CUE).split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/);
  const lines = (blocks.at(-1) ?? '').split(/\r\n?|\n/).filter((line) => line.trim().length > 0);
  const last = lines.at(-1);
  if (last === undefined) return false;
  if (TIMES.test(last)) return true;
  if (lines.some((line) => TIMES.test(line))) return /<[^<>\n]*$/.test(last) && !/[\r\n]$/.test(source);
  const isNumber = (line: string | undefined): boolean => line !== undefined && /^\s*\d+\s*$/.test(line);
  // A number that stands alone is the head of a cue where the cues before have one.
  return TIMES_BEGUN.test(last) || (lines.length === 1 && isNumber(last) && isNumber(blocks.at(-2)?.trim().split(/\r\n?|\n/)[0]));
}

function* linesOf(source: string): Generator<{ text: string; start: number }> {
  for (const match of source.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) yield { text: match[1]!, start: match.index };
}

function secondsOf(match: RegExpExecArray, first: number): number {
  return Number(match[first] ?? 0) * 3600 + Number(match[first + 1]) * 60 + Number(match[first + 2]) + Number(match[first + 3]!.padEnd(3, '0')) / 1000;
}

function cueLine(line: string, start: number, voice: Pick<CueLine, 'speaker' | 'speakerStart' | 'speakerEnd'> | undefined): CueLine {
  const trimmed = line.trimStart();
  const indent = line.length - trimmed.length;
  const tag = VOICE.exec(trimmed);
  if (tag !== null) {
    const at = start + indent + trimmed.indexOf(tag[1]!);
    return { ...withPieces(trimmed.slice(tag[0].length), start + indent + tag[0].length), speaker: tag[1]!.trim(), speakerStart: at, speakerEnd: at + tag[1]!.length, startsTurn: false };
  }
  const named = NAME_BEFORE.exec(trimmed);
  if (named !== null) {
    const at = start + indent + trimmed.indexOf(named[1]!);
    const name = named[1]!.trim();
    return { ...withPieces(trimmed.slice(named[0].length), start + indent + named[0].length), speaker: inSmallLetters(name), speakerStart: at, speakerEnd: at + name.length, startsTurn: true };
  }
  const turn = TURN.exec(trimmed);
  const skipped = turn?.[0].length ?? 0;
  const rest = withPieces(trimmed.slice(skipped), start + indent + skipped);
  if (turn !== null) return { ...rest, speakerStart: start, speakerEnd: start, startsTurn: true };
  // A voice holds for all lines of its cue.
  return voice?.speaker === undefined ? { ...rest, speakerStart: start, speakerEnd: start, startsTurn: false } : { ...rest, speaker: voice.speaker, speakerStart: voice.speakerStart, speakerEnd: voice.speakerEnd, startsTurn: false };
}

function withPieces(line: string, start: number): Pick<CueLine, 'text' | 'pieces'> {
  const pieces: CuePiece[] = [];
  let at = 0;
  const plain = (end: number): void => {
    for (const match of line.slice(at, end).matchAll(/&([a-z]+|#\d+);|[^&]+|&/g)) {
      const from = start + at + match.index;
      const reference = match[1];
      const text = reference === undefined ? match[0] : reference.startsWith('#') ? String.fromCodePoint(Math.min(0x10ffff, Number(reference.slice(1)))) : (REFERENCES[reference] ?? match[0]);
      if (text.length > 0) pieces.push({ text, start: from, end: from + match[0].length });
    }
  };
  for (const tag of line.matchAll(TAG)) {
    plain(tag.index);
    at = tag.index + tag[0].length;
  }
  plain(line.length);
  const text = pieces.map((piece) => piece.text).join('');
  return { text, pieces: pieces.length > 0 ? pieces : [{ text: '', start, end: start }] };
}

/** Names in capitals as the rest of the text writes them. */
function inSmallLetters(name: string): string {
  return name === name.toUpperCase() && /\p{Lu}{2}/u.test(name) ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}
