import { currencyOf, isCurrency, nationalCurrency } from './currencies.js';
import type { Token } from './tokens.js';
import { measureOf } from './units.js';

/** A unit behind or against a figure. */
export interface ReadUnit {
  readonly unit: string;
  /** Offset after the unit. */
  readonly end: number;
  /** How many tokens it takes after the number. */
  readonly tokens: number;
}

const PAIRED_UNITS: ReadonlyMap<string, string> = new Map([
  ['per cent', 'percent'],
  ['percentage point', 'percentagePoint'],
  ['percentage points', 'percentagePoint'],
  ['basis point', 'basisPoint'],
  ['basis points', 'basisPoint'],
  ['nautical miles', 'nauticalMile'],
  ['nautical mile', 'nauticalMile'],
]);

/** What is squared or cubed, and its name. */
const POWERS: ReadonlyMap<string, string> = new Map([
  ['square kilometre', 'squareKilometre'],
  ['square metre', 'squareMetre'],
  ['square mile', 'squareMile'],
  ['square foot', 'squareFoot'],
  ['cubic metre', 'cubicMetre'],
  ['cubic foot', 'cubicFoot'],
]);
/** Letters that are no unit by themselves: '500 sq m'. */
const IN_SQUARES: ReadonlyMap<string, string> = new Map([
  ['m', 'metre'],
  ['mi', 'mile'],
]);
/** Ways, and how many of them in an hour are called. */
const IN_AN_HOUR: ReadonlyMap<string, string> = new Map([
  ['kilometre', 'kmh'],
  ['mile', 'mph'],
]);
const HOURS_OF_POWER = /^(?:kilo|mega|giga|tera)watt$/;
const DEGREES = /^(?:degree|celsius|fahrenheit)$/;

/** The unit that begins at token `next`, behind a number and where needed a hyphen: '%', 'km', 'per cent', 'square miles', 'miles an hour', 'Canadian dollars', 'degrees Celsius'. Undefined where none does. */
export function readUnit(tokens: readonly Token[], next: number): ReadUnit | undefined {
  const hyphens = tokens[next]?.norm === '-' ? 1 : 0;
  const at = next + hyphens;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return undefined;
  if (first.text === '%') return { unit: 'percent', end: first.end, tokens: hyphens + 1 };
  const pair = second ? pairedUnit(first, second) : undefined;
  if (pair !== undefined) return { unit: pair, end: second!.end, tokens: hyphens + 2 };
  const unit = measureOf(first.norm) ?? (hyphens === 0 && /^[A-Z]{3}$/.test(first.text) ? currencyOf(first.text) : undefined);
  return unit === undefined ? undefined : longerUnit(tokens, at, hyphens, unit);
}

function pairedUnit(first: Token, second: Token): string | undefined {
  if (second.kind !== 'word') return undefined;
  const pair = PAIRED_UNITS.get(`${first.norm} ${second.norm}`);
  if (pair !== undefined) return pair;
  const isPower = /^(?:square|sq|cubic|cu)$/.test(first.norm);
  const unit = measureOf(second.norm) ?? (isPower ? IN_SQUARES.get(second.norm) : undefined);
  if (unit === undefined) return undefined;
  if (isPower) return POWERS.get(`${first.norm.startsWith('s') ? 'square' : 'cubic'} ${unit}`);
  return isOfNation(first) ? nationalCurrency(first.norm, second.norm, unit) : undefined;
}

/** 'Canadian', 'U.S.': whose a currency is. */
function isOfNation({ text, kind }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}

/** What makes another unit of the one at token `at`: 'miles an hour', 'gigawatt hours', 'degrees Celsius', 'barrels a day'. */
function longerUnit(tokens: readonly Token[], at: number, hyphens: number, unit: string): ReadUnit {
  const [second, third] = [tokens[at + 1], tokens[at + 2]];
  const whole = (name: string, more: number): ReadUnit => ({ unit: name, end: tokens[at + more]!.end, tokens: hyphens + 1 + more });
  const isRate = /^(?:per|an?|\/)$/.test(second?.norm ?? '');
  const hourly = IN_AN_HOUR.get(unit);
  if (isRate && hourly !== undefined && /^h(?:r|our)?$/.test(third?.norm ?? '')) return whole(hourly, 2);
  if (isRate && unit === 'metre' && /^s(?:ec|econd)?$/.test(third?.norm ?? '')) return whole('metreASecond', 2);
  if (isRate && unit === 'barrel' && third?.norm === 'day') return whole(unit, 2);
  if (HOURS_OF_POWER.test(unit) && /^hours?$/.test(second?.norm ?? '')) return whole(`${unit}Hour`, 1);
  if (HOURS_OF_POWER.test(unit) && second?.norm === '-' && /^hours?$/.test(third?.norm ?? '')) return whole(`${unit}Hour`, 2);
  if (unit === 'degree') {
    const scale = /^(?:C|Celsius|[Cc]entigrade|celsius)$/.test(second?.text ?? '') ? 'celsius' : /^(?:F|[Ff]ahrenheit)$/.test(second?.text ?? '') ? 'fahrenheit' : undefined;
    if (scale !== undefined) return whole(scale, 1);
  }
  return whole(unit, 0);
}

/** Units that letters against the digits tell, as they are written: '40C', '50p', '2in'. */
const ATTACHED: ReadonlyMap<string, string> = new Map([
  ['C', 'celsius'],
  ['F', 'fahrenheit'],
  ['p', 'money:penny'],
  ['in', 'inch'],
  ['t', 'tonne'],
  ['g', 'gram'],
  ['l', 'litre'],
]);

/** The unit that letters against digits tell ('km' of '45km'); undefined where they tell none. */
export function attachedUnit(letters: string): string | undefined {
  const unit = ATTACHED.get(letters);
  if (unit !== undefined) return unit;
  return letters.length > 1 ? measureOf(letters.toLowerCase()) : undefined;
}

/** Whether a figure of this unit may be below nothing. */
export function isTemperature(unit: string | undefined): boolean {
  return unit !== undefined && DEGREES.test(unit);
}

/** Whether a unit's name is one of money, which a figure has before it or behind it. */
export function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && isCurrency(unit);
}
