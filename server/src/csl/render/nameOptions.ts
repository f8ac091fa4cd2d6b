import type { StyleNode } from '../styleNode.js';
import type { Context } from './context.js';

type Attributes = Readonly<Record<string, string>>;

/** How a style writes a list of names: the attributes of `cs:name`, those that it inherits, and its parts. */
export interface NameOptions {
  readonly form: string;
  readonly attributes: Attributes;
  readonly parts: readonly StyleNode[];
  readonly etAl?: StyleNode;
}

/** What `cs:name` says, over what its section and the whole style say of names. */
export function nameOptions(name: StyleNode | undefined, etAl: StyleNode | undefined, { inherited, purpose }: Context): NameOptions {
  const { form = inherited['name-form'] ?? 'long', delimiter = inherited['name-delimiter'] ?? ', ' } = name?.attributes ?? {};
  // A sort key says itself how many names it takes, and has families first.
  const forSorting: Attributes = purpose === 'sort' ? { ...sortLimits(inherited), 'name-as-sort-order': 'all' } : {};
  return {
    form,
    attributes: { ...inherited, ...name?.attributes, ...forSorting, delimiter },
    parts: name?.children ?? [],
    ...(etAl === undefined ? {} : { etAl }),
  };
}

function sortLimits(inherited: Attributes): Attributes {
  const limits: Record<string, string> = {};
  for (const [key, name] of [['names-min', 'et-al-min'], ['names-use-first', 'et-al-use-first'], ['names-use-last', 'et-al-use-last']] as const) if (inherited[key] !== undefined) limits[name] = inherited[key];
  return limits;
}
