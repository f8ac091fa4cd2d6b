import { shortTitle } from '../articles/shortTitle.js';
import { t } from '../text/l10n.js';
import { originalSpan } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import type { Evidence, Finding, Fix } from './finding.js';
import { escapeMarkdown } from './quotation/differences.js';
import type { QuotationQuestion } from './quotation/question.js';

/** `quote.wrongSpeaker`: the words are the source's, but the source has them from `sourceSpeaker` and not from the briefing's speaker. */
export function wrongSpeakerFinding(question: QuotationQuestion, sourceSpeaker: string, evidence: readonly Evidence[]): Finding {
  const speaker = speakerOf(question);
  const title = shortTitle(evidence[0]?.article.title ?? '');
  return {
    code: 'quote.wrongSpeaker',
    ...originalSpan(question.content.prose, speaker.prose.start, speaker.prose.end),
    message: t('“{0}” has these words from {1}, not from {2}.', title, sourceSpeaker, speaker.words),
    evidence,
    fixes: [fixFor(question, sourceSpeaker)],
  };
}

/** The speaker as the briefing has them, and how a message speaks of them. */
function speakerOf({ quotation, content }: QuotationQuestion): { readonly words: string; readonly prose: Span } {
  const { speaker, describedSpeaker } = quotation;
  if (speaker) return { words: speaker.name, prose: speaker.prose };
  const { prose } = describedSpeaker!;
  return { words: lowerFirst(content.prose.text.slice(prose.start, prose.end)), prose };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Names the right speaker in the form in which the briefing names the wrong one: by surname, or in full. */
function fixFor(question: QuotationQuestion, sourceSpeaker: string): Fix {
  const { prose } = question.content;
  const span = speakerOf(question).prose;
  const written = prose.text.slice(span.start, span.end);
  const possessive = /['’]s$/.exec(written)?.[0] ?? '';
  // 'A pensioner' has no name to be called by.
  const isSurname = question.quotation.speaker !== undefined && /^\p{Lu}/u.test(sourceSpeaker) && !/\s/.test(written.trim());
  const name = isSurname ? (sourceSpeaker.split(/\s+/).at(-1) ?? sourceSpeaker) : sourceSpeaker;
  return {
    title: t('Replace “{0}” with “{1}”', written, name + possessive),
    edits: [{ span: originalSpan(prose, span.start, span.end), newText: escapeMarkdown(name) + possessive }],
    isSafe: false,
    isPreferred: true,
  };
}
