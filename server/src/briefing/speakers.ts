import type { Span } from '../text/span.js';
import type { BriefingQuotation } from './briefing.js';

/** Finds the names of people and bodies in a text: given by the caller, since names are the business of another layer. */
export type FindNames = (text: string) => readonly Span[];

/** Who speaks a quotation, as the briefing has it; undefined where that is not said with confidence. */
export function findSpeaker(_prose: string, _quotation: BriefingQuotation, _findNames: FindNames | undefined): BriefingQuotation['speaker'] {
  return undefined;
}
