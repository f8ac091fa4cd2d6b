import type { Span } from '../../text/span.js';
import type { FindingCode } from '../finding.js';
import type { Window } from './window.js';

/** One way in which the passage that a claim rests on says it differently. */
export interface Difference {
  readonly code: Extract<FindingCode, 'figure.mismatch' | 'date.mismatch' | 'claim.contradicted' | 'claim.misattributed'>;
  /** The words of the claim that differ, by offsets into the claim's text. */
  readonly claim: Span;
  /** The words of the source: sentence of the window, and offsets into that sentence's text. */
  readonly sentence: number;
  readonly source: Span;
  /** What stands there, for the message. */
  readonly sourceText: string;
  /** How the two differ, for the message. */
  readonly kind: 'figure' | 'date' | 'negation' | 'opposite' | 'modality' | 'extent' | 'outcome' | 'sister' | 'actor' | 'speaker' | 'name';
  /** For `modality`: `settled` where the claim has settled what the source leaves open, `weighed` where it leaves open what the source has settled; `unknown` where it gives a cause that nobody knows, `unanswered` where it has an answer that nobody gave; else it tells as a fact what is to come. */
  readonly told?: 'settled' | 'weighed' | 'unknown' | 'unanswered';
  /** Set where the source's words can stand in the claim's place. */
  readonly replacement?: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The passage of its own that it was found in, where that is not the one that the claim was compared with. */
  readonly window?: Window;
}

/** A difference with the passage that it was found in. */
export interface PlacedDifference extends Difference {
  readonly window: Window;
}
