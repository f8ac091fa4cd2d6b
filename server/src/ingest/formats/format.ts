import type { SourceMark } from '../../articles/article.js';
import { inEnglish, type Said } from '../../text/l10n.js';
import { identityText, type MappedText } from '../../text/mappedText.js';
import type { Span } from '../../text/span.js';
import type { FrontMatterFields } from '../frontMatter.js';
import type { BibliographyEntry } from './bibliographyEntry.js';

/** Where the fields of an article stand in an export: a field's name there, or several of which the first that is there counts. Dots lead into objects. */
export type FieldMapping = Readonly<Partial<Record<'id' | 'title' | 'author' | 'outlet' | 'date' | 'url' | 'language' | 'text', string | readonly string[]>>>;

/** What a reader of a format is told. */
export interface ReadContext {
  /** Absolute path of the file. */
  readonly path: string;
  /** No more bytes than this are taken out of a packed file, all parts together. */
  readonly maxUnpackedBytes: number;
  /** No longer text than this is read of a file that may be larger for what is not text in it, in UTF-16 units. */
  readonly maxText: number;
  readonly fields: FieldMapping;
}

/** One article of a file. */
export interface ReadDocument {
  /** What it is called within the file, where the file can hold several: an identifier or address from the file, else missing. */
  readonly name?: string;
  readonly fields: FrontMatterFields;
  /** Mapped to the decoded text of the file, or onto itself where `isRendered`. */
  readonly content: MappedText;
  readonly isRendered: boolean;
  readonly marks?: readonly SourceMark[];
  /** Places in `content` that stand beside the story, see {@link ArticleSource.beside}. */
  readonly beside?: readonly Span[];
}

/** Something wrong with a file that can be read otherwise. */
export interface Fault {
  readonly code: string;
  readonly said: Said;
}

/** What came of reading a file. */
export interface Reading {
  readonly documents: readonly ReadDocument[];
  readonly faults: readonly Fault[];
  /** The decoded text of the file, to which contents are mapped that are not rendered. */
  readonly text?: string;
  /** What the file says of other articles. */
  readonly bibliography?: readonly BibliographyEntry[];
  /** The file is sound and no source at all, such as the settings of a program: it is passed over without a word. */
  readonly isNoSource?: boolean;
}

/** What comes of reading a file that is no source at all. */
export const NO_SOURCE: Reading = { documents: [], faults: [], isNoSource: true };

/** A format of files. Its library is loaded when `read` is called. */
export interface Format {
  /** For a person, with its article: 'a PDF file'. */
  readonly name: Said;
  /** Endings of file names, in lower case, the dot included. */
  readonly extensions: readonly string[];
  /** Whether it holds more than text, such as packed bytes, pictures and layout; such files may be larger than text. */
  readonly isContainer: boolean;
  /** Rejects with {@link UnreadableFile} where the file cannot be used; any other error of a library counts as damage. */
  readonly read: (bytes: Uint8Array, context: ReadContext) => Promise<Reading>;
}

/** Thrown by a reader whose file cannot be used; whoever calls the reader makes a problem of it. */
export class UnreadableFile extends Error {
  readonly code: string;
  readonly reason: Said;

  /** `reason` goes on after 'cannot be read: ' and has no full stop. */
  constructor(reason: Said, code = 'corpus.unreadable') {
    super(inEnglish(reason));
    this.reason = reason;
    this.code = code;
  }
}

/** A document whose places are those of its own text. */
export function rendered(text: string, fields: FrontMatterFields, extra: { readonly name?: string; readonly marks?: readonly SourceMark[]; readonly beside?: readonly Span[] } = {}): ReadDocument {
  return { ...extra, fields, content: identityText(text), isRendered: true };
}

/** The given fields without those that are missing or empty. */
export function fieldsFrom(values: Readonly<Record<string, string | undefined>>): FrontMatterFields {
  const known = Object.entries(values).flatMap(([name, value]) => {
    const text = value?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FIELD);
    return text === undefined || text.length === 0 ? [] : [[name, text]];
  });
  return Object.fromEntries(known) as FrontMatterFields;
}

const LONGEST_FIELD = 400;
