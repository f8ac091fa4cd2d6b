import { fileOf } from '../articles/article.js';
import { shortTitle } from '../articles/shortTitle.js';
import type { SettledFinding } from '../checks/checkBriefing.js';
import { findingPage } from '../checks/registry.js';
import { lineStarts, positionAt, type LineStarts } from '../text/lines.js';
import { overlaps } from '../text/span.js';
import { countAll, type CheckedFile, type CheckResult } from './checkedFile.js';
import { rangeInFile } from './json.js';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
article { border-inline-start: .25rem solid gray; padding: .1rem 1rem; margin: 1rem 0; }
article.error { border-color: #c62828; } article.warning { border-color: #b26a00; } article.information { border-color: #1565c0; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 1px solid gray; white-space: pre-line; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline wavy #c62828; }
.place, figcaption { opacity: .75; font-size: .875rem; }
`;

/** The report as one page without scripts or anything from elsewhere. All text is escaped: no word of a briefing or an article is markup. */
export function htmlReport(result: CheckResult): string {
  const counts = countAll(result.documents);
  const { error, warning, information, hint } = counts.findings;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Stet: check of ${howMany(result.documents.length)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Check of ${howMany(result.documents.length)}</h1>
<p>${error} errors, ${warning} warnings, ${information} for information, ${hint} hints; ${counts.statements} statements and ${counts.quotations} quotations against ${result.corpus.articles} articles.</p>
${result.corpus.problems.length > 0 ? `<h2>The corpus</h2>\n<ul>\n${result.corpus.problems.map(({ path, message }) => `<li><code>${escapeHtml(result.showPath(path))}</code>: ${escapeHtml(message)}</li>`).join('\n')}\n</ul>` : ''}
${result.documents.map((file) => documentSection(file, result)).join('\n')}
</body>
</html>
`;
}

function documentSection(file: CheckedFile, result: CheckResult): string {
  const starts = lineStarts(file.text);
  const findings = file.report.findings.map((finding) => findingSection(finding, file, starts, result));
  return `<section>\n<h2>${escapeHtml(file.path)}</h2>\n${findings.length > 0 ? findings.join('\n') : '<p>Nothing found.</p>'}\n</section>`;
}

function findingSection(finding: SettledFinding, file: CheckedFile, starts: LineStarts, result: CheckResult): string {
  const { line, character } = positionAt(starts, finding.start);
  const touched = file.report.statements.filter((statement) => overlaps(statement, finding));
  const start = Math.min(finding.start, ...touched.map((statement) => statement.start));
  const end = Math.max(finding.end, ...touched.map((statement) => statement.end));
  const slice = (from: number, to: number): string => escapeHtml(file.text.slice(from, to));
  const evidence = finding.evidence.map((item) => {
    const about = [shortTitle(item.article.title), item.article.outlet, item.article.date].filter((part) => part !== undefined && part !== '').join(', ');
    const place = `${result.showPath(fileOf(item.article))}:${rangeInFile(item, result).start.line + 1}`;
    return `<figure><blockquote>${escapeHtml(item.text)}</blockquote><figcaption>@${escapeHtml(item.article.id)}: ${escapeHtml(about)} (${escapeHtml(place)})</figcaption></figure>`;
  });
  return `<article class="${finding.severity}">
<p class="place">${line + 1}:${character + 1} · ${finding.severity} · <a href="${escapeHtml(findingPage(finding.code))}">${finding.code}</a></p>
<p>${escapeHtml(finding.message)}</p>
<blockquote>${slice(start, finding.start)}<mark>${slice(finding.start, finding.end)}</mark>${slice(finding.end, end)}</blockquote>
${evidence.join('\n')}
</article>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  // Bidirectional controls in a source could show a sentence in another order than it has.
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function howMany(briefings: number): string {
  return briefings === 1 ? '1 briefing' : `${briefings} briefings`;
}
