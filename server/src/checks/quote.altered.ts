import type { Evidence, Finding, Fix } from './finding.js';
import { editsOf, plainText, quotedTextOf, sourceTextOf, turnsMeaning, type Hunk } from './quotation/differences.js';
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
  if (fault === 'speakersJoined') return `The ellipsis joins the words of two speakers. The source has: ${source}.`;
  if (fault === 'negationCutOff') return `The quotation begins after “${textAt(copy, copy.first - 1)}”, which turns its meaning. The source has: ${source}.`;
  const negation = copy.skipped.flatMap(({ start, end }) => indicesBetween(start, end)).find((index) => isNegation(copy.words.forms[index]!)) ?? copy.first;
  return `What was left out holds “${textAt(copy, negation)}”, which turns the meaning. The source has: ${source}.`;
}

function indicesBetween(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function textAt(copy: Copy, index: number): string {
  const word = copy.words.at(index)!;
  return copy.article.text.slice(word.start, word.end);
}

function quoteOf(place: { readonly article: Copy['article']; readonly words: Copy['words'] }, first: number, last: number): string {
  return `“${shortened(plainText(place.article.text.slice(place.words.at(first)!.start, place.words.at(last)!.end)), 220)}”`;
}

function messageFor(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): string {
  const passage = quoteOf(near, near.alignment.first, near.alignment.last);
  const [hunk] = hunks;
  if (hunks.length !== 1 || !hunk) return `The quotation differs from the source in ${hunks.length} places. The source has: ${passage}.`;
  const source = shortened(sourceTextOf(hunk, near), 80);
  const quoted = shortened(quotedTextOf(hunk, question), 80);
  if (quoted === '') {
    const how = turnsMeaning(hunk, question, near) ? 'which turns the meaning' : 'without an ellipsis';
    return `The quotation leaves out “${source}”${how.startsWith('which') ? ', ' : ' '}${how}. The source has: ${passage}.`;
  }
  if (source === '') return `The source does not have “${quoted}” here. It has: ${passage}.`;
  return `The source has “${source}” where the quotation has “${quoted}”: ${passage}.`;
}

function fixesFor(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): Fix[] {
  if (hunks.some((hunk) => hunk.items.length === 0 && hunk.sources.length > MOST_PUT_BACK && !turnsMeaning(hunk, question, near))) return [ellipsisFix(question, near, hunks)];
  const fix: Fix = { title: titleFor(question, near, hunks), edits: editsOf(question, near, hunks), isSafe: false, isPreferred: true };
  const isOmission = hunks.every((hunk) => hunk.items.length === 0) && !hunks.some((hunk) => turnsMeaning(hunk, question, near));
  return isOmission ? [fix, ellipsisFix(question, near, hunks)] : [fix];
}

/** Puts the source's words in where they differ, and an ellipsis where words were left out. */
function ellipsisFix(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): Fix {
  const edits = editsOf(question, near, hunks).map((edit, i) => (hunks[i]!.items.length === 0 ? { ...edit, newText: ' …' } : edit));
  return { title: 'Mark what was left out with an ellipsis', edits, isSafe: false };
}

function titleFor(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): string {
  const [hunk] = hunks;
  if (hunks.length === 1 && hunk) {
    const source = shortened(sourceTextOf(hunk, near), 60);
    const quoted = shortened(quotedTextOf(hunk, question), 60);
    if (quoted === '') return `Put back “${source}”`;
    return source === '' ? `Remove “${quoted}”` : `Replace “${quoted}” with “${source}”`;
  }
  return `Use the source's words: ${quoteOf(near, near.alignment.first, near.alignment.last)}`;
}
