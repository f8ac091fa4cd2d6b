import { isBio, isContactLine, isDayLine, isLineOfAuthor, isSmallPart, isTopLine, shareOfWords } from './furnitureLines.js';
import { isTeaser, mark, markAnnouncedLists, markBulletRuns, markMenus, markTail, markTeasers, type FurnitureMarks } from './furnitureSegments.js';
import { chromeScore, type Unit } from './furnitureUnits.js';

/** Below this many paragraphs of running text a page is a list or a table itself, and its form says nothing about furniture. */
const LEAST_BODY = 2;
const CHROME_THRESHOLD = 0.5;
const MOST_SUMMARIES = 60;
/** So many words a summary of another story has at most, and what a page says right below a word of its machinery ('Subscribe'); after 'Story continues below' the story goes on. */
const LONGEST_SUMMARY = 60;
const LONGEST_APPEAL = 15;
/** Among so many lines at the top the days of publication and change stand; more days than two head the entries of a chronicle. */
const FIRST_LINES = 5;
/** Of a page that was copied with its head so many may stand above the story. */
const LINES_OF_HEAD = 14;
/** A page says so often at most when and by whom it was written; more such lines are entries of a list. */
const MOST_TOP_LINES = 4;
/** Among so many lines at the end a page tells how to write to it. */
const LAST_LINES = 3;
const MOST_DAYS = 2;
/** How a live report begins its entries: '15.05 Union: crews are tired'. */
const TIMED = /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:%])/;

/**
 * Which units are furniture, by index. Signals, strongest first: the vocabulary of forms and notices, a headline repeated, lines that announce other stories,
 * headlines with cut-off beginnings, bulleted headlines that nothing introduces, and the place after the last paragraph of the story.
 * `title` is the index of the title, or -1; `author` who wrote, where that is known. `isFixed` units (posts, captions) are left alone but count as part of the story.
 */
export function findFurniture(units: readonly Unit[], title: number, isFixed: (index: number) => boolean, author?: string): boolean[] {
  const marks: FurnitureMarks = { isFurniture: units.map(() => false), isStrong: units.map(() => false) };
  if (isDialogue(units)) return marks.isFurniture;
  const letter = isLetter(units);
  const isChronicle = units.filter(isDayLine).length > MOST_DAYS;
  const isDated = !isChronicle && units.filter((unit) => isTopLine(unit)).length <= MOST_TOP_LINES;
  const begin = units.findIndex(({ isProse }, index) => isProse && index !== title);
  units.forEach((unit, index) => {
    if (index === title || isFixed(index)) return;
    if (isSmallPart(unit) || (index < Math.min(LINES_OF_HEAD, begin) && isLineOfAuthor(unit, author)) || (!isChronicle && index < Math.min(FIRST_LINES, begin) && isDayLine(unit)) || (isDated && index < (index < begin ? LINES_OF_HEAD : FIRST_LINES) && begin >= 0 && isTopLine(unit, index < begin)) || (index >= units.length - LAST_LINES && begin >= 0 && index > begin && (isContactLine(unit) || isBio(unit, units.slice(0, index))))) mark(marks, index, false);
    else if (chromeScore(unit, isAtEdge(units, index), letter) >= CHROME_THRESHOLD) mark(marks, index, true);
  });
  markRepeatedTitle(units, marks, title);

  const body = bodyIndexes(units, marks, isFixed);
  const firstBody = body[0] ?? 0;
  const lastBody = lastOfBody(units, marks, body);
  if (body.length >= LEAST_BODY) {
    markAnnouncedLists(units, marks, lastBody);
    markTeasers(units, marks, lastBody);
    markBulletRuns(units, marks, lastBody);
    markMenus(units, marks, firstBody, lastBody);
    markCutOffLines(units, marks, title);
    markTail(units, marks, lastBody, vocabulary(units, body.filter((index) => index <= lastBody)));
  }
  if (title >= 0) marks.isFurniture[title] = false;
  return marks.isFurniture.map((isFurniture, index) => isFurniture && !(isFixed(index) && index <= lastBody));
}

/** Whether a line that stands by itself is machinery of the page by its words. */
export function isChrome(unit: Unit): boolean {
  return chromeScore(unit, true) >= CHROME_THRESHOLD;
}

/** A letter or an interview: its running text speaks to somebody throughout, not only where the page does. */
function isLetter(units: readonly Unit[]): boolean {
  const prose = units.filter((unit) => unit.isProse);
  const addressed = prose.filter((unit) => unit.words.some((word) => word === 'you' || word === 'your'));
  return prose.length >= 3 && addressed.length >= prose.length * 0.4;
}

function isAtEdge(units: readonly Unit[], index: number): boolean {
  return index <= 3 || index >= units.length - Math.max(4, units.length * 0.25);
}

function bodyIndexes(units: readonly Unit[], marks: FurnitureMarks, isFixed: (index: number) => boolean): number[] {
  const found: number[] = [];
  units.forEach((unit, index) => {
    if (!marks.isFurniture[index] && (isFixed(index) || (unit.isProse && !isTeaser(unit)))) found.push(index);
  });
  return found;
}

/**
 * The last paragraph of the story. Running text below a line that announces other stories is one of their summaries when a headline stands above it
 * and it shares few words with the story; the story then ended before that line.
 */
function lastOfBody(units: readonly Unit[], marks: FurnitureMarks, body: readonly number[]): number {
  let last = body[body.length - 1] ?? units.length - 1;
  const heads = units.flatMap((unit, index) => (unit.isLinkHead || (marks.isStrong[index] ?? false) ? [index] : []));
  for (let kept = body.length; kept >= LEAST_BODY + 1 && body.length - kept < MOST_SUMMARIES; kept--) {
    const at = body[kept - 1]!;
    const head = heads.findLast((index) => index < at && index > (body[kept - 2] ?? 0) - 1);
    const anyHead = heads.findLast((index) => index < at);
    if (head === undefined && anyHead === undefined) break;
    const known = vocabulary(units, body.slice(0, Math.max(1, Math.floor(kept * 0.8))).filter((index) => index < (anyHead ?? at)));
    if (known.size < 20) break;
    const own = units[at]!.words.filter((word) => word.length >= 4);
    const share = own.filter((word) => known.has(word)).length / Math.max(1, own.length);
    const above = at - 1;
    // An entry of a live report is no summary of another story: the story had such entries before the line that may end it.
    if (TIMED.test(units[above]?.text ?? '') && units.slice(0, anyHead ?? above).some(({ text }) => TIMED.test(text))) break;
    const isHeaded = above >= 0 && !heads.includes(above);
    const isSummary = units[at]!.words.length <= (isHeaded ? LONGEST_SUMMARY : LONGEST_APPEAL) && units[above]?.isProse !== true && share < 0.35;
    if (!isSummary) break;
    last = body[kept - 2]!;
  }
  return last;
}

function vocabulary(units: readonly Unit[], indexes: readonly number[]): Set<string> {
  const words = new Set<string>();
  for (const index of indexes) for (const word of units[index]!.words) if (word.length >= 4) words.add(word);
  return words;
}

/** Headlines doubled in the first lines, whole or in part, with or without a section's name before them. */
function markRepeatedTitle(units: readonly Unit[], marks: FurnitureMarks, title: number): void {
  if (title < 0) return;
  const words = units[title]!.words;
  if (words.length < 3) return;
  for (let i = 0; i < Math.min(units.length, title + 8); i++) {
    const unit = units[i]!;
    if (i === title || unit.isBullet) continue;
    if (unit.isProse && unit.words.length > words.length + 3) break;
    if (unit.words.length >= 3 && shareOfWords(unit.words, words) >= 0.85) mark(marks, i, false);
    else if (unit.words.length >= 4 && unit.words.length <= words.length + 6 && shareOfWords(words, unit.words) >= 0.9) mark(marks, i, false);
  }
}

/** What is added to a whole word: a plural, a people's name. */
const INFLECTED = /^(?:s|es|n|an|ian|ese|ish|i|ic)$/;

/** A short line of capitalised words that breaks off within a name which the story has in full ('Mara Veld' for 'Mara Velden'): what is left of a caption. */
function markCutOffLines(units: readonly Unit[], marks: FurnitureMarks, title: number): void {
  const candidates = units.flatMap((unit, index) => (isNameLine(unit) && index !== title && !marks.isFurniture[index] ? [index] : []));
  if (candidates.length === 0 || candidates.length > 100) return;
  const counts = new Map<string, number>();
  for (const unit of units) for (const word of unit.words) counts.set(word.replace(/'s$/, ''), (counts.get(word.replace(/'s$/, '')) ?? 0) + 1);
  for (const index of candidates) {
    const words = units[index]!.words;
    const end = words[words.length - 1]!;
    if (counts.get(end) !== 1 || words.slice(0, -1).some((word) => (counts.get(word) ?? 0) < 2)) continue;
    const isBrokenOff = [...counts].some(([word, count]) => count > 1 && word.length > end.length && word.length - end.length <= 4 && word.startsWith(end) && !INFLECTED.test(word.slice(end.length)));
    if (isBrokenOff) mark(marks, index, false);
  }
}

function isNameLine(unit: Unit): boolean {
  const end = unit.words[unit.words.length - 1];
  return unit.words.length >= 2 && unit.words.length <= 4 && !unit.isStopped && !unit.isBullet && end !== undefined && end.length >= 3 && /^(?:\p{Lu}[\p{L}.'’-]*\s*)+$/u.test(unit.text);
}

/** Of a speaker in a conversation, in UTF-16 units. */
const LONGEST_LABEL = 62;

/** A conversation, one utterance a line, each with its speaker's name before it: nothing in it is furniture. */
export function isDialogue(units: readonly Unit[]): boolean {
  if (units.length < 4) return false;
  const speakers = new Map<string, number>();
  let labelled = 0;
  for (const unit of units) {
    const colon = unit.text.indexOf(':');
    const match = colon < 1 || colon > LONGEST_LABEL ? null : /^[\p{L}\p{N}<#_*][^:\n]{0,30}:(?=\s)/u.exec(unit.text);
    if (match === null) continue;
    labelled++;
    speakers.set(match[0], (speakers.get(match[0]) ?? 0) + 1);
  }
  const repeated = [...speakers.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return labelled >= units.length * 0.6 && repeated >= labelled * 0.5;
}
