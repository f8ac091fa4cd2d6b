import type { Article, NameMention } from '../../server/src/articles/article.js';
import { findDates } from '../../server/src/text/dates.js';
import { findQuantities } from '../../server/src/text/quantities.js';
import { tokenize } from '../../server/src/text/tokens.js';
import type { LabelledClaim, LabelledSet } from './readSets.js';

/** Sentences outside these bounds, in words, are scraps or lists. */
const FEWEST = 6;
const MOST = 45;

/** One way to make a true sentence wrong: the altered sentence, or undefined where it offers nothing to alter. */
type Alteration = (text: string, names: readonly NameMention[], article: Article) => string | undefined;

const ALTERATIONS: Readonly<Record<string, Alteration>> = { figure: otherFigure, date: otherDay, name: otherName, exchange: exchangedNames, negation: negated };

/**
 * Training material from a folder of articles: every sentence of theirs as it stands, which is supported, and altered copies, which are contradicted: another figure, another
 * day, another name of the article, two names exchanged, a denial put in or taken out. Always the same for the same articles.
 */
export function alteredSet(name: string, articles: readonly Article[]): LabelledSet {
  const rows: LabelledClaim[] = [];
  for (const article of articles) {
    const { id } = article.metadata;
    for (const [at, { start, end }] of article.sentences.entries()) {
      const text = article.text.slice(start, end).replace(/\s+/g, ' ');
      const words = text.split(' ').length;
      // What is within quotation marks has checks of its own, and a question claims nothing.
      if (words < FEWEST || words > MOST || /["“”«»?]/.test(text) || text.length !== end - start) continue;
      const names = article.names.filter((mention) => mention.start >= start && mention.end <= end).map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
      const row = { sourceId: id, source: article.text };
      rows.push({ ...row, id: `${id}-${at}-same`, claim: text, label: 'supported', type: 'same' });
      for (const [type, alter] of Object.entries(ALTERATIONS)) {
        const claim = alter(text, names, article);
        if (claim !== undefined && claim !== text) rows.push({ ...row, id: `${id}-${at}-${type}`, claim, label: 'contradicted', type });
      }
    }
  }
  return { name, rows };
}

/** The first figure in digits, a third more or, of a small one, two more. Years and days are left to {@link otherDay}. */
function otherFigure(text: string): string | undefined {
  const dates = findDates(text);
  const figure = findQuantities(text, tokenize(text)).find(({ number, kind }) => kind !== 'ordinal' && /^\d+$/.test(text.slice(number.start, number.end)) && !dates.some((date) => date.start < number.end && number.start < date.end));
  if (!figure) return undefined;
  const { start, end } = figure.number;
  const value = Number(text.slice(start, end));
  return replaced(text, start, end, String(value >= 10 ? Math.round(value * 1.3) : value + 2));
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The first day of the week or month, two on. */
function otherDay(text: string): string | undefined {
  const found = new RegExp(`\\b(?:${[...DAYS, ...MONTHS.filter((month) => month !== 'May')].join('|')})\\b`).exec(text);
  if (!found) return undefined;
  const list = DAYS.includes(found[0]) ? DAYS : MONTHS;
  return replaced(text, found.index, found.index + found[0].length, list[(list.indexOf(found[0]) + 2) % list.length]!);
}

/** The first person or place for another of the article that the sentence does not name. */
function otherName(text: string, names: readonly NameMention[], article: Article): string | undefined {
  const own = names.find(({ kind }) => kind === 'person' || kind === 'place');
  const other = article.names.find(({ kind, fullName }) => kind === own?.kind && !names.some((name) => name.fullName === fullName) && !fullName.split(' ').some((word) => text.includes(word)));
  return own && other && replaced(text, own.start, own.end, own.text.includes(' ') ? other.fullName : other.fullName.split(' ').at(-1)!);
}

/** The first two persons, or places, in each other's stead. */
function exchangedNames(text: string, names: readonly NameMention[]): string | undefined {
  const first = names.find(({ kind }) => kind === 'person' || kind === 'place');
  const second = names.find(({ kind, start, fullName }) => first && kind === first.kind && start > first.end && fullName !== first.fullName);
  // What 'and' joins may change places and stay true.
  if (!first || !second || /^(?:,| and| or|,? and)\s*$/.test(text.slice(first.end, second.start))) return undefined;
  return replaced(replaced(text, second.start, second.end, first.text), first.start, first.end, second.text);
}

/** The first auxiliary denied, or the first denial taken out. */
function negated(text: string): string | undefined {
  if (/ not /.test(text)) return text.replace(/ not /, ' ');
  const auxiliary = /\b(?:is|are|was|were|will|would|has|have|had|can|could|should)\b(?! (?:no|never)\b)/.exec(text);
  return auxiliary ? replaced(text, auxiliary.index, auxiliary.index + auxiliary[0].length, `${auxiliary[0]} not`) : undefined;
}

function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
