import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/**
 * A briefing, parsed block by block. A block's contents have offsets relative to the block's start in the document, so that
 * a block that only moved is the same object as before, and all that was worked out for it still holds.
 */
export interface Briefing {
  readonly text: string;
  readonly blocks: readonly BriefingBlock[];
  /** Parts of the document, by document offsets, in which findings are ignored; all codes where `codes` is missing. */
  readonly ignores: readonly IgnoredSpan[];
  /** True where front matter says `stet: off`. */
  readonly isOff: boolean;
  /** What could not be understood, such as malformed front matter; by document offsets. */
  readonly problems: readonly BriefingProblem[];
}

export interface IgnoredSpan extends Span {
  readonly codes?: readonly string[];
}

export interface BriefingProblem extends Span {
  readonly message: string;
}

/** A paragraph, heading, list item, block quote, table row, … with prose of its own. */
export interface BriefingBlock {
  /** Where the block starts in the document. The one field that changes when text before the block does. */
  readonly start: number;
  /** The block's content, shared by identity between versions of a document while neither its text nor its context changed. */
  readonly content: BlockContent;
}

export type BlockContentKind = 'paragraph' | 'heading' | 'listItem' | 'blockQuote' | 'tableRow' | 'footnote' | 'caption' | 'code' | 'html' | 'frontMatter' | 'other';

/** All offsets are relative to the block's start in the document. */
export interface BlockContent {
  readonly kind: BlockContentKind;
  /** The Markdown of the block as it stands. */
  readonly source: string;
  /** What a reader sees: markup, escapes, entities, citations and comments taken out, mapped to `source`. Empty for code. */
  readonly prose: MappedText;
  readonly statements: readonly Statement[];
  readonly quotations: readonly BriefingQuotation[];
  readonly citations: readonly Citation[];
  /** What the line that signs a block quote cites, where it is a block of its own ('— Name [@id]'): it vouches for what is quoted here too. */
  readonly citedBelow?: readonly CitationTarget[];
}

/** Why a sentence is no claim; `undefined` on a statement that is one. */
export type NotChecked = 'heading' | 'question' | 'instruction' | 'judgement' | 'caption' | 'fragment' | 'code' | 'listOfLinks' | 'ignored';

/** A sentence of the briefing. The span is in block offsets, markup included, citations at its end excluded. */
export interface Statement extends Span {
  /** The sentence within the block's prose text. */
  readonly prose: Span;
  readonly notChecked?: NotChecked;
  /** The citations that vouch for it, as indices into the block's citations: its own, else those that stand after the full stop. */
  readonly citations: readonly number[];
}

/** Words in quotation marks, or a block quote. The span is inside the marks, in block offsets. */
export interface BriefingQuotation extends Span {
  /** The quoted words within the block's prose text, marks excluded. */
  readonly prose: Span;
  /** The span with its marks, in block offsets. */
  readonly outer: Span;
  /** Index into the block's statements of the sentence that holds it, -1 where none does. */
  readonly statement: number;
  /** False for a title, a nickname or a word at arm's length where the sentence quotes nobody. */
  readonly isSpeech: boolean;
  /** As the briefing attributes it, where it does so with confidence; the name as written. */
  readonly speaker?: { readonly name: string; readonly prose: Span; readonly confidence: number };
  /** Where it names nobody: the definite description that it has the words from ('mayor', 'economy minister of Norland'), without its article. */
  readonly describedSpeaker?: { readonly words: string; readonly prose: Span };
  /** Index of the block's quotation that this one goes on from after a reporter's words: '“A,” he said. “B.”' or '“A,” he said, “and B.”'. */
  readonly continues?: number;
}

/** How a citation names its source: by id, by a path relative to the document, or by the `url` of an article. */
export type CitationTarget = { readonly kind: 'id'; readonly id: string } | { readonly kind: 'path'; readonly path: string } | { readonly kind: 'url'; readonly url: string };

export interface Citation extends Span {
  readonly target: CitationTarget;
  /** The span of the id, path or URL itself, in block offsets; of the footnote reference where the target stands in a footnote. */
  readonly targetSpan: Span;
  /** `p. 3` of `[@id, p. 3]`. */
  readonly locator?: string;
  /** `@id` in running text and links to pages count only where the corpus has such an article; `[@id]` always does. */
  readonly isCertain: boolean;
}
