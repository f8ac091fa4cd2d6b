import type { Email } from 'postal-mime';

import { say } from '../../text/l10n.js';
import { calendarDate } from '../calendarDate.js';
import { cleanedText } from '../cleanText.js';
import { identityText } from '../../text/mappedText.js';
import { cutInSentence } from './cutOff.js';
import { isPageCut } from './cutPage.js';
import { endOfMessage } from './cutMessage.js';
import { fieldsFrom, rendered, UnreadableFile, type Fault, type ReadContext, type Reading } from './format.js';
import { htmlText } from './htmlText.js';
import { kindOfText } from './kindOfText.js';
import { paragraphMarks } from './paragraphMarks.js';

/** Headers of which every mail has some. */
const HEADERS = /^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to):/im;
const ENCRYPTED = /^multipart\/encrypted|^application\/(?:x-)?pkcs7-mime/i;

/** A mail: subject, sender, day and its text; of attachments their names are told. The library is postal-mime. */
export async function readMail(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 32 * 1024));
  if (!HEADERS.test(head.split(/\r?\n\r?\n/)[0] ?? '')) throw new UnreadableFile(say('it has none of the headers that a mail begins with. Give it the ending of its own format'), 'corpus.mislabelled');
  const mail = await parseMime(bytes, context);
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
  if (ENCRYPTED.test(header('content-type') ?? '')) throw new UnreadableFile(say('it is encrypted. Save a copy that is not'), 'corpus.encrypted');
  const page = mail.html === undefined ? '' : await htmlText(mail.html);
  const text = /[\p{L}\p{N}]/u.test(page) ? page : cleanedText(identityText((mail.text ?? '').replace(/\r\n?/g, '\n').trim())).text;
  if (kindOfText(text) === 'encrypted') throw new UnreadableFile(say('it is encrypted. Save a copy that is not'), 'corpus.encrypted');
  const sender = mail.from;
  const fields = fieldsFrom({
    title: mail.subject,
    author: sender?.name || sender?.address,
    // The header keeps the sender's own day; the parsed date is that of Greenwich.
    date: calendarDate(header('date') ?? mail.date ?? ''),
    language: header('content-language'),
  });
  return { documents: [rendered(text, fields, { marks: paragraphMarks(text) })], faults: [...attached(mail.attachments), ...cutMail(bytes, text, mail.html)] };
}

/** A message of MIME parts, its parts decoded. Rejects where they nest too deeply or are too large. */
export async function parseMime(bytes: Uint8Array, context: ReadContext): Promise<Email> {
  if (bytes.length > context.maxUnpackedBytes) throw new UnreadableFile(say('it is too large. Exclude it'), 'corpus.tooLarge');
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 2 * 1024 * 1024 });
}

const TRUNCATED_MAIL: Fault = { code: 'corpus.truncated', said: say('The mail breaks off before its end; what there is of it is read. Save it again.') };

/** That a mail was cut off: by its parts and the way they are packed, by the tags of a page in it, else by its text. */
function cutMail(bytes: Uint8Array, text: string, html: string | undefined): readonly Fault[] {
  const { isCut, isOnePart, endsInLine } = endOfMessage(bytes);
  if (isCut || (isOnePart && html !== undefined && isPageCut(html))) return [TRUNCATED_MAIL];
  return isOnePart && endsInLine && html === undefined ? cutInSentence(text, '') : [];
}

/** Documents in a mail are not read with it; whoever put the mail into the corpus may believe so. */
function attached(attachments: Email['attachments']): Fault[] {
  const names = attachments.flatMap(({ filename, disposition }) => (disposition === 'attachment' && filename ? [filename] : []));
  if (names.length === 0) return [];
  const shown = names.slice(0, 5).join(', ');
  return [{ code: 'corpus.attachment', said: say("The mail's attachments are not read ({0}). Save those that are sources beside it.", names.length > 5 ? `${shown}, …` : shown) }];
}
