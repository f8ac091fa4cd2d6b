import { shortTitle } from '../articles/shortTitle.js';
import pc from 'picocolors';

import { fileOf } from '../articles/article.js';
import type { SettledFinding } from '../checks/checkBriefing.js';
import type { Evidence, Severity } from '../checks/finding.js';
import { lineStarts, positionAt, type LineStarts } from '../text/lines.js';
import { overlaps, type Span } from '../text/span.js';
import { countAll, type CheckedFile, type CheckResult } from './checkedFile.js';
import { columns, excerpt, oneLine } from './excerpt.js';
import { locationOf, rangeInFile } from './json.js';

export interface TextStyle {
  /** Whether the report may use colours. */
  readonly colour: boolean;
  /** Width of a line in columns. */
  readonly width: number;
}

type Colours = ReturnType<typeof pc.createColors>;

const INDENT = '    ';
/** Of a source's words, as much is shown as a reader takes in beside the sentence. */
const LONGEST_EVIDENCE = 320;
const MOST_EVIDENCE = 2;

/** The report for people: each finding with its sentence, what is meant underlined, the source's words below, and the counts at the end. */
export function textReport(result: CheckResult, style: TextStyle): string {
  const colours = pc.createColors(style.colour);
  const lines: string[] = [];
  for (const { path, message } of result.corpus.problems) lines.push(`${colours.yellow('corpus')}  ${oneLine(result.showPath(path))}: ${oneLine(message)}`);
  if (lines.length > 0) lines.push('');
  for (const file of result.documents) {
    if (file.report.findings.length > 0) lines.push(...documentLines(file, result, style, colours));
  }
  lines.push(...summaryLines(result, colours));
  return `${lines.join('\n')}\n`;
}

function documentLines(file: CheckedFile, result: CheckResult, style: TextStyle, colours: Colours): string[] {
  const starts = lineStarts(file.text);
  const lines = [colours.bold(colours.underline(oneLine(file.path))), ''];
  for (const finding of file.report.findings) lines.push(...findingLines(finding, file, starts, result, style, colours), '');
  return lines;
}

function findingLines(finding: SettledFinding, file: CheckedFile, starts: LineStarts, result: CheckResult, style: TextStyle, colours: Colours): string[] {
  const paint = painter(finding.severity, colours);
  const { line, character } = positionAt(starts, finding.start);
  const place = `${oneLine(file.path)}:${line + 1}:${character + 1}`;
  const lines = [`  ${colours.dim(place)}  ${paint(finding.severity)}  ${colours.bold(finding.code)}`];
  const width = Math.max(40, style.width - INDENT.length - 2);
  for (const part of wrapped(oneLine(finding.message), width)) lines.push(`${INDENT}${part}`);
  for (const part of excerpt(file.text, sentenceAround(finding, file), finding, width)) {
    lines.push(`${INDENT}${colours.dim('│')} ${part.text}`);
    if (part.marked) lines.push(`${INDENT}${colours.dim('│')} ${underline(part.text, part.marked, paint)}`);
  }
  for (const evidence of finding.evidence.slice(0, MOST_EVIDENCE)) lines.push(...evidenceLines(evidence, result, width, colours));
  const fix = finding.fixes[0];
  if (fix) lines.push(...wrapped(oneLine(fix.title), width - 5).map((part, position) => `${INDENT}${position === 0 ? colours.green('fix: ') : '     '}${part}`));
  return lines;
}

/** The sentence that a finding stands in, or the finding alone. */
function sentenceAround(finding: Span, file: CheckedFile): Span {
  const touched = file.report.statements.filter((statement) => overlaps(statement, finding));
  return { start: Math.min(finding.start, ...touched.map(({ start }) => start)), end: Math.max(finding.end, ...touched.map(({ end }) => end)) };
}

function underline(text: string, marked: Span, paint: (text: string) => string): string {
  const before = columns(text.slice(0, marked.start));
  return `${' '.repeat(before)}${paint('~'.repeat(Math.max(1, columns(text.slice(marked.start, marked.end)))))}`;
}

function evidenceLines(evidence: Evidence, result: CheckResult, width: number, colours: Colours): string[] {
  const { article } = evidence;
  const about = [shortTitle(article.title), article.outlet, article.date].filter((part) => part !== undefined && part !== '').map((part) => oneLine(part!));
  const location = locationOf(evidence, result);
  const place = location === undefined || article.isRendered !== true ? `:${rangeInFile(evidence, result).start.line + 1}` : `, ${location}`;
  const head = `${colours.cyan(`@${oneLine(article.id)}`)} ${colours.dim(`${about.join(', ')} (${oneLine(result.showPath(fileOf(article)))}${place})`)}`;
  const words = oneLine(evidence.text);
  const shown = words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE).trimEnd()} …` : words;
  return [`${INDENT}${head}`, ...wrapped(shown, width - 2).map((part) => `${INDENT}  ${colours.cyan(part)}`)];
}

function wrapped(text: string, width: number): string[] {
  return excerpt(text, { start: 0, end: text.length }, { start: 0, end: 0 }, width).map((line) => line.text);
}

function painter(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  if (severity === 'warning') return colours.yellow;
  return severity === 'information' ? colours.blue : colours.gray;
}

function summaryLines(result: CheckResult, colours: Colours): string[] {
  const counts = countAll(result.documents);
  const found = [
    counts.findings.error > 0 && colours.red(plural(counts.findings.error, 'error')),
    counts.findings.warning > 0 && colours.yellow(plural(counts.findings.warning, 'warning')),
    counts.findings.information > 0 && colours.blue(`${counts.findings.information} for information`),
    counts.findings.hint > 0 && colours.gray(plural(counts.findings.hint, 'hint')),
  ].filter((part) => part !== false);
  const checked = `${plural(counts.statements, 'statement')} and ${plural(counts.quotations, 'quotation')} in ${plural(result.documents.length, 'briefing')}`;
  const against = `against ${plural(result.corpus.articles, 'article')}`;
  const problems = result.corpus.problems.length > 0 ? `; ${plural(result.corpus.problems.length, 'problem')} in the corpus` : '';
  return [`${found.length > 0 ? found.join(', ') : colours.green('Nothing found')}: ${checked}, ${against}${problems}.`];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
