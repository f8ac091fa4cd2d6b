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
    'millimetre mm millimetre millimetres millimeter millimeters',
    'centimetre cm centimetre centimetres centimeter centimeters',
    'foot foot feet ft',
    'inch inch inches',
    'hectare hectare hectares ha',
    'acre acre acres',
    'kilogram kg kilo kilos kilogram kilograms kilogramme kilogrammes',
    'tonne tonne tonnes ton tons',
    'gram gram grams',
    'milligram mg milligram milligrams milligramme milligrammes',
    'microgram microgram micrograms',
    'litre litre litres liter liters',
    'millilitre ml millilitre millilitres milliliter milliliters',
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

/** What measures one thing can be converted: the thing, and how many of its smallest unit here each one is. */
const CONVERSIONS: ReadonlyMap<string, { readonly dimension: string; readonly factor: number }> = new Map(
  (
    [
      ['time', 'minute 1;hour 60;day 1440;week 10080;month 43830;year 525960;decade 5259600;century 52596000'],
      ['length', 'millimetre 0.1;inch 2.54;centimetre 1;foot 30.48;metre 100;kilometre 100000;mile 160934.4;nauticalMile 185200'],
      ['mass', 'microgram 0.000001;milligram 0.001;gram 1;kilogram 1000;tonne 1000000'],
      ['volume', 'millilitre 0.001;litre 1'],
      ['area', 'acre 0.4046856;hectare 1;squareKilometre 100;squareMile 258.9988'],
      ['speed', 'kmh 1;mph 1.609344;knot 1.852'],
      ['power', 'megawatt 1;gigawatt 1000'],
      ['share', 'percentagePoint 1;basisPoint 0.01'],
    ] as const
  ).flatMap(([dimension, row]) => row.split(';').map((unit) => [unit.split(' ')[0]!, { dimension, factor: Number(unit.split(' ')[1]) }] as const)),
);

/** How many `to` one `from` is, both named as {@link measureOf} names them; undefined where they measure different things or are not known. A month is a twelfth of a year. */
export function conversion(from: string, to: string): number | undefined {
  const [a, b] = [CONVERSIONS.get(from), CONVERSIONS.get(to)];
  return a && b && a.dimension === b.dimension ? a.factor / b.factor : undefined;
}

/** Whether a unit's name is a currency's. */
export function isCurrency(unit: string): boolean {
  return /^(?:usd|eur|gbp|jpy|cny|inr|rub|chf|money:.*)$/.test(unit);
}
