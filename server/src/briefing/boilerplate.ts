import { isVerbForm } from './verbs.js';

/** What a document says of itself on a line of its own: 'Date: 4 June', 'Author: Mira Sandel', 'Subject: …'. */
const LABEL =
  /^\W*(?:authors?|date(?: of issue)?|contact|classification|distribution|status|subject|re|to|from|cc|version|last (?:updated|revised|changed)|updated|issued|prepared (?:by|for)|written by|compiled by|edited by|reviewed by|approved by|translated by|copyright|keywords?|tags?|topics?|reference|ref|file|issue|embargo|sources?|further reading|see also|contents?|table of contents)\s*:/iu;
const MADE_BY = /^\W*(?:prepared|written|compiled|edited|drafted|reviewed|approved|translated|produced|issued)\s+(?:by|for)\b/iu;
const MAKING = /\b(?:prepared|written|compiled|edited|drafted|reviewed|approved|translated|produced|issued)\b/giu;
const STOCK_LINES: readonly RegExp[] = [
  /^\W*for (?:internal|official|restricted) use\b/iu,
  /^\W*not for (?:publication|distribution|circulation|citation|quotation|release)\b/iu,
  /^\W*all rights reserved\b/iu,
  /^\W*(?:strictly |private and )?confidential\W*$/iu,
  /^\W*(?:first |second |final |working )?draft\s*(?:[,;:.–—-]|$)/iu,
  /^\W*last (?:updated|revised)\b[^,;]{0,12}\d/iu,
  /^\W*version \d[\d.]*\s*(?:[,;.–—-]|$)/iu,
  /^\W*(?:under embargo|embargoed)\s+until\b/iu,
  /^\W*(?:©|\(c\))/iu,
  /^\W*(?:questions|comments|corrections|feedback|suggestions)(?: and \w+)? (?:is|are) (?:always )?welcome\b/iu,
];

/** Whether a sentence is what stands on every document of a house: who made it, for whom, of which date, under which rules. Nothing that a source could tell. */
export function isBoilerplate(sentence: string): boolean {
  return LABEL.test(sentence) || STOCK_LINES.some((pattern) => pattern.test(sentence)) || isCredit(sentence);
}

/** 'Written by Mira Sandel, edited by Orlen Dask': with another verb it is a sentence ('Prepared by two clerks, the list named 40 firms'). */
function isCredit(sentence: string): boolean {
  if (!MADE_BY.test(sentence)) return false;
  const rest = sentence.replace(MAKING, ' ').toLowerCase().replaceAll('’', "'");
  return !(rest.match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? []).some((word) => isVerbForm(word));
}
