import { isBlank, type Rich } from '../richText.js';
import type { Cite, CslItem } from '../item.js';
import type { Locale } from '../locale.js';
import type { Style } from '../style.js';
import type { StyleNode } from '../styleNode.js';

/** Where a citation of a source stands beside those before it. */
export type Position = 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';

/** What an element gave, and whether it asked for variables and found any: a group whose variables are all empty is left out. */
export interface Rendered {
  readonly rich?: Rich;
  readonly called: boolean;
  readonly found: boolean;
}

/** What one rendering of one source knows. The parts that change are those that CSL has change while it renders. */
export interface Context {
  readonly style: Style;
  readonly locale: Locale;
  readonly item: CslItem;
  /** Sorting wants names turned round and dates by their figures. */
  readonly purpose: 'bibliography' | 'citation' | 'sort';
  /** What a sort key says of names; else what the section and the style say of them. */
  readonly inherited: Readonly<Record<string, string>>;
  readonly cite?: Cite;
  readonly position: Position;
  readonly isNearNote: boolean;
  readonly firstNote?: number;
  /** The place of the source in the list. */
  readonly number?: number;
  readonly yearSuffix?: string;
  /** Variables that took the place of an author and come no second time. */
  readonly suppressed: Set<string>;
  /** Variables that were read since somebody began to look. */
  readonly read: Set<string>;
  /** Whether the names of the entry have come: only the first stand for those of its predecessor. */
  hasNames: boolean;
  /** Whether a year has its letter already. */
  hasYearSuffix: boolean;
  /** Elements that may still be rendered; a style that calls its macros without end runs out of them. */
  left: number;
  /** Depth of macros. */
  depth: number;
  readonly renderAll: (nodes: readonly StyleNode[], context: Context) => Rendered[];
}

export const NOTHING: Rendered = { called: false, found: false };
export const EMPTY: Rendered = { called: true, found: false };

/** Words that come from the style itself. */
export function plain(rich: Rich | undefined): Rendered {
  return rich === undefined || isBlank(rich) ? NOTHING : { rich, called: false, found: false };
}

/** What was made of a variable. */
export function ofVariable(rich: Rich | undefined): Rendered {
  return rich === undefined || isBlank(rich) ? EMPTY : { rich, called: true, found: true };
}
