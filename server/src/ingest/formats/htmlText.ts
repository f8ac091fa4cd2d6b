import { identityText } from '../../text/mappedText.js';
import { cleanedText } from '../cleanText.js';
import { withoutInlined } from '../inlinedContent.js';
import { parsePage } from '../pageDocument.js';
import { PagePlaces } from '../pageNodes.js';
import { pageText } from '../pageText.js';

/**
 * The readable text of a piece of HTML that is an article as a whole: of a document, a mail, a feed's entry. Nothing of it is guessed to be furniture.
 * Throws on one that nests deeper than the stack.
 */
export async function htmlText(html: string): Promise<string> {
  const { text: page } = withoutInlined(html);
  const document = await parsePage(page);
  return cleanedText(pageText(document.body ?? document, new PagePlaces(document, page), page)).text;
}

/** Text that may be HTML: an export does not say. */
export async function textOfMaybeHtml(text: string): Promise<string> {
  return /<(?:p|div|br|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|table|article|section)\b[^<>]*>/i.test(text) ? htmlText(text) : cleanedText(identityOf(text)).text;
}

/** Plain text, its character references read. */
function identityOf(text: string): ReturnType<typeof identityText> {
  return identityText(text.replace(/\r\n?/g, '\n'));
}
