import { foldWord } from './fold.js';
import { tokenize } from './tokens.js';

/**
 * A short name for what a text says: 16 hexadecimal digits, the same on every machine and in every version. Typography, white space, letter case and
 * accents do not change it; any other word, figure or mark does. Two rounds of FNV-1a (Fowler, Noll, Vo), 32 bits each, with different seeds:
 * enough to tell the sentences of a workspace apart, not meant to resist anybody.
 */
export function textFingerprint(text: string): string {
  const known = recent.get(text) ?? older.get(text);
  const made = known ?? fingerprintOf(text);
  if (text.length > LONGEST_KEPT) return made;
  if (recent.size >= MOST_RECENT) {
    older = recent;
    recent = new Map();
  }
  if (known === undefined || !recent.has(text)) recent.set(text, made);
  return made;
}

/** Those of the texts asked for last: with every key that a writer types, the same findings are named again. Of a long briefing they are many thousands. */
let recent = new Map<string, string>();
/** Those asked for before them. */
let older = new Map<string, string>();
const MOST_RECENT = 8_000;
const LONGEST_KEPT = 2_000;

function fingerprintOf(text: string): string {
  const folded = tokenize(text)
    .map((token) => foldWord(token.text).toLowerCase())
    .join(' ');
  return hash(folded, 0x811c9dc5) + hash(folded, 0x9747b28c);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >>> 8), 0x01000193);
  }
  // FNV leaves the last characters in the low bits; this spreads them (the finaliser of MurmurHash3).
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  value ^= value >>> 16;
  return (value >>> 0).toString(16).padStart(8, '0');
}
