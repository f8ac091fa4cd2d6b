import { currencyOf, dollarOf } from './currencies.js';
import type { Token } from './tokens.js';

/** A currency that stands before a figure, and how many tokens it takes. */
export interface MoneySign {
  readonly unit: string;
  readonly tokens: number;
}

/** The currency before the number at token `at`: '$', 'C$', 'SEK', 'Rs.'; undefined where none stands there. */
export function moneyBefore(tokens: readonly Token[], at: number): MoneySign | undefined {
  const [second, first] = [tokens[at - 2], tokens[at - 1]];
  if (first === undefined) return undefined;
  if (first.kind === 'word') return signOf(first);
  const letters = first.text === '$' && second?.kind === 'word' && second.end === first.start ? dollarOf(second.text) : undefined;
  if (letters !== undefined) return { unit: letters, tokens: 2 };
  if (first.text === '.' && second?.text === 'Rs' && second.end === first.start) return { unit: currencyOf('Rs')!, tokens: 2 };
  return signOf(first);
}

/** The same for a currency that begins at token `at`, before a number. */
export function moneyAt(tokens: readonly Token[], at: number): MoneySign | undefined {
  for (const length of [1, 2]) {
    const sign = tokens[at + length]?.kind === 'number' ? moneyBefore(tokens, at + length) : undefined;
    if (sign?.tokens === length) return sign;
  }
  return undefined;
}

function signOf({ kind, text }: Token): MoneySign | undefined {
  const unit = kind === 'mark' || /^(?:[A-Z]{3}|Rs|DM)$/.test(text) ? currencyOf(text) : undefined;
  return unit === undefined ? undefined : { unit, tokens: 1 };
}
