import { entriesOfCsl } from './bibliography.js';
import { decodeText } from './decodeText.js';
import { UnreadableFile, type Fault, type ReadContext, type ReadDocument, type Reading } from './format.js';
import { documentOf, isRecord, type ExportRecord } from './records.js';

/** How deep the list of articles may stand in an export. */
const DEEPEST_LIST = 4;
const MOST_RECORDS = 200_000;

/** A JSON export: a list of articles, wherever it stands, or one article; CSL-JSON is a bibliography. */
export async function readJson(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (text.trim().length === 0) throw new UnreadableFile('it is empty', 'corpus.empty');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const lines = text.trim().split(/\r?\n/);
    // Some exports of one object a line have the ending of one object a file.
    if (lines.length > 1 && lines.slice(0, 3).every((line) => line.trim().length === 0 || parsed(line) !== undefined)) return readLines(lines, context);
    throw new UnreadableFile(`it is no valid JSON (${shortened(error.message)}). Fetch or export it again`, 'corpus.damaged');
  }
  const bibliography = entriesOfCsl(data);
  if (bibliography !== undefined) return { documents: [], faults: [], bibliography };
  const records = listOf(data, 0) ?? (isRecord(data) ? [data] : []);
  return documentsOf(records, context);
}

/** A JSONL export: one article a line. A line that cannot be read is told and passed over. */
export async function readJsonLines(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (text.trim().length === 0) throw new UnreadableFile('it is empty', 'corpus.empty');
  return readLines(text.split(/\r?\n/), context);
}

async function readLines(lines: readonly string[], context: ReadContext): Promise<Reading> {
  const records: ExportRecord[] = [];
  const bad: number[] = [];
  lines.forEach((line, index) => {
    if (line.trim().length === 0) return;
    const record = parsed(line);
    if (isRecord(record)) records.push(record);
    else bad.push(index + 1);
  });
  if (records.length === 0) throw new UnreadableFile('none of its lines is a JSON object. Fetch or export it again', 'corpus.damaged');
  const reading = await documentsOf(records, context);
  if (bad.length === 0) return reading;
  const where = bad.slice(0, 5).join(', ') + (bad.length > 5 ? ', …' : '');
  const message = `${bad.length === 1 ? `Line ${where} is` : `${bad.length} lines are`} no JSON object and ${bad.length === 1 ? 'is' : 'are'} left out${bad.length === 1 ? '' : ` (${where})`}. Fetch or export the file again.`;
  return { ...reading, faults: [...reading.faults, { code: 'corpus.damaged', message }] };
}

/** The articles of records, and how many records had none. */
export async function documentsOf(records: readonly ExportRecord[], context: ReadContext): Promise<Reading> {
  const documents: ReadDocument[] = [];
  let without = 0;
  for (const record of records.slice(0, MOST_RECORDS)) {
    const document = await documentOf(record, context.fields);
    if (document === undefined) without++;
    else documents.push(document);
  }
  if (documents.length === 0) {
    const names = Object.keys(records[0] ?? {}).slice(0, 12).join(', ');
    throw new UnreadableFile(`no field of it is known to hold an article's text${names.length > 0 ? ` (its fields are ${names})` : ''}. Name the field in the setting stet.corpus.fields, or exclude the file`, 'corpus.noText');
  }
  const faults: Fault[] = without === 0 ? [] : [{ code: 'corpus.noText', message: `${without} of ${records.length} entries have no text and are left out.` }];
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

/** Whether an object is an article itself, whatever lists it has. */
function hasOwnText(record: ExportRecord): boolean {
  return ['text', 'articleBody', 'body', 'content', 'fullText', 'bodyText', 'html'].some((name) => typeof record[name] === 'string' && record[name].trim().length > 0);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function shortened(message: string): string {
  return message.replace(/\s+/g, ' ').slice(0, 80);
}
