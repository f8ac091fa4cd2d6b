import type { QuotationVerdict, StatementVerdict } from '../../checks/finding.js';
import { t } from '../../text/l10n.js';
import type { CheckResult } from '../checkedFile.js';
import { badgesOf } from './badges.js';
import { evidenceFigure } from './evidence.js';
import { lineAnchor } from './findings.js';
import type { Outline, OutlineLine } from './outline.js';

/** The briefing, a sentence a line: its verdict below, the passages beside it. */
export function briefingLines({ lines }: Outline, document: number, result: CheckResult): string {
  return lines.map((line) => (line.kind === 'heading' ? `<h3 class="sub">${line.html}</h3>` : lineRow(line, document, result))).join('\n');
}

function lineRow(line: OutlineLine, document: number, result: CheckResult): string {
  const { number, statement, quotations, kind, isFirst } = line;
  const badges = badgesOf(line, document);
  const classes = ['line', ...(kind === 'blockQuote' ? ['quoted'] : []), ...(kind === 'listItem' && isFirst ? ['item'] : []), ...(isFirst ? ['first'] : []), ...(badges === '' ? ['unchecked'] : [])].join(' ');
  return `<div class="${classes}" id="${lineAnchor(document, number)}">
<span class="number">${number}</span>
<div><p class="words">${line.html}</p>${badges}</div>
<div class="beside">${passagesBeside(statement, quotations, result)}</div>
</div>`;
}

/** The passage that says most, and a second one of another article where the sentence is borne out; of a quotation that which has its words. */
function passagesBeside(statement: StatementVerdict, quotations: readonly QuotationVerdict[], result: CheckResult): string {
  const quoted = quotations.flatMap(({ evidence }) => evidence.slice(0, 1));
  const said = statement.verdict === 'notChecked' ? [] : statement.evidence;
  const first = said.slice(0, 1);
  const other = statement.verdict === 'supported' ? said.filter(({ article }) => article.id !== first[0]?.article.id).slice(0, 1) : [];
  const shown = [...quoted, ...first, ...other].filter((evidence, at, all) => all.findIndex((one) => one.article.id === evidence.article.id && one.start < evidence.end && evidence.start < one.end) === at);
  if (shown.length === 0) return statement.verdict === 'notChecked' ? `<p class="quiet">${t('Nothing to check.')}</p>` : `<p class="quiet">${t('No passage of the sources.')}</p>`;
  return shown.map((evidence) => evidenceFigure(evidence, result)).join('\n');
}
