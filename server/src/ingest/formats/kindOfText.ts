/** What a text is by how it begins; undefined for running text and for what is not known. */
export type TextKind = 'page' | 'subtitles' | 'data' | 'feed' | 'encrypted';

const BEGINNINGS: readonly (readonly [TextKind, RegExp])[] = [
  ['page', /^\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--[^<>]{0,400}-->\s*)?(?:<!doctype html|<html[\s>])/i],
  ['subtitles', /^\s*(?:WEBVTT(?:[ \t\r\n]|$)|\d+[ \t]*\r?\n[ \t]*\d{1,3}:\d{2}:\d{2}[.,]\d{1,3}[ \t]*-->)/],
  ['feed', /^\s*(?:<\?xml[\s>]|<(?:rss|feed|\w+:RDF)[\s>])/],
  ['encrypted', /^\s*-----BEGIN PGP MESSAGE-----/],
];
const BEGINNING = 2000;

/** Tells a text's format by its first lines, and JSON by being valid: so that none is taken for what its file's name says against it. */
export function kindOfText(text: string): TextKind | undefined {
  const head = text.slice(0, BEGINNING).replace(/^\ufeff/, '');
  const found = BEGINNINGS.find(([, pattern]) => pattern.test(head))?.[0];
  if (found !== undefined) return found;
  return /^\s*(?:\{\s*"|\[\s*[{"])/.test(head) && isJson(text) ? 'data' : undefined;
}

/** Whether a text is valid JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
