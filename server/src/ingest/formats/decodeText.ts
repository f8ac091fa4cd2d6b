import { say } from '../../text/l10n.js';
import { decode, decodeBytes } from '../decodeBytes.js';
import { UnreadableFile } from './format.js';
import { otherThanWindows } from './otherEncoding.js';

/** So much of a file tells its encoding. */
const SAMPLE = 128 * 1024;
/** Below this confidence (of 100) what the library says is not believed. */
const LEAST_CONFIDENCE = 20;
/** Languages whose letters Windows-1252 has: it stands for all encodings of Western Europe. */
const WESTERN = /^(?:ISO-8859-1|ISO-8859-15|windows-1252)$/i;

/**
 * The text of a file of text; rejects where the bytes are none. `declared` is the encoding that the file states of itself. Where nothing tells the encoding,
 * it is judged by how often which letters stand together (chardet, loaded with the first such file).
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<string> {
  const decoded = decodeBytes(bytes, declared);
  if ('problem' in decoded) throw new UnreadableFile(say('its bytes are no text'), 'corpus.binary');
  if (decoded.isGuess !== true) return decoded.text;
  const label = (await likelyEncoding(bytes)) ?? otherThanWindows(bytes.subarray(0, SAMPLE));
  return label === undefined ? decoded.text : decode(bytes, label);
}

async function likelyEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const { analyse } = await import('chardet');
  // Letters of other scripts are what tells; in plain English with a few marks there is nothing to tell.
  const foreign = bytes.subarray(0, SAMPLE).filter((byte) => byte > 0x7f).length;
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    if (confidence < LEAST_CONFIDENCE || WESTERN.test(name)) return undefined;
    const text = decodedBy(name, bytes);
    // Both differ in eight signs alone: letters of Ukrainian in the one, lines for frames of tables in the other.
    if (text !== undefined && foreign >= 8 && isPlausible(text)) return name === 'KOI8-R' ? 'koi8-u' : name;
  }
  return undefined;
}

function decodedBy(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes.subarray(0, SAMPLE));
  } catch (error) {
    // A label that the platform does not know, or bytes that the encoding does not have.
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Words are of one script, and no letter follows a small one as a capital. */
function isPlausible(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const foreign = words.filter((word) => /[\u0080-\uffff]/.test(word));
  const strange = foreign.filter((word) => /\p{Ll}\p{Lu}/u.test(word) || (/[a-z]/i.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word)));
  return foreign.length > 0 && strange.length <= foreign.length * 0.1;
}
