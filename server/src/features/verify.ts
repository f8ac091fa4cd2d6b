import { passageAt, type Verification, type VerifiedPassage } from '../articles/verifiedPassage.js';
import type { SettledFinding } from '../checks/checkBriefing.js';
import type { StatementVerdict } from '../checks/finding.js';
import { restsOn } from '../checks/restsOn.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { textFingerprint } from '../text/fingerprint.js';
import type { CheckedDocument } from './checkedDocument.js';

/**
 * What the cited sentences of a briefing rest on now, to be remembered: every one that is supported and every one with an exact quotation, or
 * only the one with the fingerprint `only`. Rejects with the reason of an aborted `signal`.
 */
export async function verificationsOf({ report }: CheckedDocument, index: CorpusIndex, only?: string, signal?: AbortSignal): Promise<Verification[]> {
  const verifications: Verification[] = [];
  for (const statement of report.statements) {
    const fingerprint = textFingerprint(statement.text);
    if (only !== undefined && fingerprint !== only) continue;
    const passages: VerifiedPassage[] = [];
    for (const evidence of restsOn(statement, report.quotations)) {
      const article = await index.article(evidence.article.id, signal);
      const passage = article && passageAt(article, evidence);
      if (passage) passages.push(passage);
    }
    if (passages.length > 0) verifications.push({ statement: fingerprint, sources: statement.citations, passages });
  }
  return verifications;
}

/** The sentence of a `citation.sourceChanged` that rests on its sources as they stand now, so that it can be verified again. */
export function verifiableSentence({ report }: CheckedDocument, { code, sentence }: SettledFinding): StatementVerdict | undefined {
  if (code !== 'citation.sourceChanged' || sentence === undefined) return undefined;
  return report.statements.find((statement) => statement.start === sentence.start && statement.end === sentence.end && restsOn(statement, report.quotations).length > 0);
}
