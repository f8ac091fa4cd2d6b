/**
 * Names and shapes that the server and its clients share: settings, commands, requests and notifications.
 * This file imports nothing, so that a client can take it without taking the server.
 */

/** The section that every setting stands in, and the `source` of every diagnostic. */
export const STET = 'stet';

/** How citations are written: `[@id]` in the text, or a footnote that holds it. */
export type CitationStyle = 'bracket' | 'footnote';
/** How a bibliography is written, of the ways that are built in. */
export type BibliographyStyle = 'news' | 'chicago-author-date' | 'chicago-notes' | 'apa';
/** A path to a file in the Citation Style Language, absolute or relative to the workspace folder. */
export type StyleFilePath = `${string}.${'csl' | 'CSL'}`;

export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The settings as the server reads them from section `stet`, each for the workspace folder that it is asked for. */
export interface StetSettings {
  readonly corpus: {
    /** `stet.corpus.folders`: folders of articles, absolute or relative to the workspace folder. `~` is the home directory. */
    readonly folders: readonly string[];
    /** `stet.corpus.include`: globs, relative to a corpus folder, of the files that are articles. */
    readonly include: readonly string[];
    /** `stet.corpus.exclude`: globs, relative to a corpus folder, of files that are not. */
    readonly exclude: readonly string[];
    /** `stet.corpus.maxFileSize`: in MiB; a larger file is a corpus problem. */
    readonly maxFileSize: number;
    /** `stet.corpus.fields`: for exports (JSON, JSONL, CSV), the fields there that hold what Stet reads: `{ "text": "body" }`. */
    readonly fields: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly briefing: {
    /** `stet.briefing.exclude`: globs, relative to the workspace folder, of Markdown files that are not checked. */
    readonly exclude: readonly string[];
  };
  /** `stet.severity`: a severity, or `off`, by finding code. */
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  readonly citation: {
    /** `stet.citation.style`: the form of a citation that is inserted. */
    readonly style: CitationStyle;
  };
  readonly bibliography: {
    /** `stet.bibliography.style`: a name, or the path of a style file. */
    readonly style: BibliographyStyle | StyleFilePath;
    /** `stet.bibliography.heading`: empty for none. */
    readonly heading: string;
    /** `stet.bibliography.updateOnSave`: a bibliography that is there is brought up to date whenever the briefing is saved. */
    readonly updateOnSave: boolean;
  };
  /** `stet.initials`: how marks by hand are signed; empty for the name of the account. */
  readonly initials: string;
  readonly check: {
    /** `stet.check.enable`: false turns diagnostics off; hover, completion and navigation stay. */
    readonly enable: boolean;
    /** `stet.check.pause`: milliseconds without typing after which the sentence being typed is checked too. */
    readonly pause: number;
  };
  readonly index: {
    /** `stet.index.persistent`: whether the index is kept on disk, so that the next start need not read the articles again. */
    readonly persistent: boolean;
    /** `stet.index.location`: the folder of all indexes, absolute or relative to the workspace folder; empty for the client's own storage. */
    readonly location: string;
  };
  readonly support: {
    /** `stet.support.modelFolder`: a folder with a cross-encoder in ONNX form that takes part in the support of claims; empty for none. */
    readonly modelFolder: string;
  };
  readonly capture: {
    /** `stet.capture.allowPrivateAddresses`: whether a source may be fetched from this machine or a private network. */
    readonly allowPrivateAddresses: boolean;
  };
  readonly view: {
    /** `stet.view.sectionLens`: a line above each heading that counts the statements of its section. */
    readonly sectionLens: boolean;
    /** `stet.view.sourceCount`: a hint after each sentence that says how many independent sources bear it out, `onlyNone`: only where none does. */
    readonly sourceCount: SourceCountSetting;
  };
}

export type SourceCountSetting = 'off' | 'on' | 'onlyNone';

export const DEFAULT_SETTINGS: StetSettings = {
  corpus: {
    folders: ['corpus'],
    include: ['**/*.{txt,text,md,markdown,html,htm,xhtml,mhtml,mht,pdf,docx,eml,rtf,epub,vtt,srt,json,jsonl,ndjson,csv,tsv,rss,atom,xml,warc,warc.gz,wacz,bib}'],
    exclude: ['**/node_modules/**', '**/.*/**', '**/.*'],
    maxFileSize: 5,
    fields: {},
  },
  briefing: { exclude: ['**/{README,CHANGELOG,CONTRIBUTING,LICENSE}*.md', '**/node_modules/**'] },
  severity: {},
  citation: { style: 'bracket' },
  bibliography: { style: 'news', heading: 'Sources', updateOnSave: true },
  initials: '',
  check: { enable: true, pause: 1000 },
  index: { persistent: true, location: '' },
  support: { modelFolder: '' },
  capture: { allowPrivateAddresses: false },
  view: { sectionLens: true, sourceCount: 'off' },
};

/** What the refusal of a command bears as its data where the document is no briefing that is open. */
export const NO_BRIEFING = 'noBriefing';

/**
 * Commands that the server executes (`workspace/executeCommand`) and advertises. In VS Code the language client registers them by these
 * very ids, so the extension only contributes titles for them and must not register them a second time.
 */
export const SERVER_COMMANDS = {
  /** `[name: string, documentUri?: string]`: adds the name to `.stet/names.txt` of the document's workspace folder. */
  acceptName: 'stet.acceptName',
  /** `[code: string, text: string, documentUri?: string]`: adds the fingerprint of the text to `.stet/ignore.json`, likewise. */
  ignoreEverywhere: 'stet.ignoreEverywhere',
  /**
   * `[documentUri: string, statement?: string]`: remembers in `.stet/verified.json`, likewise, the passages that the cited sentences of an open briefing rest on,
   * or only those of the sentence with this fingerprint. Gives a {@link VerifyResult}.
   */
  verifyCitations: 'stet.verifyCitations',
  /**
   * `[documentUri: string, code: string, fingerprint: string, reason?: string, initials?: string]`: marks a finding of an open briefing as checked by hand, in `.stet/checked.json`,
   * likewise. Without initials those of the settings are taken, else the name of the account. Gives a {@link MarkResult}.
   */
  markAsChecked: 'stet.markAsChecked',
  /** `[documentUri: string, code: string, fingerprint: string]`: takes such a mark back. */
  removeMark: 'stet.removeMark',
  /** `[documentUri: string]`: the report that an editor signs off, on an open briefing. Gives a {@link ReportResult}; null where there are no articles, which the writer is told. */
  report: 'stet.report',
  /**
   * `[documentUri: string, id: string, line: number, character: number, locator?: string]`: cites an article at a place of an open briefing, as `stet.citation.style` says, by an edit that the
   * client applies. Gives an {@link EditResult}.
   */
  insertCitation: 'stet.insertCitation',
  /** `[documentUri: string]`: brings the bibliography of an open briefing up to date, or puts one at its end, likewise. Gives an {@link EditResult}. */
  updateBibliography: 'stet.updateBibliography',
  /** `[documentUri: string, to: CitationStyle]`: gives the citations of an open briefing the other form, likewise. Gives a {@link ConvertResult}. */
  convertCitations: 'stet.convertCitations',
  /** `[folderUri?: string]`: reads the articles of one folder, or of all, anew. Gives nothing back. */
  rebuildIndex: 'stet.rebuildIndex',
  /** `[folderUri?: string]`: stops reading articles into the index, and goes on where it stopped. Give nothing back. */
  pauseIndexing: 'stet.pauseIndexing',
  resumeIndexing: 'stet.resumeIndexing',
  /** `[folderUri?: string]`: checks every briefing of the workspace and publishes what it finds. Gives a {@link WorkspaceCheckResult}. */
  checkWorkspace: 'stet.checkWorkspace',
} as const;

/** What a client may send with `initialize`, in `initializationOptions`, beside settings. */
export interface ServerOptions {
  /** Absolute path of a folder of the client's own, where indexes are kept that no setting has a place for. */
  readonly indexFolder?: string;
}

/** Commands that the VS Code extension registers itself. */
export const CLIENT_COMMANDS = {
  showMenu: 'stet.showMenu',
  showLog: 'stet.showLog',
  pickCorpusFolder: 'stet.pickCorpusFolder',
  createCorpusFolder: 'stet.createCorpusFolder',
  showProblems: 'stet.showProblems',
  addSourceFromClipboard: 'stet.addSourceFromClipboard',
  addSourceFromUrl: 'stet.addSourceFromUrl',
  restartServer: 'stet.restartServer',
  saveReport: 'stet.saveReport',
  getStarted: 'stet.getStarted',
  askForSecondReading: 'stet.askForSecondReading',
  dismissSecondReading: 'stet.dismissSecondReading',
  showEvidence: 'stet.showEvidence',
  showSources: 'stet.showSources',
  showBriefing: 'stet.showBriefing',
  nextFinding: 'stet.nextFinding',
  previousFinding: 'stet.previousFinding',
  filterBriefing: 'stet.filterBriefing',
  groupSources: 'stet.groupSources',
  filterSources: 'stet.filterSources',
  clearSourceFilter: 'stet.clearSourceFilter',
  refreshSources: 'stet.refreshSources',
  openSource: 'stet.openSource',
  citeSource: 'stet.citeSource',
  searchCorpus: 'stet.searchCorpus',
  openEvidence: 'stet.openEvidence',
  citeEvidence: 'stet.citeEvidence',
  insertEvidence: 'stet.insertEvidence',
} as const;

/** Notification from server to client: the state of one workspace folder's corpus, {@link FolderStatus}. Sent at every change. */
export const STATUS_NOTIFICATION = 'stet/status';
/** Request from client to server without parameters: what is wrong with files of the corpora, {@link ProblemItem}[]. */
export const PROBLEMS_REQUEST = 'stet/problems';

/**
 * Request from client to server, {@link AddSourceParams}, gives {@link AddSourceResult}: writes a source into the corpus, fetched from the web at the writer's request, or copied by
 * them. Nothing is fetched otherwise.
 */
export const ADD_SOURCE_REQUEST = 'stet/addSource';

export interface AddSourceParams {
  /** URI of the corpus folder into which the article is written; one that the settings name. */
  readonly corpusFolder: string;
  /** The address of the page: fetched where there is no `text`, noted where there is. */
  readonly url?: string;
  /** Text or HTML that was copied. */
  readonly text?: string;
}

/** The file that was written, or why there is none, as a sentence. */
export type AddSourceResult = { readonly uri: string; readonly title: string } | { readonly reason: string };

/** Scheme of the documents that show the text of an article whose file nobody can read: `stet-source:/ID.txt?PATH`. */
export const SOURCE_SCHEME = 'stet-source';
/** Request from client to server, {@link SourceParams}: the text of such a document, or null where there is no such article any more. */
export const SOURCE_REQUEST = 'stet/source';

export interface SourceParams {
  /** URI of scheme {@link SOURCE_SCHEME}. */
  readonly uri: string;
}

export interface FolderStatus {
  /** URI of the workspace folder; empty where a server was started without one. */
  readonly folder: string;
  /** Articles in the index. */
  readonly articles: number;
  /** Files to index in all; greater than `articles` while indexing. */
  readonly expected: number;
  /** Files of the corpus with something wrong; a folder that is missing is none. */
  readonly problems: number;
  /** True while indexing. */
  readonly busy: boolean;
  /** True where indexing was stopped before it was done: what is not there yet is missed. */
  readonly isPaused: boolean;
  /** Articles indexed a second, lately; missing where nothing is. */
  readonly rate?: number;
  /** True where none of the folders of `stet.corpus.folders` exists. */
  readonly isCorpusMissing: boolean;
  /** URIs of the corpus folders, as the settings name them. */
  readonly corpusFolders: readonly string[];
  /** Those of them that do not exist, or are no folders. */
  readonly missingFolders: readonly string[];
}

export interface ProblemItem {
  readonly folder: string;
  /** URI of the file. */
  readonly uri: string;
  readonly code: string;
  readonly message: string;
}

/** Code of the problem that a corpus folder does not exist, or is no folder. */
export const FOLDER_MISSING = 'corpus.folderMissing';

/** Request from client to server, {@link FindSourcesParams}: the articles that are like what is typed, best first, {@link FoundSource}[]. */
export const FIND_SOURCES_REQUEST = 'stet/findSources';

export interface FindSourcesParams {
  readonly textDocument: { readonly uri: string };
  readonly text: string;
}

/** Every text is untrusted. */
export interface FoundSource {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly date?: string;
}

export interface EditResult {
  /** False where nothing was to be changed, or the client did not. */
  readonly isChanged: boolean;
}

export interface ConvertResult extends EditResult {
  readonly converted: number;
  /** Citations that stay as they are, since their footnote says more than what it cites. */
  readonly left: number;
}

export interface MarkResult {
  /** False where the document has no such finding any more, or the mark could not be written. */
  readonly isMarked: boolean;
}

export interface ReportResult {
  /** One page, whole: no scripts, nothing from elsewhere. */
  readonly html: string;
}

export interface VerifyResult {
  /** Sentences whose passages are remembered now. */
  readonly sentences: number;
}

export interface WorkspaceCheckResult {
  readonly documents: number;
  readonly findings: number;
}

/** Request from client to server, {@link SecondReadingParams}: what to ask a language model about the sentence at a place, {@link SecondReadingMaterial} or null. */
export const SECOND_READING_REQUEST = 'stet/secondReading';
/** Request from client to server, {@link SecondReadingAnswerParams}: what the model's answer is worth, {@link SecondReadingAnswer} or {@link SecondReadingRefusal}. */
export const SECOND_READING_ANSWER_REQUEST = 'stet/secondReadingAnswer';

/** Positions and ranges of the language server protocol. */
interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}
interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

export interface SecondReadingParams {
  readonly textDocument: { readonly uri: string };
  readonly position: ProtocolPosition;
}

export interface SecondReadingMaterial {
  /** The sentence. */
  readonly range: ProtocolRange;
  readonly claim: string;
  /** The whole question for the model. */
  readonly prompt: string;
  /** How many passages it holds. */
  readonly passages: number;
  /** Ids of the articles that they stand in. */
  readonly sources: readonly string[];
}

export interface SecondReadingAnswerParams {
  readonly textDocument: { readonly uri: string };
  readonly sources: readonly string[];
  /** The model's answer as it came. */
  readonly answer: string;
}

/** Every text is untrusted: the model's words and the articles'. */
export interface SecondReadingAnswer {
  readonly reading: 'supported' | 'contradicted' | 'notStated';
  readonly why: string;
  /** The words that the reading rests on, as they stand in the corpus. */
  readonly passage: string;
  readonly title: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly location: { readonly uri: string; readonly range: ProtocolRange };
}

export interface SecondReadingRefusal {
  /** Why the answer is not shown. */
  readonly refused: string;
}
