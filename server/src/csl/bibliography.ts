import type { CslItem } from './item.js';
import { localeFor, type Locale } from './locale.js';
import { affixed, formatOf } from './render/styled.js';
import { freshContext } from './render/fresh.js';
import { groupOf, isBlank, joined, plainText, textOf, type Rich } from './richText.js';
import { runsOf, type Run } from './runs.js';
import { sorted } from './sort.js';
import type { Style } from './style.js';
import { substituteAuthors } from './subsequentAuthors.js';
import { yearLetters } from './yearLetters.js';

/** One entry of a bibliography. */
export interface BibliographyEntry {
  readonly id: string;
  /** None where the style has nothing to say of such a source. */
  readonly runs: readonly Run[];
}

/** The list of sources as a style writes it, in its order; undefined where the style has no bibliography. The language is the style's own, else the one given. */
export function formatBibliography(style: Style, items: readonly CslItem[], language: string): BibliographyEntry[] | undefined {
  const section = style.bibliography;
  if (section === undefined) return undefined;
  const tag = style.defaultLocale ?? language;
  const locale: Locale = localeFor(tag, style.locales);
  const numbered = items.map((item, position) => ({ item, number: position + 1 }));
  const inOrder = sorted(numbered, style, section, tag);
  const inherited = { ...style.attributes, ...section.attributes };
  const { delimiter = '', ...around } = section.layout.attributes;
  const isAligned = section.attributes['second-field-align'] !== undefined;
  const letters = yearLetters(style, inOrder.map(({ item }) => item), language);
  const entries = inOrder.map(({ item }, position) => {
    const context = freshContext({ style, locale, item, purpose: 'bibliography', inherited, number: position + 1, ...letters(item.id) });
    const parts = context.renderAll(section.layout.children, context).flatMap(({ rich }) => rich ?? []);
    return { id: item.id, rich: groupOf(joined(isAligned ? apart(parts) : parts, delimiter)) };
  });
  const substitute = section.attributes['subsequent-author-substitute'];
  const shown = substitute === undefined ? entries : substituteAuthors(entries, substitute, section.attributes['subsequent-author-substitute-rule']);
  return shown.map(({ id, rich }) => {
    if (isBlank(rich)) return { id, runs: [] };
    const format = formatOf(around);
    const whole = affixed(rich, around);
    return { id, runs: runsOf(format === undefined ? whole : groupOf([whole], { format }), locale) };
  });
}

/** A first field that stands in the margin elsewhere has a space behind it here. */
function apart([first, ...rest]: readonly Rich[]): Rich[] {
  return first === undefined || rest.length === 0 || /\s$/.test(plainText(first)) ? [...(first === undefined ? [] : [first]), ...rest] : [first, textOf(' '), ...rest];
}
