import type { Evidence } from '../finding.js';
import type { CorpusIndex } from '../../index/corpusIndex.js';
import { measure } from './features.js';
import { findDifferences } from './findDifferences.js';
import { evidenceOf } from './judgement.js';
import { profileOf } from './profile.js';
import { scopeOfArticles } from './scope.js';
import { supportOf } from './supportModel.js';
import { findWindows } from './window.js';

/** Passages that are looked at; more than a writer would read. */
const MOST_WINDOWS = 12;
/** A passage is counted as a source of its own only where it says this much of the sentence, by the weight of its words, and supports it clearly. */
const LEAST_COVERAGE = 0.6;
const CLEAR_SUPPORT = 0.58;

/**
 * The passages of the corpus that bear a sentence out, each by itself, at most one an article, best first: what the sentence cites plays no part.
 * Rejects with the reason of an aborted `signal`.
 */
export async function supportersOf(text: string, index: CorpusIndex, signal?: AbortSignal): Promise<Evidence[]> {
  const claim = profileOf(text);
  if (claim.terms.length === 0) return [];
  const context = { index, acceptedNames: new Set<string>(), before: [] };
  const windows = await findWindows(claim, context, undefined, MOST_WINDOWS, signal);
  const supporters = new Map<string, Evidence>();
  for (const window of windows) {
    const { id } = window.article.metadata;
    if (supporters.has(id) || window.alignment.coverage < LEAST_COVERAGE) continue;
    signal?.throwIfAborted();
    const scope = await scopeOfArticles(claim, [id], context, signal);
    if (supportOf(measure(claim, window, scope, [])) < CLEAR_SUPPORT) continue;
    const differences = await findDifferences(claim, [window], context, signal);
    if (differences.length === 0) supporters.set(id, evidenceOf(window));
  }
  return [...supporters.values()];
}
