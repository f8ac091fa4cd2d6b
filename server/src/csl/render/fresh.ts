import type { Context } from './context.js';
import { renderAll } from './element.js';

/** Elements that one source may take at most: a style of the usual kind takes some hundreds. */
const MOST_ELEMENTS = 20_000;

type Known = Pick<Context, 'style' | 'locale' | 'item' | 'purpose' | 'inherited'> & Partial<Pick<Context, 'cite' | 'position' | 'isNearNote' | 'firstNote' | 'number' | 'yearSuffix'>>;

/** What a rendering begins with. */
export function freshContext(known: Known): Context {
  return { position: 'first', isNearNote: false, ...known, suppressed: new Set(), read: new Set(), hasNames: false, hasYearSuffix: false, left: MOST_ELEMENTS, depth: 0, renderAll };
}
