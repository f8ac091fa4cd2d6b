import type { BlockContent } from '../../briefing/briefing.js';
import type { CheckContext } from '../context.js';
import { judgeQuotation, type JudgedQuotation } from './judgeQuotation.js';

/** Judges the quotations of a block in order, by their place among {@link BlockContent.quotations}: one that goes on from another is looked for behind it. */
export async function judgeQuotations(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<(JudgedQuotation | undefined)[]> {
  const judged: (JudgedQuotation | undefined)[] = [];
  for (const quotation of content.quotations) {
    const before = quotation.continues === undefined ? undefined : judged[quotation.continues];
    judged.push(await judgeQuotation(content, quotation, context, before?.places ?? [], signal));
  }
  return judged;
}
