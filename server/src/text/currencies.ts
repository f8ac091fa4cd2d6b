/** Each row: the currency's one name, its signs and codes before or behind a figure, then its names in words. Crowns, francs and the like of several states have one name: articles seldom say whose they are. */
const ROWS = [
  ['usd', '$ US USD', 'dollar dollars buck bucks'],
  ['eur', '€ EUR', 'euro euros'],
  ['gbp', '£ GBP', 'pound pounds sterling'],
  ['jpy', '¥ JPY', 'yen'],
  ['cny', 'CNY RMB', 'yuan renminbi'],
  ['rub', '₽ RUB', 'rouble roubles ruble rubles'],
  ['inr', '₹ INR Rs', 'rupee rupees'],
  ['chf', 'CHF', 'franc francs'],
  ['cad', 'CAD', ''],
  ['aud', 'AUD', ''],
  ['nzd', 'NZD', ''],
  ['hkd', 'HKD', ''],
  ['sgd', 'SGD', ''],
  ['twd', 'TWD', ''],
  ['egp', 'EGP', ''],
  ['uah', '₴ UAH', 'hryvnia hryvnias hryvna hryvnas'],
  ['pln', 'PLN', 'zloty zlotys zloties'],
  ['huf', 'HUF', 'forint forints'],
  ['ron', 'RON', 'leu lei'],
  ['bgn', 'BGN', 'lev leva'],
  ['try', '₺ TRY', 'lira liras lire'],
  ['ils', '₪ ILS', 'shekel shekels'],
  ['irr', 'IRR', 'rial rials'],
  ['sar', 'SAR', 'riyal riyals'],
  ['aed', 'AED', 'dirham dirhams'],
  ['krw', '₩ KRW', ''],
  ['thb', '฿ THB', 'baht'],
  ['idr', 'IDR', 'rupiah rupiahs'],
  ['myr', 'MYR', 'ringgit'],
  ['vnd', '₫ VND', 'dong'],
  ['php', '₱ PHP', ''],
  ['mxn', 'MXN', ''],
  ['brl', 'BRL', 'reais'],
  ['zar', 'ZAR', 'rand rands'],
  ['ngn', '₦ NGN', 'naira nairas'],
  ['ghs', 'GHS', 'cedi cedis'],
  ['kzt', '₸ KZT', 'tenge'],
  ['gel', '₾ GEL', 'lari'],
  ['bdt', 'BDT', 'taka'],
  ['etb', 'ETB', 'birr'],
  ['btc', '₿ BTC', 'bitcoin bitcoins'],
  ['money:crown', 'SEK NOK DKK CZK ISK', 'crown crowns krona kronor krone kroner koruna korunas koruny'],
  ['money:peso', '', 'peso pesos'],
  ['money:dinar', '', 'dinar dinars'],
  ['money:shilling', 'KES UGX TZS', 'shilling shillings'],
  ['money:mark', 'DM', 'marks'],
  ['money:guilder', '', 'guilder guilders gulden'],
  ['money:florin', '', 'florin florins'],
  ['money:thaler', '', 'thaler thalers taler talers'],
  ['money:ducat', '', 'ducat ducats'],
  ['money:cent', '', 'cent cents'],
  ['money:penny', '', 'penny pence'],
] as const;

const SIGNS: ReadonlyMap<string, string> = new Map(ROWS.flatMap(([unit, signs]) => split(signs).map((sign): [string, string] => [sign, unit])));

/** Letters against a dollar sign: 'C$5m'. */
const DOLLARS: ReadonlyMap<string, string> = new Map(
  'US:usd C:cad CA:cad A:aud AU:aud NZ:nzd HK:hkd S:sgd NT:twd R:brl MX:mxn'.split(' ').map((row) => row.split(':') as [string, string]),
);

/** Whose a currency is that several states have by that name; of any other state it keeps the name's own. */
const NATIONAL: ReadonlyMap<string, string> = new Map(
  [
    'dollar:us=usd,american=usd,canadian=cad,australian=aud,zealand=nzd,kong=hkd,singapore=sgd,taiwan=twd',
    'pound:british=gbp,egyptian=egp',
    'peso:mexican=mxn,philippine=php',
    'won:korean=krw',
  ].flatMap((row) => {
    const [name, nations] = row.split(':') as [string, string];
    return nations.split(',').map((pair): [string, string] => [`${pair.split('=')[0]!} ${name}`, pair.split('=')[1]!]);
  }),
);

/** What is called by one name: a bare 'dollar' may be any of these. */
const FAMILIES: readonly ReadonlySet<string>[] = [new Set(['usd', 'cad', 'aud', 'nzd', 'hkd', 'sgd', 'twd']), new Set(['gbp', 'egp']), new Set(['money:peso', 'mxn', 'php']), new Set(['irr', 'sar'])];

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}

/** Each form in words with its currency's one name, as units of measure have them. */
export const CURRENCY_WORDS: readonly (readonly [string, string])[] = ROWS.flatMap(([unit, , words]) => split(words).map((word) => [word, unit] as const));

/** The one name of a currency from a sign or an ISO 4217 code beside a figure; undefined for anything else. */
export function currencyOf(sign: string): string | undefined {
  return SIGNS.get(sign);
}

/** The one name of the currency that letters against a dollar sign tell ('C' of 'C$5m'); undefined for letters that tell none. */
export function dollarOf(letters: string): string | undefined {
  return DOLLARS.get(letters);
}

/** The one name of a currency from its name behind whose it is ('canadian', 'dollars'), both normalised; undefined where the second is no currency. */
export function nationalCurrency(whose: string, name: string, unit: string | undefined): string | undefined {
  return NATIONAL.get(`${whose} ${name.replace(/s$/, '')}`) ?? (unit !== undefined && isCurrency(unit) ? unit : undefined);
}

/** Whether a unit's name is a currency's. */
export function isCurrency(unit: string): boolean {
  return CURRENCIES.has(unit);
}

const CURRENCIES: ReadonlySet<string> = new Set(ROWS.map(([unit]) => unit));

/** Whether two currencies are called by one name, so that either may be meant where it stands alone. */
export function areCalledAlike(a: string, b: string): boolean {
  return FAMILIES.some((family) => family.has(a) && family.has(b));
}
