/** Multipliers that are written against the digits: '9m', '3bn', '20k'. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['US', 'usd'],
  ['USD', 'usd'],
  ['€', 'eur'],
  ['EUR', 'eur'],
  ['£', 'gbp'],
  ['GBP', 'gbp'],
  ['¥', 'jpy'],
  ['JPY', 'jpy'],
  ['CNY', 'cny'],
  ['₹', 'inr'],
  ['₽', 'rub'],
  ['RUB', 'rub'],
  ['CHF', 'chf'],
]);

/** The ISO 4217 code, in lower case, of a currency sign or code standing before a figure; undefined for anything else. */
export function currencyOf(sign: string): string | undefined {
  return CURRENCIES.get(sign);
}

/** Each row: the unit's one name, then the forms that stand for it. */
const MEASURES: ReadonlyMap<string, string> = new Map(
  [
    'percent percent pct',
    'usd dollar dollars buck bucks',
    'eur euro euros',
    'gbp pound pounds sterling',
    'jpy yen',
    'cny yuan renminbi',
    'rub rouble roubles ruble rubles',
    'inr rupee rupees',
    'chf franc francs',
    'money:cent cent cents',
    'money:crown crown crowns krona kronor krone kroner',
    'year year years yr yrs',
    'month month months',
    'week week weeks',
    'day day days',
    'hour hour hours hr hrs',
    'minute minute minutes min mins',
    'second seconds',
    'decade decade decades',
    'century century centuries',
    'kilometre km kilometre kilometres kilometer kilometers',
    'mile mile miles',
    'metre metre metres meter meters',
    'centimetre cm centimetre centimetres centimeter centimeters',
    'foot foot feet ft',
    'inch inch inches',
    'hectare hectare hectares ha',
    'acre acre acres',
    'kilogram kg kilo kilos kilogram kilograms kilogramme kilogrammes',
    'tonne tonne tonnes ton tons',
    'gram gram grams',
    'litre litre litres liter liters',
    'barrel barrel barrels',
    'megawatt mw megawatt megawatts',
    'gigawatt gw gigawatt gigawatts',
    'knot knot knots',
    'kmh kph kmh',
    'mph mph',
    'degree degree degrees',
    'percentagePoint pp',
    'basisPoint bp bps',
  ].flatMap((row) => {
    const [unit, ...forms] = row.split(' ') as [string, ...string[]];
    return forms.map((form): [string, string] => [form, unit]);
  }),
);

/** The one name of a unit of measure or currency from a normalised word ('years' and 'yrs' are both 'year'); undefined where it is none. */
export function measureOf(norm: string): string | undefined {
  return MEASURES.get(norm);
}
