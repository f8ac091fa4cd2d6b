import type { FrontMatterFields } from './frontMatter.js';
import { authorOfLine, dayOfLine, isOffice, isOfUpdate, LONGEST_LINE, nameOfLine } from './headLine.js';
import { headlineBehind, isKicker, isMenu, isOfPage, leadsTo, outletBehind, outletOfLine } from './headPlaces.js';
import { sharedWithStory, wordsOfStory } from './headlineWords.js';
import type { PlainPart } from './plainMarkdown.js';

/** How far into a text its head goes: lines that bear text, and characters. */
const LINES = 14;
const CHARACTERS = 2000;
/** So far below the headline stands who wrote, if nothing but their name says so. */
const NAME_BELOW = 4;
/** What is shorter is no headline where another line may be one. */
const LEAST_WORDS = 4;

/** A line of the head, without the marks of Markdown. What it says is looked for when it is asked for: of most lines of most texts nobody asks all. */
class HeadLine {
  // False: it was looked for, and there is none.
  #day: string | false | undefined;
  #author: string | false | undefined;
  #outlet: string | false | undefined;
  #isOfPage: boolean | undefined;
  readonly #isShort: boolean;
  readonly isProse: boolean;

  constructor(readonly text: string) {
    this.#isShort = text.length <= LONGEST_LINE;
    this.isProse = !this.#isShort || (/[.!?]["”’)]*$/.test(text) && text.split(/\s+/).length >= 10);
  }

  get day(): string | undefined {
    return (this.#day ??= dayOfLine(this.text) ?? false) || undefined;
  }

  get author(): string | undefined {
    return (this.#author ??= authorOfLine(this.text) ?? false) || undefined;
  }

  get outlet(): string | undefined {
    return (this.#outlet ??= (this.#isShort ? outletOfLine(this.text) : undefined) ?? false) || undefined;
  }

  get isOfPage(): boolean {
    return (this.#isOfPage ??= this.#isShort && isOfPage(this.text));
  }
}

/**
 * What the first lines of a text without front matter say of it, as they do on a page that was copied: the headline below the name of the paper, its menu and the section, the day in a
 * masthead, a dateline or beside the byline, who wrote it and for which paper. `text` is the text of the file, line by line as it stands; a title is given only where other lines stand above it or the
 * paper's name behind it. Never throws; what is not said plainly is left out, and what is `known` is not looked for.
 */
export function headFields(text: string, known: FrontMatterFields = {}): Pick<FrontMatterFields, 'title' | 'date' | 'author' | 'outlet'> {
  if (known.title !== undefined && known.date !== undefined && known.author !== undefined && known.outlet !== undefined) return {};
  const lines = linesOf(text);
  const at = headlineByWords(lines, headlineIndex(lines), text);
  const headline = lines[at];
  const behind = headline === undefined ? undefined : outletBehind(headline.text);
  const title = behind?.title ?? (headline === undefined ? undefined : (headlineBehind(headline.text) ?? (at > 0 ? headline.text : undefined)));
  const end = lines.findIndex(({ isProse }, index) => isProse && index > at);
  const head = end < 0 ? lines : lines.slice(0, end + 1);
  // Below a standfirst stands now and then when and by whom it was written.
  const story = lines.findIndex(({ text: line }) => line.length > LONGEST_LINE);
  const isOfHead = (line: HeadLine, index: number): boolean => index < story || /^(?:first )?(?:published|posted|updated)\b/i.test(line.text);
  const dated = known.date === undefined ? [...head, ...lines.slice(head.length).filter((line, index) => isOfHead(line, head.length + index))].filter(({ day }) => day !== undefined) : [];
  const date = (dated.find((line) => !isOfUpdate(line.text)) ?? dated[0])?.day;
  const author = known.author === undefined ? (lines.find((line) => line.author !== undefined)?.author ?? bareName(head, at)) : undefined;
  const outlet = known.outlet === undefined ? (behind?.outlet ?? head.find((line, index) => line.outlet !== undefined && index !== at)?.outlet) : undefined;
  return { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), ...(author === undefined ? {} : { author }), ...(outlet === undefined ? {} : { outlet }) };
}

function linesOf(text: string): HeadLine[] {
  const lines = text.slice(0, CHARACTERS).split(/\r\n?|\n/).map((line) => line.replace(/[*_#]+/g, ' ').replace(/^\s*>/, '').trim()).filter((line) => line !== '');
  return lines.slice(0, LINES).map((line) => new HeadLine(line));
}

/** Where the headline stands: the first line, or the first of some words below lines that are of the page; the first also where nothing below looks like one. */
function headlineIndex(lines: readonly HeadLine[]): number {
  for (let at = belowMenu(lines); at < lines.length; at++) {
    const line = lines[at]!;
    const below = lines.slice(at + 1);
    const isAbove = line.isOfPage || line.outlet !== undefined || (line.day !== undefined && line.author === undefined) || isTagline(lines, at) || (below[0] !== undefined && leadsTo(line.text, below[0].text)) || (isKicker(line.text) && below[0] !== undefined && isHeadline(below[0]) && hasCredit(below.slice(1)));
    if (!isAbove) return isHeadline(line) || at === 0 ? at : 0;
    // A headline that happens to be called like a paper has its own byline below, and no other headline.
    if (!below.slice(0, NAME_BELOW + 2).some(isHeadline)) return at === 0 || !isHeadline(line) ? 0 : at;
  }
  return 0;
}

/** Less of a line's words in the story, and it is no headline; as much of those of another, and that one may be. */
const LITTLE_OF_STORY = 0.34;
const MUCH_OF_STORY = 0.5;
const LEAST_SHARED = 2;
/** A line that has nearly all of its words there is one; and so many more words another must have than one that has some. */
const ALL_OF_STORY = 0.75;
const CLEARLY_MORE = 3;
/** A longer line stands below its headline. */
const MOST_WORDS = 16;

/**
 * Where the headline stands that the story below takes its words from, if the line that looked like one has few of them: below a masthead with a motto, a menu in another language, notices
 * on cookies and subscriptions.
 */
function headlineByWords(lines: readonly HeadLine[], found: number, text: string): number {
  const story = lines.findIndex(({ text: line }) => line.length > LONGEST_LINE);
  const first = lines[found];
  if (story < 0 || first === undefined || found >= story) return found;
  // Most texts have no other line that may be one, and their words need not be looked at.
  const candidates = lines.slice(0, story).flatMap((line, at) => (at !== found && isHeadline(line) && !isMenu(line.text) && line.text.split(/\s+/).length <= MOST_WORDS ? [{ line, at }] : []));
  if (candidates.length === 0) return found;
  const words = wordsOfStory(text.slice(text.indexOf(lines[story]!.text)));
  const own = sharedWithStory(first.text, words);
  const isItsOwn = own.share >= ALL_OF_STORY || (own.share >= LITTLE_OF_STORY && own.words >= LEAST_SHARED);
  const others = candidates.flatMap(({ line, at }) => {
    const shared = sharedWithStory(line.text, words);
    return shared.words >= LEAST_SHARED && shared.share >= MUCH_OF_STORY ? [{ at, shared: shared.words }] : [];
  });
  const best = others.reduce<(typeof others)[number] | undefined>((most, other) => (other.shared > (most?.shared ?? 0) ? other : most), undefined);
  if (best === undefined || (own.share >= ALL_OF_STORY && own.words > LEAST_SHARED)) return found;
  return isItsOwn && best.shared < own.words + CLEARLY_MORE ? found : best.at;
}

/** The line below the menu of a site, where its name and what it says of itself stand above: below stands a headline with who wrote or when. */
function belowMenu(lines: readonly HeadLine[]): number {
  const menu = lines.slice(0, NAME_BELOW).findLastIndex(({ text }) => isMenu(text));
  const above = lines.slice(0, Math.max(0, menu));
  const headline = lines[menu + 1];
  const isHead = menu > 0 && headline !== undefined && isHeadline(headline) && hasCredit(lines.slice(menu + 2));
  return isHead && lines[0]!.text.split(/\s+/).length <= LEAST_WORDS && !above.some(({ isProse, day, author }) => isProse || day !== undefined || author !== undefined) ? menu + 1 : 0;
}

/** What a blog says of itself below its name. */
function isTagline(lines: readonly HeadLine[], at: number): boolean {
  const before = lines[at - 1];
  return before?.outlet !== undefined && lines[at]!.text.split(/\s+/).length <= 6 && lines[at + 1] !== undefined && isHeadline(lines[at + 1]!) && hasCredit(lines.slice(at + 2));
}

function isHeadline({ text, isProse, isOfPage: isPage, day, author, outlet }: HeadLine): boolean {
  return !isProse && !isPage && day === undefined && author === undefined && outlet === undefined && text.split(/\s+/).length >= LEAST_WORDS && !/[.,;:]$/.test(text) && !isOffice(text);
}

/** Whether lines soon say who wrote or when, as they do below a headline. */
function hasCredit(lines: readonly HeadLine[]): boolean {
  return lines.slice(0, NAME_BELOW).some(({ day, author }) => day !== undefined || author !== undefined);
}

/** A name that stands by itself below the headline, with an office, a handle or a day beside it. */
function bareName(lines: readonly HeadLine[], headline: number): string | undefined {
  for (let at = headline + 1; at < Math.min(lines.length, headline + 1 + NAME_BELOW); at++) {
    const line = lines[at]!;
    const found = line.outlet === undefined && !line.isOfPage ? nameOfLine(line.text) : undefined;
    if (found === undefined) continue;
    const next = lines[at + 1];
    const isCredited = found.hasOffice || line.day !== undefined || (next !== undefined && (isOffice(next.text) || next.text.startsWith('@') || next.day !== undefined)) || /^authors?$/i.test(lines[at - 1]!.text) || (at > headline + 1 && lines[at - 1]!.day !== undefined);
    if (isCredited) return found.name;
  }
  return undefined;
}

/** Marks by which a line of Markdown is more than its words. */
const MARKUP = /[*_`[\]<\\~]|&[#\w]|>(?! )|(?<! )>|^\s*(?:[-+>=]|\d+[.)]\s(?!\p{L}{3,10}\.?\s+\d{4}(?!\d)))/u;

/**
 * The lines of a Markdown text down to the last one that says by whom or when it was written, each a paragraph of its own as on the page that was copied, and where the rest begins:
 * Markdown would join the headline with the byline below it. None, and 0, where no line says so, or one of them bears markup.
 */
export function headLines(source: string): { readonly parts: readonly PlainPart[]; readonly rest: number } {
  const parts: PlainPart[] = [];
  let [head, rest, at] = [0, 0, 0];
  let isCredited = false;
  while (at < source.length && at < CHARACTERS && parts.length < LINES) {
    const feed = source.indexOf('\n', at);
    const end = feed < 0 ? source.length : feed;
    const line = source.slice(at, end).trimEnd();
    const mark = /^(?:#{1,6}\s+|\s+)/.exec(line)?.[0] ?? '';
    const words = line.slice(mark.length);
    if (line.length > LONGEST_LINE || MARKUP.test(words)) break;
    if (line.trim() !== '') {
      parts.push({ line: at, start: at + mark.length, end: at + line.length, adjoins: at > 0 && parts.at(-1)?.end === at - 1 });
      const isCredit = parts.length > 1 && (authorOfLine(words) !== undefined || dayOfLine(words) !== undefined);
      isCredited ||= isCredit;
      // What is of the page stands above the headline, or among who wrote and when.
      if (isCredit || (parts.length > 1 && (isOfPage(words) || isOffice(words) || (isCredited && nameOfLine(words) !== undefined)))) [head, rest] = [parts.length, end];
    }
    at = end + 1;
  }
  return isCredited ? { parts: parts.slice(0, head), rest } : { parts: [], rest: 0 };
}
