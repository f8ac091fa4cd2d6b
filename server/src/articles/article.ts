import type { Said } from '../text/l10n.js';
import type { MappedText } from '../text/mappedText.js';
import { firstFrom } from '../text/sorted.js';
import { startOf, type Span } from '../text/span.js';
import type { LineStarts } from '../text/lines.js';

/** What front matter or a page says of an article. `id` and `title` are always known. */
export interface ArticleMetadata {
  /** Front matter `id`, else the file name without extension; made unique in the corpus by `~2`, `~3`, … */
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly outlet?: string;
  /** ISO 8601 day, `YYYY-MM-DD`, when the article appeared. */
  readonly date?: string;
  readonly url?: string;
  /** BCP 47 tag, such as `en`. */
  readonly language?: string;
}

/** Where an article is: by its own path, and by the file that holds it where that is another. */
export interface ArticlePath {
  /** The article's own path, no other has it: that of its file, absolute, or where the file holds several articles, that path with `#` and the article's name in it. */
  readonly path: string;
  /** Absolute path of the file, only where it holds several articles. */
  readonly file?: string;
  /**
   * Whether places in the article are places in a readable rendering of it, which is its text, and not in its file: where the file is binary, or its text is wrapped in
   * a format that nobody reads.
   */
  readonly isRendered?: boolean;
}

/** Where a part of an article begins that its medium counts: a page, or a time. */
export interface SourceMark {
  /** Offset into the article's text; marks are ascending. */
  readonly start: number;
  /** As a citation says it: 'p. 3', '00:12:31', 'para. 4', 'ch. 2'. */
  readonly label: string;
}

/** One article of a file of the corpus as a reader hands it over: readable text, what is known of it, and the way back to the file. Plain data that can be sent to another thread. */
export interface ArticleSource extends ArticlePath {
  readonly metadata: ArticleMetadata;
  /**
   * The readable text, mapped to offsets in the decoded text of the file, or onto itself where it `isRendered`. Paragraphs are separated by line breaks.
   * A plain text file is mapped onto itself, less its front matter.
   */
  readonly content: MappedText;
  /** Line starts of the decoded file or of the rendering, so that offsets become positions without reading the file again. */
  readonly fileLines: LineStarts;
  /** Hash of the file's bytes, in hex. */
  readonly fingerprint: string;
  /** Pages or times, where the format has them. */
  readonly marks?: readonly SourceMark[];
  /**
   * Places in the readable text, ascending, that a page shows beside its story: captions of its pictures, and the paragraph that it sets between headline and story in a part of its own. They are
   * evidence and no part of the story. Only for analysis.
   */
  readonly beside?: readonly Span[];
  /** Paragraphs of the readable text, ascending, that the file sets in bold or as headings, where the text asks questions: those of an interview. Only for analysis. */
  readonly setOff?: readonly Span[];
}

/** What is known of an article beside its text; for telling who is interviewed; `setOff` as in {@link ArticleSource}. */
export interface ArticleHead {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly setOff?: readonly Span[] | undefined;
}

/** Whether an article is known to be in another language than the one whose words and grammar Stet knows: it may bear a briefing out, and cannot refute it. */
export function isInOtherLanguage({ language }: Pick<ArticleMetadata, 'language'>): boolean {
  return language !== undefined && !/^en(?:$|[-_])/i.test(language);
}

/** The file in which an article stands: an absolute path. */
export function fileOf(article: ArticlePath): string {
  return article.file ?? article.path;
}

/** The card's part of where an article is, without what is undefined. */
export function articlePathOf({ path, file, isRendered }: ArticlePath): ArticlePath {
  return { path, ...(file === undefined ? {} : { file }), ...(isRendered === true ? { isRendered } : {}) };
}

/** The page, time or paragraph of a place in an article, as a citation says it; undefined where the medium counts none or the place is before the first. */
export function markAt(article: { readonly marks?: readonly SourceMark[] }, offset: number): string | undefined {
  const marks = article.marks ?? [];
  return marks[firstFrom(marks, offset + 1, startOf) - 1]?.label;
}

/** `furniture` is everything a page carries that is not the story; it is never evidence, nor is a `caption`'s credit. A `caption` is also what stands between headline and story. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'listItem' | 'caption' | 'post' | 'furniture';

/** A paragraph-like part of an article, in order and without overlaps. Offsets into the article's text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence of a block that can be evidence. Offsets into the article's text. */
export interface ArticleSentence extends Span {
  /** Index into {@link Article.blocks}. */
  readonly block: number;
}

/** Who speaks, as far as the article says with confidence. */
export interface Speaker {
  /** The fullest form of the name that this article uses for them ('Sergei Liadov' for 'he' or 'Liadov'). */
  readonly name: string;
  /** The words that stand for the speaker at the quotation: name, pronoun or office. */
  readonly mention: Span;
  /** 0 to 1; below 0.5 no verdict rests on it. */
  readonly confidence: number;
}

/** Words in quotation marks in an article. `start` and `end` are inside the marks. */
export interface ArticleQuotation extends Span {
  readonly speaker?: Speaker;
  /** The verb of speech that links speaker and words. */
  readonly cue?: Span;
  /** False for titles, nicknames and words at arm's length, where nobody is quoted. */
  readonly isSpeech: boolean;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A name in a text, without titles, offices and possessive endings. */
export interface NameMention extends Span {
  /** The name as it stands, white space folded. */
  readonly text: string;
  readonly kind: NameKind;
  /** The office that the text gives them here ('Deputy Foreign Minister'), as it stands. */
  readonly office?: string;
  readonly officeSpan?: Span;
  /** The fullest form in the same text that this mention stands for; equals `text` where it is the fullest itself. */
  readonly fullName: string;
}

/** An article, read and analysed. All offsets are into `text`; {@link ArticleSource.content} leads back to the file. */
export interface Article extends ArticleSource {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly ArticleSentence[];
  readonly quotations: readonly ArticleQuotation[];
  readonly names: readonly NameMention[];
}

/** A file of the corpus that could not be used, or not wholly. */
export interface CorpusProblem {
  readonly path: string;
  /** Such as `corpus.unreadable`, `corpus.empty`, `corpus.binary`, `corpus.tooLarge`, `corpus.duplicateId`, `corpus.frontMatter`, `corpus.folderMissing`. */
  readonly code: string;
  /** A sentence that says what is wrong and what to do, in English where `said` is there. */
  readonly message: string;
  /** The same as data, for other languages; see `problemWords`. */
  readonly said?: Said;
}
