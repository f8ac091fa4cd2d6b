import type { BlockContent, Briefing } from '../briefing/briefing.js';
import type { DocumentReport, SettledFinding } from '../checks/checkBriefing.js';
import type { QuotationVerdict, Severity, StatementVerdict } from '../checks/finding.js';
import { overlaps, type Span } from '../text/span.js';
import { SpanTable } from '../text/spanTable.js';
import type { CheckedDocument } from './checkedDocument.js';
import { plainLine } from './escapeMarkdown.js';
import { quotationWords, supportWords } from './supportWords.js';
import { stateOf, type VerdictState } from './verdictState.js';

/** A briefing at a glance. Texts are plain and untrusted; spans are of the document. */
export interface Overview {
  /** Statements that were checked, and how many of them are sourced. */
  readonly statements: number;
  readonly sourced: number;
  readonly quotations: number;
  readonly exact: number;
  /** In document order; what stands before the first heading is a section without a title. */
  readonly sections: readonly OverviewSection[];
}

/** A heading and what stands below it, down to the next heading of any level. */
export interface OverviewSection extends Span {
  readonly title: string;
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  /** In document order; a statement comes before the quotations in it. */
  readonly items: readonly OverviewItem[];
}

/** A statement that was checked, or a quotation. */
export interface OverviewItem extends Span {
  readonly kind: 'statement' | 'quotation';
  readonly verdict: StatementVerdict['verdict'] | QuotationVerdict['verdict'];
  readonly state: VerdictState;
  readonly words: string;
  readonly text: string;
  /** The gravest of the findings on it, and what they say. */
  readonly severity?: Severity;
  readonly messages: readonly string[];
}

const TEXT_LIMIT = 400;
const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What was made of a report is made once: the lenses, the status and the view all show it. */
const overviews = new WeakMap<DocumentReport, Overview>();

/**
 * Every statement that was checked and every quotation of a briefing, by section, with how many of them are borne out.
 * @param pause Settles when work may go on; awaited between the items, of which a long briefing has thousands. Rejects with what it rejects with.
 */
export async function overviewOf(document: CheckedDocument, pause: () => Promise<void> = async () => undefined): Promise<Overview> {
  const known = overviews.get(document.report);
  if (known !== undefined) return known;
  const overview = await makeOverview(document, pause);
  overviews.set(document.report, overview);
  return overview;
}

async function makeOverview({ briefing, report }: CheckedDocument, pause: () => Promise<void>): Promise<Overview> {
  const statements = report.statements.filter(({ verdict }) => verdict !== 'notChecked');
  const quotations = new SpanTable(report.quotations, (quotation) => quotation);
  const onSentences = new SpanTable(report.findings, (finding) => finding.sentence ?? finding);
  const onQuotations = new SpanTable(report.findings.filter(isOnQuotation), (finding) => finding);
  const items: OverviewItem[] = [];
  for (const verdict of statements) {
    await pause();
    items.push(itemOf('statement', verdict, supportWords(verdict), withoutThoseOn(quotations.overlapping(verdict), onSentences.overlapping(verdict))));
  }
  for (const verdict of report.quotations) {
    await pause();
    items.push(itemOf('quotation', verdict, quotationWords(verdict.verdict), onQuotations.overlapping(verdict)));
  }
  items.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    statements: statements.length,
    sourced: statements.filter((verdict) => stateOf(verdict) === 'good').length,
    quotations: report.quotations.length,
    exact: report.quotations.filter((verdict) => stateOf(verdict) === 'good').length,
    sections: sectionsOf(briefing, items),
  };
}

function itemOf(kind: OverviewItem['kind'], verdict: StatementVerdict | QuotationVerdict, words: string, findings: readonly SettledFinding[]): OverviewItem {
  const severity = GRAVITY.find((grave) => findings.some((finding) => finding.severity === grave));
  return {
    start: verdict.start,
    end: verdict.end,
    kind,
    verdict: verdict.verdict,
    state: stateOf(verdict),
    words,
    text: plainLine(verdict.text, TEXT_LIMIT),
    ...(severity === undefined ? {} : { severity }),
    messages: [...new Set(findings.map(({ message }) => message))],
  };
}

/** The findings on a sentence without those that a quotation in it is shown with. */
function withoutThoseOn(quotations: readonly Span[], findings: readonly SettledFinding[]): readonly SettledFinding[] {
  if (quotations.length === 0) return findings;
  return findings.filter((finding) => !(isOnQuotation(finding) && quotations.some((quotation) => overlaps(quotation, finding))));
}

function isOnQuotation({ code }: SettledFinding): boolean {
  return code.startsWith('quote.');
}

function sectionsOf(briefing: Briefing, items: readonly OverviewItem[]): OverviewSection[] {
  const headings = briefing.blocks.filter(({ content }) => content.kind === 'heading');
  const starts = [{ start: 0, end: 0, title: '', level: 0 }, ...headings.map(({ start, content }) => ({ start, end: start + content.source.length, title: plainLine(content.prose.text, 120), level: levelOf(content) }))];
  const own = starts.map((): OverviewItem[] => []);
  let at = 0;
  for (const item of items) {
    while (at + 1 < starts.length && item.start >= starts[at + 1]!.start) at++;
    own[at]!.push(item);
  }
  return starts.map((heading, section) => ({ ...heading, items: own[section]! })).filter(({ level, items }) => level > 0 || items.length > 0);
}

/** The level of a heading: its number signs, else by the line below it. */
function levelOf({ source }: BlockContent): number {
  const signs = /^\s*(#{1,6})(?:\s|$)/.exec(source)?.[1];
  if (signs !== undefined) return signs.length;
  return /\n\s*=+\s*$/.test(source) ? 1 : 2;
}
