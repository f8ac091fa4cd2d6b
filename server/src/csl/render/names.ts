import { namesIn, type CslName } from '../item.js';
import { groupOf, joined, textOf, type Rich, type RichGroup } from '../richText.js';
import { childOf, listOf, type StyleNode } from '../styleNode.js';
import { EMPTY, ofVariable, type Context, type Rendered } from './context.js';
import { nameList } from './nameList.js';
import { nameOptions, type NameOptions } from './nameOptions.js';
import { styled } from './styled.js';

/** `cs:names`: the people and organisations in a variable, else what the style puts in their place. */
export function renderNames(node: StyleNode, context: Context): Rendered {
  return namesWith(node, node, context);
}

/** `shape` is the element whose children say how names are written: within `cs:substitute` that is the one around it. */
function namesWith(node: StyleNode, shape: StyleNode, context: Context): Rendered {
  const options = nameOptions(childOf(shape, 'name'), childOf(shape, 'et-al'), context);
  const lists = nameLists(listOf(node.attributes['variable']), context);
  if (lists.length === 0) return substituted(node, shape, context);
  for (const { variables } of lists) for (const variable of variables) context.read.add(variable);
  if (options.form === 'count') {
    const count = lists.reduce((sum, { names }) => sum + nameList(names, options, context).shownNames, 0);
    return ofVariable(styled(textOf(String(count).padStart(context.purpose === 'sort' ? 4 : 0, '0')), node.attributes, context));
  }
  const isFirst = !context.hasNames;
  context.hasNames = true;
  const made = lists.map((list) => labelled(list, shape, options, context));
  const delimiter = node.attributes['delimiter'] ?? shape.attributes['delimiter'] ?? context.inherited['names-delimiter'] ?? '';
  const rich = groupOf(joined(made, delimiter), isFirst ? { role: 'names' } : {});
  return ofVariable(styled(rich, node.attributes, context));
}

interface NamesOfVariable {
  readonly variables: readonly string[];
  /** The term that names their part in the work. */
  readonly term: string;
  readonly names: readonly CslName[];
}

/** The names of each variable that has any. Editors who are the translators too come once. */
function nameLists(variables: readonly string[], { item, suppressed, locale }: Context): NamesOfVariable[] {
  const lists = variables.filter((variable) => !suppressed.has(variable)).map((variable) => ({ variables: [variable], term: variable, names: namesIn(item, variable) })).filter(({ names }) => names.length > 0);
  const [one, two] = lists;
  const areBoth = lists.length === 2 && one!.term !== two!.term && [one!.term, two!.term].every((term) => term === 'editor' || term === 'translator');
  if (areBoth && locale.term('editortranslator') !== '' && JSON.stringify(one!.names) === JSON.stringify(two!.names)) return [{ variables: ['editor', 'translator'], term: 'editortranslator', names: one!.names }];
  return lists;
}

/** Names with the word for their part, before or behind them, as the style has it. */
function labelled({ term, names }: NamesOfVariable, shape: StyleNode, options: NameOptions, context: Context): Rich {
  const list: RichGroup = nameList(names, options, context).rich;
  const label = childOf(shape, 'label');
  if (label === undefined || context.purpose === 'sort') return list;
  const { form, plural = 'contextual' } = label.attributes;
  const word = styled(textOf(context.locale.term(term, form, plural === 'always' || (plural === 'contextual' && names.length > 1)) ?? ''), label.attributes, context);
  if (word === undefined) return list;
  const place = shape.children.findIndex(({ name }) => name === 'name');
  return groupOf(place >= 0 && shape.children.indexOf(label) < place ? [word, list] : [list, word]);
}

/** The first element of `cs:substitute` that gives something. What it is made of comes no second time. */
function substituted(node: StyleNode, shape: StyleNode, context: Context): Rendered {
  const substitute = node === shape ? childOf(shape, 'substitute') : undefined;
  for (const child of substitute?.children ?? []) {
    const before = new Set(context.read);
    context.read.clear();
    // Names without a word of their own on how they are written take it from around them.
    const rendered = child.name === 'names' && child.children.length === 0 ? namesWith(child, shape, context) : context.renderAll([child], context)[0]!;
    const read = new Set(context.read);
    for (const variable of before) context.read.add(variable);
    if (rendered.rich === undefined) continue;
    for (const variable of read) context.suppressed.add(variable);
    const rich = context.hasNames ? rendered.rich : groupOf([rendered.rich], { role: 'names' });
    context.hasNames = true;
    return ofVariable(styled(rich, node.attributes, context));
  }
  return EMPTY;
}
