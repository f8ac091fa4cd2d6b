import { elementsOf, measured } from './pageMeasures.js';
import type { PageDocument, PageElement, PageNode } from './pageNodes.js';

/** A paragraph with what tells it and where it stands. */
export interface StoryParagraph {
  readonly element: PageElement;
  readonly isProse: boolean;
  /** The text without white space. */
  readonly signs: string;
  /** The names of the element and of the two around it. */
  readonly setting: string;
}

/** A shorter one may stand anywhere and tells no place. */
const TELLING = 12;
/** No story of a person has more paragraphs, or more letters to look for them in; what a hostile page has stays as it is. */
const MOST_PARAGRAPHS = 2000;
const MOST_LETTERS = 1_000_000;
/** What is put back may be this share of the story at most. */
const MOST_PUT_BACK = 0.3;

/** The paragraphs of a page, in order. To be taken before the main text is told, which takes the page apart. */
export function storyParagraphs(document: PageDocument): StoryParagraph[] {
  const body = document.body;
  if (body === null) return [];
  const measures = measured(body);
  return [...document.querySelectorAll('p')]
    .map((element) => ({ element, isProse: (measures.get(element)?.prose ?? 0) > 0, signs: signsOf(element), setting: [element, element.parentNode, element.parentNode?.parentNode ?? null].map(namesOf).join('<') }))
    .filter(({ signs }) => signs.length >= TELLING);
}

/**
 * Puts paragraphs of running text that stand between two of the story, and in elements named like those of the one before or after, back into it: where each paragraph has a box of its own, the main
 * text is told box by box, and one with a link more than its neighbours falls out.
 */
export function fillGaps(main: PageNode, paragraphs: readonly StoryParagraph[]): void {
  if (paragraphs.length > MOST_PARAGRAPHS) return;
  const story = signsOf(main);
  if (story.length > MOST_LETTERS) return;
  const isKept = paragraphs.map(({ signs }) => story.includes(signs));
  const first = isKept.indexOf(true);
  const last = isKept.lastIndexOf(true);
  if (first < 0 || isKept.slice(first, last).every((kept) => kept)) return;
  const placed = new Map<string, PageElement>();
  for (const element of elementsBelow(main)) if (element.localName === 'p') placed.set(signsOf(element), element);
  let left = story.length * MOST_PUT_BACK;
  for (let i = first + 1; i < last; i++) {
    const { element, isProse, signs, setting } = paragraphs[i]!;
    if (isKept[i] === true || !isProse || (setting !== nearest(paragraphs, isKept, i, -1)?.setting && setting !== nearest(paragraphs, isKept, i, 1)?.setting)) continue;
    const before = placed.get(paragraphs[i - 1]!.signs);
    if (before?.parentNode === undefined || before.parentNode === null || signs.length > left || signsOf(element) !== signs) continue;
    before.after(element);
    placed.set(signs, element);
    left -= signs.length;
  }
}

function nearest(paragraphs: readonly StoryParagraph[], isKept: readonly boolean[], from: number, step: 1 | -1): StoryParagraph | undefined {
  let at = from + step;
  while (at >= 0 && at < paragraphs.length && isKept[at] !== true) at += step;
  return paragraphs[at];
}

function* elementsBelow(root: PageNode): Generator<PageElement> {
  const stack: PageElement[] = elementsOf(root);
  while (stack.length > 0) {
    const element = stack.pop()!;
    yield element;
    stack.push(...elementsOf(element));
  }
}

/** Figures in names count the elements of a page. */
function namesOf(node: PageNode | null): string {
  const names = node === null || node.nodeType !== 1 ? '' : ((node as PageElement).getAttribute('class') ?? '');
  return `${node?.localName ?? ''} ${names.replace(/\d+/g, '').trim().split(/\s+/).sort().join(' ')}`;
}

function signsOf(node: PageNode): string {
  return (node.textContent ?? '').replace(/\s+/g, '');
}
