import { fileOf, markAt } from '../articles/article.js';
import type { SettledFinding } from '../checks/checkBriefing.js';
import type { Evidence, QuotationVerdict, StatementVerdict } from '../checks/finding.js';
import { lineStarts, type LineStarts } from '../text/lines.js';
import { countAll, type CheckedFile, type CheckResult } from './checkedFile.js';
import { articleRange, FILE_START, rangeOf, type LineRange } from './positions.js';

/** The report for programs, version 1: one JSON object and a line break. Positions are LSP's: from 0, in UTF-16 units. */
export function jsonReport(result: CheckResult): string {
  const report = {
    version: 1,
    corpus: {
      articles: result.corpus.articles,
      problems: result.corpus.problems.map(({ path, code, message }) => ({ path: result.showPath(path), code, message })),
    },
    documents: result.documents.map((file) => documentOf(file, result)),
    summary: countAll(result.documents),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function documentOf(file: CheckedFile, result: CheckResult): object {
  const starts = lineStarts(file.text);
  return {
    path: file.path,
    statements: file.report.statements.map((verdict) => statementOf(verdict, starts, result)),
    quotations: file.report.quotations.map((verdict) => quotationOf(verdict, starts, result)),
    findings: file.report.findings.map((finding) => findingOf(finding, starts, result)),
  };
}

function statementOf(verdict: StatementVerdict, starts: LineStarts, result: CheckResult): object {
  const { text, citations } = verdict;
  return {
    range: rangeOf(starts, verdict),
    text,
    verdict: verdict.verdict,
    ...(verdict.support === undefined ? {} : { support: rounded(verdict.support) }),
    citations,
    evidence: verdict.evidence.map((evidence) => evidenceOf(evidence, result)),
  };
}

function quotationOf(verdict: QuotationVerdict, starts: LineStarts, result: CheckResult): object {
  return {
    range: rangeOf(starts, verdict),
    text: verdict.text,
    verdict: verdict.verdict,
    speaker: verdict.speaker ?? '',
    evidence: verdict.evidence.map((evidence) => evidenceOf(evidence, result)),
  };
}

function evidenceOf(evidence: Evidence, result: CheckResult): object {
  const { article, text, score } = evidence;
  const location = locationOf(evidence, result);
  return { source: article.id, path: result.showPath(fileOf(article)), range: rangeInFile(evidence, result), ...(location === undefined ? {} : { location }), text, score: rounded(score) };
}

function findingOf(finding: SettledFinding, starts: LineStarts, result: CheckResult): object {
  const { code, severity, message } = finding;
  return {
    code,
    severity,
    range: rangeOf(starts, finding),
    message,
    related: finding.evidence.map((evidence) => ({
      path: result.showPath(fileOf(evidence.article)),
      range: rangeInFile(evidence, result),
      message: evidence.note ?? evidence.text,
    })),
    fixes: finding.fixes.map(({ title, edits }) => ({ title, edits: edits.map(({ span, newText }) => ({ range: rangeOf(starts, span), newText })) })),
  };
}

/** Where a piece of evidence stands in its file. An article that is gone by now gives the start of the file. */
export function rangeInFile(evidence: Evidence, result: CheckResult): LineRange {
  const article = result.articles.get(evidence.article.id);
  return article === undefined ? FILE_START : articleRange(article, evidence);
}

/** The page, time or paragraph of a piece of evidence ('p. 3', '00:12:31'), where its article counts them. */
export function locationOf(evidence: Evidence, result: CheckResult): string | undefined {
  const article = result.articles.get(evidence.article.id);
  return article === undefined ? undefined : markAt(article, evidence.start);
}

/** Three places are more than a score can tell apart, and keep the report the same from one machine to the next. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
