import { say } from '../../text/l10n.js';
import { stopsMidSpeech } from '../breaksOff.js';
import { cleanedText } from '../cleanText.js';
import { MappedTextBuilder, derivedOffset } from '../../text/mappedText.js';
import type { SourceMark } from '../../articles/article.js';
import { decodeText } from './decodeText.js';
import { UnreadableFile, type Fault, type ReadContext, type Reading } from './format.js';
import { breaksOffInCue, parseCues, type Cue, type CuePiece } from './subtitleCues.js';

/** A silence of so many seconds ends a paragraph. */
const LONG_PAUSE = 4;
const LONGEST_PARAGRAPH = 700;
const TRUNCATED: Fault = { code: 'corpus.truncated', said: say('The subtitles stop in the middle of a cue or a sentence and may have been cut off; what there is of them is read. Fetch them again, or end the file with a line break if this is all of it.') };

/** Subtitles (WebVTT, SubRip): what is said, sentences joined over cues, a paragraph for each speaker, with the time of each cue. Places are places in the file. */
export async function readSubtitles(bytes: Uint8Array, { path }: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  const { cues, fields } = parseCues(text);
  if (cues.length === 0) {
    const isEmpty = /^\uFEFF?WEBVTT/.test(text) || text.trim().length === 0;
    const kind = path.toLowerCase().endsWith('.vtt') ? 'WebVTT' : 'SubRip';
    throw isEmpty
      ? new UnreadableFile(say('it holds no cues. Fetch it again, or give it the ending of its own format'), 'corpus.empty')
      : new UnreadableFile(say('it has no times of subtitles and is no {0} file. Fetch it again, or give it the ending of its own format', kind), 'corpus.mislabelled');
  }
  const builder = new MappedTextBuilder();
  const marks: SourceMark[] = [];
  let last: Cue | undefined;
  let lastLine = '';
  let speaker: string | undefined;
  let paragraphStart = 0;
  let endsSentence = false;
  for (const cue of cues) {
    let isFirst = true;
    for (const line of cue.lines) {
      const words = line.text.trim();
      // Captions that roll up show each line twice.
      if (words.length === 0 || words === lastLine) continue;
      lastLine = words;
      const isTurn = line.startsTurn || (line.speaker !== undefined && line.speaker !== speaker);
      const isLong = endsSentence && (builder.length - paragraphStart > LONGEST_PARAGRAPH || cue.start - (last?.end ?? cue.start) > LONG_PAUSE);
      if (builder.length > 0) builder.append(isTurn || isLong ? '\n\n' : ' ', line.pieces[0]!.start, line.pieces[0]!.start);
      if (isTurn || isLong) paragraphStart = builder.length;
      if (isFirst) marks.push({ start: builder.length, label: timeCode(cue.start) });
      isFirst = false;
      if (isTurn && line.speaker !== undefined) builder.append(`${line.speaker}: `, line.speakerStart, line.speakerEnd);
      if (isTurn) speaker = line.speaker;
      for (const piece of line.pieces) append(builder, piece);
      endsSentence = /[.!?]["'”’)\]]*$/u.test(words);
    }
    last = cue;
  }
  const built = builder.build();
  const content = cleanedText(built);
  // Cleaning maps to the file; marks are moved through the file's own places.
  const moved = content === built ? marks : marks.map((mark) => ({ ...mark, start: derivedOffset(content, placeInFile(built, mark.start)) }));
  const isCut = breaksOffInCue(text) || (!/[\r\n]$/.test(text) && stopsMidSpeech(content.text));
  return { documents: [{ fields: { ...fields, title: fields.title ?? nameOf(path) }, content, isRendered: false, marks: moved }], faults: isCut ? [TRUNCATED] : [], text };
}

function append(builder: MappedTextBuilder, { text, start, end }: CuePiece): void {
  builder.append(text, start, end);
}

function placeInFile(content: ReturnType<MappedTextBuilder['build']>, offset: number): number {
  let piece = content.derived.findLastIndex((start) => start <= offset);
  if (piece < 0) piece = 0;
  return content.original[piece]! + Math.min(offset - content.derived[piece]!, content.lengths[piece]!);
}

/** Hours, minutes and seconds. */
function timeCode(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What is said first is no title: subtitles without one are called as their file is. */
function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
