import { articlePathOf } from '../../articles/article.js';
import { shortTitle } from '../../articles/shortTitle.js';
import type { BlockContent, Statement } from '../../briefing/briefing.js';
import { t } from '../../text/l10n.js';
import type { Span } from '../../text/span.js';
import { originalSpan } from '../../text/mappedText.js';
import type { Evidence, EvidenceNote } from '../finding.js';
import type { Conflict } from './conflict.js';
import type { Difference, PlacedDifference } from './difference.js';
import type { Corroboration } from './independence.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** All that was worked out about one claim; the findings are made from it. */
export interface Judgement {
  readonly content: BlockContent;
  readonly statement: Statement;
  /** What a finding on all of it marks, in block offsets: the statement, or the part of it that is judged. */
  readonly place: Span;
  readonly claim: Profile;
  readonly verdict: 'supported' | 'contradicted' | 'unsupported';
  readonly support: number;
  /** Ids of the cited articles that exist. */
  readonly cited: readonly string[];
  /** The passages that say most of what the claim says, best first. */
  readonly windows: readonly Window[];
  readonly differences: readonly PlacedDifference[];
  /** For a supported claim: an independent report that disagrees with what it relies on. */
  readonly conflict?: Conflict;
  /** For a supported claim: the independent reports that bear it out, and the passages that only repeat one of them. */
  readonly corroboration?: Corroboration;
  /** For a claim that its cited article does not support: the passage of another one that does. */
  readonly elsewhere?: Window;
  /** The passage that each part of a supported claim rests on, where one passage does not bear out all of it; the words are the part's. */
  readonly restingOn?: readonly { readonly words: string; readonly window: Window }[];
  /** The parts of the claim that nothing bears out, or not what is cited for them, where the others are borne out. */
  readonly failing?: readonly Judgement[];
  /** True where the claim is a part of a sentence. */
  readonly isPart?: boolean;
  /** Words of the claim that no article of the scope has, as they stand. */
  readonly absentWords: readonly string[];
}

/** The words of a window as they stand in the article, as evidence, with what is noted on it. */
export function evidenceOf(window: Window, note?: EvidenceNote): Evidence {
  const { article } = window;
  const start = article.sentences[window.first]!.start;
  const end = article.sentences[window.first + window.sentences.length - 1]!.end;
  return {
    article: { ...article.metadata, ...articlePathOf(article) },
    start,
    end,
    text: article.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    score: Math.min(1, Math.max(0, window.alignment.coverage)),
    ...note,
  };
}

/** What is noted on a passage that bears out a part of the sentence. */
export function bearsOut(words: string): EvidenceNote {
  return { note: t('bears out “{0}”', words), noted: words, isForPart: true };
}

/** A span of the claim's text as a span of the block's source. */
export function inSource(judgement: Pick<Judgement, 'content' | 'statement'>, span: Span): Span {
  const { start } = judgement.statement.prose;
  return originalSpan(judgement.content.prose, start + span.start, start + span.end);
}

/** The words of the source around a difference: the sentence that has it, shortened on both sides to about `most` units. */
export function sourceSentence(window: Window, difference: Pick<Difference, 'sentence' | 'source'>, most = 160): string {
  const { text } = window.sentences[difference.sentence]!;
  const folded = text.replace(/\s+/g, ' ');
  if (folded.length <= most) return folded;
  const centre = (difference.source.start + difference.source.end) / 2;
  const from = Math.max(0, Math.min(Math.round(centre - most / 2), folded.length - most));
  const start = from === 0 ? 0 : folded.indexOf(' ', from) + 1;
  const cut = folded.slice(start, start + most);
  const end = start + most >= folded.length ? cut.length : Math.max(cut.lastIndexOf(' '), most / 2);
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${start + end < folded.length ? ' …' : ''}`;
}

/** An article's title, short enough to stand in a message. */
export function titleFor(article: { readonly metadata: { readonly title: string } }): string {
  return shortTitle(article.metadata.title);
}
