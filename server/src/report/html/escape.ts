const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text of a briefing or an article for a page, as words and nothing else, inside an element or between the quotes of an attribute. Control characters go, but for white space, and so do
 * bidirectional controls, which could show a sentence in another order than it has.
 */
export function escapeHtml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A link where the address is one of the web, else the words alone. */
export function webLink(address: string | undefined, words: string): string {
  if (address === undefined || !/^https?:\/\/[^\s<>"']+$/i.test(address)) return escapeHtml(words);
  return `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(words)}</a>`;
}

/** Words that begin a sentence, for the middle of one. */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
