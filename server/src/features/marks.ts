import type { MarkedFinding, SettledFinding } from '../checks/checkBriefing.js';
import { ignoredText } from '../checks/ignoredText.js';
import { passagesOf, type Mark } from '../checks/mark.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import { dayWords } from '../text/phrases.js';
import { narrowestAt, type CheckedDocument } from './checkedDocument.js';
import { escapeMarkdown, plainLine } from './escapeMarkdown.js';
import { joinQuietly } from './passageCard.js';

/** How much of a reason and of initials is kept, in UTF-16 units. */
const MOST_REASON = 500;
const MOST_INITIALS = 40;

/** A mark to be kept, and the words that stand for it in the file. */
export interface NewMark {
  readonly mark: Omit<Mark, 'date'>;
  readonly text: string;
}

/**
 * The mark of somebody who lets a finding stand: on the finding with this code and fingerprint, open or marked before. Undefined where the document has none any more.
 * Reason and initials become one line each, cut where they are too long. Rejects with the reason of an aborted `signal`.
 */
export async function markFor(document: CheckedDocument, named: { readonly code: string; readonly fingerprint: string }, by: { readonly initials: string; readonly reason: string }, index: CorpusIndex, signal?: AbortSignal): Promise<NewMark | undefined> {
  const { findings, marked, statements } = document.report;
  const finding = [...findings, ...marked].find(({ code, fingerprint }) => code === named.code && fingerprint === named.fingerprint);
  if (finding === undefined) return undefined;
  const { code, fingerprint, evidence } = finding;
  const passages = await passagesOf(evidence, index, signal);
  const mark = { code, fingerprint, initials: plainLine(by.initials, MOST_INITIALS), reason: plainLine(by.reason, MOST_REASON), passages };
  return { mark, text: ignoredText(document.briefing.text, statements, finding) };
}

/** The finding at an offset that was checked by hand. */
export function markedAt({ report }: CheckedDocument, offset: number): MarkedFinding | undefined {
  return narrowestAt(report.marked, offset);
}

/** 'Checked by hand · AB · 3 May 2041', in Markdown, with the reason and what was found below it. */
export function markMarkdown({ mark, message }: MarkedFinding): string {
  const { initials, reason, date } = mark;
  const head = joinQuietly([`**${t('Checked by hand')}**`, escapeMarkdown(initials, MOST_INITIALS), date && escapeMarkdown(dayWords(date), 30)]);
  return [head, reason === '' ? '' : escapeMarkdown(reason, MOST_REASON), `*${escapeMarkdown(message, 300)}*`].filter((part) => part !== '').join('\n\n');
}

/** What a report says of a mark that no longer holds; empty where there is none. */
export function lapsedLine({ lapsed }: SettledFinding): string {
  return lapsed === undefined ? '' : joinQuietly([t('Checked by hand before'), lapsed.initials, lapsed.date && dayWords(lapsed.date), lapsed.reason]);
}
