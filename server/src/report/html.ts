import { problemWords } from '../articles/corpusProblem.js';
import { FOLDER_MISSING } from '../sharedNames.js';
import { language, t } from '../text/l10n.js';
import { counted, dayWords } from '../text/phrases.js';
import { countAll, type CheckedFile, type CheckResult } from './checkedFile.js';
import { escapeHtml } from './html/escape.js';
import { handChecked, openFindings } from './html/findings.js';
import { briefingLines } from './html/lines.js';
import { outlineOf, type Outline } from './html/outline.js';
import { STYLE } from './html/style.js';
import { sourcesTable, speakersTable } from './html/tables.js';

/**
 * The report that an editor reads, prints and signs: one page without scripts or anything from elsewhere. For each briefing what is open, what was checked by hand, the briefing sentence by
 * sentence with the passages beside it, who is quoted, and the sources. All text is escaped: no word of a briefing or an article is markup.
 */
export function htmlReport(result: CheckResult): string {
  const outlines = result.documents.map(outlineOf);
  const title = outlines.length === 1 ? outlines[0]!.title : counted(outlines.length, 'briefing');
  return `<!doctype html>
<html lang="${escapeHtml(language())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(t('Sign-off: {0}', title))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${outlines.length === 1 ? '' : contents(result, outlines)}
${result.documents.map((file, at) => documentSection(file, outlines[at]!, at, result, outlines.length === 1)).join('\n')}
${corpusProblems(result)}
<section class="signature" aria-label="${t('Signature')}"><div class="quiet">${t('Checked by')}</div><div class="quiet">${t('Date')}</div><div class="quiet">${t('Cleared for publication')}</div></section>
</main>
</body>
</html>
`;
}

/** For several briefings: what they come to together, and where each begins. */
function contents(result: CheckResult, outlines: readonly Outline[]): string {
  const counts = countAll(result.documents);
  const { error, warning } = counts.findings;
  return `<header class="masthead"><p class="quiet">${brand(result)}</p><h1>${counted(outlines.length, 'briefing')}</h1>
<p>${t('{0} and {1} against {2}: {3}, {4}.', counted(counts.statements, 'statement'), counted(counts.quotations, 'quotation'), counted(result.corpus.articles, 'article'), counted(error, 'error'), counted(warning, 'warning'))}</p></header>
<nav aria-label="${t('Briefings')}"><ul>
${result.documents.map((file, at) => `<li><a href="#document-${at}">${escapeHtml(outlines[at]!.title)}</a> <span class="quiet">${escapeHtml(file.path)}, ${counted(file.report.findings.length, 'openFinding')}</span></li>`).join('\n')}
</ul></nav>`;
}

function documentSection(file: CheckedFile, outline: Outline, at: number, result: CheckResult, isOnly: boolean): string {
  const { report } = file;
  const open = report.findings.length === 0 ? `<p>${t('Nothing is open.')}</p>` : openFindings(file, outline, at, result);
  const marked = report.marked.length === 0 ? '' : `<h2>${t('Checked by hand')}</h2>\n${handChecked(file, outline, at, result)}`;
  const speakers = speakersTable(file);
  const sources = sourcesTable(file, result);
  return `<section id="document-${at}" aria-labelledby="title-${at}">
<header class="masthead"><p class="quiet">${isOnly ? brand(result) : escapeHtml(file.path)}</p>
<h1 id="title-${at}">${escapeHtml(outline.title)}</h1>
${isOnly ? `<p class="quiet">${t('{0}, against {1}', `<code>${escapeHtml(file.path)}</code>`, counted(result.corpus.articles, 'article'))}</p>` : ''}
${glance(file)}</header>
<h2>${t('Open findings')}</h2>
${open}
${marked}
<h2>${t('The briefing, sentence by sentence')}</h2>
${briefingLines(outline, at, result)}
${speakers === '' ? '' : `<h2>${t('Who is quoted')}</h2>\n${speakers}`}
${sources === '' ? '' : `<h2>${t('Sources used')}</h2>\n${sources}`}
</section>`;
}

function brand({ checkedOn }: CheckResult): string {
  const name = '<span class="brand">Stet</span>';
  return checkedOn === undefined ? t('{0} sign-off report', name) : t('{0} sign-off report, {1}', name, escapeHtml(dayWords(checkedOn)));
}

/** The state of a briefing in four figures and a bar. */
function glance({ report }: CheckedFile): string {
  const checked = report.statements.filter(({ verdict }) => verdict !== 'notChecked');
  const of = (verdict: string): number => checked.filter((statement) => statement.verdict === verdict).length;
  const exact = report.quotations.filter(({ verdict }) => verdict === 'exact').length;
  const grave = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const parts = (['supported', 'contradicted', 'unsupported'] as const).filter((verdict) => of(verdict) > 0);
  const widths = parts.map((verdict) => `<span class="${verdict}" style="flex: ${of(verdict)}"></span>`).join('');
  return `<ul class="glance">
<li><b>${t('{0} of {1}', of('supported'), checked.length)}</b><small>${t('statements sourced')}</small></li>
${report.quotations.length === 0 ? '' : `<li><b>${t('{0} of {1}', exact, report.quotations.length)}</b><small>${t('quotations word for word')}</small></li>\n`}<li><b>${grave}</b><small>${grave === 1 ? t('error or warning open') : t('errors and warnings open')}</small></li>
<li><b>${report.marked.length}</b><small>${report.marked.length === 1 ? t('finding checked by hand') : t('findings checked by hand')}</small></li>
</ul>
${checked.length === 0 ? '' : `<div class="bar" aria-hidden="true">${widths}</div>\n<p class="quiet">${t('{0} supported, {1} contradicted, {2} unsupported', of('supported'), of('contradicted'), of('unsupported'))}</p>`}`;
}

function corpusProblems({ corpus, showPath }: CheckResult): string {
  const listed = (heading: string, problems: CheckResult['corpus']['problems']): string =>
    problems.length === 0 ? '' : `<section><h2>${heading}</h2>\n<ul>\n${problems.map((problem) => `<li><code>${escapeHtml(showPath(problem.path))}</code>: ${escapeHtml(problemWords(problem))}</li>`).join('\n')}\n</ul></section>`;
  const isMissing = ({ code }: CheckResult['corpus']['problems'][number]): boolean => code === FOLDER_MISSING;
  return [listed(t('Folders that are missing'), corpus.problems.filter(isMissing)), listed(t('Files that could not be read, or not wholly'), corpus.problems.filter((problem) => !isMissing(problem)))].filter((part) => part !== '').join('\n');
}
