import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { cleanedText } from './cleanText.js';
import type { FrontMatterFields } from './frontMatter.js';
import { linkedBody } from './linkedData.js';
import { belowHeadline, besideIn, captionsOf, withBeside } from './pageBeside.js';
import { storyInData } from './pageData.js';
import { parsePage } from './pageDocument.js';
import { pageMetadata, savedAddress } from './pageMetadata.js';
import { showFolded } from './pageFolded.js';
import { pageFurniture } from './pageFurniture.js';
import { fillGaps, storyParagraphs } from './pageGaps.js';
import { PagePlaces, textNodes, type PageDocument, type PageNode } from './pageNodes.js';
import { storyInState } from './pageState.js';
import { pageText } from './pageText.js';

export interface Page {
  /** Mapped to the page's source, or onto itself where `isRendered`. */
  readonly content: MappedText;
  /** Whether the text comes from the page's data, which have no place for each word in the source. */
  readonly isRendered: boolean;
  /** Places in `content` that stand beside the story: captions, and the paragraph between headline and story. */
  readonly beside: readonly Span[];
  readonly fields: Omit<FrontMatterFields, 'id'>;
}

/** Scoring a page's elements takes memory; a page with more of them is read whole. */
const MOST_ELEMENTS = 60_000;
/** Left out where the page's main text could not be told. */
const AROUND_MAIN_TEXT = new Set(['nav', 'header', 'footer', 'aside']);
/** A main text shorter than this share of the page's paragraphs is a wrong guess. */
const LEAST_SHARE = 0.25;

/**
 * The main text of a saved web page, mapped to the file, with what the page says of itself. The main text is told by Mozilla's Readability; a page that
 * it finds nothing in is read whole, less navigation; one that shows only the beginning of a text which its data, or the state for its scripts, hold is read from these. The libraries are loaded with the first page: most corpora have none. Throws only on a page that nests deeper than the stack.
 */
export async function readPage(source: string): Promise<Page> {
  const document = await parsePage(source);
  const places = new PagePlaces(document, source);
  const known = pageMetadata(document);
  const saved = known.url === undefined ? savedAddress(source) : undefined;
  const fields = saved === undefined ? known : { ...known, url: saved };
  const title = fields.title === undefined ? undefined : titlePlace(document, places, fields.title);
  const body = linkedBody(document);
  const state = storyInState(document, fields.title);
  const paragraphs = [...document.querySelectorAll('p')].reduce((sum, paragraph) => sum + (paragraph.textContent ?? '').trim().length, 0);
  // Readability takes the page apart, so what is needed from the whole page is taken first.
  const furniture = pageFurniture(document, fields.title);
  const isFurniture = new Set<PageNode>(furniture);
  const whole = pageText(document.body ?? document, places, source, { title, leavesOut: (element) => AROUND_MAIN_TEXT.has(element.localName ?? '') || isFurniture.has(element) });
  const captions = captionsOf(document, furniture, places, source);
  // What is no part of the story would count for or against the elements around it.
  for (const element of furniture) element.remove();
  keepQuoted(document);
  showFolded(document);
  const told = storyParagraphs(document);
  const below = belowHeadline(document, fields.title, places, source);
  forgetNames(document);
  const main = await mainText(document);
  if (main !== undefined) fillGaps(main, told);
  const content = main === undefined ? whole : pageText(main, places, source, { title });
  const shown = content.text.length >= Math.min(whole.text.length, paragraphs) * LEAST_SHARE ? content : whole;
  const hidden = (await storyInData(body, shown.text, fields.title)) ?? (await storyInData(state, shown.text, fields.title));
  if (hidden !== undefined) return { content: cleanedText(hidden), isRendered: true, beside: [], fields };
  const all = withBeside(shown, captions, below);
  const cleaned = cleanedText(all.content);
  return { content: cleaned, isRendered: false, beside: besideIn(cleaned, all), fields };
}

async function mainText(document: PageDocument): Promise<PageNode | undefined> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const readability = new Readability<PageNode>(document, { serializer: (node: PageNode) => node, maxElemsToParse: MOST_ELEMENTS, charThreshold: 200, keepClasses: false });
    return readability.parse()?.content ?? undefined;
  } catch (error) {
    // A page too large for it, or one that linkedom models otherwise than a browser: the whole page remains readable.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Takes the names from headings within the story: what they say has been weighed, and the library takes a heading that is called a header for the page's. */
function forgetNames(document: PageDocument): void {
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) for (const name of ['class', 'id']) heading.removeAttribute(name);
}

/** Makes plain divisions of the feet of quotations, where stands who said it: the library takes any foot for the page's own. */
function keepQuoted(document: PageDocument): void {
  for (const foot of document.querySelectorAll('blockquote footer')) {
    const plain = document.createElement('div');
    for (const node of [...foot.childNodes]) plain.appendChild(node);
    foot.after(plain);
    foot.remove();
  }
}

/** Where the page shows its title: the heading that says the same, else the `title` element. */
function titlePlace(document: PageDocument, places: PagePlaces, title: string): { text: string; start: number; end: number } {
  const wanted = comparable(title);
  for (const element of [...document.querySelectorAll('h1, h2'), ...document.querySelectorAll('title')]) {
    const shown = comparable(element.textContent ?? '');
    if (shown.length === 0 || !(shown.includes(wanted) || (element.localName !== 'title' && wanted.includes(shown) && shown.length > wanted.length * 0.6))) continue;
    const spans = [...textNodes(element)].filter((node) => (node.data ?? '').trim().length > 0).flatMap((node) => places.of(node));
    const first = spans[0];
    const last = spans[spans.length - 1];
    if (first !== undefined && last !== undefined) return { text: title, start: first.start, end: last.end };
  }
  return { text: title, start: 0, end: 0 };
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
