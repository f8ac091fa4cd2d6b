import type { PageDocument, PageElement, PageNode } from './pageNodes.js';

/** Parts of names of classes and ids that pages give to what is not the story, whatever it holds. */
const CERTAIN = new Set([
  'newsletter', 'newsletters', 'cookie', 'cookies', 'consent', 'gdpr', 'cmp', 'sharebar', 'sharing', 'sharetools', 'sharedaddy', 'addtoany', 'addthis', 'socials', 'breadcrumb', 'breadcrumbs', 'outbrain', 'taboola', 'recirc', 'recirculation', 'disqus', 'comments', 'commentlist', 'respond', 'regwall',
  'advert', 'adverts', 'advertisement', 'advertising', 'adslot', 'adunit', 'adsbygoogle', 'dfp', 'gpt', 'mpu', 'sponsored', 'jp-relatedposts', 'relatedposts', 'relatedarticles', 'mostread', 'mostpopular', 'pagination', 'pager', 'skiplink', 'screenreader', 'toolbar', 'subscribe', 'subscription', 'signup', 'optin', 'mailchimp', 'feedback', 'donate', 'donation',
  'byline', 'bylines', 'timestamp', 'datetime', 'pubdate', 'readtime', 'figcaption', 'taglist', 'authorbio', 'authorbox', 'copyright', 'printonly', 'noprint', 'popup', 'modal', 'overlay', 'lightbox', 'tooltip', 'dropdown', 'megamenu', 'sidebar', 'navigation', 'navbar',
]);
/** Parts of names that the story's own elements bear too, so that what they name is furniture only if it is small or made of links. */
const LIKELY = new Set([
  'share', 'social', 'related', 'recommended', 'recommendation', 'recommendations', 'promo', 'promos', 'promotion', 'teaser', 'teasers', 'ad', 'ads', 'banner', 'comment', 'author', 'authors', 'bio', 'caption', 'captions', 'credit', 'credits', 'tag', 'tags', 'topics', 'categories', 'popular', 'trending', 'tools', 'print', 'nav', 'menu', 'footer',
  'widget', 'sponsor', 'readmore', 'morefrom', 'also', 'login', 'register', 'rating', 'ratings', 'poll', 'meta', 'metadata', 'postmeta', 'entrymeta', 'published', 'updated', 'date', 'time', 'follow', 'subscribers', 'cta', 'callout', 'partner', 'partners', 'trust', 'correspondent', 'contributor', 'contributors', 'player', 'audio', 'gallery', 'slideshow', 'carousel', 'disclaimer', 'upsell', 'alert', 'notification', 'jump', 'toc', 'reactions', 'likes', 'views', 'counter', 'video', 'embed', 'hashtags', 'keywords', 'eyebrow', 'kicker', 'rubric', 'paywall',
]);
/** Of `LIKELY`, those whose elements are furniture only if they hold hardly any text. */
const SMALL_ONLY = new Set(['meta', 'metadata', 'published', 'updated', 'date', 'time', 'tag', 'tags', 'print', 'also', 'footer', 'player', 'author', 'authors', 'eyebrow', 'kicker', 'rubric', 'views']);
/** Those whose elements are furniture only if they hold links: builders of pages call any part of the text a widget, and some papers their introduction a teaser. */
const WITH_LINKS = new Set(['widget', 'embed', 'video', 'callout', 'gallery', 'teaser', 'teasers', 'promo', 'promos', 'partner', 'partners', 'alert']);
/** Elements that stand within lines. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'font']);
/** Names in two words, joined as pages like. */
const PAIRS = /(?:^|[-_ ])(?:read[-_]?(?:more|also|next)|see[-_]?also|more[-_]?(?:on|from|stories|news|articles|like)|also[-_]?(?:read|like)|you[-_]?(?:may|might)|most[-_]?(?:read|popular|viewed)|sign[-_]?up|log[-_]?in|pull[-_]?quote|follow[-_]?us|share[-_]?(?:bar|buttons?|tools?|links?|this|icons?)|social[-_]?(?:bar|buttons?|links?|share|media|icons?)|tag[-_]?(?:list|cloud|links)|post[-_]?(?:meta|tags|nav|navigation|footer)|entry[-_]?(?:meta|footer|tags)|article[-_]?(?:meta|tags|footer|tools|share)|author[-_]?(?:bio|box|info|card|details|name|block|profile)|about[-_]?(?:the[-_]?)?author|image[-_]?(?:caption|credit|source)|photo[-_]?(?:caption|credit)|wp[-_]?caption[-_]?text|screen[-_]?reader[-_]?text|sr[-_]?only|visually[-_]?hidden|skip[-_]?(?:to|link)|story[-_]?(?:tools|tags|share|footer)|in[-_]?article[-_]?(?:ad|promo|related)|inline[-_]?(?:promo|related|newsletter|ad)|print[-_]?only|no[-_]?print|back[-_]?to[-_]?top)(?=$|[-_ ])/i;

const LANDMARKS = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar|tablist|form)$/i;
const PROPERTIES = /^(?:author|datePublished|dateModified|headline|alternativeHeadline|comment|keywords|publisher|copyrightHolder|interactionStatistic|breadcrumb)$/i;
const ALWAYS = new Set(['nav', 'footer', 'form', 'button', 'figcaption', 'dialog', 'menu', 'label', 'select', 'textarea']);
/** Inside the story an `aside` is a box beside it; a `header` holds the headline and what belongs to it. */
const BOXES = new Set(['aside']);

/** Furniture may hold this share of the page's running text at most: what holds more is, or holds, the story. */
const MOST_OF_STORY = 0.25;
/** So many letters a bio, a caption or a notice has at most. */
const LONGEST_BOX = 700;
const LONGEST_SMALL = 160;
const LINKS_OF_LIST = 0.5;

/** Lengths of text, worked out once for each element. */
interface Measures {
  /** Letters of running text: paragraphs of some length that are not links. */
  readonly prose: number;
  readonly text: number;
  readonly linked: number;
}

/**
 * The elements of a page that hold no part of its story, by what they are and what they are called: menus, share bars, captions, bylines, boxes of other stories, forms and
 * notices. What holds a good part of the running text is never among them, whatever its name. Elements within others that are listed are not listed themselves.
 */
export function pageFurniture(document: PageDocument): PageElement[] {
  const body = document.body;
  if (body === null) return [];
  const measures = measured(body);
  const all = measures.get(body)!;
  const found: PageElement[] = [];
  const stack: PageElement[] = elementsOf(body).reverse();
  while (stack.length > 0) {
    const element = stack.pop()!;
    const own = measures.get(element)!;
    if (own.prose <= all.prose * MOST_OF_STORY && !isInSentence(element, own, measures) && isFurniture(element, own)) found.push(element);
    else stack.push(...elementsOf(element).reverse());
  }
  return found;
}

/** Whether an element is a part of a line that goes on around it: a day or a name in a sentence. */
function isInSentence(element: PageElement, { text }: Measures, measures: ReadonlyMap<PageNode, Measures>): boolean {
  if (!INLINE.has(element.localName ?? '') || element.parentNode === null) return false;
  const around = measures.get(element.parentNode);
  return around !== undefined && around.text - text >= 40 && /^(?:p|li|blockquote|td|h[1-6]|em|strong|span|b|i|a)$/.test(element.parentNode.localName ?? '');
}

function isFurniture(element: PageElement, { prose, text, linked }: Measures): boolean {
  const name = element.localName ?? '';
  if (ALWAYS.has(name)) return true;
  if (/^h[1-6]$/.test(name) || name === 'p' || name === 'a' || name === 'html') return isNamedFurniture(element, prose, text, linked, true);
  if (BOXES.has(name)) return true;
  if (LANDMARKS.test(element.getAttribute('role') ?? '') || PROPERTIES.test(element.getAttribute('itemprop') ?? '')) return text <= LONGEST_BOX || linked > text * LINKS_OF_LIST;
  if (name === 'time' || name === 'address') return text <= LONGEST_SMALL;
  if (element.getAttribute('hidden') !== null && text <= LONGEST_BOX) return true;
  if (isListOfLinks(element, text, linked)) return true;
  return isNamedFurniture(element, prose, text, linked, false);
}

function isNamedFurniture(element: PageElement, prose: number, text: number, linked: number, isParagraph: boolean): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-module') ?? ''}`;
  if (names.trim().length === 0) return false;
  const parts = namesParts(names);
  const isCertain = PAIRS.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) || parts.some((part) => CERTAIN.has(part));
  if (isCertain) return !isParagraph || text <= LONGEST_BOX;
  if (!parts.some((part) => LIKELY.has(part))) return false;
  if (linked > text * LINKS_OF_LIST) return true;
  if (parts.every((part) => !LIKELY.has(part) || WITH_LINKS.has(part))) return linked > 0 && text <= LONGEST_BOX && !isParagraph;
  const isSmall = parts.every((part) => !LIKELY.has(part) || SMALL_ONLY.has(part));
  if (isSmall || isParagraph) return text <= LONGEST_SMALL && prose === 0;
  return text <= LONGEST_BOX;
}

/** The words of names of classes and ids; utilities of layout ('mb-4', 'md:flex') say nothing. */
function namesParts(names: string): string[] {
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name.length > 1 && name !== 'paywall' && !/^(?:[a-z]{1,3}:|overflow-|has-|no-|is-|with-|tag-|category-|author-\w|post-\d)/.test(name))
    .flatMap((name) => [name, ...name.split(/[-_:/]+/)]);
}

/** A list all of whose entries are links: headlines of other stories, topics, places to share to. */
function isListOfLinks(element: PageElement, text: number, linked: number): boolean {
  const name = element.localName ?? '';
  if (name !== 'ul' && name !== 'ol' && name !== 'dl') return false;
  const entries = elementsOf(element);
  return entries.length >= 2 && text > 0 && linked >= text * 0.85;
}

/** Sums over all elements, from the leaves up, without recursion: pages nest as deep as they like. */
function measured(root: PageElement): Map<PageNode, Measures> {
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
    for (const child of element.childNodes) {
      if (child.nodeType === 3) text += lettersOf(child.data ?? '');
      const below = found.get(child);
      if (below === undefined || name === 'script' || name === 'style' || name === 'noscript') continue;
      text += below.text;
      linked += below.linked;
      prose += below.prose;
    }
    if (name === 'script' || name === 'style' || name === 'template') text = 0;
    if (name === 'a') linked = text;
    const isParagraph = name === 'p' || name === 'blockquote' || ((name === 'div' || name === 'td' || name === 'li' || name === 'section') && prose === 0);
    if (isParagraph && text - linked >= 80 && linked < text * 0.4) prose = text - linked;
    found.set(element, { prose, text, linked });
  }
  return found;
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length;
}

function elementsOf(element: PageNode): PageElement[] {
  return [...element.childNodes].filter((child): child is PageElement => child.nodeType === 1);
}
