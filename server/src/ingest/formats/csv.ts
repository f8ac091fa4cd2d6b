import { say } from '../../text/l10n.js';
import { cutInSentence } from './cutOff.js';
import { decodeText } from './decodeText.js';
import { UnreadableFile, type Fault, type ReadContext, type Reading } from './format.js';
import { documentsOf } from './json.js';
import type { ExportRecord } from './records.js';

/** A table with a head: one article a row. The library is Papa Parse; it tells the separator by itself. */
export async function readCsv(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (text.trim().length === 0) throw new UnreadableFile(say('it is empty. Fill or remove it'), 'corpus.empty');
  const loaded = await import('papaparse');
  const { parse } = (loaded as unknown as { default?: typeof loaded }).default ?? loaded;
  const { data, errors, meta } = parse<ExportRecord>(text, { header: true, skipEmptyLines: 'greedy', ...(context.path.toLowerCase().endsWith('.tsv') ? { delimiter: '\t' } : {}) });
  if (data.length === 0 || (meta.fields ?? []).length < 2) throw new UnreadableFile(say('it is no table: it has no row below its head, or a single column. Export it again, or give it the ending of its own format'), 'corpus.damaged');
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

/** Where the last column has the text, a row that is cut off has all of its fields. */
function cutInLastField(text: string, row: ExportRecord, names: readonly string[]): readonly Fault[] {
  const last = row[names[names.length - 1]!];
  return typeof last === 'string' && !/["\r\n]$/.test(text) ? cutInSentence(last, '') : [];
}
