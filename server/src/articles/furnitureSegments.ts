import type { Unit } from './furnitureUnits.js';

/** What is known of each unit so far: whether it is furniture, and whether that says that the story is over. */
export interface FurnitureMarks {
  readonly isFurniture: boolean[];
  /** Forms, notices and lists of other stories; a byline or a counter is no sign that the story is over. */
  readonly isStrong: boolean[];
}

const MOST_LISTED_IN_BODY = 12;
const LONGEST_TEASER_WORDS = 45;

/** A short beginning of another story, cut off. */
export function isTeaser(unit: Unit): boolean {
  return unit.isTruncated && unit.words.length >= 5 && unit.words.length <= LONGEST_TEASER_WORDS;
}

/** Marks the units after a line that announces other stories, as far as they look like headlines and teasers. */
export function markAnnouncedLists(units: readonly Unit[], marks: FurnitureMarks, lastBody: number): void {
  for (let head = 0; head < units.length; head++) {
    if (!units[head]!.isLinkHead || marks.isFurniture[head]) continue;
    const isAfterBody = head > lastBody;
    const until = endOfList(units, marks, head + 1, isAfterBody);
    const listed = until - head - 1;
    const looksListed = units.slice(head + 1, until).filter((unit) => unit.isHeadline || isTeaser(unit) || unit.isBullet).length;
    if (!isAfterBody && (listed === 0 || looksListed === 0)) continue;
    for (let i = head; i < until; i++) mark(marks, i, true);
  }
}

function endOfList(units: readonly Unit[], marks: FurnitureMarks, from: number, isAfterBody: boolean): number {
  let i = from;
  while (i < units.length && (isAfterBody || i - from < MOST_LISTED_IN_BODY)) {
    const unit = units[i]!;
    const before = units[i - 1]!;
    const isSummary = unit.isProse && unit.words.length <= LONGEST_TEASER_WORDS && before.isHeadline && i > from && (units[i + 1]?.isHeadline === true || i === units.length - 1);
    if (unit.isProse && !isSummary && !marks.isFurniture[i]) break;
    i++;
  }
  // The last line before running text goes with that text when it looks like its heading rather than like the list.
  if (i < units.length && i - from >= 2 && !isAfterBody && !units[i - 1]!.isHeadline && !marks.isFurniture[i - 1]) i--;
  return i;
}

/** Marks headlines that alternate with cut-off beginnings: at least two such pairs, or one where the story is over. */
export function markTeasers(units: readonly Unit[], marks: FurnitureMarks, lastBody: number): void {
  const pairs: number[] = [];
  for (let i = 1; i < units.length; i++) {
    const head = units[i - 1]!;
    if (isTeaser(units[i]!) && (head.isHeadline || (!head.isProse && !head.isTruncated && head.words.length >= 2)) && !head.isBullet) pairs.push(i);
  }
  for (const [index, at] of pairs.entries()) {
    const isNearAnother = at - (pairs[index - 1] ?? -9) <= 4 || (pairs[index + 1] ?? 1e9) - at <= 4;
    if (!isNearAnother && at <= lastBody) continue;
    mark(marks, at, true);
    mark(marks, at - 1, true);
  }
}

/**
 * Marks runs of bulleted headlines that nothing introduces. A list that belongs to the story follows a colon or a heading,
 * or its items are all sentences; links to other stories stand between two paragraphs and are headlines, some with and most without a full stop.
 */
export function markBulletRuns(units: readonly Unit[], marks: FurnitureMarks, lastBody: number): void {
  for (let start = 0; start < units.length; start++) {
    if (!units[start]!.isBullet) continue;
    let end = start;
    while (end < units.length && units[end]!.isBullet) end++;
    const run = units.slice(start, end);
    if (isRunOfLinks(run, units[start - 1], marks.isFurniture[start - 1] === true && marks.isStrong[start - 1] === true)) {
      for (let i = start; i < end; i++) if (end > lastBody || !quotesSomebody(units[i]!)) mark(marks, i, true);
    }
    start = end;
  }
}

/** A headline within the story that quotes somebody: the words were spoken, and a writer who quotes them is right. */
function quotesSomebody(unit: Unit): boolean {
  return /[“"«][^“”"«»]{3,}\s[^“”"«»]{2,}\s?[^“”"«»]*[”"»]/u.test(unit.text);
}

function isRunOfLinks(run: readonly Unit[], before: Unit | undefined, followsFurniture: boolean): boolean {
  const isHeadlineSized = (unit: Unit): boolean => unit.words.length >= 5 && unit.words.length <= 28 && /^\S+\s+["'“‘(«¿¡]*[\p{Lu}\p{N}]/u.test(unit.text) && !/[;,:]$/.test(unit.text);
  const sized = run.filter(isHeadlineSized).length / run.length;
  if (followsFurniture) return sized >= 0.5;
  if (before === undefined || !before.isStopped || before.isMarkedHeading) return false;
  if (run.length < 2 || run.some((unit) => /^\(?\d/.test(unit.text))) return false;
  const unstopped = run.filter((unit) => !unit.isStopped || /[?!]["”’]?$/u.test(unit.text)).length / run.length;
  return sized >= 0.8 && unstopped >= 0.3;
}

/**
 * Marks what follows the story: once a form, a notice or a list of other stories has begun after the last paragraph, everything is furniture;
 * so is a run of headlines there that hardly share a word with the story.
 */
export function markTail(units: readonly Unit[], marks: FurnitureMarks, lastBody: number, bodyWords: ReadonlySet<string>): void {
  const tail = lastBody + 1;
  let first = units.length;
  for (let i = tail; i < units.length && first === units.length; i++) if (marks.isFurniture[i] && marks.isStrong[i]) first = i;
  for (let i = tail; i < units.length; ) {
    let end = i;
    while (end < units.length && units[end]!.isHeadline && !units[end]!.isBullet) end++;
    if (end - i >= 3 && i < first) {
      const words = units.slice(i, end).flatMap((unit) => unit.words.filter((word) => word.length >= 4));
      const known = words.filter((word) => bodyWords.has(word)).length / Math.max(1, words.length);
      if (known < 0.35) first = i;
    }
    i = Math.max(end, i + 1);
  }
  for (let i = first; i < units.length; i++) mark(marks, i, true);
}

/** Marks runs of at least five lines of one to four words before the story begins or after it is over: menus. */
export function markMenus(units: readonly Unit[], marks: FurnitureMarks, firstBody: number, lastBody: number): void {
  const isMenuLine = (unit: Unit): boolean => unit.words.length <= 4 && !unit.isStopped && !unit.isMarkedHeading && !/[:\d]/.test(unit.text);
  for (let i = 1; i < units.length; ) {
    let end = i;
    while (end < units.length && isMenuLine(units[end]!)) end++;
    if (end - i >= 5 && (end <= firstBody || i > lastBody)) for (let k = i; k < end; k++) mark(marks, k, i > lastBody);
    i = Math.max(end, i + 1);
  }
}

/** Marks one unit; a strong mark is never weakened. */
export function mark(marks: FurnitureMarks, index: number, isStrong: boolean): void {
  marks.isFurniture[index] = true;
  if (isStrong) marks.isStrong[index] = true;
}
