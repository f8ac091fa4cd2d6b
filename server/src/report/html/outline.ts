import type { BlockContentKind, BriefingBlock } from '../../briefing/briefing.js';
import { parseBriefing } from '../../briefing/parseBriefing.js';
import type { MarkedFinding, SettledFinding } from '../../checks/checkBriefing.js';
import type { QuotationVerdict, StatementVerdict } from '../../checks/finding.js';
import { derivedOffset } from '../../text/mappedText.js';
import { overlaps, type Span } from '../../text/span.js';
import type { CheckedFile } from '../checkedFile.js';
import { escapeHtml } from './escape.js';

/** One sentence of a briefing with all that was found out about it. */
export interface OutlineLine {
  /** From 1, in the order of the document; what the findings refer to. 0 for a heading. */
  readonly number: number;
  readonly kind: BlockContentKind;
  /** It is the first of its block. */
  readonly isFirst: boolean;
  readonly statement: StatementVerdict;
  readonly quotations: readonly QuotationVerdict[];
  readonly findings: readonly SettledFinding[];
  readonly marked: readonly MarkedFinding[];
  /** The words as a reader of the briefing sees them, escaped, with what the open findings mark in `<mark>`. */
  readonly html: string;
}

/** A briefing, sentence by sentence. */
export interface Outline {
  /** Its title: of the first heading, else the path. */
  readonly title: string;
  readonly lines: readonly OutlineLine[];
}

/** Takes a checked briefing apart for a page. Front matter and code are left out; headings are lines without a verdict. */
export function outlineOf(file: CheckedFile): Outline {
  const { report, text } = file;
  const byStart = new Map(report.statements.map((statement) => [statement.start, statement]));
  const lines: OutlineLine[] = [];
  let title: string | undefined;
  let number = 0;
  for (const block of parseBriefing(text).blocks) {
    const { content, start } = block;
    if (content.kind === 'frontMatter' || content.kind === 'code') continue;
    if (content.kind === 'heading' && title === undefined) {
      title = content.prose.text.trim();
      // It stands at the top of the page, unless something is to be said about it.
      if (!report.findings.some((finding) => overlaps(finding, { start, end: start + content.source.length }))) continue;
    }
    let isFirst = true;
    for (const { start: at, prose } of content.statements) {
      const statement = byStart.get(start + at);
      if (statement === undefined) continue;
      const findings = report.findings.filter((finding) => belongs(finding, statement));
      lines.push({
        number: content.kind === 'heading' ? 0 : ++number,
        kind: content.kind,
        isFirst,
        statement,
        quotations: report.quotations.filter((quotation) => overlaps(quotation, statement)),
        findings,
        marked: report.marked.filter((finding) => belongs(finding, statement)),
        html: markedWords(block, prose, findings),
      });
      isFirst = false;
    }
  }
  return { title: title === undefined || title === '' ? file.path : title, lines };
}

function belongs(finding: SettledFinding, statement: Span): boolean {
  return overlaps(finding.sentence ?? finding, statement);
}

/** A part of a block's prose with the findings in it marked. */
function markedWords({ start, content: { prose } }: BriefingBlock, part: Span, findings: readonly Span[]): string {
  const spans = findings
    .map((finding) => ({ start: Math.max(part.start, derivedOffset(prose, finding.start - start)), end: Math.min(part.end, derivedOffset(prose, finding.end - start)) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start);
  let html = '';
  let at = part.start;
  for (const span of spans) {
    if (span.end <= at) continue;
    const from = Math.max(span.start, at);
    html += `${escapeHtml(prose.text.slice(at, from))}<mark>${escapeHtml(prose.text.slice(from, span.end))}</mark>`;
    at = span.end;
  }
  return html + escapeHtml(prose.text.slice(at, part.end));
}
