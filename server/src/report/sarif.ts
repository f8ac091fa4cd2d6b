import { fileOf } from '../articles/article.js';
import type { SettledFinding } from '../checks/checkBriefing.js';
import type { Severity } from '../checks/finding.js';
import { findingPage, FINDING_RULES } from '../checks/registry.js';
import { lineStarts, type LineStarts } from '../text/lines.js';
import type { CheckedFile, CheckResult } from './checkedFile.js';
import { rangeInFile } from './json.js';
import { rangeOf, type LineRange } from './positions.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** The report as SARIF 2.1.0 (OASIS), for code scanning and viewers. Lines and columns from 1, in UTF-16 units. */
export function sarifReport(result: CheckResult, version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stet', version, informationUri: 'https://github.com/stet-editor/stet', rules: FINDING_RULES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: result.corpus.problems.map(({ path, code, message }) => ({
              level: 'warning',
              descriptor: { id: code },
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(result.showPath(path)) } } }],
            })),
          },
        ],
        results: result.documents.flatMap((file) => {
          const starts = lineStarts(file.text);
          const marked = file.report.marked.map((finding) => ({ ...resultOf(finding, file, starts, result), suppressions: [{ kind: 'external', status: 'accepted', justification: `${finding.mark.initials}: ${finding.mark.reason}` }] }));
          return [...file.report.findings.map((finding) => resultOf(finding, file, starts, result)), ...marked];
        }),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(rule: (typeof FINDING_RULES)[number]): object {
  return { id: rule.code, shortDescription: { text: rule.description }, helpUri: findingPage(rule.code), defaultConfiguration: rule.severity === 'off' ? { enabled: false, level: 'note' } : { level: LEVELS[rule.severity] } };
}

function resultOf(finding: SettledFinding, file: CheckedFile, starts: LineStarts, result: CheckResult): object {
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: finding.code,
    ruleIndex: FINDING_RULES.findIndex(({ code }) => code === finding.code),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    partialFingerprints: { 'stetText/v1': finding.fingerprint },
    locations: [location(file.path, rangeOf(starts, finding))],
    relatedLocations: finding.evidence.map((evidence, id) => ({
      id,
      message: { text: evidence.note ?? evidence.text },
      ...location(result.showPath(fileOf(evidence.article)), rangeInFile(evidence, result)),
    })),
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation: { uri: uriOf(file.path) },
                replacements: edits.map(({ span, newText }) => ({ deletedRegion: region(rangeOf(starts, span)), insertedContent: { text: newText } })),
              },
            ],
          })),
        }),
  };
}

function location(path: string, range: LineRange): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: region(range) } };
}

function region({ start, end }: LineRange): object {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A path as a URI reference: relative as it stands, absolute as a `file:` URI. */
function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:/.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
