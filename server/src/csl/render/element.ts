import { groupOf, joined } from '../richText.js';
import type { StyleNode } from '../styleNode.js';
import { renderChoose } from './choose.js';
import { NOTHING, type Context, type Rendered } from './context.js';
import { renderDate } from './date.js';
import { renderNames } from './names.js';
import { renderLabel, renderNumber } from './number.js';
import { styled } from './styled.js';
import { renderText } from './text.js';

const ELEMENTS: Readonly<Record<string, (node: StyleNode, context: Context) => Rendered>> = {
  text: renderText,
  number: renderNumber,
  label: renderLabel,
  date: renderDate,
  names: renderNames,
  choose: renderChoose,
  group: renderGroup,
};

/** What elements of a style make of a source, each for itself. Elements that are not known give nothing. */
export function renderAll(nodes: readonly StyleNode[], context: Context): Rendered[] {
  return nodes.map((node) => {
    if (context.left <= 0) return NOTHING;
    context.left--;
    return ELEMENTS[node.name]?.(node, context) ?? NOTHING;
  });
}

/** `cs:group`: its parts with a text between them; nothing where it asks for variables and all are empty. */
function renderGroup(node: StyleNode, context: Context): Rendered {
  const parts = renderAll(node.children, context);
  const called = parts.some((part) => part.called);
  const found = parts.some((part) => part.found);
  if (called && !found) return { called, found };
  const rich = styled(groupOf(joined(parts.flatMap((part) => part.rich ?? []), node.attributes['delimiter'] ?? '')), node.attributes, context);
  // A group that gives words counts as a variable that is filled to a group around it.
  return rich === undefined ? { called, found } : { rich, called: true, found: true };
}
