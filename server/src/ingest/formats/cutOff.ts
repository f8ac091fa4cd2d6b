import { say } from '../../text/l10n.js';
import { stopsMidSentence } from '../breaksOff.js';
import type { Fault } from './format.js';

/** A text that may be the whole one: that it stops so is all that speaks against it. */
const STOPS: Fault = {
  code: 'corpus.truncated',
  said: say('The text stops in the middle of a sentence and may have been cut off; what there is of it is read. Fetch or save it again, or end it with a line break if this is all of it.'),
};
const BREAKS_OFF: Fault = { code: 'corpus.truncated', said: say('The text breaks off before its end; what there is of it is read. Fetch or save it again.') };

/** The problem of an article's text, as it stands in its file, that stops in the middle of a sentence; none where it ends like others. `title` as of {@link stopsMidSentence}. */
export function cutInSentence(text: string, title?: string): readonly Fault[] {
  return stopsMidSentence(text, title) ? [STOPS] : [];
}

/** What {@link cutInSentence} tells of Markdown, and what its marks show: a block of code, a comment, an address of a link that is never closed. */
export function cutInMarkdown(text: string, title?: string): readonly Fault[] {
  if (/[\r\n]$/.test(text)) return [];
  const fences = text.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0;
  const isOpen = fences % 2 === 1 || text.lastIndexOf('<!--') > text.lastIndexOf('-->') || /\]\([^()\s]*$/.test(text.slice(-2000));
  return isOpen ? [BREAKS_OFF] : cutInSentence(text, title);
}
