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

/** Whether a UTF-16 unit is half of a character beyond the first plane. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
