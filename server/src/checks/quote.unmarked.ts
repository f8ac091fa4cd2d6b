import type { BlockContent, Statement } from '../briefing/briefing.js';
import { t } from '../text/l10n.js';
import type { Evidence, Finding, Fix } from './finding.js';
import { citationPlace } from './citationPlace.js';
import type { CheckContext } from './context.js';
import { citedArticles } from './quotation/citedArticles.js';
import { evidenceAt, shortened } from './quotation/evidence.js';
import { findLifted, type LiftedPlace, type LiftedRun } from './quotation/lifted.js';
import { originalSpan } from '../text/mappedText.js';
import { overlaps, type Span } from '../text/span.js';
import { titleFor } from './statement/judgement.js';

/** Blocks whose words are the author's own running text. */
const RUNNING: ReadonlySet<BlockContent['kind']> = new Set(['paragraph', 'listItem', 'footnote']);

/**
 * `quote.unmarked`: five words or more in a row that an article has word for word, without quotation marks. Words that the briefing quotes, names, figures and phrases
 * that stand in many articles do not count (see {@link findLifted}); the finding stands on the words.
 */
export async function findUnmarkedWords(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<Finding[]> {
  if (!RUNNING.has(content.kind)) return [];
  const findings: Finding[] = [];
  for (const [index, statement] of content.statements.entries()) {
    if (statement.notChecked === 'ignored' || statement.notChecked === 'code' || statement.notChecked === 'listOfLinks') continue;
    const quoted = content.quotations.map(({ prose }) => prose);
    const runs = await findLifted(content.prose.text, statement.prose, quoted, context, signal);
    if (runs.length === 0) continue;
    const cited = (await citedArticles(content, { statement: index }, context, signal)).map(({ card }) => card.id);
    for (const run of runs) findings.push(findingFor(run, content, statement, cited));
  }
  return findings;
}

function findingFor(run: LiftedRun, content: BlockContent, statement: Statement, cited: readonly string[]): Finding {
  // Of several articles with the words, the one that is cited is meant, else the one that had them first.
  const place = run.places.find(({ article }) => cited.includes(article.metadata.id)) ?? [...run.places].sort(byDate)[0]!;
  const { article, words, first, last } = place;
  const span = originalSpan(content.prose, run.start, run.end);
  const evidence: Evidence = evidenceAt(article, words, first, last, 1, { note: t('has these words'), sentence: t('This source has these words') });
  const lifted = shortened(content.prose.text.slice(run.start, run.end).replace(/\s+/g, ' '), 120);
  const speaker = speakerOf(place);
  const whose = speaker === undefined ? '' : ` ${t("They are {0}'s.", speaker)}`;
  return {
    code: 'quote.unmarked',
    ...span,
    message: t('“{0}” has these {1} words in a row, which stand here without quotation marks: “{2}”.', titleFor(article), run.words, lifted) + whose,
    evidence: [evidence],
    fixes: [quoteAndCite(span, content, statement, article.metadata.id, cited.includes(article.metadata.id))],
  };
}

function byDate(a: LiftedPlace, b: LiftedPlace): number {
  const [one, other] = [a, b].map(({ article: { metadata } }) => `${metadata.date ?? '9999'} ${metadata.id}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Who says the words in the source, where it quotes them and names the speaker. */
function speakerOf({ article, words, first, last }: LiftedPlace): string | undefined {
  const start = words.at(first)!.start;
  const end = words.at(last)!.end;
  const quotation = article.quotations.find((one) => one.start <= start && end <= one.end);
  return quotation?.speaker !== undefined && quotation.speaker.confidence >= 0.5 ? quotation.speaker.name : undefined;
}

function quoteAndCite(span: Span, content: BlockContent, statement: Statement, id: string, isCited: boolean): Fix {
  const { source } = content;
  const [opening, closing] = source.includes('"') && !/[“”]/.test(source) ? ['"', '"'] : ['“', '”'];
  const at = Math.max(span.end, citationPlace(source, statement));
  const citation = isCited ? '' : ` [@${id}]`;
  const marks = { span: { start: span.start, end: span.start }, newText: opening };
  const edits =
    isCited || at === span.end
      ? [marks, { span: { start: span.end, end: span.end }, newText: closing + citation }]
      : [marks, { span: { start: span.end, end: span.end }, newText: closing }, { span: { start: at, end: at }, newText: citation }];
  const isInQuotation = content.quotations.some(({ outer }) => overlaps(outer, span));
  return { title: isCited ? t('Put quotation marks around these words') : t('Quote these words and cite “{0}”', id), edits: isInQuotation ? [] : edits, isSafe: false, isPreferred: true };
}
