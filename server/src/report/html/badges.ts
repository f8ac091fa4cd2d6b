import type { MarkedFinding, SettledFinding } from '../../checks/checkBriefing.js';
import type { FindingCode, QuotationVerdict } from '../../checks/finding.js';
import { quotationWords, supportWords } from '../../features/supportWords.js';
import { key, t } from '../../text/l10n.js';
import { overlaps } from '../../text/span.js';
import { escapeHtml, lowerFirst } from './escape.js';
import { findingAnchor } from './findings.js';
import type { OutlineLine } from './outline.js';

/** What was found in a word or three, for a sign beside a sentence; the code says it to programmers only. */
const SHORT_WORDS: Readonly<Record<FindingCode, string>> = {
  'quote.altered': key('Words changed'),
  'quote.notFound': key('Not found'),
  'quote.wrongSpeaker': key('Another speaker'),
  'quote.wrongSource': key('In another article'),
  'name.misspelled': key('Name misspelled'),
  'name.variant': key('Rarer spelling'),
  'name.unknown': key('Name in no article'),
  'name.wrongRole': key('Another office'),
  'figure.mismatch': key('Another figure'),
  'date.mismatch': key('Another date'),
  'claim.contradicted': key('Contradicted'),
  'claim.misattributed': key('Said by someone else'),
  'claim.unsupported': key('Unsupported'),
  'claim.wrongSource': key('In another article'),
  'claim.uncited': key('No source cited'),
  'citation.unknownSource': key('No such source'),
  'citation.sourceChanged': key('Source changed'),
  'source.conflict': key('Sources disagree'),
  'quote.unmarked': key('Without quotation marks'),
};

/** Findings that say what the verdict on the sentence says already. */
const SAID_BY_VERDICT: ReadonlySet<string> = new Set(['claim.contradicted', 'claim.unsupported']);

/** The verdicts on a sentence and its quotations, then what else was found; each leads to its finding. */
export function badgesOf({ statement, quotations, findings, marked }: OutlineLine, document: number): string {
  const told = new Set<SettledFinding>();
  const linked = (kind: string, words: string, finding: SettledFinding | undefined): string => {
    if (finding === undefined) return `<span class="badge ${kind}">${words}</span>`;
    told.add(finding);
    return `<a class="badge ${kind}" href="#${findingAnchor(document, finding)}">${words}</a>`;
  };
  const all: readonly (SettledFinding | MarkedFinding)[] = [...findings, ...marked];
  const open = findings.filter(({ code }) => SAID_BY_VERDICT.has(code));
  const badges = [
    ...(statement.verdict === 'notChecked' ? [] : [linked(statement.verdict, supportWords(statement), open[0])]),
    ...quotations.map((quotation) => linked(quotation.verdict, quotationBadge(quotation), onQuotation(quotation, findings))),
  ];
  for (const finding of all) if (!told.has(finding)) badges.push(linked('mark' in finding ? 'checked' : finding.severity, shortWords(finding), finding));
  return badges.join(' ');
}

function quotationBadge({ verdict }: QuotationVerdict): string {
  return t('Quotation: {0}', lowerFirst(quotationWords(verdict)));
}

/** The finding that says what the verdict on a quotation says. */
function onQuotation(quotation: QuotationVerdict, findings: readonly SettledFinding[]): SettledFinding | undefined {
  return findings.find((finding) => finding.code === `quote.${quotation.verdict}` && overlaps(finding, quotation));
}

function shortWords(finding: SettledFinding | MarkedFinding): string {
  const words = escapeHtml(t(SHORT_WORDS[finding.code]));
  return 'mark' in finding ? t('Checked by hand: {0}', words) : words;
}
