import { say } from '../../text/l10n.js';
import { calendarDate } from '../calendarDate.js';
import { cleanedText } from '../cleanText.js';
import { identityText } from '../../text/mappedText.js';
import { fieldsFrom, rendered, type Reading } from './format.js';
import { paragraphMarks } from './paragraphMarks.js';
import { rtfText } from './rtfText.js';

/** An RTF file: its text and what its information group says. Pictures, headers, footers and tables of fonts and styles are left out. */
export async function readRtf(bytes: Uint8Array): Promise<Reading> {
  const { text, info, isComplete } = rtfText(bytes);
  const cleaned = cleanedText(identityText(text)).text;
  const fields = fieldsFrom({ title: info['title'], author: info['author'], outlet: info['company'], date: calendarDate(info['creatim'] ?? '') });
  const faults = isComplete ? [] : [{ code: 'corpus.truncated', said: say('The RTF file breaks off before its end; what there is of it is read. Fetch or save it again.') }];
  return { documents: [rendered(cleaned, fields, { marks: paragraphMarks(cleaned, fields.title) })], faults };
}
