import type { StyleNode } from './styleNode.js';

/** `cs:citation` or `cs:bibliography`. */
export interface StyleSection {
  readonly attributes: Readonly<Record<string, string>>;
  readonly keys: readonly StyleNode[];
  readonly layout: StyleNode;
}

/** A style of the Citation Style Language that can be applied. */
export interface Style {
  readonly title: string;
  /** Whether its citations stand in footnotes, rather than in the text. */
  readonly isNote: boolean;
  readonly defaultLocale?: string;
  /** The attributes of its root, which everything in it inherits. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly macros: ReadonlyMap<string, StyleNode>;
  readonly locales: readonly StyleNode[];
  /** Whether it says itself where the letter stands that tells works of a year apart; else it follows the year. */
  readonly placesYearSuffix: boolean;
  readonly citation?: StyleSection;
  readonly bibliography?: StyleSection;
}
