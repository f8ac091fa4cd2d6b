import { t } from '../text/l10n.js';
import { quoted } from '../text/phrases.js';
import type { Evidence, Finding, Fix } from './finding.js';
import { editsOf, holdsReporting, plainText, quotedTextOf, sourceTextOf, turnsMeaning, type Hunk } from './quotation/differences.js';
import { shortened } from './quotation/evidence.js';
import type { Copy, NearCopy } from './quotation/locate.js';
import type { QuotationQuestion } from './quotation/question.js';
import { isNegation } from './quotation/words.js';

/** Words that were left out and that a fix puts back; more of them are marked by an ellipsis instead. */
const MOST_PUT_BACK = 12;

/** `quote.altered`: the source's words were located, and the quotation differs from them in `hunks`. */
export function alteredFinding(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[], evidence: readonly Evidence[]): Finding {
  return { code: 'quote.altered', ...spanOf(question), message: messageFor(question, near, hunks), evidence, fixes: fixesFor(question, near, hunks) };
}

/** `quote.altered`: every word stands in the source, but what was left out, or where the quotation was cut, turns its meaning. */
export function misleadingFinding(question: QuotationQuestion, copy: Copy, fault: 'negationOmitted' | 'speakersJoined' | 'negationCutOff', evidence: readonly Evidence[]): Finding {
  return { code: 'quote.altered', ...spanOf(question), message: faultMessage(copy, fault), evidence, fixes: [] };
}

function spanOf(question: QuotationQuestion): { start: number; end: number } {
  return { start: question.quotation.start, end: question.quotation.end };
}

function faultMessage(copy: Copy, fault: 'negationOmitted' | 'speakersJoined' | 'negationCutOff'): string {
  const source = quoteOf(copy, fault === 'negationCutOff' ? copy.first - 1 : copy.first, copy.last);
  if (fault === 'speakersJoined') return t('The ellipsis joins the words of two speakers. The source has: {0}.', source);
  if (fault === 'negationCutOff') return t('The quotation begins after “{0}”, which turns its meaning. The source has: {1}.', textAt(copy, copy.first - 1), source);
  const negation = copy.skipped.flatMap(({ start, end }) => indicesBetween(start, end)).find((index) => isNegation(copy.words.form(index)!)) ?? copy.first;
  return t('What was left out holds “{0}”, which turns the meaning. The source has: {1}.', textAt(copy, negation), source);
}

function indicesBetween(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function textAt(copy: Copy, index: number): string {
  const word = copy.words.at(index)!;
  return copy.article.text.slice(word.start, word.end);
}

/** What was said between two words that were said, without what a reporter says between; all of it where one of the two was not said. */
function spokenStretches(words: Copy['words'], first: number, last: number): { start: number; end: number }[] {
  const isSpoken = (index: number): boolean => words.at(index)!.quotation >= 0;
  if (!isSpoken(first) || !isSpoken(last)) return [{ start: words.at(first)!.start, end: words.at(last)!.end }];
  const stretches: { start: number; end: number }[] = [];
  for (let index = first; index <= last; index++) {
    if (!isSpoken(index)) continue;
    const { start, end } = words.at(index)!;
    if (index > first && isSpoken(index - 1)) stretches[stretches.length - 1] = { start: stretches.at(-1)!.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

function quoteOf(place: { readonly article: Copy['article']; readonly words: Copy['words'] }, first: number, last: number): string {
  return quoted(shortened(spokenStretches(place.words, first, last).map(({ start, end }) => plainText(place.article.text.slice(start, end))).join(' … '), 220));
}

function messageFor(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): string {
  const passage = quoteOf(near, near.alignment.first, near.alignment.last);
  const [hunk] = hunks;
  if (hunks.length !== 1 || !hunk) return t('The quotation differs from the source in {0} places. The source has: {1}.', hunks.length, passage);
  const source = shortened(sourceTextOf(hunk, near), 80);
  const written = shortened(quotedTextOf(hunk, question), 80);
  if (written === '') {
    return turnsMeaning(hunk, question, near)
      ? t('The quotation leaves out “{0}”, which turns the meaning. The source has: {1}.', source, passage)
      : t('The quotation leaves out “{0}” without an ellipsis. The source has: {1}.', source, passage);
  }
  if (source === '') return t('The source does not have “{0}” here. It has: {1}.', written, passage);
  return t('The source has “{0}” where the quotation has “{1}”: {2}.', source, written, passage);
}

function fixesFor(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): Fix[] {
  if (hunks.some((hunk) => hunk.items.length === 0 && hunk.sources.length > MOST_PUT_BACK && !turnsMeaning(hunk, question, near))) return [ellipsisFix(question, near, hunks)];
  // The reporter's words are not the speaker's: what goes into the quotation, the writer has to see for themselves.
  if (hunks.some((hunk) => holdsReporting(hunk, near))) return [];
  const fix: Fix = { title: titleFor(question, near, hunks), edits: editsOf(question, near, hunks), isSafe: false, isPreferred: true };
  const isOmission = hunks.every((hunk) => hunk.items.length === 0) && !hunks.some((hunk) => turnsMeaning(hunk, question, near));
  return isOmission ? [fix, ellipsisFix(question, near, hunks)] : [fix];
}

/** Puts the source's words in where they differ, and an ellipsis where words were left out. */
function ellipsisFix(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): Fix {
  const edits = editsOf(question, near, hunks).map((edit, i) => (hunks[i]!.items.length === 0 ? { ...edit, newText: ' …' } : edit));
  return { title: t('Mark what was left out with an ellipsis'), edits, isSafe: false };
}

function titleFor(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): string {
  const [hunk] = hunks;
  if (hunks.length === 1 && hunk) {
    const source = shortened(sourceTextOf(hunk, near), 60);
    const written = shortened(quotedTextOf(hunk, question), 60);
    if (written === '') return t('Put back “{0}”', source);
    return source === '' ? t('Remove “{0}”', written) : t('Replace “{0}” with “{1}”', written, source);
  }
  return t("Use the source's words: {0}", quoteOf(near, near.alignment.first, near.alignment.last));
}
