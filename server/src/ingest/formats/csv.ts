import type { ParseResult } from 'papaparse';

import { say } from '../../text/l10n.js';
import { cutInSentence } from './cutOff.js';
import { decodeText } from './decodeText.js';
import { UnreadableFile, type Fault, type ReadContext, type Reading } from './format.js';
import { documentsOf } from './json.js';
import { kindOfText } from './kindOfText.js';
import type { ExportRecord } from './records.js';

/** A table with a head: one article a row. The library is Papa Parse; it tells the separator by itself. */
export async function readCsv(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (text.trim().length === 0) throw new UnreadableFile(say('it is empty. Fill or remove it'), 'corpus.empty');
  const loaded = await import('papaparse');
  const { parse } = (loaded as unknown as { default?: typeof loaded }).default ?? loaded;
  if (/^\s*(?:<[a-z!?]|@\w+\s*\{)/i.test(text) || kindOfText(text) !== undefined) throw new UnreadableFile(say('it is no table. Give it the ending of its own format'), 'corpus.mislabelled');
  const table = (delimiter: string): ParseResult<ExportRecord> => parse<ExportRecord>(text, { header: true, skipEmptyLines: 'greedy', delimiter, transformHeader: uniqueName() });
  const tabbed = context.path.toLowerCase().endsWith('.tsv') ? table('\t') : undefined;
  const { data, errors, meta } = tabbed !== undefined && (tabbed.meta.fields ?? []).length > 1 ? tabbed : table('');
  const columns = (meta.fields ?? []).length;
  if (data.length === 0 || columns < 2) throw new UnreadableFile(say('it is no table: it has no row below its head, or a single column. Export it again, or give it the ending of its own format'), columns < 2 ? 'corpus.mislabelled' : 'corpus.damaged');
  const reading = await documentsOf(data, context);
  const open = errors.find(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
  const short = errors.filter(({ code }) => code === 'TooFewFields' || code === 'TooManyFields').length;
  const faults = [...reading.faults];
  const lastShort = errors.findLast(({ code }) => code === 'TooFewFields');
  const isCut = !/[\r\n]$/.test(text) && short === 1 && lastShort?.row === data.length - 1;
  if (open !== undefined) faults.push({ code: 'corpus.damaged', said: say('A quotation mark is never closed in row {0}; what follows it may be one field. Export the table again.', (open.row ?? 0) + 2) });
  else if (isCut) faults.push({ code: 'corpus.truncated', said: say('The table breaks off in its last row; what there is of it is read. Fetch or export it again.') });
  else if (short > 0) faults.push({ code: 'corpus.damaged', said: short === 1 ? say('A row has more or fewer fields than the head. Export the table again.') : say('{0} rows have more or fewer fields than the head. Export the table again.', short) });
  else faults.push(...cutInLastField(text, data[data.length - 1]!, meta.fields ?? []));
  return { ...reading, faults };
}

/** Names of columns, of those that stand there twice the second with its number: the library would say so on the standard error. */
function uniqueName(): (name: string, index: number) => string {
  const seen = new Map<string, number>();
  return (name, index) => {
    const first = seen.get(name) ?? index;
    seen.set(name, first);
    return first === index ? name : `${name}_${index + 1}`;
  };
}

/** Where the last column has the text, a row that is cut off has all of its fields. */
function cutInLastField(text: string, row: ExportRecord, names: readonly string[]): readonly Fault[] {
  const last = row[names[names.length - 1]!];
  return typeof last === 'string' && !/["\r\n]$/.test(text) ? cutInSentence(last, '') : [];
}
