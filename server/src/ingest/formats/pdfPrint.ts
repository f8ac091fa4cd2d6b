import type { PageItem } from './pdfItem.js';

/** What a browser prints above and below a page: the hour of printing beside the title, the address beside the number of the page. */
const PRINTED_ON = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AP]M)?$/i;
const ADDRESS = /^(?:https?|file):\/\/\S+$/i;
/** The share of a page's height at its top and bottom in which it does so. */
const MARGIN = 0.06;

/** The items of a page without the lines that a browser adds when it prints, and the address that they name. `height` is that of the page, in points. */
export function withoutPrintMarks(items: readonly PageItem[], height: number): { readonly items: readonly PageItem[]; readonly address?: string } {
  const heads = items.filter(({ text, y }) => y > height * (1 - MARGIN) && PRINTED_ON.test(text.trim()));
  const lowest = Math.min(...items.map(({ y }) => y));
  const feet = lowest < height * MARGIN ? items.filter(({ y }) => y - lowest < 2) : [];
  const address = beginningOf(feet);
  const isAddress = ADDRESS.test(address);
  if (heads.length === 0 && !isAddress) return { items };
  const kept = items.filter((item) => !heads.some(({ y }) => Math.abs(y - item.y) < 2) && !(isAddress && feet.includes(item)));
  return { items: kept, ...(/^https?:/i.test(address) ? { address } : {}) };
}

/** What stands at the left of a line up to the first gap: ligatures part an address into items. */
function beginningOf(items: readonly PageItem[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((one, other) => one.x - other.x)) {
    if (text !== '' && item.x - end > item.size * 0.3) break;
    text += item.text;
    end = item.x + item.width;
  }
  return text.trim();
}
