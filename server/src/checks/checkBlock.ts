import type { BlockContent } from '../briefing/briefing.js';
import { findUnknownSources } from './citation.unknownSource.js';
import type { CheckContext } from './context.js';
import type { BlockReport, Finding, QuotationVerdict } from './finding.js';
import { judgeNames } from './name/judgeNames.js';
import { applyPrecedence } from './precedence.js';
import { judgeQuotation } from './quotation/judgeQuotation.js';
import { judgeStatements } from './statement/judgeStatement.js';

/**
 * Everything that can be found out about one block: its quotations first, since they settle what its sentences say, then names,
 * statements and citations. Findings that a more specific one explains are dropped. Rejects with the reason of an aborted `signal`.
 */
export async function checkBlock(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<BlockReport> {
  signal?.throwIfAborted();
  const findings: Finding[] = [];
  const quotations: (QuotationVerdict | undefined)[] = [];
  for (const quotation of content.quotations) {
    const judged = await judgeQuotation(content, quotation, context, signal);
    quotations.push(judged?.verdict);
    findings.push(...(judged?.findings ?? []));
  }
  const names = await judgeNames(content, context, signal);
  const statements = await judgeStatements(content, context, quotations, signal);
  const sources = await findUnknownSources(content, context, signal);
  findings.push(...names.findings, ...statements.findings, ...sources);
  return {
    statements: statements.verdicts,
    quotations: quotations.filter((verdict) => verdict !== undefined),
    names: names.verdicts,
    findings: withoutThoseOfUnknownSources(content, applyPrecedence(findings, content)),
  };
}

/** A sentence that cites an article which does not exist neither lacks a citation nor cites the wrong one: it cites wrongly, once. */
function withoutThoseOfUnknownSources(content: BlockContent, findings: readonly Finding[]): Finding[] {
  const unknown = content.citations.flatMap((citation, index) =>
    findings.some(({ code, start, end }) => code === 'citation.unknownSource' && start === citation.targetSpan.start && end === citation.targetSpan.end) ? [index] : [],
  );
  if (unknown.length === 0) return [...findings];
  const citing = content.statements.filter(({ citations }) => citations.some((index) => unknown.includes(index)));
  const silenced = new Set(['claim.uncited', 'claim.wrongSource', 'quote.wrongSource']);
  return findings.filter(({ code, start, end }) => !silenced.has(code) || !citing.some((statement) => statement.start < end && start < statement.end));
}
