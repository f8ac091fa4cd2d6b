import { dateIn, type CslDate } from '../item.js';
import { groupOf, joined, textOf, type Rich } from '../richText.js';
import type { StyleNode } from '../styleNode.js';
import { EMPTY, ofVariable, type Context, type Rendered } from './context.js';
import { styled } from './styled.js';

interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 to 4. */
  readonly season?: number;
}
type PartName = 'year' | 'month' | 'day';

/** `cs:date`: a day, or a range of days, in the form of the language or in parts that the style names. */
export function renderDate(node: StyleNode, context: Context): Rendered {
  const { variable = '' } = node.attributes;
  const date = context.suppressed.has(variable) ? undefined : dateIn(context.item, variable);
  if (date === undefined) return EMPTY;
  context.read.add(variable);
  const days = daysOf(date);
  if (days.length === 0) {
    const words = date.literal ?? date.raw ?? '';
    return ofVariable(styled(textOf(words), node.attributes, context));
  }
  const parts = partsOf(node, context);
  const made = context.purpose === 'sort' ? textOf(sortable(days, parts)) : shown(days, parts, node, context);
  return ofVariable(styled(made, node.attributes, context));
}

/** The days of a date: one, or the two ends of a range; none where it is given in words. */
export function daysOf(date: CslDate): Day[] {
  const parts = date['date-parts'] ?? [];
  const days = parts.map((one) => one.map(Number)).filter(([year = 0]) => Number.isFinite(year) && year !== 0).map(([year, month, day]) => dayOf(year!, month, day, date.season));
  if (days.length > 0) return days.slice(0, 2);
  return (date.raw ?? '').split('/').flatMap((raw) => {
    const match = /^\s*(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*$/.exec(raw);
    return match === null ? [] : [dayOf(Number(match[1]), match[2] === undefined ? undefined : Number(match[2]), match[3] === undefined ? undefined : Number(match[3]), undefined)];
  });
}

function dayOf(year: number, month: number | undefined, day: number | undefined, season: CslDate['season']): Day {
  // Months beyond the year are seasons.
  const asSeason = month !== undefined && month > 12 ? ((month - 13) % 4) + 1 : Number(season);
  const hasMonth = month !== undefined && month >= 1 && month <= 12;
  return {
    year,
    ...(hasMonth ? { month } : {}),
    ...(hasMonth && day !== undefined && day >= 1 && day <= 31 ? { day } : {}),
    ...(!hasMonth && asSeason >= 1 && asSeason <= 4 ? { season: asSeason } : {}),
  };
}

/** The elements that say how the parts are written, in order. */
function partsOf(node: StyleNode, { locale }: Context): readonly StyleNode[] {
  const own = node.children.filter(({ name }) => name === 'date-part');
  const { form } = node.attributes;
  if (form === undefined) return own;
  const wanted = (node.attributes['date-parts'] ?? 'year-month-day').split('-');
  return (locale.date(form)?.children ?? []).filter(({ attributes }) => wanted.includes(attributes['name'] ?? '')).map((part) => {
    const override = own.find(({ attributes }) => attributes['name'] === part.attributes['name']);
    // Affixes are the language's; everything else a style may change.
    const { prefix: _, suffix: __, ...changed } = override?.attributes ?? {};
    return override === undefined ? part : { ...part, attributes: { ...part.attributes, ...changed } };
  });
}

function shown(days: readonly Day[], parts: readonly StyleNode[], node: StyleNode, context: Context): Rich {
  const [first, last] = days;
  const delimiter = node.attributes['delimiter'] ?? context.locale.date(node.attributes['form'] ?? '')?.attributes['delimiter'] ?? '';
  const one = (day: Day, names: readonly StyleNode[]): Rich[] => names.flatMap((part) => renderPart(part, day, context) ?? []);
  if (last === undefined) return groupOf(joined(one(first!, parts), delimiter));
  // Between the ends of a range stands what belongs to the largest part that differs; what they share comes once, where the style has it.
  const differing = differs(first!, last, parts);
  if (differing === undefined) return groupOf(joined(one(first!, parts), delimiter));
  const isShared = (part: StyleNode): boolean => rankOf(part) > RANK[differing];
  const start = parts.findIndex((part) => !isShared(part));
  const end = parts.length - [...parts].reverse().findIndex((part) => !isShared(part));
  const dash = parts.find((part) => part.attributes['name'] === differing)?.attributes['range-delimiter'] ?? '–';
  const inner = parts.slice(start, end);
  const from = withoutLastSuffix(one(first!, inner), inner);
  const pieces = [...one(first!, parts.slice(0, start)), groupOf([...joined(from, delimiter), textOf(dash), ...joined(one(last, inner), delimiter)]), ...one(first!, parts.slice(end))];
  return groupOf(joined(pieces, delimiter));
}

const RANK: Readonly<Record<PartName, number>> = { day: 0, month: 1, year: 2 };

function rankOf({ attributes }: StyleNode): number {
  return RANK[attributes['name'] as PartName] ?? -1;
}

function differs(first: Day, last: Day, parts: readonly StyleNode[]): PartName | undefined {
  return (['year', 'month', 'day'] as const).find((name) => parts.some(({ attributes }) => attributes['name'] === name) && (first[name] !== last[name] || (name === 'month' && first.season !== last.season)));
}

/** The first end of a range gives its last affix to the second. */
function withoutLastSuffix(pieces: readonly Rich[], parts: readonly StyleNode[]): Rich[] {
  const last = pieces.at(-1);
  if (last === undefined || last.kind === 'text') return [...pieces];
  const tail = last.parts.at(-1);
  return tail?.kind === 'text' && parts.some(({ attributes }) => attributes['suffix'] === tail.text) ? [...pieces.slice(0, -1), { ...last, parts: last.parts.slice(0, -1) }] : [...pieces];
}

function renderPart(part: StyleNode, day: Day, context: Context): Rich | undefined {
  const { name, form } = part.attributes;
  const text = name === 'year' ? yearText(day.year, form, context) + yearSuffix(context) : name === 'month' ? monthText(day, form, context) : dayText(day, form, context);
  return text === undefined ? undefined : styled(textOf(text), part.attributes, context);
}

function yearText(year: number, form: string | undefined, { locale }: Context): string {
  if (year < 0) return `${-year}${locale.term('bc') ?? ''}`;
  if (form === 'short') return String(year % 100).padStart(2, '0');
  return year < 1000 ? `${year}${locale.term('ad') ?? ''}` : String(year);
}

/** The letter that follows the first year of an entry, where the style does not place it itself. */
function yearSuffix(context: Context): string {
  if (context.yearSuffix === undefined || context.style.placesYearSuffix || context.hasYearSuffix || context.purpose === 'sort') return '';
  context.hasYearSuffix = true;
  return context.yearSuffix;
}

function monthText({ month, season }: Day, form: string | undefined, { locale }: Context): string | undefined {
  if (month === undefined) return season === undefined ? undefined : locale.term(`season-${String(season).padStart(2, '0')}`);
  switch (form) {
    case 'numeric':
      return String(month);
    case 'numeric-leading-zeros':
      return String(month).padStart(2, '0');
    default:
      return locale.term(`month-${String(month).padStart(2, '0')}`, form);
  }
}

function dayText({ day }: Day, form: string | undefined, { locale }: Context): string | undefined {
  if (day === undefined) return undefined;
  if (form === 'numeric-leading-zeros') return String(day).padStart(2, '0');
  return form === 'ordinal' && (day === 1 || !locale.limitsOrdinalDays) ? `${day}${locale.ordinalEnding(day)}` : String(day);
}

/** Figures that sort: the parts that are asked for, the year first. Years before our era sort backwards, before all others. */
function sortable(days: readonly Day[], parts: readonly StyleNode[]): string {
  const has = (name: PartName): boolean => parts.some(({ attributes }) => attributes['name'] === name);
  return days.map((day) => [sortableYear(day.year), ...(has('month') ? [pad(day.month)] : []), ...(has('day') ? [pad(day.day)] : [])].join('')).join('/');
}

/** A whole date as figures that sort. */
export function sortableDate(date: CslDate): string {
  return daysOf(date).map(({ year, month, day }) => sortableYear(year) + pad(month) + pad(day)).join('/');
}

function sortableYear(year: number): string {
  return year < 0 ? `0${String(99_999 + year).padStart(5, '0')}` : `1${String(year).padStart(5, '0')}`;
}

function pad(part: number | undefined): string {
  return String(part ?? 0).padStart(2, '0');
}
