import type { PageElement, PageNode } from './pageNodes.js';

/** Lengths of text, worked out once for each element. */
export interface Measures {
  /** Letters of running text: paragraphs of some length that are not links. */
  readonly prose: number;
  readonly text: number;
  readonly linked: number;
  /** Fields in which a reader is to write. */
  readonly fields: number;
}

/** Sums over all elements, from the leaves up, without recursion: pages nest as deep as they like. */
export function measured(root: PageElement): Map<PageNode, Measures> {
  const found = new Map<PageNode, Measures>();
  const order: PageElement[] = [];
  const stack: PageElement[] = [root];
  while (stack.length > 0) {
    const element = stack.pop()!;
    order.push(element);
    stack.push(...elementsOf(element));
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const element = order[i]!;
    const name = element.localName ?? '';
    let text = 0;
    let linked = 0;
    let prose = 0;
    let fields = isField(element) ? 1 : 0;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) text += lettersOf(child.data ?? '');
      const below = found.get(child);
      if (below === undefined || name === 'script' || name === 'style' || name === 'noscript') continue;
      text += below.text;
      linked += below.linked;
      prose += below.prose;
      fields += below.fields;
    }
    if (name === 'script' || name === 'style' || name === 'template') text = 0;
    if (name === 'a') linked = text;
    const isParagraph = name === 'p' || name === 'blockquote' || ((name === 'div' || name === 'td' || name === 'li' || name === 'section') && prose === 0);
    if (isParagraph && text - linked >= 80 && linked < text * 0.4) prose = text - linked;
    found.set(element, { prose, text, linked, fields });
  }
  return found;
}

function isField(element: PageElement): boolean {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && /^(?:|text|email|search|tel|password)$/i.test(element.getAttribute('type') ?? '');
}

/** Letters, white space counted once. A sign of Chinese, Japanese or Korean says about as much as three letters. */
function lettersOf(text: string): number {
  const shown = text.replace(/\s+/g, ' ').trim();
  return shown.length + 2 * (shown.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

/** The elements right below a node. */
export function elementsOf(element: PageNode): PageElement[] {
  return [...element.childNodes].filter((child): child is PageElement => child.nodeType === 1);
}
