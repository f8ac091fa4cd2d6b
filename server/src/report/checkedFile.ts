import type { Article, CorpusProblem } from '../articles/article.js';
import type { DocumentReport } from '../checks/checkBriefing.js';
import type { Severity } from '../checks/finding.js';

/** A briefing that was checked, as a report needs it. */
export interface CheckedFile {
  /** As it is shown: relative to the current folder where it lies below it, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly report: DocumentReport;
}

/** Everything that a report shows. All reports are functions of this and nothing else. */
export interface CheckResult {
  readonly corpus: { readonly articles: number; readonly problems: readonly CorpusProblem[] };
  readonly documents: readonly CheckedFile[];
  /** The articles that evidence points into, by id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** ISO 8601 day of the check, for reports that people keep. */
  readonly checkedOn?: string;
  /** A path as it is shown. */
  readonly showPath: (path: string) => string;
}

/** The ids of all articles that have to be at hand for a report: those that evidence points into, and those that are cited. */
export function articleIdsOf({ findings, marked, statements, quotations }: DocumentReport): ReadonlySet<string> {
  return new Set([...[...findings, ...marked, ...statements, ...quotations].flatMap(({ evidence }) => evidence.map(({ article }) => article.id)), ...statements.flatMap(({ citations }) => citations)]);
}

export interface Counts {
  readonly statements: number;
  readonly quotations: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** How much was checked and found in all documents together. */
export function countAll(documents: readonly CheckedFile[]): Counts {
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let statements = 0;
  let quotations = 0;
  for (const { report } of documents) {
    statements += report.statements.length;
    quotations += report.quotations.length;
    for (const { severity } of report.findings) findings[severity]++;
  }
  return { statements, quotations, findings };
}
