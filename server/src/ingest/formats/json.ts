import { say, type Said } from '../../text/l10n.js';
import { entriesOfCsl } from './bibliography.js';
import { NestsTooDeeply } from '../nestsTooDeeply.js';
import { decodeText } from './decodeText.js';
import { NO_SOURCE, UnreadableFile, type Fault, type ReadContext, type ReadDocument, type Reading } from './format.js';
import { closedJson, isTooDeep, jsonShape } from './jsonShape.js';
import { isJson } from './kindOfText.js';
import { holdsSentences, isProgramJson } from './otherKinds.js';
import { documentOf, isRecord, type ExportRecord } from './records.js';

/** How deep the list of articles may stand in an export. */
const DEEPEST_LIST = 4;
const MOST_RECORDS = 200_000;
const JSON_BEGINNING = /^[\s\ufeff]*[[{]/;
const EXPORT_BREAKS_OFF = say('The export breaks off before its end; what there is of it is read. Fetch or export it again.');
const BREAKS_OFF = say('it breaks off before its end. Fetch or export it again');

/** A JSON export: a list of articles, wherever it stands, or one article; CSL-JSON is a bibliography; the settings of a program are passed over. */
export async function readJson(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (text.trim().length === 0) throw new UnreadableFile(say('it is empty. Fill or remove it'), 'corpus.empty');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const lines = text.trim().split(/\r?\n/);
    // Some exports of one object a line have the ending of one object a file.
    if (lines.length > 1 && lines.slice(0, 3).every((line) => line.trim().length === 0 || parsed(line) !== undefined)) return readLines(lines, context);
    return readCut(text, error, context);
  }
  return readData(text, data, context);
}

/** What there is of an export that was cut off. Rejects where it is damaged otherwise, or nothing of it is an article or an entry. */
async function readCut(text: string, error: SyntaxError, context: ReadContext): Promise<Reading> {
  for (const closed of breaksOffAt(text, error) ? closedJson(text) : []) {
    const reading = await readData(text, JSON.parse(closed), context).catch(withoutText);
    if (reading.isNoSource !== true) return { ...reading, faults: [{ code: 'corpus.truncated', said: EXPORT_BREAKS_OFF }, ...reading.faults] };
  }
  throw notValid(text, error);
}

function withoutText(error: unknown): Reading {
  if (error instanceof UnreadableFile && error.code === 'corpus.noText') return NO_SOURCE;
  throw error;
}

async function readData(text: string, data: unknown, context: ReadContext): Promise<Reading> {
  // Below so many levels nothing is looked for, and what a person hid there must not be passed over like the settings of a program.
  const isDeep = jsonShape(text).isTooDeep;
  if (isDeep && !Array.isArray(data)) throw new NestsTooDeeply('The file nests too deeply.');
  if (isDeep) return documentsOf((data as unknown[]).filter((one): one is ExportRecord => isRecord(one) || isTooDeep(one)), context);
  const bibliography = entriesOfCsl(data);
  if (bibliography !== undefined) return { documents: [], faults: [], bibliography };
  const list = listOf(data, 0);
  if (context.fields.text === undefined && isNoExport(context.path, data, list === undefined)) return NO_SOURCE;
  return documentsOf(list ?? (isRecord(data) ? [data] : []), context);
}

/** A JSONL export: one article a line. A line that cannot be read is told and passed over. */
export async function readJsonLines(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (text.trim().length === 0) throw new UnreadableFile(say('it is empty. Fill or remove it'), 'corpus.empty');
  // Some exports of one list have the ending of one object a line.
  if (/^[\s\ufeff]*\[/.test(text) && isJson(text)) return readData(text, JSON.parse(text), context);
  return readLines(text.split(/\r?\n/), context);
}

async function readLines(lines: readonly string[], context: ReadContext): Promise<Reading> {
  const records: ExportRecord[] = [];
  const bad: number[] = [];
  let last = 0;
  lines.forEach((line, index) => {
    if (line.trim().length === 0) return;
    last = index + 1;
    const record = parsed(line);
    // What nests too deeply is told with what is made of the records.
    if (isRecord(record) || isTooDeep(record)) records.push(record as ExportRecord);
    else bad.push(last);
  });
  const isCut = bad.length === 1 && bad[0] === last && jsonShape(lines[last - 1]!).isOpen;
  const closed = isCut ? parsed(closedJson(lines[last - 1]!)[0] ?? '') : undefined;
  const isRead = isRecord(closed) && (await documentOf(closed, context.fields)) !== undefined;
  if (isRead) records.push(closed);
  if (records.length === 0) throw isCut ? new UnreadableFile(BREAKS_OFF, 'corpus.damaged') : noJson(lines.join('\n'), say('none of its lines is a JSON object. Fetch or export it again'));
  const reading = await documentsOf(records, context);
  if (bad.length === 0) return reading;
  if (isCut) {
    const said = isRead ? EXPORT_BREAKS_OFF : say('The file breaks off in its last line, which is left out. Fetch or export it again.');
    return { ...reading, faults: [...reading.faults, { code: 'corpus.truncated', said }] };
  }
  const where = bad.slice(0, 5).join(', ') + (bad.length > 5 ? ', …' : '');
  const said =
    bad.length === 1
      ? say('Line {0} is no JSON object and is left out. Fetch or export the file again.', where)
      : say('{0} lines are no JSON object and are left out ({1}). Fetch or export the file again.', bad.length, where);
  return { ...reading, faults: [...reading.faults, { code: 'corpus.damaged', said }] };
}

/** The articles of records, and how many records had none. */
export async function documentsOf(records: readonly ExportRecord[], context: ReadContext): Promise<Reading> {
  const documents: ReadDocument[] = [];
  let without = 0;
  let deep = 0;
  for (const record of records.slice(0, MOST_RECORDS)) {
    if (isTooDeep(record)) {
      deep++;
      continue;
    }
    const document = await documentOf(record, context.fields);
    if (document === undefined) without++;
    else documents.push(document);
  }
  if (documents.length === 0) {
    if (deep > 0) throw new NestsTooDeeply('Its entries nest too deeply.');
    const names = Object.keys(records[0] ?? {}).slice(0, 12).join(', ');
    const reason =
      names.length > 0
        ? say("no field of it is known to hold an article's text (its fields are {0}). Name the field in the setting stet.corpus.fields, or exclude the file", names)
        : say("no field of it is known to hold an article's text. Name the field in the setting stet.corpus.fields, or exclude the file");
    throw new UnreadableFile(reason, 'corpus.noText');
  }
  const faults: Fault[] = without === 0 ? [] : [{ code: 'corpus.noText', said: without === 1 ? say('One of {0} entries has no text and is left out.', records.length) : say('{0} of {1} entries have no text and are left out.', without, records.length) }];
  if (deep > 0) faults.push({ code: 'corpus.unreadable', said: deep === 1 ? say('An entry is nested too deeply and is left out.') : say('{0} entries are nested too deeply and are left out.', deep) });
  if (records.length > MOST_RECORDS) faults.push({ code: 'corpus.tooLarge', said: say('Only the first {0} of its {1} entries are read. Split the file.', MOST_RECORDS, records.length) });
  return { documents, faults };
}

/** The first list of objects in breadth; of an answer of a search server the objects' sources. */
function listOf(data: unknown, depth: number): ExportRecord[] | undefined {
  if (Array.isArray(data)) {
    const records = data.filter(isRecord);
    if (records.length === 0) return undefined;
    return records.map((record) => (isRecord(record['_source']) ? { ...record['_source'], id: record['_source']['id'] ?? record['_id'] } : record));
  }
  if (!isRecord(data) || depth >= DEEPEST_LIST || hasOwnText(data)) return undefined;
  const values = Object.values(data);
  return values.map((value) => (Array.isArray(value) ? listOf(value, depth + 1) : undefined)).find((list) => list !== undefined) ?? values.map((value) => listOf(value, depth + 1)).find((list) => list !== undefined);
}

/** Whether JSON is no export of articles: the settings of a program, or something in which nobody's sentences stand. */
function isNoExport(path: string, data: unknown, isSingle: boolean): boolean {
  if (isProgramJson(path, data)) return true;
  if (!isSingle || !isRecord(data)) return !holdsSentences(data);
  if (hasOwnText(data)) return false;
  const has = (names: readonly string[]): boolean => names.some((name) => Object.hasOwn(data, name));
  if (has(['title', 'headline', 'url', 'link', 'date', 'published', 'publishedAt', 'datePublished', 'pubDate', 'byline'])) return false;
  // A description without a title, an address or a day describes a thing that is no article.
  return has(['description', 'summary', 'message']) || !holdsSentences(data);
}

/** Whether an object is an article itself, whatever lists it has. */
function hasOwnText(record: ExportRecord): boolean {
  return ['text', 'articleBody', 'body', 'content', 'fullText', 'bodyText', 'html'].some((name) => typeof record[name] === 'string' && record[name].trim().length > 0);
}

/** Whether what the engine stumbled over is the end of a text that is JSON so far. */
function breaksOffAt(text: string, error: SyntaxError): boolean {
  const stopped = /at position (\d+)/.exec(error.message)?.[1];
  return (stopped === undefined || Number(stopped) >= text.trimEnd().length) && JSON_BEGINNING.test(text) && jsonShape(text).isOpen;
}

/** Why a file is no JSON, in words for who did not write it; the engine says where in the text it stopped. */
function notValid(text: string, error: SyntaxError): UnreadableFile {
  const stopped = /at position (\d+)/.exec(error.message)?.[1];
  const place = stopped === undefined ? text.length : Number(stopped);
  if (breaksOffAt(text, error)) return new UnreadableFile(BREAKS_OFF, 'corpus.damaged');
  return noJson(text, say('it is no valid JSON: it goes wrong in line {0}, after "{1}". Fetch or export it again', text.slice(0, place).split('\n').length, text.slice(Math.max(0, place - 20), place).replace(/\s+/g, ' ').trim()));
}

/** Another format under a wrong name, or else JSON that is damaged, for the given reason. */
function noJson(text: string, reason: Said): UnreadableFile {
  if (JSON_BEGINNING.test(text)) return new UnreadableFile(reason, 'corpus.damaged');
  return new UnreadableFile(say('it is no JSON: it begins with "{0}". Give it the ending of its own format', text.trim().slice(0, 20).replace(/\s+/g, ' ')), 'corpus.mislabelled');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
