import { textNodes, type PageElement, type PageNode } from './pageNodes.js';

const SILENT = new Set(['script', 'style', 'noscript', 'template']);
const NAMES = /(?:^|[-_\s])pull[-_]?quotes?(?=$|[-_\s])/i;
/** A shorter one is a cry from the text, which editors shorten as they like. */
const LEAST_LETTERS = 100;
/** A longer one is text, and so is what comes after so many on one page: nobody sets more of them large. */
const MOST_LETTERS = 2000;
const MOST_QUOTES = 50;
/** Words in a row that tell whether a text stands elsewhere, too. */
const ROW = 6;

/** Tells the pull quotes of a page, which say again what its text says, from quotations that have the same name but stand nowhere else. */
export class PullQuotes {
  readonly #body: PageNode;
  #text: string | undefined;
  #looked = 0;

  constructor(body: PageNode) {
    this.#body = body;
  }

  /** Whether an element that is named a pull quote has a text of its own, of `letters` letters: no six words of it in a row stand elsewhere on the page. */
  isOwnText(element: PageElement, letters: number): boolean {
    if (letters < LEAST_LETTERS || !NAMES.test(element.getAttribute('class') ?? '')) return false;
    if (letters > MOST_LETTERS || ++this.#looked > MOST_QUOTES) return true;
    this.#text ??= ` ${comparable(shownText(this.#body))} `;
    const text = this.#text;
    const words = comparable(element.textContent ?? '').split(' ');
    for (let i = 0; i + ROW <= words.length; i++) {
      const row = ` ${words.slice(i, i + ROW).join(' ')} `;
      if (text.indexOf(row) !== text.lastIndexOf(row)) return false;
    }
    return true;
  }
}

/** The text below a node without that of scripts, which say much of a page a second time. */
function shownText(root: PageNode): string {
  const texts: string[] = [];
  for (const node of textNodes(root)) if (!SILENT.has(node.parentNode?.localName ?? '')) texts.push(node.data ?? '');
  return texts.join(' ');
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
