import { conversion, measureOf } from '../../../text/units.js';
import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
const LEAST_SHARED = 0.5;
/** What is as far apart as days and weeks is no rounding of the other. */
const LEAST_FACTOR = 4;
/** Elsewhere in an article the claim's own span clears it with this much of the claim around it. */
const SHARED_ELSEWHERE = 0.3;
const LEAD = /^(?:few|several|couple|many|some)$/;

/** Behind these 'a month' is a span, and not the rate of '8 million a month'. */
const BOUND = /^(?:least|most|within|over|under|than|nearly|almost|about|after|for)$/;

/** 'A few weeks', 'at least a month': a span of time or a distance with no number. Indices of tokens. */
interface VagueSpan {
  readonly lead: number;
  readonly at: number;
  readonly unit: string;
}

/** 'Within a few weeks' where the passage has 'within a few hours' in the same place: a span without a number, in another unit of the same kind. */
export function vagueSpanDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of vagueSpansIn(claim)) {
    for (const [sentence, source] of window.sentences.entries()) {
      if (source.tokens.some(({ norm }) => measureOf(norm) === own.unit)) continue;
      const other = vagueSpansIn(source).find(({ unit }) => areFarApart(own.unit, unit));
      if (!other || sharedSurroundings(claim, own.at, window, sentence, other.at) < LEAST_SHARED || isSaidElsewhere(claim, own, window)) continue;
      const [span, there] = [spanOfTokens(claim, own.lead, own.at), spanOfTokens(source, other.lead, other.at)];
      return [{ code: 'figure.mismatch', kind: 'figure', claim: span, sentence, source: there, sourceText: source.text.slice(there.start, there.end), replacement: source.text.slice(there.start, there.end), confidence: 0.8 }];
    }
  }
  return [];
}

function vagueSpansIn({ tokens }: Profile): VagueSpan[] {
  return tokens.flatMap(({ norm }, lead): VagueSpan[] => {
    const single = /^an?$/.test(norm) && BOUND.test(tokens[lead - 1]?.norm ?? '') ? measureOf(tokens[lead + 1]?.norm ?? '') : undefined;
    if (single !== undefined && !tokens[lead + 1]!.norm.endsWith('s')) return [{ lead, at: lead + 1, unit: single }];
    if (!LEAD.test(norm)) return [];
    const at = norm === 'couple' && tokens[lead + 1]?.norm === 'of' ? lead + 2 : lead + 1;
    const unit = measureOf(tokens[at]?.norm ?? '');
    return unit === undefined || !/s$|feet$/.test(tokens[at]!.norm) ? [] : [{ lead, at, unit }];
  });
}

function areFarApart(a: string, b: string): boolean {
  const factor = conversion(a, b);
  return factor !== undefined && (factor >= LEAST_FACTOR || factor <= 1 / LEAST_FACTOR);
}

/** Whether another sentence of the article speaks of a span in the claim's unit, and of some of what the claim tells. */
function isSaidElsewhere(claim: Profile, own: VagueSpan, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return source.tokens.some(({ norm }, token) => measureOf(norm) === own.unit && sharedSurroundings(claim, own.at, { sentences: [source] }, 0, token) >= SHARED_ELSEWHERE);
  });
}
