import { MemoryIndex } from '../../server/src/index/memory.js';
import { articleFrom } from '../support/statementFixture.js';
import type { LabelledClaim } from './readSets.js';

const ENDS = /[.!?]["”’']?$/;

/** A claim as a writer would put it into a briefing: one line, nothing in it read as markup, a full stop at the end. */
export function claimText(claim: string): string {
  const line = claim
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
  return ENDS.test(line) ? line : `${line}.`;
}

/** An index in which every source of a set is one article. */
export function indexOfSources(rows: readonly LabelledClaim[]): MemoryIndex {
  const index = new MemoryIndex();
  const sources = new Map(rows.map(({ sourceId, source }) => [sourceId, source]));
  index.apply({ added: [...sources].map(([id, text]) => articleFrom(id, { text })), removed: [] });
  return index;
}
