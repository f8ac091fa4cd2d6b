import type { VerifiedPassages } from '../articles/verifiedPassage.js';
import type { BlockContent } from '../briefing/briefing.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import type { EntailmentModel } from './entailment.js';
import type { RecentWork } from './recentWork.js';

/** What a check may ask besides the block itself. */
export interface CheckContext {
  readonly index: CorpusIndex;
  /** Names the writer accepted (`.stet/names.txt`), folded by `foldWord` word by word and joined by one space. */
  readonly acceptedNames: ReadonlySet<string>;
  /** Passages that sentences were verified against (`.stet/verified.json`); missing where nobody asks whether they changed. */
  readonly verified?: VerifiedPassages;
  /** A model that reads claims beside their passages; missing where the writer named none. */
  readonly entailment?: EntailmentModel;
  /** Whether words lifted from a source without quotation marks are looked for (`quote.unmarked`). */
  readonly findsUnmarked?: boolean;
  /** Absolute path of the briefing, for citations that are relative links; missing for untitled documents. */
  readonly briefingPath?: string;
  /** The blocks before this one, nearest last, where a pronoun may look for its name. Part of the block's context. */
  readonly before: readonly BlockContent[];
  /** What was worked out lately, of blocks that have changed since; missing where each is asked for once only. */
  readonly recent?: RecentWork;
}
