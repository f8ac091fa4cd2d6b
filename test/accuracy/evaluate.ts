import { alarms, checkText } from '../support/statementFixture.js';
import type { MemoryIndex } from '../../server/src/index/memory.js';
import { claimText, indexOfSources } from './claimText.js';
import type { LabelledClaim, LabelledSentence } from './readSets.js';
import type { Judged } from './scores.js';

/** A labelled claim with what the product says of it. */
export interface JudgedClaim extends Judged {
  readonly row: LabelledClaim;
  /** The codes at error or warning, with their messages. */
  readonly alarms: readonly string[];
}

/**
 * Checks every claim of a set as a paragraph of its own that cites its source, all sources of the set being the corpus. A claim is flagged
 * where there is an error or a warning; its support is that of its least supported sentence.
 */
export async function judgeClaims(rows: readonly LabelledClaim[]): Promise<JudgedClaim[]> {
  const index = indexOfSources(rows);
  const judged: JudgedClaim[] = [];
  for (const row of rows) {
    const { findings, statements } = await checkText(index, `${claimText(row.claim)} [@${row.sourceId}]`);
    const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const supports = statements.flatMap(({ support }) => support ?? []);
    judged.push({
      row,
      isWrong: row.label !== 'supported',
      isFlagged: serious.length > 0,
      support: supports.length === 0 ? undefined : Math.min(...supports),
      alarms: serious.map(({ code, message }) => `${code}: ${message}`),
    });
  }
  return judged;
}

/** How the sentences of a file of cases fared. */
export interface CaseScores {
  readonly right: number;
  readonly falseAlarms: number;
  readonly wrong: number;
  /** Wrong sentences with any alarm, and those with one of the codes wanted. */
  readonly caught: number;
  readonly rightCode: number;
  /** A line for each sentence that did not fare as wanted. */
  readonly failures: readonly string[];
}

/** Checks labelled sentences, each as a briefing of its own. */
export async function judgeSentences(sentences: readonly LabelledSentence[], index: MemoryIndex): Promise<CaseScores> {
  let [right, falseAlarms, wrong, caught, rightCode] = [0, 0, 0, 0, 0];
  const failures: string[] = [];
  for (const { id, text, expect } of sentences) {
    const codes = alarms((await checkText(index, text)).findings);
    if (expect === 'ok') {
      right++;
      if (codes.length > 0) falseAlarms++;
      if (codes.length > 0) failures.push(`${id}: false alarm, ${codes.join(', ')}`);
      continue;
    }
    wrong++;
    const isRight = codes.some((code) => expect.includes(code));
    if (codes.length > 0) caught++;
    if (isRight) rightCode++;
    else failures.push(`${id}: ${codes.length > 0 ? `has ${codes.join(', ')}` : 'nothing found'}, wanted ${expect.join(' or ')}`);
  }
  return { right, falseAlarms, wrong, caught, rightCode, failures };
}
