import type { CorpusIndex } from '../index/corpusIndex.js';
import type { ParsedDocument } from './checkedDocument.js';
import type { CompletionChoices } from './completionChoice.js';
import { nameChoices } from './completeNames.js';
import { quotationChoices } from './completeQuotations.js';
import { sourceChoices } from './completeSources.js';
import { typingPlace } from './typingPlace.js';

export type { CompletionChoice, CompletionChoices } from './completionChoice.js';

/** Names, quotations or sources that fit at an offset; empty in code, front matter, comments and addresses. Rejects with the reason of an aborted `signal`. */
export async function completeAt(document: ParsedDocument, offset: number, index: CorpusIndex, signal?: AbortSignal): Promise<CompletionChoices> {
  signal?.throwIfAborted();
  const place = typingPlace(document.briefing, offset);
  if (place === undefined) return { items: [], isIncomplete: false };
  if (place.kind === 'source') return sourceChoices(place, index, signal);
  if (place.kind === 'quotation') return quotationChoices(place, index, signal);
  return nameChoices(document.briefing.text, place, index, signal);
}
