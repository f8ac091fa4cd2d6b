import type { ArticleCard } from '../index/corpusIndex.js';
import type { Span } from '../text/span.js';

/** Every finding code, with the severity it has unless a setting says otherwise; `off` is looked for only where a setting asks for it. Codes are never renamed or reused. */
export const DEFAULT_SEVERITY = {
  'quote.altered': 'error',
  'quote.notFound': 'warning',
  'quote.wrongSpeaker': 'warning',
  'quote.wrongSource': 'warning',
  'name.misspelled': 'warning',
  'name.variant': 'hint',
  'name.unknown': 'information',
  'name.wrongRole': 'warning',
  'figure.mismatch': 'warning',
  'date.mismatch': 'warning',
  'claim.contradicted': 'warning',
  'claim.misattributed': 'warning',
  'claim.unsupported': 'warning',
  'claim.wrongSource': 'warning',
  'claim.uncited': 'hint',
  'citation.unknownSource': 'error',
  'citation.sourceChanged': 'warning',
  'source.conflict': 'information',
  'quote.unmarked': 'off',
} as const satisfies Record<string, Severity | 'off'>;

export type FindingCode = keyof typeof DEFAULT_SEVERITY;
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A passage of an article that speaks for or against something in the briefing. Offsets into the article's text. */
export interface Evidence extends Span, EvidenceNote {
  readonly article: ArticleCard;
  /** The passage's words as they stand in the article, white space folded. Untrusted: escape before showing. */
  readonly text: string;
  /** 0 to 1: how much of the statement or quotation this passage carries. */
  readonly score: number;
}

/** What a passage shows, in the reader's language. */
export interface EvidenceNote {
  /** In a few words, for related information ('the source has “decisive”'). */
  readonly note?: string;
  /** The same as a sentence of its own, where it is not just one with a capital letter ('This source has “decisive”'). */
  readonly sentence?: string;
  /** The words that the note names, as they stand in the source or the briefing. */
  readonly noted?: string;
  /** True where the passage bears out those words of the sentence and not the rest. */
  readonly isForPart?: boolean;
}

/** A change of the briefing that settles a finding. Offsets are relative to the block's start, like the finding's. */
export interface Fix {
  /** Says the effect: `Replace “north” with “south”`. */
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** `fixAll` applies those that are certain and outside quotations. */
  readonly isSafe: boolean;
  /** The fix an editor should offer first. */
  readonly isPreferred?: boolean;
}

/** One thing wrong in the briefing, made in one place and shown everywhere. The span is relative to the block's start in the document. */
export interface Finding extends Span {
  readonly code: FindingCode;
  /** Plain text, one or two sentences with the source's words in it. Not escaped. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** The name that 'accept the name' would accept, on `name.*` findings. */
  readonly name?: string;
  /** The sentence that it is about, where its own span may stand outside: on a citation after the full stop. Relative like the span. */
  readonly sentence?: Span;
}

/** One step of the way from the source's words to the briefing's. `text` is as it stands on the side that has it. */
export interface WordDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface QuotationVerdict extends Span {
  readonly text: string;
  readonly verdict: 'exact' | 'altered' | 'wrongSpeaker' | 'wrongSource' | 'notFound';
  /** The speaker as the source names them, else as the briefing does. */
  readonly speaker?: string;
  readonly evidence: readonly Evidence[];
  /** Source to briefing, for `altered`. */
  readonly differences?: readonly WordDifference[];
}

export interface StatementVerdict extends Span {
  readonly text: string;
  readonly verdict: 'supported' | 'contradicted' | 'unsupported' | 'notChecked';
  /** 0 to 1; missing on `notChecked`. */
  readonly support?: number;
  /** Ids of the articles that it cites and that exist, and those that do not. */
  readonly citations: readonly string[];
  readonly evidence: readonly Evidence[];
  /** For a supported statement: how many independent reports bear it out; copies of one wire story are one. At least 1. */
  readonly independentSources?: number;
  /** Why, in a sentence, for the hover. */
  readonly reason?: string;
}

export interface NameVerdict extends Span {
  readonly text: string;
  readonly kind: 'known' | 'variant' | 'misspelled' | 'unknown';
  /** Ids of the entities that it may stand for. */
  readonly entityIds: readonly number[];
}

/** All that was found out about one block; every span relative to the block's start in the document. */
export interface BlockReport {
  readonly statements: readonly StatementVerdict[];
  readonly quotations: readonly QuotationVerdict[];
  readonly names: readonly NameVerdict[];
  /** In document order, ignores not yet applied, severities not yet settled. */
  readonly findings: readonly Finding[];
}
