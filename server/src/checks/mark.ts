import { holdsPassage, passageAt, type VerifiedPassage } from '../articles/verifiedPassage.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import type { Evidence, FindingCode } from './finding.js';

/** A passage that stood beside a finding when somebody checked it by hand. */
export type MarkedPassage = Pick<VerifiedPassage, 'source' | 'passage' | 'sentences'>;

/**
 * 'Stet': somebody looked at a finding and lets the text stand. It holds for one code on one text, and only while the passages that the finding showed
 * are as they were.
 */
export interface Mark {
  readonly code: FindingCode;
  /** Of the sentence and the marked part, as `.stet/ignore.json` knows a finding; see `ignoredText`. */
  readonly fingerprint: string;
  /** Who checked it, as they sign. */
  readonly initials: string;
  /** Why it may stand. May be empty. */
  readonly reason: string;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly passages: readonly MarkedPassage[];
}

/** Marks by {@link markKey}. A new map stands for new marks: it is compared by identity. */
export type Marks = ReadonlyMap<string, Mark>;

/** What a mark is known by. */
export function markKey({ code, fingerprint }: Pick<Mark, 'code' | 'fingerprint'>): string {
  return `${code} ${fingerprint}`;
}

/** The passages that a mark on a finding rests on: those of its evidence, as they stand now. Rejects with the reason of an aborted `signal`. */
export async function passagesOf(evidence: readonly Evidence[], index: CorpusIndex, signal?: AbortSignal): Promise<MarkedPassage[]> {
  const passages: MarkedPassage[] = [];
  for (const item of evidence) {
    const article = await index.article(item.article.id, signal);
    const found = article && passageAt(article, item);
    if (found === undefined || passages.some(({ source, passage }) => source === found.source && passage === found.passage)) continue;
    passages.push({ source: found.source, passage: found.passage, sentences: found.sentences });
  }
  return passages;
}

/** Whether every passage of a mark stands in its article as it did. One whose article is gone does not. */
export async function stillHolds(mark: Mark, index: CorpusIndex, signal?: AbortSignal): Promise<boolean> {
  for (const passage of mark.passages) {
    const article = await index.article(passage.source, signal);
    if (article === undefined || !holdsPassage(article, passage)) return false;
  }
  return true;
}
