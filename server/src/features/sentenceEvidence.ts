import { markAt, type Article } from '../articles/article.js';
import type { Evidence, QuotationVerdict, StatementVerdict } from '../checks/finding.js';
import { supportersOf } from '../checks/statement/supporters.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import { overlaps, type Span } from '../text/span.js';
import type { CheckedDocument } from './checkedDocument.js';
import type { Cited } from './citing/insert.js';
import type { CitationStyle } from './citing/styles.js';
import { citeChanges } from './citeChange.js';
import { shownPassage, type PassageShown, type Stance } from './evidencePassage.js';
import { placeWords } from './placeWords.js';
import { sentenceAt, type JudgedSentence } from './sentenceAt.js';
import { leadsOf } from './stories.js';
import { quotationWords, supportWords } from './supportWords.js';
import type { TextChange } from './textChange.js';
import { stateOf, type VerdictState } from './verdictState.js';

/** What the sources say on one sentence of a briefing. All texts are plain and untrusted. */
export interface SentenceEvidence extends Span {
  readonly text: string;
  readonly sections: readonly EvidenceSection[];
  /** Messages of what was found on its names and citations. */
  readonly remarks: readonly string[];
}

/** The verdict on a quotation or a statement with the passages that it rests on. */
export interface EvidenceSection {
  readonly kind: 'quotation' | 'statement';
  readonly verdict: QuotationVerdict['verdict'] | StatementVerdict['verdict'];
  readonly state: VerdictState;
  readonly words: string;
  readonly reason?: string;
  readonly quoted?: string;
  readonly speaker?: string;
  /** Independent sources that bear it out. */
  readonly sources: number;
  readonly passages: readonly SectionPassage[];
}

/** A passage with what a writer may do with it. */
export interface SectionPassage extends PassageShown {
  readonly copyOf?: string;
  /** The page, paragraph, chapter or time of it, in the reader's language. */
  readonly place?: string;
  /** By document offset; missing where the sentence cites the article. */
  readonly cite?: readonly TextChange[];
}

/** Passages that are shown of one stance; a writer reads no more. */
const MOST_PASSAGES = 6;
/** Codes of findings whose evidence speaks against a statement. */
const AGAINST = /^(?:claim\.(?:contradicted|misattributed)|figure\.mismatch|date\.mismatch)$/;

/**
 * The evidence for the sentence at an offset: its quotations first, then the statement; of the statement's passages those are left out that a quotation has shown
 * already. Undefined where no sentence is. Rejects with the reason of an aborted `signal`.
 */
export async function evidenceAt(document: CheckedDocument, offset: number, context: EvidenceContext, signal?: AbortSignal): Promise<SentenceEvidence | undefined> {
  const sentence = sentenceAt(document, offset);
  if (sentence === undefined) return undefined;
  const sections: EvidenceSection[] = [];
  for (const quotation of sentence.quotations) sections.push(await quotationSection(document, sentence, quotation, context, signal));
  const shown = sections.flatMap(({ passages }) => passages);
  if (sentence.statement !== undefined && (sections.length === 0 || sentence.statement.verdict !== 'notChecked')) {
    const section = await statementSection(document, sentence, sentence.statement, shown, context, signal);
    // Where the quotations have said it all, the sentence's own verdict would only say it again.
    const isSaid = sections.length > 0 && section.passages.length === 0 && (section.state === 'good' || sections.some(({ state }) => state !== 'good'));
    if (!isSaid) sections.push(section);
  }
  const remarks = document.report.findings.filter((finding) => /^(?:name|citation)\./.test(finding.code) && overlaps(finding.sentence ?? finding, sentence)).map(({ message }) => message);
  return { start: sentence.start, end: sentence.end, text: sentence.text, sections, remarks };
}

/** What evidence is worked out from besides the document. */
export interface EvidenceContext {
  readonly index: CorpusIndex;
  /** The form that new citations take. */
  readonly style: CitationStyle;
}

/** The article with the page or time of the passage, where it has any. */
function citedAt(article: Article, evidence: Evidence): Cited {
  const locator = markAt(article, evidence.start);
  return { id: article.metadata.id, ...(locator === undefined ? {} : { locator }) };
}

interface Stanced {
  readonly evidence: Evidence;
  readonly stance: Stance;
}

async function quotationSection(document: CheckedDocument, sentence: JudgedSentence, quotation: QuotationVerdict, context: EvidenceContext, signal?: AbortSignal): Promise<EvidenceSection> {
  const { verdict } = quotation;
  const stance: Stance = verdict === 'exact' || verdict === 'wrongSource' ? 'for' : verdict === 'notFound' ? 'near' : 'against';
  const passages = await shownPassages(document, sentence, quotation.evidence.map((evidence) => ({ evidence, stance })), { quotation }, context, signal);
  return {
    kind: 'quotation',
    verdict,
    state: stateOf(quotation),
    words: quotationWords(verdict),
    quoted: quotation.text,
    ...(quotation.speaker === undefined ? {} : { speaker: quotation.speaker }),
    ...passages,
  };
}

async function statementSection(document: CheckedDocument, sentence: JudgedSentence, statement: StatementVerdict, shown: readonly SectionPassage[], context: EvidenceContext, signal?: AbortSignal): Promise<EvidenceSection> {
  const { verdict, reason } = statement;
  const isShown = ({ article, ...span }: Evidence): boolean => shown.some((other) => other.article.metadata.id === article.id && overlaps(other.span, span));
  const stanced = verdict === 'notChecked' ? [] : (await stancesOf(document, statement, context.index, signal)).filter(({ evidence }) => !isShown(evidence));
  const passages = await shownPassages(document, sentence, stanced, { statement }, context, signal);
  const sources = new Set([...(await leadsOf(shown.filter(({ stance }) => stance === 'for').map(({ article }) => article.metadata.id), context.index, signal)).values()]);
  return {
    kind: 'statement',
    verdict,
    state: stateOf(statement),
    words: verdict === 'notChecked' ? notCheckedWords(statement.text) : supportWords(statement),
    ...(reason === undefined || verdict !== 'unsupported' ? {} : { reason }),
    ...passages,
    // Where a quotation has shown the passages, the statement rests on them as well.
    sources: verdict === 'supported' ? Math.max(passages.sources, sources.size) : 0,
  };
}

/** Why a sentence is not checked: what it claims in another script is not known, and it is not said that it claims nothing. */
function notCheckedWords(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters ? t('Not checked: Stet checks what is said in English') : t('Nothing to check: the sentence makes no claim that a source could bear out');
}

/** The passages for and against a statement: those of its verdict, those of the findings on it, and other articles that bear it out. */
async function stancesOf({ report }: CheckedDocument, statement: StatementVerdict, index: CorpusIndex, signal?: AbortSignal): Promise<Stanced[]> {
  const findings = report.findings.filter((finding) => overlaps(finding, statement));
  const against = findings.flatMap((finding) => (AGAINST.test(finding.code) ? finding.evidence : finding.code === 'source.conflict' ? finding.evidence.slice(1) : []));
  const elsewhere = findings.filter(({ code }) => code === 'claim.wrongSource').flatMap(({ evidence }) => evidence);
  const own: Stance = statement.verdict === 'supported' ? 'for' : 'near';
  // What bears a quotation out are its words, which were looked for in every article.
  const isQuoting = report.quotations.some((quotation) => overlaps(quotation, statement));
  const others = statement.verdict === 'supported' && !isQuoting ? await supportersOf(statement.text, index, signal) : [];
  const all: Stanced[] = [
    ...against.map((evidence): Stanced => ({ evidence, stance: 'against' })),
    ...elsewhere.map((evidence): Stanced => ({ evidence, stance: 'for' })),
    ...statement.evidence.map((evidence): Stanced => ({ evidence, stance: own })),
    ...others.map((evidence): Stanced => ({ evidence, stance: 'for' })),
  ];
  return withoutRepetition(all).filter(({ stance }, at) => stance !== 'near' || at < 3);
}

/** One passage an article and stance is enough; what speaks against the sentence does not speak for it too, and what is only near says nothing beside what its article says on the matter. */
function withoutRepetition(all: readonly Stanced[]): Stanced[] {
  const kept: Stanced[] = [];
  for (const { evidence, stance } of all) {
    const isKnown = kept.some((other) => other.evidence.article.id === evidence.article.id && (other.stance === stance || stance === 'near' || overlaps(other.evidence, evidence)));
    if (!isKnown) kept.push({ evidence, stance });
  }
  return kept;
}

async function shownPassages(
  document: CheckedDocument,
  sentence: JudgedSentence,
  stanced: readonly Stanced[],
  of: { readonly quotation: QuotationVerdict } | { readonly statement: StatementVerdict },
  context: EvidenceContext,
  signal?: AbortSignal,
): Promise<Pick<EvidenceSection, 'passages' | 'sources'>> {
  const { index } = context;
  const cited = sentence.statement?.citations ?? [];
  const bearing = stanced.filter(({ stance }) => stance === 'for').map(({ evidence }) => evidence.article.id);
  const leads = await leadsOf(bearing, index, signal);
  const firsts = new Map<string, string>();
  for (const id of bearing) if (!firsts.has(leads.get(id)!)) firsts.set(leads.get(id)!, id);
  const passages: SectionPassage[] = [];
  for (const stance of ['against', 'for', 'near'] as const) {
    for (const { evidence } of stanced.filter((item) => item.stance === stance).slice(0, MOST_PASSAGES)) {
      const article: Article | undefined = await index.article(evidence.article.id, signal);
      if (article === undefined) continue;
      const { id } = evidence.article;
      const mark = markAt(article, evidence.start);
      const first = stance === 'for' ? firsts.get(leads.get(id)!) : undefined;
      passages.push({
        ...shownPassage(article, evidence, stance, of),
        ...(mark === undefined ? {} : { place: placeWords(mark) }),
        ...(first === undefined || first === id ? {} : { copyOf: first }),
        ...(cited.includes(id) ? {} : { cite: citeChanges(document, sentence, citedAt(article, evidence), context.style) }),
      });
    }
  }
  return { passages, sources: firsts.size };
}
