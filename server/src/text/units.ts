import { CURRENCY_WORDS } from './currencies.js';

/** Multipliers that are written against the digits: '9m', '3bn', '20k'. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Each row: the unit's one name, then the forms that stand for it. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ...CURRENCY_WORDS,
  ...[
    'percent percent pct pc',
    'year year years yr yrs',
    'fortnight fortnight fortnights',
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
    'kilotonne kiloton kilotons kilotonne kilotonnes',
    'megatonne megaton megatons megatonne megatonnes',
    'poundWeight lb lbs',
    'ounce ounce ounces oz',
    'gram gram grams',
    'milligram mg milligram milligrams milligramme milligrammes',
    'microgram microgram micrograms',
    'litre litre litres liter liters',
    'millilitre ml millilitre millilitres milliliter milliliters',
    'gallon gallon gallons',
    'barrel barrel barrels bpd',
    'kilowatt kw kilowatt kilowatts',
    'megawatt mw megawatt megawatts',
    'gigawatt gw gigawatt gigawatts',
    'terawatt tw terawatt terawatts',
    'kilowattHour kwh',
    'megawattHour mwh',
    'gigawattHour gwh',
    'terawattHour twh',
    'knot knot knots',
    'kmh kph kmh',
    'mph mph',
    'degree degree degrees °',
    'celsius celsius centigrade ℃',
    'fahrenheit fahrenheit ℉',
    'squareKilometre sqkm km2 km²',
    'squareMetre sqm m2 m²',
    'cubicMetre cbm m3 m³',
    'percentagePoint pp',
    'basisPoint bp bps',
  ].flatMap((row) => {
    const [unit, ...forms] = row.split(' ') as [string, ...string[]];
    return forms.map((form): [string, string] => [form, unit]);
  }),
]);

/** The one name of a unit of measure or currency from a normalised word ('years' and 'yrs' are both 'year'); undefined where it is none. */
export function measureOf(norm: string): string | undefined {
  return MEASURES.get(norm);
}

/** What measures one thing can be converted: the thing, and how many of its smallest unit here each one is. */
const CONVERSIONS: ReadonlyMap<string, { readonly dimension: string; readonly factor: number }> = new Map(
  (
    [
      ['time', 'second 1;minute 60;hour 3600;day 86400;week 604800;fortnight 1209600;month 2629800;year 31557600;decade 315576000;century 3155760000'],
      ['length', 'millimetre 0.1;inch 2.54;centimetre 1;foot 30.48;metre 100;kilometre 100000;mile 160934.4;nauticalMile 185200'],
      ['mass', 'microgram 0.000001;milligram 0.001;gram 1;ounce 28.34952;poundWeight 453.5924;kilogram 1000;tonne 1000000;kilotonne 1000000000;megatonne 1000000000000'],
      ['volume', 'millilitre 0.001;litre 1;gallon 3.785;cubicMetre 1000'],
      ['area', 'squareFoot 0.00000929;squareMetre 0.0001;acre 0.4046856;hectare 1;squareKilometre 100;squareMile 258.9988'],
      ['speed', 'kmh 1;mph 1.609344;knot 1.852;metreASecond 3.6'],
      ['power', 'kilowatt 0.001;megawatt 1;gigawatt 1000;terawatt 1000000'],
      ['energy', 'kilowattHour 0.001;megawattHour 1;gigawattHour 1000;terawattHour 1000000'],
      ['sterling', 'money:penny 0.01;gbp 1'],
      ['share', 'percentagePoint 1;basisPoint 0.01'],
    ] as const
  ).flatMap(([dimension, row]) => row.split(';').map((unit) => [unit.split(' ')[0]!, { dimension, factor: Number(unit.split(' ')[1]) }] as const)),
);

/** How many `to` one `from` is, both named as {@link measureOf} names them; undefined where they measure different things or are not known. A month is a twelfth of a year. */
export function conversion(from: string, to: string): number | undefined {
  const [a, b] = [CONVERSIONS.get(from), CONVERSIONS.get(to)];
  return a && b && a.dimension === b.dimension ? a.factor / b.factor : undefined;
}
