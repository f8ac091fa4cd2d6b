import type { CorpusIndex } from '../index/corpusIndex.js';

/** For each article the one that leads its story: copies of one story share it, so that they are counted once. */
export async function leadsOf(articleIds: readonly string[], index: CorpusIndex, signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const leads = new Map<string, string>();
  for (const id of articleIds) leads.set(id, (await index.storyOf(id, signal))?.lead ?? id);
  return leads;
}
