import type { VerifiedPassages } from '../articles/verifiedPassage.js';
import type { BlockContent } from '../briefing/briefing.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import type { EntailmentModel } from './entailment.js';
import type { BlockReport } from './finding.js';
import { RecentWork } from './recentWork.js';

/** What the report on a block rests on, besides the block's own content. */
interface CachedReport {
  readonly report: BlockReport;
  readonly index: CorpusIndex;
  readonly revision: number;
  readonly acceptedNames: ReadonlySet<string>;
  readonly findsUnmarked: boolean;
  readonly verified: VerifiedPassages | undefined;
  readonly entailment: EntailmentModel | undefined;
  readonly briefingPath: string | undefined;
  /** The blocks before it; `undefined` where the check did not look at them. */
  readonly before: readonly BlockContent[] | undefined;
}

/** What a report must rest on to be taken again. */
interface Wanted {
  readonly index: CorpusIndex;
  readonly acceptedNames: ReadonlySet<string>;
  readonly findsUnmarked: boolean;
  readonly verified?: VerifiedPassages;
  readonly entailment?: EntailmentModel;
  readonly briefingPath?: string;
}

/**
 * Reports on blocks, by the identity of their content. A report is given back only while the corpus, the accepted names, the verified passages, the briefing's path
 * and, where the check looked at them, the blocks before it are the same. Contents that no document holds any more are collected with their reports.
 */
export class CheckCache {
  /** What is known of the sentences of blocks that have changed since. */
  readonly recent = new RecentWork();
  readonly #reports = new WeakMap<BlockContent, CachedReport>();
  readonly #early = new WeakMap<BlockContent, BlockReport>();
  #checked = 0;
  #found = 0;

  /** How many blocks were checked, and not taken from here, so far. */
  get checked(): number {
    return this.#checked;
  }

  /** How many findings were made in them. */
  get found(): number {
    return this.#found;
  }

  /** What the quotations of a block have shown while the rest of it is still being checked. */
  early(content: BlockContent): BlockReport | undefined {
    return this.#early.get(content);
  }

  setEarly(content: BlockContent, report: BlockReport): void {
    this.#found += report.findings.length;
    this.#early.set(content, report);
  }

  get(content: BlockContent, before: readonly BlockContent[], wanted: Wanted): BlockReport | undefined {
    const known = this.#reports.get(content);
    if (known === undefined) return undefined;
    const isSame =
      known.index === wanted.index &&
      known.revision === wanted.index.revision &&
      known.acceptedNames === wanted.acceptedNames &&
      known.findsUnmarked === wanted.findsUnmarked &&
      known.verified === wanted.verified &&
      known.entailment === wanted.entailment &&
      known.briefingPath === wanted.briefingPath &&
      (known.before === undefined || isSameList(known.before, before));
    return isSame ? known.report : undefined;
  }

  set(content: BlockContent, report: CachedReport): void {
    this.#checked++;
    this.#found += report.report.findings.length;
    this.#reports.set(content, report);
    this.#early.delete(content);
  }
}

function isSameList(a: readonly BlockContent[], b: readonly BlockContent[]): boolean {
  return a.length === b.length && a.every((content, position) => content === b[position]);
}
