import type { ArticleSentence, Block, BlockKind } from './article.js';
import { splitSentences } from '../text/sentences.js';

const EVIDENCE: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'paragraph', 'listItem', 'caption', 'post']);

/** Whether what a block says may speak for or against a briefing. Captions state facts; what a page carries beside the story does not count. */
export function isEvidence(block: Block): boolean {
  return EVIDENCE.has(block.kind);
}

/** The sentences of all blocks that can be evidence, in order, by offsets into the article's text. */
export function evidenceSentences(text: string, blocks: readonly Block[]): ArticleSentence[] {
  const sentences: ArticleSentence[] = [];
  blocks.forEach((block, index) => {
    if (!isEvidence(block)) return;
    for (const span of splitSentences(text.slice(block.start, block.end))) {
      sentences.push({ start: block.start + span.start, end: block.start + span.end, block: index });
    }
  });
  return sentences;
}
