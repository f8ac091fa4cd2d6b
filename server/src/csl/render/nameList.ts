import type { CslName } from '../item.js';
import { groupOf, textOf, type Rich, type RichGroup } from '../richText.js';
import type { Context } from './context.js';
import type { NameOptions } from './nameOptions.js';
import { personName } from './personName.js';
import { styled } from './styled.js';

type Attributes = Readonly<Record<string, string>>;

/** Names as a style lists them, and how many of them it shows. Each name is a group of its own. */
export function nameList(names: readonly CslName[], options: NameOptions, context: Context): { readonly rich: RichGroup; readonly shownNames: number } {
  const { attributes } = options;
  const { delimiter = ', ' } = attributes;
  const isLater = context.position !== 'first';
  const least = Number((isLater ? attributes['et-al-subsequent-min'] : undefined) ?? attributes['et-al-min'] ?? 0);
  const kept = Number((isLater ? attributes['et-al-subsequent-use-first'] : undefined) ?? attributes['et-al-use-first'] ?? names.length);
  const isCut = least > 0 && names.length >= least && names.length > kept;
  const count = isCut ? kept : names.length;
  const written = names.slice(0, count).map((name, position) => groupOf([personName(name, position, options, context)], { role: 'name' }));
  const rich = isCut ? cutList(written, names, options, context, delimiter) : wholeList(written, options, context, delimiter);
  return { rich: styledName(rich, attributes, context), shownNames: count };
}

function wholeList(written: readonly Rich[], { attributes }: NameOptions, { locale }: Context, delimiter: string): RichGroup {
  const and = attributes['and'] === 'text' ? (locale.term('and') ?? 'and') : attributes['and'] === 'symbol' ? (locale.term('and', 'symbol') ?? '&') : undefined;
  const last = written.at(-1);
  if (written.length < 2 || and === undefined || last === undefined) return groupOf(written.flatMap((name, position) => (position === 0 ? [name] : [textOf(delimiter), name])));
  const before = written.slice(0, -1).flatMap((name, position) => (position === 0 ? [name] : [textOf(delimiter), name]));
  const hasDelimiter = precedes(attributes['delimiter-precedes-last'], written.length > 2, attributes, written.length - 2);
  return groupOf([...before, textOf(hasDelimiter ? (/\s$/.test(delimiter) ? delimiter : `${delimiter} `) : ' '), textOf(`${and} `), last]);
}

function cutList(written: readonly Rich[], names: readonly CslName[], options: NameOptions, context: Context, delimiter: string): RichGroup {
  const { attributes, etAl } = options;
  if (written.length === 0) return groupOf([]);
  const before = written.flatMap((name, position) => (position === 0 ? [name] : [textOf(delimiter), name]));
  const isEndKept = attributes['et-al-use-last'] === 'true' && names.length >= written.length + 2;
  if (isEndKept) {
    const last = groupOf([personName(names.at(-1)!, names.length - 1, options, context)], { role: 'name' });
    return groupOf([...before, textOf(`${delimiter}… `), last]);
  }
  const term = context.locale.term(etAl?.attributes['term'] ?? 'et-al') ?? 'et al.';
  const words = styled(textOf(term), { ...etAl?.attributes }, context);
  if (words === undefined) return groupOf(before);
  const hasDelimiter = precedes(attributes['delimiter-precedes-et-al'], written.length > 1, attributes, written.length - 1);
  return groupOf([...before, textOf(hasDelimiter ? delimiter : ' '), words]);
}

/** Whether the text between names also stands before the last of them, or before 'et al.'. */
function precedes(rule: string | undefined, contextual: boolean, attributes: Attributes, position: number): boolean {
  switch (rule) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'after-inverted-name':
      return attributes['name-as-sort-order'] === 'all' || (attributes['name-as-sort-order'] === 'first' && position === 0);
    default:
      return contextual;
  }
}

/** The face of `cs:name` and what stands around it, without what it inherits from the section. */
function styledName(rich: RichGroup, { prefix, suffix, ...attributes }: Attributes, context: Context): RichGroup {
  const own = { ...pick(attributes, ['font-style', 'font-weight', 'font-variant', 'text-decoration', 'vertical-align']), ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
  const made = styled(rich, own, context);
  return made === undefined ? rich : made.kind === 'group' ? made : groupOf([made]);
}

function pick(attributes: Attributes, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
}
