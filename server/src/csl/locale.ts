import type { StyleNode } from './styleNode.js';
import { AMERICAN, BRITISH } from './terms/english.js';
import { GERMAN } from './terms/german.js';
import type { LocaleData, TermText } from './terms/term.js';

/** The words and habits of a language, as a style has them: those built in, and over them what the style says itself. */
export interface Locale {
  /** Its tag, such as `en-GB`. */
  readonly tag: string;
  readonly isEnglish: boolean;
  /** False where no words of this language are built in, and English ones stand in. */
  readonly isKnown: boolean;
  readonly isPunctuationInQuotes: boolean;
  readonly limitsOrdinalDays: boolean;
  /** A word, undefined where the language has none of this name. A missing form gives way to a longer one, as CSL has it. */
  term(name: string, form?: string, isPlural?: boolean): string | undefined;
  /** `1st`, `2.`: the ending that belongs to a number. */
  ordinalEnding(number: number): string;
  /** A whole date, as the element of a style that says how it is written. */
  date(form: string): StyleNode | undefined;
}

const NEXT_FORM: Readonly<Record<string, string>> = { 'verb-short': 'verb', symbol: 'short', verb: 'long', short: 'long' };

/** The languages that were asked for, by the elements of the style: one rendering asks for the same again and again. */
const made = new WeakMap<readonly StyleNode[], Map<string, Locale>>();

/** The language of a tag, with the elements `cs:locale` of a style that apply to it. */
export function localeFor(tag: string, own: readonly StyleNode[]): Locale {
  const known = made.get(own) ?? new Map<string, Locale>();
  made.set(own, known);
  const locale = known.get(tag) ?? makeLocale(tag, own);
  known.set(tag, locale);
  return locale;
}

function makeLocale(tag: string, own: readonly StyleNode[]): Locale {
  const [language = ''] = tag.toLowerCase().split('-');
  const data = builtIn(tag.toLowerCase());
  const base = data ?? AMERICAN;
  const terms = new Map<string, TermText>(Object.entries(base.terms));
  const dates = new Map<string, StyleNode>(Object.entries(base.dates).map(([form, parts]) => [form, { name: 'date', attributes: {}, children: parts.map((attributes) => part({ ...attributes })), text: '' }]));
  let isPunctuationInQuotes = base.isPunctuationInQuotes;
  let limitsOrdinalDays = false;
  const matchesLastTwo = new Map<string, string>();
  for (const locale of applying(own, tag.toLowerCase())) {
    for (const child of locale.children) {
      if (child.name === 'style-options') {
        isPunctuationInQuotes = flag(child.attributes['punctuation-in-quote'], isPunctuationInQuotes);
        limitsOrdinalDays = flag(child.attributes['limit-day-ordinals-to-day-1'], limitsOrdinalDays);
      } else if (child.name === 'date') {
        dates.set(child.attributes['form'] ?? 'text', child);
      } else if (child.name === 'terms') {
        // A style that has ordinals of its own replaces all of them.
        if (child.children.some(({ attributes }) => attributes['name'] === 'ordinal')) for (const key of [...terms.keys()]) if (/^ordinal(?:$|[-:])/.test(key)) terms.delete(key);
        for (const term of child.children) {
          const { name, form = 'long', match } = term.attributes;
          if (term.name !== 'term' || name === undefined) continue;
          const single = term.children.find((inner) => inner.name === 'single')?.text;
          const multiple = term.children.find((inner) => inner.name === 'multiple')?.text;
          terms.set(form === 'long' ? name : `${name}:${form}`, single !== undefined || multiple !== undefined ? [single ?? '', multiple ?? single ?? ''] : term.text);
          if (match !== undefined) matchesLastTwo.set(name, match);
        }
      }
    }
  }
  const text = (name: string, form: string): TermText | undefined => {
    for (let wanted: string | undefined = form; wanted !== undefined; wanted = NEXT_FORM[wanted]) {
      const found = terms.get(wanted === 'long' ? name : `${name}:${wanted}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const term = (name: string, form = 'long', isPlural = false): string | undefined => {
    const found = text(name, form);
    return found === undefined || typeof found === 'string' ? found : found[isPlural ? 1 : 0];
  };
  return {
    tag,
    isEnglish: language === 'en' || language === '',
    isKnown: data !== undefined,
    isPunctuationInQuotes,
    limitsOrdinalDays,
    term,
    ordinalEnding: (number) => {
      const two = number % 100;
      for (const [digits, usual] of [[two, two < 10 ? 'last-digit' : 'last-two-digits'], [number % 10, 'last-digit']] as const) {
        const name = `ordinal-${String(digits).padStart(2, '0')}`;
        const match = matchesLastTwo.get(name) ?? usual;
        const holds = match === 'whole-number' ? number === digits : match === 'last-two-digits' ? two === digits : true;
        const ending = term(name);
        if (ending !== undefined && holds) return ending;
      }
      return term('ordinal') ?? '';
    },
    date: (form) => dates.get(form),
  };
}

function builtIn(tag: string): LocaleData | undefined {
  if (tag.startsWith('de')) return GERMAN;
  if (/^en-(?:gb|au|nz|ie|za|in)/.test(tag)) return BRITISH;
  return /^en|^$/.test(tag) ? AMERICAN : undefined;
}

/** The elements for a language in the order in which they override each other: for any language, for the language, for the language as one country has it. */
function applying(own: readonly StyleNode[], tag: string): StyleNode[] {
  const language = tag.split('-')[0];
  const rank = (node: StyleNode): number => {
    const wanted = node.attributes['xml:lang']?.toLowerCase();
    return wanted === undefined ? 0 : wanted === language ? 1 : wanted === tag ? 2 : -1;
  };
  return own.filter((node) => rank(node) >= 0).sort((a, b) => rank(a) - rank(b));
}

function flag(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === 'true';
}

function part(attributes: Record<string, string>): StyleNode {
  return { name: 'date-part', attributes, children: [], text: '' };
}
