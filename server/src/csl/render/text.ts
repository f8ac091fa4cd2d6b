import { textIn } from '../item.js';
import { groupOf, textOf, type Rich } from '../richText.js';
import type { StyleNode } from '../styleNode.js';
import { NOTHING, ofVariable, plain, type Context, type Rendered } from './context.js';
import { pageRange } from './pageRange.js';
import { styled } from './styled.js';

const DEEPEST_MACRO = 40;

/** `cs:text`: a variable, a macro, a term or words of its own. */
export function renderText(node: StyleNode, context: Context): Rendered {
  const { variable, macro, term, value, form, plural } = node.attributes;
  if (macro !== undefined) return renderMacro(macro, node, context);
  if (variable !== undefined) {
    const rich = styled(variableText(variable, form, context), node.attributes, context);
    // The letter that tells two works of a year apart is no reason to leave 'n.d.' out where there is none.
    return variable === 'year-suffix' && rich === undefined ? NOTHING : ofVariable(rich);
  }
  if (term !== undefined) return plain(styled(textOf(context.locale.term(term, form, plural === 'true') ?? ''), node.attributes, context));
  return value === undefined ? NOTHING : plain(styled(textOf(value), node.attributes, context));
}

function renderMacro(name: string, node: StyleNode, context: Context): Rendered {
  const macro = context.style.macros.get(name);
  if (macro === undefined || context.depth >= DEEPEST_MACRO) return NOTHING;
  context.depth++;
  const parts = context.renderAll(macro.children, context);
  context.depth--;
  const called = parts.some((part) => part.called);
  const found = parts.some((part) => part.found);
  // Words of a macro without a single variable to go with them are left out, as those of a group are.
  const rich = called && !found ? undefined : styled(groupOf(parts.flatMap((part) => part.rich ?? [])), node.attributes, context);
  return { ...(rich === undefined ? {} : { rich }), called, found };
}

/** What stands in for the short form of a variable, under its names of old too. */
const SHORT: Readonly<Record<string, readonly string[]>> = { title: ['title-short', 'shortTitle'], 'container-title': ['container-title-short', 'journalAbbreviation'] };
const ALIASES: Readonly<Record<string, string>> = { 'title-short': 'title', 'container-title-short': 'container-title' };

/** The words of a variable; undefined where it is empty or has taken another's place. */
export function variableText(variable: string, form: string | undefined, context: Context): Rich | undefined {
  if (context.suppressed.has(variable)) return undefined;
  const text = wordsOf(variable, form, context);
  if (text === undefined) return undefined;
  context.read.add(variable);
  if (variable === 'URL' || /^https?:\/\/\S+$/i.test(text)) return { kind: 'text', text, isLink: true };
  return textOf(text);
}

function wordsOf(variable: string, form: string | undefined, { item, cite, number, yearSuffix, firstNote, purpose, style, locale }: Context): string | undefined {
  switch (variable) {
    case 'citation-number':
      return number === undefined ? undefined : purpose === 'sort' ? String(number).padStart(8, '0') : String(number);
    case 'year-suffix':
      return yearSuffix;
    case 'first-reference-note-number':
      return firstNote?.toString();
    case 'locator':
      return cite?.locator === undefined ? undefined : pageRange(cite.locator, (cite.label ?? 'page') === 'page' ? style.attributes['page-range-format'] : undefined, locale);
    case 'page':
      return pageRangeOf(textIn(item, 'page'), style.attributes['page-range-format'], locale);
    case 'citation-label':
      return textIn(item, 'citation-label') ?? item.id;
    default: {
      const long = form === 'short' ? variable : ALIASES[variable];
      const short = long === undefined ? undefined : SHORT[long]?.map((name) => textIn(item, name)).find((found) => found !== undefined);
      return short ?? textIn(item, variable);
    }
  }
}

function pageRangeOf(text: string | undefined, format: string | undefined, locale: Context['locale']): string | undefined {
  return text === undefined ? undefined : pageRange(text, format, locale);
}

