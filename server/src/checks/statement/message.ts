import { t } from '../../text/l10n.js';
import type { Finding, FindingCode, Fix } from '../finding.js';
import type { PlacedDifference } from './difference.js';
import { evidenceOf, inSource, sourceSentence, titleFor, type Judgement } from './judgement.js';

/** A finding on a word or figure that the best passage puts differently, with the passage and, where it can stand in its place, the source's word. */
export function differenceFinding(judgement: Judgement, difference: PlacedDifference, message: string): Finding {
  const { window } = difference;
  const span = inSource(judgement, difference.claim);
  return {
    code: difference.code,
    start: span.start,
    end: span.end,
    message,
    evidence: [evidenceOf(window, { note: t('the source has “{0}”', difference.sourceText), noted: difference.sourceText })],
    fixes: replacementFixes(judgement, difference),
  };
}

function replacementFixes(judgement: Judgement, difference: PlacedDifference): Fix[] {
  if (difference.replacement === undefined) return [];
  const span = inSource(judgement, difference.claim);
  const old = judgement.claim.text.slice(difference.claim.start, difference.claim.end);
  const newText = escapeForMarkdown(difference.replacement);
  return [{ title: t('Replace “{0}” with “{1}”', old, difference.replacement), edits: [{ span, newText }], isSafe: false, isPreferred: true }];
}

/** The source's words, made safe to stand in Markdown prose. */
export function escapeForMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&');
}

/** The sign before an item of a list in plain text: in a sentence that quotes the item it means nothing. */
const LIST_SIGN = /^[•‣▪◦·*–-]\s+/;

/** The source's sentence and title, to end a message with: `“{2}” ({3})`. */
export function sourceWords(difference: PlacedDifference): [sentence: string, title: string] {
  const { window } = difference;
  return [sourceSentence(window, difference).replace(LIST_SIGN, ''), titleFor(window.article)];
}

/** The differences of a code, as findings. */
export function differencesOf(judgement: Judgement, code: FindingCode, messageFor: (difference: PlacedDifference, claimText: string) => string): Finding[] {
  return judgement.differences
    .filter((difference) => difference.code === code)
    .map((difference) => differenceFinding(judgement, difference, messageFor(difference, judgement.claim.text.slice(difference.claim.start, difference.claim.end))));
}
