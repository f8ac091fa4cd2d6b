import type { NameKind } from './article.js';

/** A person, organisation or place with all its spellings. */
export interface Entity {
  /** Stable while the corpus does not change. */
  readonly id: number;
  readonly kind: NameKind;
  /** The full spelling used by most articles (not most mentions). */
  readonly preferred: string;
  readonly spellings: readonly Spelling[];
  readonly offices: readonly Office[];
  /** Ids of up to twenty articles that name it, and how many there are. */
  readonly articleIds: readonly string[];
  readonly articles: number;
  readonly mentions: number;
}

export interface Spelling {
  readonly text: string;
  readonly articles: number;
  readonly mentions: number;
}

/** An office as the articles word it, with up to twenty articles that give it. */
export interface Office {
  readonly text: string;
  readonly articleIds: readonly string[];
}

/**
 * `exact`: an article has this spelling, of these entities (several for a shared surname). `close`: none has, but one entity is near
 * enough to be meant. `ambiguous`: none has, several are near. `partly`: the words are known, not together. `unknown`: nothing like it.
 */
export interface NameLookup {
  readonly kind: 'exact' | 'close' | 'ambiguous' | 'partly' | 'unknown';
  readonly entities: readonly Entity[];
  /** For `close`: the spelling of the entity that is nearest in form to the name asked for (a surname for a surname). */
  readonly suggestion?: string;
}
