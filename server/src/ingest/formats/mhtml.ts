import { say } from '../../text/l10n.js';
import { withoutInlined } from '../inlinedContent.js';
import { readPage } from '../readPage.js';
import { endOfMessage } from './cutMessage.js';
import { isPageCut, TRUNCATED_PAGE } from './cutPage.js';
import { fieldsFrom, rendered, UnreadableFile, type ReadContext, type Reading } from './format.js';
import { parseMime } from './mail.js';
import { paragraphMarks } from './paragraphMarks.js';
import { writeOutEntities } from './xmlEntities.js';

/** A page that a browser saved in one file: its main text, and what it says of itself. */
export async function readMhtml(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 32 * 1024));
  if (!/^content-type:/im.test(head) || !/multipart\/related|text\/html/i.test(head)) throw new UnreadableFile(say('it has none of the headers of a saved page. Give it the ending of its own format'), 'corpus.mislabelled');
  const message = await parseMime(bytes, context);
  const html = message.html;
  if (html === undefined || html.trim().length === 0) throw new UnreadableFile(say('it holds no page. Save it again'), 'corpus.empty');
  const { content, beside, fields } = await readPage(writeOutEntities(withoutInlined(html).text).text);
  const { isCut, isOnePart } = endOfMessage(bytes);
  const header = (name: string): string | undefined => message.headers.find(({ key }) => key === name)?.value;
  const saved = header('snapshot-content-location') ?? header('content-location');
  const known = fieldsFrom({ ...fields, title: fields.title ?? message.subject, url: fields.url ?? (saved !== undefined && /^https?:/i.test(saved) ? saved : undefined) });
  return { documents: [rendered(content.text, known, { beside, marks: paragraphMarks(content.text, known.title) })], faults: isCut || (isOnePart && isPageCut(html)) ? [TRUNCATED_PAGE] : [] };
}
