import type { PageItem } from './pdfItem.js';

const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const FROM_LEFT = /[\p{L}\p{Nd}]/u;
/** Signs of Arabic by their place in a word, as fonts have them. */
const SHAPES = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;
/** Marks that are drawn the other way round in a line from the right. */
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '<': '>', '>': '<', '‹': '›', '›': '‹' };

/** Whether most letters of a line are of a script that is written from the right. */
export function runsFromRight(parts: readonly PageItem[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of parts) {
    if (FROM_RIGHT.test(text)) right += text.length;
    else if (/\p{L}/u.test(text)) left += text.length;
  }
  return right > left;
}

/** The text of a line from the right, whose parts are given from left to right: as it is read, figures and words of other scripts from the left, letters without the shapes that their places in words give them. */
export function textFromRight(parts: readonly PageItem[], size: number): string {
  let text = '';
  let begin = Number.POSITIVE_INFINITY;
  for (const run of runsOf([...parts].reverse())) {
    const first = run[run.length - 1]!;
    const last = run[0]!;
    const isForeign = run.some((part) => isFromLeft(part));
    // Of a run from the left the part that stands farthest right comes last.
    const inOrder = isForeign ? [...run].reverse() : run;
    const edge = isForeign ? first.x + first.width : last.x + last.width;
    if (begin - Math.max(edge, last.x + last.width) > 0.17 * size && text.length > 0 && !/\s$/.test(text)) text += ' ';
    let end = inOrder[0]!.x;
    for (const part of inOrder) {
      const isApart = isForeign && part.x - end > 0.17 * size && !/\s$/.test(text);
      text += (isApart ? ' ' : '') + (isForeign ? part.text : (MIRRORED[part.text.trim()] ?? part.text));
      end = part.x + part.width;
    }
    begin = Math.min(first.x, last.x);
  }
  return text.replace(SHAPES, (shapes) => shapes.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** Parts one by one, but those of a word or figure from the left together with what stands between them. */
function runsOf(parts: readonly PageItem[]): PageItem[][] {
  const runs: PageItem[][] = [];
  for (let at = 0; at < parts.length; at++) {
    const run = [parts[at]!];
    if (isFromLeft(parts[at]!)) {
      for (let next = at + 1; next < parts.length; next++) {
        if (FROM_RIGHT.test(parts[next]!.text)) break;
        if (!isFromLeft(parts[next]!)) continue;
        run.push(...parts.slice(at + run.length, next + 1));
      }
    }
    runs.push(run);
    at += run.length - 1;
  }
  return runs;
}

function isFromLeft({ text }: PageItem): boolean {
  return !FROM_RIGHT.test(text) && FROM_LEFT.test(text);
}
