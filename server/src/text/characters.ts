/** `letter`: a letter; `digit`: any numeral (\p{N}); `mark`: a combining mark; `other`: anything else, halves of a pair included. */
export const CharacterKind = { letter: 1, digit: 2, mark: 3, other: 4 } as const;

const LETTER = /\p{L}/u;
const NUMERAL = /\p{N}/u;
const MARK = /\p{M}/u;

/** The kind of each UTF-16 unit, 0 where it was not asked for yet: one array look-up is many times faster than an expression. */
const kinds = new Uint8Array(0x10000);

/** What one UTF-16 unit is, by {@link CharacterKind}. A surrogate is `other`: whoever needs characters beyond the first plane looks at pairs. */
export function characterKind(unit: number): number {
  return kinds[unit] || kindOf(unit);
}

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = LETTER.test(character) ? CharacterKind.letter : NUMERAL.test(character) ? CharacterKind.digit : MARK.test(character) ? CharacterKind.mark : CharacterKind.other;
  kinds[unit] = kind;
  return kind;
}

/** Whether a UTF-16 unit is white space as regular expressions know it (\s). */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit === 0xa0 || unit === 0xfeff || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** Whether a UTF-16 unit is half of a character beyond the first plane. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
