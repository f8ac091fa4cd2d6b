import { dateIn, isDateVariable, isNameVariable, namesIn, textIn } from '../item.js';
import { groupOf } from '../richText.js';
import { listOf, type StyleNode } from '../styleNode.js';
import { NOTHING, type Context, type Position, type Rendered } from './context.js';
import { isNumeric } from './number.js';

/** `cs:choose`: the first branch whose conditions hold. */
export function renderChoose(node: StyleNode, context: Context): Rendered {
  const branch = node.children.find((child) => child.name === 'else' || holds(child, context));
  if (branch === undefined) return NOTHING;
  const parts = context.renderAll(branch.children, context);
  const rich = parts.flatMap((part) => part.rich ?? []);
  return { ...(rich.length === 0 ? {} : { rich: groupOf(rich) }), called: parts.some(({ called }) => called), found: parts.some(({ found }) => found) };
}

const TESTS: Readonly<Record<string, (value: string, context: Context) => boolean>> = {
  type: (value, { item }) => item.type === value,
  variable: (value, context) => isFilled(value, context),
  'is-numeric': (value, { item, cite }) => isNumeric((value === 'locator' ? cite?.locator : textIn(item, value)) ?? ''),
  'is-uncertain-date': (value, { item }) => Boolean(dateIn(item, value)?.circa),
  locator: (value, { cite }) => cite?.locator !== undefined && (cite.label ?? 'page') === value,
  position: (value, context) => isAt(value, context),
  // Sources are told apart by their ids in a briefing; nothing has to be added to tell them apart.
  disambiguate: () => false,
};

function holds(node: StyleNode, context: Context): boolean {
  const { match = 'all' } = node.attributes;
  const results = Object.entries(node.attributes).flatMap(([name, value]) => {
    const test = TESTS[name];
    return test === undefined ? [] : listOf(value).map((word) => test(word, context));
  });
  if (match === 'none') return !results.some(Boolean);
  return match === 'any' ? results.some(Boolean) : results.length > 0 && results.every(Boolean);
}

function isFilled(variable: string, { item, cite, number, yearSuffix, firstNote }: Context): boolean {
  if (variable === 'locator') return cite?.locator !== undefined;
  if (variable === 'citation-number') return number !== undefined;
  if (variable === 'year-suffix') return yearSuffix !== undefined;
  if (variable === 'first-reference-note-number') return firstNote !== undefined;
  if (isNameVariable(variable)) return namesIn(item, variable).length > 0;
  if (isDateVariable(variable)) return dateIn(item, variable) !== undefined;
  return textIn(item, variable) !== undefined;
}

const WITHIN: Readonly<Record<Position, readonly string[]>> = {
  first: ['first'],
  subsequent: ['subsequent'],
  ibid: ['subsequent', 'ibid'],
  'ibid-with-locator': ['subsequent', 'ibid', 'ibid-with-locator'],
};

function isAt(value: string, { position, isNearNote, purpose }: Context): boolean {
  if (purpose !== 'citation') return false;
  return value === 'near-note' ? isNearNote : WITHIN[position].includes(value);
}
