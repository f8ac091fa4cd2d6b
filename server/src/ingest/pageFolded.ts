import { elementsOf, measured } from './pageMeasures.js';
import type { PageDocument, PageElement } from './pageNodes.js';

const FOLDED = '[hidden], [style*="display:none"], [style*="display: none"], [aria-hidden="true"]';
const HIDES = /(?:^|;)\s*display\s*:\s*none\b[^;]*;?/i;
/** Less is a notice, or the same in other words for another screen. */
const LEAST_PROSE = 160;
const MOST_LINKED = 0.2;
/** No page of a person folds more parts of its story. */
const MOST_PARTS = 100;

/**
 * Unfolds what a page shows of its story only after a click ('Read more'): a hidden element with running text that stands beside a paragraph of running text, or beside what holds one, and whose
 * text stands nowhere else on the page. To be called when furniture is gone.
 */
export function showFolded(document: PageDocument): void {
  const body = document.body;
  if (body === null) return;
  const folded = [...document.querySelectorAll(FOLDED)].slice(0, MOST_PARTS);
  if (folded.length === 0) return;
  const measures = measured(body);
  const all = signsOf(body);
  for (const element of folded) {
    const { prose = 0, linked = 0, text = 0 } = measures.get(element) ?? {};
    if (prose < LEAST_PROSE || linked > text * MOST_LINKED || element.parentNode === null) continue;
    const goesOn = elementsOf(element.parentNode).some((sibling) => sibling !== element && !folded.includes(sibling) && (measures.get(sibling)?.prose ?? 0) > 0 && isText(sibling));
    const signs = signsOf(element);
    if (!goesOn || all.indexOf(signs) !== all.lastIndexOf(signs)) continue;
    element.removeAttribute('hidden');
    element.removeAttribute('aria-hidden');
    const style = element.getAttribute('style');
    if (style !== null && HIDES.test(style)) element.removeAttribute('style');
  }
}

/** A paragraph, or an element that holds paragraphs right below it. */
function isText(element: PageElement): boolean {
  return element.localName === 'p' || elementsOf(element).some(({ localName }) => localName === 'p');
}

function signsOf(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}
