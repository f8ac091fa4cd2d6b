/** Two quotation marks that belong together, by where they stand: UTF-16 offsets and lengths, the space within French marks counted in. */
export interface QuotedPart {
  readonly open: number;
  readonly openLength: number;
  readonly close: number;
  readonly closeLength: number;
  /** How many pairs this one lies in. */
  readonly level: number;
}

export interface QuotePairs {
  readonly pairs: readonly QuotedPart[];
  /** Offsets of single marks, straight or bent, that are apostrophes. */
  readonly apostrophes: readonly number[];
}

type Family = 'double' | 'single' | 'angle' | 'singleAngle';

interface OpenMark {
  readonly at: number;
  readonly mark: string;
  readonly family: Family;
}

const FAMILIES: Readonly<Record<string, Family>> = { '"': 'double', '“': 'double', '”': 'double', '„': 'double', "'": 'single', '‘': 'single', '’': 'single', '‚': 'single', '«': 'angle', '»': 'angle', '‹': 'singleAngle', '›': 'singleAngle' };

/** Marks that close what each of these opens, the usual one first. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '„': '“”"', "'": "'’", '‘': "’'", '‚': "‘’'", '«': '»', '»': '«', '‹': '›', '›': '‹' };

/**
 * The quotation marks of a line that belong together, of any language and straight ones: by what stands before and behind each. A mark without a partner belongs to none; a single one of them is an
 * apostrophe. Takes time linear in the text.
 */
export function pairsOf(text: string): QuotePairs {
  const open: OpenMark[] = [];
  const found: Omit<QuotedPart, 'level'>[] = [];
  const apostrophes: number[] = [];
  /** The place behind a mark that opened: another may open right there. */
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const family = FAMILIES[mark];
    if (family === undefined) continue;
    const place = { before: text[at - 1] ?? '', after: text[at + 1] ?? '', isBehindOpening: opened === at };
    if (family === 'single' && isApostrophe(text, at)) {
      apostrophes.push(at);
      continue;
    }
    const partner = closes(mark, place) ? open.findLastIndex((other) => CLOSERS[other.mark]!.includes(mark)) : -1;
    if (partner >= 0) {
      // Those that were opened since and not closed have no partner.
      const { at: start } = open[partner]!;
      for (const orphan of open.splice(partner).slice(1)) if (orphan.family === 'single') apostrophes.push(orphan.at);
      found.push(withSpaces(text, start, at));
    } else if (opens(mark, place)) {
      open.push({ at, mark, family });
      opened = at + 1;
    } else if (family === 'single') apostrophes.push(at);
  }
  for (const orphan of open) if (orphan.family === 'single') apostrophes.push(orphan.at);
  return { pairs: levelled(found), apostrophes };
}

interface Place {
  readonly before: string;
  readonly after: string;
  readonly isBehindOpening: boolean;
}

/** Whether a mark may begin a quotation where it stands. */
function opens(mark: string, { before, after, isBehindOpening }: Place): boolean {
  if (mark === '”' || mark === '’') return false;
  const isFree = before === '' || isBehindOpening || /[\s([{<—–\-/:]/.test(before);
  if (mark === '«' || mark === '‹') return after !== '';
  return isFree && after !== '' && !/\s/.test(after);
}

/** Whether a mark may end a quotation where it stands. */
function closes(mark: string, { before, after, isBehindOpening }: Place): boolean {
  if (mark === '«' || mark === '»' || mark === '‹' || mark === '›') return before !== '';
  if (isBehindOpening && mark !== '"') return false;
  return before !== '' && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** Within a word, before the last digits of a year, and around the 'n' that stands for 'and'. */
function isApostrophe(text: string, at: number): boolean {
  if (/[‚‘]/.test(text[at]!)) return false;
  const around = text.slice(Math.max(0, at - 3), at + 4);
  const from = Math.min(3, at);
  const [before, after] = [around.slice(0, from), around.slice(from + 1)];
  if (/[\p{L}\p{N}]$/u.test(before) && /^\p{L}/u.test(after)) return true;
  if (/(?:^|\s)$/.test(before) && /^(?:\d\ds?\b|n['’] )/.test(after)) return true;
  return /\s['’]n$/.test(before) && after.startsWith(' ');
}

/** The two marks, French ones with the spaces that belong to them. */
function withSpaces(text: string, open: number, close: number): Omit<QuotedPart, 'level'> {
  const isFrench = text[open] === '«' || text[open] === '‹';
  const openLength = isFrench && /\s/.test(text[open + 1] ?? '') ? 2 : 1;
  const before = isFrench && close - 1 > open + openLength && /\s/.test(text[close - 1]!) ? 1 : 0;
  return { open, openLength, close: close - before, closeLength: before + 1 };
}

/** Pairs never cross: how deep each lies follows from those that are open where it begins. */
function levelled(found: readonly Omit<QuotedPart, 'level'>[]): QuotedPart[] {
  const within: number[] = [];
  return [...found]
    .sort((a, b) => a.open - b.open)
    .map((pair) => {
      while (within.length > 0 && within.at(-1)! < pair.open) within.pop();
      within.push(pair.close);
      return { ...pair, level: within.length - 1 };
    });
}
