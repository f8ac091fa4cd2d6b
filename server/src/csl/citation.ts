import type { Cite } from './item.js';
import { localeFor, type Locale } from './locale.js';
import type { Position } from './render/context.js';
import { freshContext } from './render/fresh.js';
import { affixed, formatOf } from './render/styled.js';
import { groupOf, isBlank, joined, plainText, textOf, type Rich } from './richText.js';
import { runsOf, type Run } from './runs.js';
import { sorted } from './sort.js';
import type { Style } from './style.js';
import { inCase } from './textCase.js';

/** One citation: what it cites, in order, and the number of its note, from 1; 0 in the text. */
export interface CitationPlace {
  readonly cites: readonly Cite[];
  readonly note: number;
}

/** The citations of a document as a style writes them, one for each place, in order. Undefined where the style says nothing of citations. `numbers` are the places of sources in its bibliography. */
export function formatCitations(style: Style, places: readonly CitationPlace[], language: string, numbers: ReadonlyMap<string, number> = new Map()): (readonly Run[])[] | undefined {
  const section = style.citation;
  if (section === undefined) return undefined;
  const tag = style.defaultLocale ?? language;
  const locale = localeFor(tag, style.locales);
  const inherited = { ...style.attributes, ...section.attributes };
  const { delimiter = '', ...around } = section.layout.attributes;
  const near = Number(section.attributes['near-note-distance'] ?? 5);
  const seen = new Map<string, { first: number; last: number }>();
  let before: readonly Cite[] = [];
  return places.map(({ cites, note }) => {
    let previous: Cite | undefined = before.length === 1 ? before[0] : undefined;
    const ordered = sorted(cites.map((cite) => ({ item: cite.item, cite, number: numbers.get(cite.item.id) ?? 0 })), style, section, tag).map(({ cite }) => cite);
    const parts = ordered.flatMap((cite, position): Rich[] => {
      const known = seen.get(cite.item.id);
      const number = numbers.get(cite.item.id);
      const context = freshContext({
        style,
        locale,
        item: cite.item,
        cite,
        purpose: 'citation',
        inherited,
        position: positionOf(cite, previous, known !== undefined),
        isNearNote: known !== undefined && note - known.last <= near,
        ...(known === undefined || known.first === 0 ? {} : { firstNote: known.first }),
        ...(number === undefined ? {} : { number }),
      });
      seen.set(cite.item.id, { first: known?.first ?? note, last: note });
      previous = cite;
      const rich = groupOf(context.renderAll(section.layout.children, context).flatMap((part) => part.rich ?? []));
      return isBlank(rich) ? [] : [withWords(position === 0 ? beginning(rich, cite, locale) : rich, cite)];
    });
    before = ordered;
    if (parts.length === 0) return [];
    const format = formatOf(around);
    const whole = affixed(groupOf(joined(parts, delimiter)), around);
    return runsOf(format === undefined ? whole : groupOf([whole], { format }), locale);
  });
}

/** 'ibid.' at the beginning of a note, or of a sentence in it, is written large. */
function beginning(rich: Rich, { prefix = '' }: Cite, locale: Locale): Rich {
  const term = locale.term('ibid') ?? '';
  if (term === '' || !plainText(rich).startsWith(term) || (prefix.trim() !== '' && !/[.!?][”"’']*\s*$/.test(prefix))) return rich;
  return inCase(rich, 'capitalize-first', locale.isEnglish);
}

/** What the writer says before and behind a source. */
function withWords(rich: Rich, { prefix = '', suffix = '' }: Cite): Rich {
  const before = prefix === '' || /\s$/.test(prefix) ? prefix : `${prefix} `;
  const after = suffix === '' || /^[\s,.;:]/.test(suffix) ? suffix : ` ${suffix}`;
  return groupOf([textOf(before), rich, textOf(after)]);
}

/** Whether a source comes for the first time, again, or again right after itself: at the same place in it, or at another. */
function positionOf({ item, locator }: Cite, previous: Cite | undefined, isKnown: boolean): Position {
  if (!isKnown) return 'first';
  if (previous === undefined || previous.item.id !== item.id) return 'subsequent';
  if (locator === undefined) return previous.locator === undefined ? 'ibid' : 'subsequent';
  return previous.locator === locator ? 'ibid' : 'ibid-with-locator';
}
