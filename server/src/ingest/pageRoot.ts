import { elementsOf } from './pageMeasures.js';
import type { PageDocument, PageElement, PageNode } from './pageNodes.js';

/** What may stand in a head. */
const HEAD_MATTER = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template']);

/**
 * Puts what a page shows into one `body` behind its `head`, as browsers do by the rules of HTML where a page leaves out tags or has them in the wrong place: the parser leaves elements
 * where they are written and then takes an empty one for the body. A sound page is left alone; the order of what is shown does not change.
 */
export function mendBody(document: PageDocument): void {
  const root = document.documentElement;
  if (root === null) return;
  const shown = elementsOf(root).filter(({ localName }) => localName !== 'head');
  const head = elementsOf(root).find(({ localName }) => localName === 'head');
  const misplaced = head === undefined ? [] : misplacedIn(head);
  if (misplaced.length === 0 && shown.length === 1 && shown[0]!.localName === 'body') return;
  const moved = [...misplaced, ...[...root.childNodes].filter((node) => node !== head)].flatMap((node) => (node.localName === 'body' ? [...node.childNodes] : [node]));
  const body = document.createElement('body');
  for (const node of moved) body.appendChild(node);
  for (const empty of shown) if (empty.localName === 'body') empty.remove();
  root.appendChild(body);
}

/** What stands in a head from the first element on that shows something. */
function misplacedIn(head: PageElement): PageNode[] {
  const nodes = [...head.childNodes];
  const first = nodes.findIndex((node) => node.nodeType === 1 && !HEAD_MATTER.has(node.localName ?? ''));
  return first < 0 ? [] : nodes.slice(first);
}
