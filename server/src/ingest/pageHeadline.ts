import type { PageDocument, PageElement, PageNode } from './pageNodes.js';

/** So many headings are looked at; the headline of a page is among the first. */
const MOST_HEADINGS = 60;
const LONGEST = 400;
/** A shorter heading in the title may be one word of it. */
const LEAST_LETTERS = 12;
/** What systems call the name of a site, and what only a reader of screens is told. */
const NO_HEADLINE = /(?:^|[-_\s])(?:site-?(?:title|name|header|logo|branding)|blog-?(?:title|name)|logo|brand(?:ing)?|masthead|visually-?hidden|sr-only|screen-?reader(?:-text)?|nav(?:igation|bar)?|menu)(?=$|[-_\s])/i;

/**
 * The headline that a page shows, where its data name none: the longest heading of the first three ranks that its `title` has in it, else its first `h1`, names of sites and menus left aside unless there is nothing
 * else. On many pages the `h1` is the name of the site.
 */
export function headline(document: PageDocument, title: string | undefined): string | undefined {
  const wanted = ` ${comparable(title ?? '')} `;
  const all = [...document.querySelectorAll('h1, h2, h3')].slice(0, MOST_HEADINGS).map((element) => ({ element, text: clean(element.textContent) })).filter(({ text }) => text.length > 0);
  const own = all.filter(({ element }) => !isNamedElse(element));
  const within = own.filter(({ text }) => text.length >= LEAST_LETTERS && wanted.includes(` ${comparable(text)} `));
  const longest = within.reduce<(typeof within)[number] | undefined>((best, next) => (best === undefined || next.text.length > best.text.length ? next : best), undefined);
  const first = [own, all].flat().find(({ element }) => element.localName === 'h1');
  return longest !== undefined && (first === undefined || longest.element === first.element || !leads(first.text, longest.text)) ? longest.text : first?.text;
}

/** Whether a first heading says more than the part of it that the `title` repeats. */
function leads(first: string, part: string): boolean {
  return first.length > part.length && ` ${comparable(first)} `.includes(` ${comparable(part)} `);
}

function isNamedElse(element: PageElement): boolean {
  for (let at: PageNode | null = element, steps = 0; at !== null && at.nodeType === 1 && at.localName !== 'body' && steps < 4; at = at.parentNode, steps++) {
    const own = at as PageElement;
    if (at.localName === 'nav' || NO_HEADLINE.test(`${own.getAttribute('class') ?? ''} ${own.getAttribute('id') ?? ''}`)) return true;
  }
  const links = [...element.childNodes].filter(({ localName }) => localName === 'a') as PageElement[];
  return links.some((link) => /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(link.getAttribute('href') ?? '#'));
}

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
