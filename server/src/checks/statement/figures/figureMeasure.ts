import { stem } from '../../../text/stem.js';
import type { Profile, Term } from '../profile.js';

/** What companies and states are measured by; the words of a line name one thing. */
const MEASURES: ReadonlyMap<string, string> = new Map(
  [
    'profit earnings gain surplus',
    'loss deficit shortfall',
    'revenue turnover sales takings receipts',
    'cost costs expenses spending expenditure outlay',
    'debt debts liabilities borrowing borrowings',
    'dividend',
    'price prices',
    'wage wages pay salary salaries',
    'export exports',
    'import imports',
    'output production',
    'margin',
    'turnout',
    'inflation',
    'unemployment joblessness',
    'investment investments',
    'share shares stock',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [stem(word), line])),
);

/** What a figure measures, as the nearest such word before it in its clause tells; undefined where none does. Two figures of two measures are never one. */
export function measureBefore(profile: Profile, term: Pick<Term, 'token'>): string | undefined {
  const at = measureTokenBefore(profile, term);
  return at === undefined ? undefined : MEASURES.get(stem(profile.tokens[at]!.norm));
}

/** The token of that word. */
export function measureTokenBefore({ tokens }: Profile, { token }: Pick<Term, 'token'>): number | undefined {
  for (let at = token - 1; at >= 0; at--) {
    const { norm, text, kind } = tokens[at]!;
    // 'A loss of 210 million'
    if (at === token - 1 && norm === 'of') continue;
    if ((kind === 'mark' && /^[,;:.()]$/.test(text)) || /^(?:and|but|while|whereas|after|before|than|where|which|as|from|of)$/.test(norm)) return undefined;
    if (MEASURES.has(stem(norm))) return at;
  }
  return undefined;
}
