/**
 * What the views of a client and the server share: requests of Stet's own and the shapes of their answers. Like `sharedNames.ts`, which it takes one shape from, it
 * brings nothing else along.
 */
import type { ProblemItem } from './sharedNames.js';

/** Ids of the views in the side bar, all in the container `stet`. */
export const VIEWS = { evidence: 'stet.evidence', briefing: 'stet.briefing', sources: 'stet.sources' } as const;

/** A range as the protocol has it: lines and UTF-16 units, from zero. */
export interface ShownRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A change of a document as the protocol has it. */
export interface ShownEdit {
  readonly range: ShownRange;
  readonly newText: string;
}

/** What is known of an article without reading it. Everything but `uri` comes from the article and is untrusted. */
export interface ShownSource {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly outlet?: string;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly url?: string;
  /** URI of the file. */
  readonly uri: string;
}

/** Request `{ textDocument, position }`: what the sources say on the sentence there, {@link ShownEvidence}, or null where there is none. */
export const EVIDENCE_REQUEST = 'stet/evidence';

export interface ShownEvidence {
  readonly uri: string;
  /** The version of the document that ranges and edits are of. */
  readonly version: number;
  readonly range: ShownRange;
  /** The sentence as a reader sees it. */
  readonly text: string;
  /** The verdicts on the quotations in the sentence, then that on the sentence. */
  readonly sections: readonly ShownEvidenceSection[];
  /** What else was found in the sentence: on names and citations. */
  readonly remarks: readonly string[];
}

export interface ShownEvidenceSection {
  readonly kind: 'quotation' | 'statement';
  /** Of a statement or quotation, as the report has it: `supported`, `altered`, … */
  readonly verdict: string;
  /** `good`: borne out; `bad`: the source says otherwise; `open`: not found; `none`: not checked. */
  readonly state: 'good' | 'bad' | 'open' | 'none';
  /** The verdict in a few words, and why. */
  readonly words: string;
  readonly reason?: string;
  /** The quoted words; only of quotations. */
  readonly quoted?: string;
  /** Who says it, as the source has it. */
  readonly speaker?: string;
  /** Independent sources that bear it out: copies of one story count once. */
  readonly sources: number;
  readonly passages: readonly ShownPassage[];
}

export interface ShownPassage {
  readonly stance: 'for' | 'against' | 'near';
  readonly source: ShownSource;
  /** Where the passage stands in the source's file. */
  readonly range: ShownRange;
  /** The ends of the sentences before and after. */
  readonly before?: string;
  readonly after?: string;
  /** The passage, taken apart where its words meet those of the briefing or differ from them. */
  readonly parts: readonly { readonly text: string; readonly mark?: 'matched' | 'differs' }[];
  /** What differs, in words. */
  readonly differences: readonly string[];
  readonly speaker?: string;
  /** The page, paragraph, chapter or time of the passage, where the article counts them. */
  readonly place?: string;
  /** The id of the article that this one is a copy of, where that one bears the sentence out too. */
  readonly copyOf?: string;
  /** What cites the article in the sentence; missing where the sentence cites it. */
  readonly cite?: readonly ShownEdit[];
  /** The passage's quotation, or its words in quotation marks, with a citation. */
  readonly insertion: string;
}

/**
 * Request {@link CitationParams}, {@link CitationEdits} or null where the document is no briefing: what cites articles at a place, in the form that `stet.citation.style` names. Ids that no article has
 * are left out.
 */
export const CITATION_REQUEST = 'stet/citation';

export interface CitationParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  readonly ids: readonly string[];
}

export interface CitationEdits {
  /** The document version that the edits are of. */
  readonly version: number;
  readonly edits: readonly ShownEdit[];
}

/**
 * Request `{ textDocument, known? }`: every statement and quotation of a briefing with its verdict, {@link ShownOverview}, or null where it is none. A client that sends the stamp of the answer that it
 * has as `known` is answered with {@link ChangedOverview}, in which sections that did not change are left out.
 */
export const OVERVIEW_REQUEST = 'stet/overview';

export interface ShownOverview extends OverviewHead {
  readonly sections: readonly ShownSection[];
}

/** An overview for a client that has an earlier one: null stands for the section that has this place there. */
export interface ChangedOverview extends OverviewHead {
  readonly sections: readonly (ShownSection | null)[];
}

interface OverviewHead {
  /** Names this answer. */
  readonly stamp: string;
  readonly uri: string;
  readonly version: number;
  /** False where front matter or settings turn the checks off, or where there is no article to check against. */
  readonly isChecked: boolean;
  /** Statements that were checked, and how many of them are sourced. */
  readonly statements: number;
  readonly sourced: number;
  readonly quotations: number;
  readonly exact: number;
}

export interface ShownSection {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly range: ShownRange;
  readonly items: readonly ShownItem[];
}

export interface ShownItem {
  readonly kind: 'quotation' | 'statement';
  readonly state: 'good' | 'bad' | 'open' | 'none';
  readonly verdict: string;
  readonly words: string;
  readonly text: string;
  readonly range: ShownRange;
  /** The gravest finding on it. */
  readonly severity?: 'error' | 'warning' | 'information' | 'hint';
  /** Messages of the findings on it. */
  readonly messages: readonly string[];
}

/**
 * Request `{ folder?, query?, limit?, known? }`: the articles of a corpus and what cites each, {@link ShownSources}. A client that sends the stamps that it has, by folder, as `known` is answered with
 * {@link ChangedSources}, in which articles that did not change are left out.
 */
export const SOURCES_REQUEST = 'stet/sources';

export interface ShownSources {
  readonly folders: readonly ShownSourceFolder[];
}

export interface ChangedSources {
  readonly folders: readonly (ShownSourceFolder | ShownSourceUses)[];
}

export interface ShownSourceFolder extends SourceFolderHead {
  readonly sources: readonly ShownListedSource[];
}

/** A folder of which a client has the articles already: only what cites them, by id; none cites the others. */
export interface ShownSourceUses extends SourceFolderHead {
  readonly uses: Readonly<Record<string, readonly ShownUse[]>>;
}

interface SourceFolderHead {
  /** Names the articles of this answer, without what cites them. */
  readonly stamp: string;
  /** URI of the workspace folder; empty where there is none. */
  readonly folder: string;
  readonly name: string;
  /** Articles of the corpus in all; `sources` may hold fewer. */
  readonly total: number;
  readonly problems: readonly ProblemItem[];
}

export interface ShownListedSource extends ShownSource {
  /** Where briefings cite it, in order. */
  readonly uses: readonly ShownUse[];
  /** The id of the earliest article of its story, where several outlets carry the same one. */
  readonly story?: string;
}

export interface ShownUse {
  readonly uri: string;
  readonly range: ShownRange;
  /** The sentence that cites it. */
  readonly text: string;
}

/** Request `{ text, textDocument?, limit? }`: what the corpus has on a text, {@link ShownHit}[]. */
export const SEARCH_REQUEST = 'stet/search';

export interface ShownHit {
  readonly kind: 'quotation' | 'passage' | 'person';
  /** The quoted words, the passage, or the name. */
  readonly text: string;
  /** Who says it, or the offices of the person. */
  readonly about?: string;
  readonly source?: ShownSource;
  readonly range?: ShownRange;
  /** What is put into the briefing. */
  readonly insertion: string;
}
