import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import type { VisibleRun, VisibleText } from './visible.js';

/** What a reader reads of a block, with how each unit of it came to be. */
export interface Prose {
  /** Mapped to offsets relative to the block's start. */
  readonly mapped: MappedText;
  /** One unit a unit of the prose: `c` for code, `l` for what stands in a link, `.` for the rest. */
  readonly origins: string;
  /** The cells of a table row, by offsets into the prose; empty elsewhere. */
  readonly cells: readonly Span[];
}

const SPACE = /\s/;
/** What no space stands before, once what stood between is gone. */
const CLOSING = /[.,;:!?)\]…”’»]/;

/**
 * The prose that is left when `removed` spans of the visible text are taken out and the marks in it (footnotes, comments, images) are not
 * read: no double space and no space before a full stop stays behind where they stood. `blockStart` is the block's start in the parsed source.
 */
export function proseOf(visible: VisibleText, removed: readonly Span[], blockStart: number): Prose {
  const writer = new ProseWriter(blockStart);
  const seams = [...removed, ...visible.marks.map((mark) => ({ start: mark.at, end: mark.at }))].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const seam of seams) {
    writer.copy(visible.runs, at, seam.start);
    writer.seam();
    at = Math.max(at, seam.end);
  }
  writer.copy(visible.runs, at, visible.text.length);
  return writer.finish(visible.cells);
}

interface Kept {
  text: string;
  readonly run: VisibleRun;
  /** Offset of `text` in the run. */
  readonly offset: number;
  /** Offset of `text` in the visible text. */
  readonly visibleStart: number;
}

class ProseWriter {
  readonly #blockStart: number;
  readonly #kept: Kept[] = [];
  #atSeam = false;
  /** Where the run that is being copied stands in the visible text, so that copying is linear. */
  #run = 0;
  #runStart = 0;

  constructor(blockStart: number) {
    this.#blockStart = blockStart;
  }

  seam(): void {
    this.#atSeam = true;
  }

  copy(runs: readonly VisibleRun[], start: number, end: number): void {
    while (this.#run < runs.length && this.#runStart < end) {
      const run = runs[this.#run]!;
      const runEnd = this.#runStart + run.text.length;
      const from = Math.max(start, this.#runStart);
      const to = Math.min(end, runEnd);
      if (from < to) this.#keep(run, from - this.#runStart, to - this.#runStart, from);
      if (runEnd > end) return;
      this.#run++;
      this.#runStart = runEnd;
    }
  }

  #keep(run: VisibleRun, from: number, to: number, visibleStart: number): void {
    let offset = from;
    if (this.#atSeam) {
      const last = this.#kept.at(-1);
      if (last === undefined || SPACE.test(last.text.at(-1)!)) {
        while (offset < to && SPACE.test(run.text[offset]!)) offset++;
        if (offset === to) return;
        if (CLOSING.test(run.text[offset]!)) this.#dropLastSpace();
      }
      this.#atSeam = false;
    }
    this.#kept.push({ text: run.text.slice(offset, to), run, offset, visibleStart: visibleStart + offset - from });
  }

  #dropLastSpace(): void {
    const last = this.#kept.at(-1);
    if (last === undefined) return;
    last.text = last.text.trimEnd();
    if (last.text.length === 0) this.#kept.pop();
  }

  finish(cells: readonly Span[]): Prose {
    while (this.#kept.length > 0 && SPACE.test(this.#kept.at(-1)!.text.at(-1)!)) this.#dropLastSpace();
    const builder = new MappedTextBuilder();
    let origins = '';
    const ends: { readonly visible: number; readonly prose: number }[] = [];
    for (const { text, run, offset, visibleStart } of this.#kept) {
      const isUnitwise = run.text.length === run.end - run.start;
      const start = (isUnitwise ? run.start + offset : run.start) - this.#blockStart;
      const proseStart = builder.length;
      builder.append(text, start, isUnitwise ? start + text.length : run.end - this.#blockStart);
      origins += (run.isCode ? 'c' : run.isLink ? 'l' : '.').repeat(text.length);
      ends.push({ visible: visibleStart, prose: proseStart }, { visible: visibleStart + text.length, prose: builder.length });
    }
    const mapped = builder.build();
    return { mapped, origins, cells: cells.map((cell) => ({ start: proseOffset(ends, cell.start), end: Math.max(proseOffset(ends, cell.start), proseOffset(ends, cell.end)) })) };
  }
}

/** The offset into the prose of an offset into the visible text, or of the next one that was kept. */
function proseOffset(marks: readonly { readonly visible: number; readonly prose: number }[], visible: number): number {
  let prose = 0;
  for (const mark of marks) {
    if (mark.visible > visible) break;
    if (mark.visible === visible) return mark.prose;
    prose = mark.prose + visible - mark.visible;
  }
  return Math.min(prose, marks.at(-1)?.prose ?? 0);
}
