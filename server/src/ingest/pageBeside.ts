import { MappedTextBuilder, derivedOffset, originalSpan, type MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { elementsOf, measured, type Measures } from './pageMeasures.js';
import type { PageDocument, PageElement, PageNode, PagePlaces } from './pageNodes.js';
import { pageText } from './pageText.js';

/** A text with places in it that stand beside the story. */
export interface TextWithBeside {
  readonly content: MappedText;
  /** Offsets into `content`, ascending. */
  readonly beside: readonly Span[];
}

/** What systems call the paragraph below a headline that says what the story is about. */
const LEAD_NAMES = /(?:^|[-_\s])(?:lead|lede|leadtext|stand-?first|dek|deck|sub-?title|sub-?head(?:line)?|sub-?heading|intro(?:duction)?|abstract|summary|excerpt|perex|vorspann|chapo|chapeau|entradilla|bajada|sommario|occhiello|ingress|description)(?=$|[-_\s])/i;
/** What systems call the words to a picture. */
const CAPTION_NAMES = /(?:^|[-_\s])(?:fig-?caption|(?:image|photo|picture|media|wp|img)[-_]*caption(?:[-_]*text)?|caption|bildunterschrift|legende|didascalia)(?=$|[-_\s])/i;
/** What systems call a box with the background of the story. */
const FACT_BOX = /(?:^|[-_\s])(?:fact[-_]?(?:box|s|file|sheet)|info[-_]?(?:box|kasten)|background(?:er)?|explainer|fakten(?:box)?|hintergrund|key[-_]?(?:points|facts)|at[-_]?a[-_]?glance|encadre|faktaboks|faktaruta)(?=$|[-_\s])/i;
/** The same in names that pages give to nothing else, so that a division with one is such a box, too. */
const SURE_FACT_BOX = /(?:^|[-_\s])(?:fact[-_]?(?:box|file|sheet)|info[-_]?(?:kasten)|faktenbox|faktaboks|faktaruta)(?=$|[-_\s])/i;
const LEAST_LETTERS = 40;
const LONGEST = 1200;
const LONGEST_BOX = 6000;
/** A caption of fewer words names what is seen, or who took the picture. */
const LEAST_WORDS = 5;
/** What holds more links is a list of them. */
const MOST_LINKED = 0.4;
/** So many paragraphs may stand between the headline and the story, so many leads are there, and so many captions of one page are read. */
const MOST_BETWEEN = 12;
/** Elements without text that are passed over on the way. */
const MOST_STEPS = 200;
const MOST_LEADS = 4;
const MOST_CAPTIONS = 200;
/** A shorter text tells no place. */
const TELLING = 12;
const NO_LEAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'textarea', 'input', 'iframe', 'object', 'time', 'figure', 'ul', 'ol', 'table']);
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'font', 'br', 'wbr', 'time']);

/** A paragraph below the headline. */
export interface BelowHeadline {
  readonly text: MappedText;
  /** Whether it is named a lead or is running text: what else stands there is passed over. */
  readonly isLead: boolean;
}

/** The captions of pictures among a page's furniture, and its boxes with background. To be taken while they still stand in the page. */
export function captionsOf(document: PageDocument, furniture: readonly PageElement[], places: PagePlaces, source: string): MappedText[] {
  const boxes = [...document.querySelectorAll('aside'), ...furniture.filter(isNamedFactBox)].filter(isFactBox);
  const named = furniture.filter((element) => element.localName === 'figcaption' || CAPTION_NAMES.test(element.getAttribute('class') ?? ''));
  const captions = [...new Set([...named, ...boxes])].slice(0, MOST_CAPTIONS);
  return captions.map((element) => pageText(element, places, source)).filter(({ text }) => text.length <= LONGEST_BOX && text.split(/\s+/).length >= LEAST_WORDS);
}

/** A box that is called one with background, and is no list of links. */
function isFactBox(element: PageElement): boolean {
  if (element.localName !== 'aside' ? !isNamedFactBox(element) : !FACT_BOX.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)) return false;
  const { text, linked } = measured(element).get(element)!;
  return linked <= text * MOST_LINKED;
}

/** Whether a division is called a box with facts and nothing else. */
export function isNamedFactBox(element: PageElement): boolean {
  return /^(?:div|section)$/.test(element.localName ?? '') && SURE_FACT_BOX.test(element.getAttribute('class') ?? '');
}

/** The paragraphs below the first heading that is the page's title, in order. To be taken before the main text is told, which takes the page apart. */
export function belowHeadline(document: PageDocument, title: string | undefined, places: PagePlaces, source: string): BelowHeadline[] {
  const body = document.body;
  const heading = titleHeading(document, title);
  if (body === null || heading === undefined) return [];
  const measures = measured(body);
  const found: BelowHeadline[] = [];
  let steps = 0;
  for (let next = nextAfter(heading, body); next !== undefined && found.length < MOST_BETWEEN && ++steps <= MOST_STEPS; next = nextAfter(next, body)) {
    for (const element of paragraphsOf(next, measures, MOST_BETWEEN - found.length)) found.push({ text: pageText(element, places, source), isLead: isLead(element, measures.get(element)!) });
  }
  return found;
}

/**
 * Puts what readers see beside the story into its text, in the order of the page, and says where it stands: captions and boxes up to the end of the story, and the paragraph that many pages
 * set between headline and story in a part of its own, where the story begins soon below it.
 */
export function withBeside(content: MappedText, captions: readonly MappedText[], below: readonly BelowHeadline[]): TextWithBeside {
  const signs = signsOf(content.text);
  const first = below.findIndex(({ text }) => text.text.length >= TELLING && signs.includes(signsOf(text.text)));
  const leads = below.slice(0, Math.max(0, first)).filter((paragraph) => paragraph.isLead && !signs.includes(signsOf(paragraph.text.text)));
  const last = originalSpan(content, 0, content.text.length).end;
  const own = captions.filter((caption) => placeOf(caption) < last && !signs.includes(signsOf(caption.text)));
  const added = [...own, ...(leads.length > MOST_LEADS ? [] : leads.map(({ text }) => text))].sort((one, other) => placeOf(one) - placeOf(other));
  return added.length === 0 ? { content, beside: [] } : merged(content, added);
}

/** The same places in a text that was derived from `content`, or from what `content` was derived from. */
export function besideIn(derived: MappedText, { content, beside }: TextWithBeside): Span[] {
  if (derived === content) return [...beside];
  return beside.map((span) => originalSpan(content, span.start, span.end)).map(({ start, end }) => ({ start: derivedOffset(derived, start), end: derivedOffset(derived, end) }));
}

/** A paragraph of the story that stands before an addition in the file stands before it in the text; the first line, which may be the title from another place, always does. */
function merged(content: MappedText, added: readonly MappedText[]): TextWithBeside {
  const builder = new MappedTextBuilder();
  const beside: Span[] = [];
  let next = 0;
  const addUpTo = (place: number): void => {
    while (next < added.length && placeOf(added[next]!) < place) {
      const text = added[next++]!;
      if (builder.length > 0) builder.append('\n\n', placeOf(text), placeOf(text));
      const start = builder.length;
      appendPart(builder, text, 0, text.text.length);
      beside.push({ start, end: builder.length });
    }
  };
  let isFirst = true;
  for (const match of content.text.matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/g)) {
    const { start } = originalSpan(content, match.index, match.index + 1);
    if (!isFirst) addUpTo(start);
    if (!isFirst) builder.append('\n\n', start, start);
    appendPart(builder, content, match.index, match.index + match[0].length);
    isFirst = false;
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return { content: builder.build(), beside };
}

function appendPart(builder: MappedTextBuilder, from: MappedText, start: number, end: number): void {
  for (let piece = 0; piece < from.derived.length; piece++) {
    const begin = from.derived[piece]!;
    const stop = piece + 1 < from.derived.length ? from.derived[piece + 1]! : from.text.length;
    const left = Math.max(start, begin);
    const right = Math.min(end, stop);
    if (left >= right) continue;
    const place = originalSpan(from, left, right);
    builder.append(from.text.slice(left, right), place.start, place.end);
  }
}

function placeOf(text: MappedText): number {
  return originalSpan(text, 0, 1).start;
}

/** The element after `node` and all below it, in the order of the page; undefined at the end of `root`. */
function nextAfter(node: PageNode, root: PageNode): PageElement | undefined {
  for (let at: PageNode = node; at !== root && at.parentNode !== null; at = at.parentNode) {
    const siblings = elementsOf(at.parentNode);
    const next = siblings[siblings.indexOf(at as PageElement) + 1];
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The first elements with text, in order, that hold no others but parts of lines. */
function paragraphsOf(element: PageElement, measures: ReadonlyMap<PageNode, Measures>, most: number): PageElement[] {
  const found: PageElement[] = [];
  const stack = [element];
  while (stack.length > 0 && found.length < most) {
    const next = stack.pop()!;
    if ((measures.get(next)?.text ?? 0) === 0 || NO_LEAD.has(next.localName ?? '')) continue;
    const parts = elementsOf(next).filter(({ localName }) => !INLINE.has(localName ?? ''));
    if (parts.length === 0) found.push(next);
    else stack.push(...parts.reverse());
  }
  return found;
}

function isLead(element: PageElement, { text, linked, prose }: Measures): boolean {
  const isNamed = [element, element.parentNode].some((node) => node !== null && node.nodeType === 1 && LEAD_NAMES.test((node as PageElement).getAttribute('class') ?? ''));
  return text <= LONGEST && linked <= text * MOST_LINKED && (prose > 0 || (isNamed && text >= LEAST_LETTERS));
}

function titleHeading(document: PageDocument, title: string | undefined): PageElement | undefined {
  const wanted = comparable(title ?? '');
  if (wanted.length === 0) return undefined;
  for (const heading of document.querySelectorAll('h1, h2')) if (comparable(heading.textContent ?? '') === wanted) return heading;
  return undefined;
}

function signsOf(text: string): string {
  return text.replace(/\s+/g, '');
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
