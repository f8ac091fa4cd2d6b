import { language, t } from './l10n.js';

/** Words of somebody between the quotation marks of the reader's language. */
export function quoted(words: string): string {
  return t('“{0}”', words);
}

/** A sentence to stand between quotation marks at the end of one of Stet's own, which has its full stop behind them; that of an abbreviation stays. */
export function withoutFullStop(sentence: string): string {
  return sentence.replace(/(?<=[\p{L}\p{N}]{2}|[%)’])\.$/u, '');
}

/** 'a and b and c'. Empty for none. */
export function allOf(parts: readonly string[]): string {
  return parts.length === 0 ? '' : parts.reduce((before, part) => t('{0} and {1}', before, part));
}

/** What is counted. */
export type Noun = keyof typeof FORMS;

/** '1 article', '12,000 articles'. */
export function counted(count: number, noun: Noun): string {
  const { one, several } = FORMS[noun];
  return count === 1 ? one() : several(count.toLocaleString(language()));
}

/** Whole phrases, since other languages put number and noun together in ways of their own. */
const FORMS = {
  article: { one: (): string => t('1 article'), several: (count: string): string => t('{0} articles', count) },
  briefing: { one: (): string => t('1 briefing'), several: (count: string): string => t('{0} briefings', count) },
  error: { one: (): string => t('1 error'), several: (count: string): string => t('{0} errors', count) },
  openFinding: { one: (): string => t('1 open finding'), several: (count: string): string => t('{0} open findings', count) },
  quotation: { one: (): string => t('1 quotation'), several: (count: string): string => t('{0} quotations', count) },
  source: { one: (): string => t('1 source'), several: (count: string): string => t('{0} sources', count) },
  statement: { one: (): string => t('1 statement'), several: (count: string): string => t('{0} statements', count) },
  warning: { one: (): string => t('1 warning'), several: (count: string): string => t('{0} warnings', count) },
} as const;

/** An ISO day as a reader writes it ('3 May 2041'); anything else as it stands. */
export function dayWords(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return iso;
  const [, year, month, dayOfMonth] = match.map(Number) as [number, number, number, number];
  const day = new Date(Date.UTC(year, month - 1, dayOfMonth));
  // The thirty-first of a month that has thirty days would be shown as another day than the one that is written.
  const isDay = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === dayOfMonth;
  return isDay ? dayFormat().format(day) : iso;
}

let format: { readonly language: string; readonly days: Intl.DateTimeFormat } | undefined;

/** Making one takes longer than a hover has for all its days. In English the day comes first, as in everything that Stet writes. */
function dayFormat(): Intl.DateTimeFormat {
  if (format?.language !== language()) format = { language: language(), days: new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : language(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) };
  return format.days;
}
