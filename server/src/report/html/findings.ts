import type { MarkedFinding, SettledFinding } from '../../checks/checkBriefing.js';
import { findingPage, FINDING_RULES } from '../../checks/registry.js';
import type { Severity } from '../../checks/finding.js';
import { lapsedLine } from '../../features/marks.js';
import { key, t } from '../../text/l10n.js';
import { lineStarts, positionAt } from '../../text/lines.js';
import { dayWords } from '../../text/phrases.js';
import type { CheckedFile, CheckResult } from '../checkedFile.js';
import { escapeHtml } from './escape.js';
import { evidenceFigure } from './evidence.js';
import type { Outline } from './outline.js';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: key('Error'), warning: key('Warning'), information: key('For information'), hint: key('Hint') };
const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The anchor of a finding on the page. */
export function findingAnchor(document: number, finding: SettledFinding): string {
  return `finding-${document}-${finding.start}-${finding.code.replace('.', '-')}`;
}

/** The anchor of a line of the briefing. */
export function lineAnchor(document: number, line: number): string {
  return `line-${document}-${line}`;
}

/** What is open in one briefing, the gravest first, each with the sentence and what the sources have. */
export function openFindings(file: CheckedFile, outline: Outline, document: number, result: CheckResult): string {
  const { findings } = file.report;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.start - b.start);
  return sorted.map((finding) => card(finding, finding.severity, t(SEVERITY_WORDS[finding.severity]), file, outline, document, result)).join('\n');
}

/** What somebody checked by hand and lets stand, with reason and initials. */
export function handChecked(file: CheckedFile, outline: Outline, document: number, result: CheckResult): string {
  return file.report.marked.map((finding) => card(finding, 'checked', t('Checked by hand'), file, outline, document, result)).join('\n');
}

function card(finding: SettledFinding | MarkedFinding, kind: string, label: string, file: CheckedFile, outline: Outline, document: number, result: CheckResult): string {
  const { line } = positionAt(lineStarts(file.text), finding.start);
  const held = outline.lines.find(({ findings, marked }) => findings.some((one) => one === finding) || marked.some((one) => one === finding));
  const words = held?.html ?? `<mark>${escapeHtml(file.text.slice(finding.start, finding.end))}</mark>`;
  const place = held === undefined || held.number === 0 ? t('line {0}', line + 1) : t('{0}, line {1}', `<a href="#${lineAnchor(document, held.number)}">${t('sentence {0}', held.number)}</a>`, line + 1);
  const description = t(FINDING_RULES.find(({ code }) => code === finding.code)?.description ?? '');
  const signed = 'mark' in finding ? signature(finding) : '';
  const lapsed = lapsedLine(finding);
  return `<article class="finding ${kind}" id="${findingAnchor(document, finding)}">
<header><span class="badge ${kind}">${label}</span><h3>${escapeHtml(description)}</h3><span class="quiet">${place} · <a href="${escapeHtml(findingPage(finding.code))}"><code>${finding.code}</code></a></span></header>
<p class="words">${words}</p>
<p class="message">${escapeHtml(finding.message)}</p>${signed}${lapsed === '' ? '' : `\n<p class="quiet">${escapeHtml(lapsed)}</p>`}
${finding.evidence.slice(0, 2).map((evidence) => evidenceFigure(evidence, result)).join('\n')}
</article>`;
}

function signature({ mark }: MarkedFinding): string {
  const by = [mark.initials, mark.date && dayWords(mark.date)].filter((part) => part !== undefined && part !== '').join(', ');
  return `\n<p><strong>Stet: ${escapeHtml(by)}.</strong> ${escapeHtml(mark.reason)}</p>`;
}
