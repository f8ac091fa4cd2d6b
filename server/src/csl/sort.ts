import { dateIn, isDateVariable, isNameVariable, type CslItem } from './item.js';
import { localeFor } from './locale.js';
import { groupOf, plainText } from './richText.js';
import { sortableDate } from './render/date.js';
import { freshContext } from './render/fresh.js';
import type { Style, StyleSection } from './style.js';
import type { StyleNode } from './styleNode.js';

/** Items in the order that the sort keys of a section ask for; as they came where it has none. Items that lack a key come last. */
export function sorted<Sorted extends { readonly item: CslItem; readonly number?: number }>(entries: readonly Sorted[], style: Style, section: StyleSection, language: string): Sorted[] {
  if (section.keys.length === 0) return [...entries];
  const collator = new Intl.Collator(supported(language), { sensitivity: 'accent', numeric: false });
  const keyed = entries.map((entry) => ({ entry, values: section.keys.map((key) => sortValue(key, entry.item, entry.number, style, section, language)) }));
  return keyed
    .sort((a, b) => {
      for (const [place, key] of section.keys.entries()) {
        const one = a.values[place]!;
        const other = b.values[place]!;
        if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
        const order = collator.compare(one, other) * (key.attributes['sort'] === 'descending' ? -1 : 1);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ entry }) => entry);
}

function supported(language: string): string {
  try {
    return Intl.Collator.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    // A style may name a language in a way that is none.
    return 'en';
  }
}

function sortValue(key: StyleNode, item: CslItem, number: number | undefined, style: Style, section: StyleSection, language: string): string {
  const { variable, macro } = key.attributes;
  if (variable !== undefined && isDateVariable(variable)) {
    const date = dateIn(item, variable);
    return date === undefined ? '' : sortableDate(date);
  }
  const context = freshContext({ style, locale: localeFor(language, style.locales), item, purpose: 'sort', inherited: { ...style.attributes, ...section.attributes, ...key.attributes }, ...(number === undefined ? {} : { number }) });
  const node: StyleNode = {
    name: variable !== undefined && isNameVariable(variable) ? 'names' : 'text',
    attributes: macro !== undefined ? { macro } : { variable: variable ?? '' },
    children: [],
    text: '',
  };
  const [rendered] = context.renderAll([node], context);
  const text = plainText(groupOf(rendered?.rich === undefined ? [] : [rendered.rich]));
  if (/^\d+$/.test(text)) return text.padStart(8, '0');
  // Marks count for nothing, except where they end a family name.
  return text.replace(node.name === 'names' || macro !== undefined ? /["“”„‘’'«»]/g : /[^\P{P}\-–]/gu, '').replace(/^[\s([]+/, '');
}
