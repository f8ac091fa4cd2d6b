import type { ShownEvidence } from '../../../../server/src/sharedViews.js';

/** What the page may be asked to show instead of evidence, each with words of its own. */
export type EmptyState = 'noBriefing' | 'noSentence' | 'noFolder' | 'noCorpus' | 'noArticles' | 'onlyProblems' | 'reading';

/** What a person can do about a view that has nothing to show. */
export type FirstStep = 'openFolder' | 'createCorpusFolder' | 'pickCorpusFolder' | 'addSource' | 'showProblems' | 'getStarted';

/** What stands in place of evidence, and its buttons in their order. */
export interface EmptyWords {
  readonly text: string;
  readonly steps: readonly { readonly step: FirstStep; readonly label: string }[];
}

/** The words of the page in the writer's language. */
export interface PageWords {
  readonly for: string;
  readonly against: string;
  readonly near: string;
  readonly open: string;
  readonly cite: string;
  readonly cited: string;
  readonly insert: string;
  readonly speaker: string;
  readonly copy: string;
  readonly noPassage: string;
  readonly remarks: string;
  readonly oneSource: string;
  /** With `{0}` for the number. */
  readonly sources: string;
  /** With `{0}` for its words. */
  readonly quotation: string;
  readonly empty: Readonly<Record<EmptyState, EmptyWords>>;
}

/** From the extension to the page. */
export type ToPage = { readonly kind: 'words'; readonly words: PageWords } | { readonly kind: 'evidence'; readonly evidence: ShownEvidence } | { readonly kind: 'empty'; readonly state: EmptyState };

/** From the page to the extension: it is ready, a first step was chosen, or a button of a passage was pressed. Section and passage are places in the evidence of this document version. */
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'step'; readonly step: FirstStep } | { readonly kind: 'act'; readonly action: PassageAction; readonly section: number; readonly passage: number; readonly uri: string; readonly version: number };

export type PassageAction = 'open' | 'cite' | 'insert';
