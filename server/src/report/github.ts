import type { Severity } from '../checks/finding.js';
import { lineStarts } from '../text/lines.js';
import type { CheckResult } from './checkedFile.js';
import { oneLine } from './excerpt.js';
import { rangeOf } from './positions.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions, one line a finding, shown beside the changed lines of a pull request. Lines and columns from 1. */
export function githubReport(result: CheckResult): string {
  const lines: string[] = [];
  for (const { path, code, message } of result.corpus.problems) {
    lines.push(`::warning file=${property(result.showPath(path))},title=${property(code)}::${data(oneLine(message))}`);
  }
  for (const file of result.documents) {
    const starts = lineStarts(file.text);
    for (const finding of file.report.findings) {
      const { start, end } = rangeOf(starts, finding);
      // Columns count only where a finding stays on one line; GitHub refuses them otherwise.
      const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
      const place = `file=${property(file.path)},line=${start.line + 1},endLine=${end.line + 1}${columns},title=${property(finding.code)}`;
      lines.push(`::${COMMANDS[finding.severity]} ${place}::${data(finding.message)}`);
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
