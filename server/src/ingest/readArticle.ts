import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import type { ArticleMetadata, ArticleSource, CorpusProblem } from '../articles/article.js';
import { titleOf } from '../articles/blocks.js';
import { corpusProblem } from '../articles/corpusProblem.js';
import { isWhiteSpace } from '../text/characters.js';
import { say } from '../text/l10n.js';
import { lineStarts } from '../text/lines.js';
import type { MappedText } from '../text/mappedText.js';
import { endsWithinCharacter } from './decodeBytes.js';
import type { BibliographyEntry } from './formats/bibliographyEntry.js';
import { UnreadableFile, type FieldMapping, type Format, type ReadContext, type ReadDocument, type Reading } from './formats/format.js';
import { formatOf, largestSize, stemOf } from './formats/formats.js';
import { isOfText, mislabelled } from './formats/mislabelled.js';
import { languageOf } from './language.js';
import { saysTooDeep } from './nestsTooDeeply.js';
import { partNames } from './partNames.js';
import { setOffParagraphs } from './setOff.js';

export { READABLE_EXTENSIONS } from './formats/formats.js';

export interface ReadOptions {
  /** Texts larger than this many bytes are not read, nor files that hold texts of ten times as many. Default: {@link DEFAULT_MAX_BYTES}. */
  readonly maxBytes?: number;
  /** Where the fields of an article stand in exports; beside the usual names. */
  readonly fields?: FieldMapping;
}

export interface ReadResult {
  /** What articles the file holds, each with a path of its own; none where the file cannot be used at all, or, without a problem, is no source. */
  readonly sources: readonly ArticleSource[];
  readonly problems: readonly CorpusProblem[];
  /** What the file says of other articles. */
  readonly bibliography?: readonly BibliographyEntry[];
}

export const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
/** What a packed file may unpack to, as a multiple of the largest text. */
const UNPACKED_FACTOR = 20;
/** A slip or two in a long text is no damage: so many characters are, if they are at least one in so many. */
const LEAST_SPOILT = 3;
const SPOILT_ONE_IN = 1000;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Reads a file of the corpus by the format that its name tells, in any of the usual encodings. `path` is absolute. A file that cannot be used gives a problem and
 * no article; what is wrong only in parts gives a problem beside its articles. Never throws on any bytes.
 */
export async function readArticle(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length > largestSize(path, maxBytes)) return failure(tooLarge(path, bytes.length, maxBytes));
  const format = formatOf(path) ?? formatOf('.txt')!;
  const wrong = mislabelled(path, bytes, format);
  if (wrong !== undefined) return failure(wrong);
  const context: ReadContext = { path, maxUnpackedBytes: maxBytes * UNPACKED_FACTOR, maxText: maxBytes, fields: options.fields ?? {} };
  const reading = await readFormat(format, bytes, context);
  if ('code' in reading) return failure(reading);
  if (reading.isNoSource === true) return { sources: [], problems: [] };
  const problems: CorpusProblem[] = reading.faults.map(({ code, said }) => corpusProblem(path, code, said));
  const documents = reading.documents.filter(({ content }) => WORD.test(content.text));
  if (documents.length === 0 && reading.bibliography === undefined) {
    return failure(...problems, corpusProblem(path, 'corpus.empty', say('{0} holds no text that can be read. Fill or remove it.', basename(path))));
  }
  if (isOfText(format) && endsWithinCharacter(bytes) && !problems.some(({ code }) => code === 'corpus.truncated')) {
    problems.push(corpusProblem(path, 'corpus.truncated', say('{0} ends within a character and was cut off; what there is of it is read. Fetch or save it again.', basename(path))));
  }
  const spoilt = spoiltCharacters(documents);
  if (spoilt > 0) problems.push(corpusProblem(path, 'corpus.damaged', say('{0} characters in {1} are damaged or in an encoding that cannot be told; what has them in it may not be found. Fetch or save it again.', spoilt, basename(path))));
  const sources = await sourcesOf(path, documents, fingerprintOf(bytes), reading.text);
  return { sources, problems, ...(reading.bibliography === undefined ? {} : { bibliography: reading.bibliography }) };
}

/** What a library says of a file, where that is a plain phrase such as 'invalid zip data'; empty where it is a slip in its own program. */
function plainReason(error: unknown): string {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError) return '';
  const phrase = (error.message.split('\n')[0] ?? '').replace(/[.\s]+$/, '');
  return /^[A-Za-z][a-z]*(?: [A-Za-z'-]+){0,9}$/.test(phrase) ? phrase : '';
}

/** How many characters of the texts stand for what could not be read, or are such as no text has; 0 where they are too few to matter. */
function spoiltCharacters(documents: readonly ReadDocument[]): number {
  const all = documents.reduce((sum, { content }) => sum + content.text.length, 0);
  const spoilt = documents.reduce((sum, { content }) => sum + spoiltIn(content.text), 0);
  return spoilt >= LEAST_SPOILT && spoilt >= all / SPOILT_ONE_IN ? spoilt : 0;
}

/** The mark for what could not be decoded, and control characters that no text has. */
function spoiltIn(text: string): number {
  let spoilt = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 32 && !isWhiteSpace(unit)) || (unit >= 0x7f && unit <= 0x9f) || unit === 0xfffd) spoilt++;
  }
  return spoilt;
}

/** The hash by which two states of a file are told apart, in hex. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** The problem of a file that is too large to be read; sizes in bytes. */
export function tooLarge(path: string, size: number, maxBytes: number): CorpusProblem {
  const megabytes = (value: number): string => `${(value / 1024 / 1024).toFixed(1)} MB`;
  return corpusProblem(path, 'corpus.tooLarge', say('{0} has {1}, more than the {2} that are read. Split or exclude it, or raise the limit.', basename(path), megabytes(size), megabytes(largestSize(path, maxBytes))));
}

async function readFormat(format: Format, bytes: Uint8Array, context: ReadContext): Promise<Reading | CorpusProblem> {
  const { path } = context;
  const name = basename(path);
  try {
    return await format.read(bytes, context);
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return error.code === 'corpus.binary'
        ? corpusProblem(path, error.code, say('{0} is not {1}: {2}. Give it the ending of its own format, or exclude it.', name, format.name, error.reason))
        : corpusProblem(path, error.code, say('{0} cannot be read: {1}.', name, error.reason));
    }
    // Parsers of nested formats recurse; a hostile file can nest deeper than the stack.
    if (saysTooDeep(error)) return corpusProblem(path, 'corpus.unreadable', say('{0} cannot be read: it is nested too deeply. Save its text in a plain file.', name));
    // Whatever a library throws on bytes that no program of its format wrote.
    const reason = plainReason(error);
    const said = reason.length > 0 ? say('{0} is damaged, or is not {1} ({2}). Fetch or save it again.', name, format.name, reason) : say('{0} is damaged, or is not {1}. Fetch or save it again.', name, format.name);
    return corpusProblem(path, 'corpus.damaged', said);
  }
}

async function sourcesOf(path: string, documents: readonly ReadDocument[], fingerprint: string, text: string | undefined): Promise<ArticleSource[]> {
  const stem = stemOf(basename(path));
  const fileLines = text === undefined ? undefined : lineStarts(text);
  // A file that can hold several gives each a name, even where it happens to hold one: adding a second must not rename the first.
  const names = partNames(documents, stem);
  const sources: ArticleSource[] = [];
  for (const [index, { fields, content, isRendered, marks, beside }] of documents.entries()) {
    const part = names[index];
    const language = fields.language ?? (await languageOf(content.text));
    const metadata: ArticleMetadata = { ...fields, ...(language === undefined ? {} : { language }), id: fields.id ?? part ?? stem, title: fields.title ?? titleOf(content.text) ?? part ?? stem };
    sources.push({
      metadata,
      ...(part === undefined ? { path } : { path: `${path}#${part}`, file: path }),
      ...(isRendered ? { isRendered } : {}),
      content,
      fileLines: isRendered || fileLines === undefined ? lineStarts(content.text) : fileLines,
      fingerprint,
      ...(marks === undefined || marks.length === 0 ? {} : { marks }),
      ...(beside === undefined || beside.length === 0 ? {} : { beside }),
      ...(isRendered || text === undefined ? {} : setOffOf(content, text)),
    });
  }
  return sources;
}

function setOffOf(content: MappedText, text: string): Pick<ArticleSource, 'setOff'> {
  const setOff = setOffParagraphs(content, text);
  return setOff.length === 0 ? {} : { setOff };
}

function failure(...problems: readonly CorpusProblem[]): ReadResult {
  return { sources: [], problems };
}
