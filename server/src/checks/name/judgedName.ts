import type { NameMention } from '../../articles/article.js';
import type { BlockContent } from '../../briefing/briefing.js';
import type { NameLookup } from '../../index/corpusIndex.js';
import type { Span } from '../../text/span.js';

/** A name of a block with what the corpus knows of it. */
export interface JudgedName {
  readonly content: BlockContent;
  /** By offsets into the block's prose. */
  readonly mention: NameMention;
  /** The name in the block's Markdown. */
  readonly span: Span;
  readonly lookup: NameLookup;
}
