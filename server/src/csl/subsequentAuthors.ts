import { groupOf, plainText, textOf, type Rich, type RichGroup } from './richText.js';

interface Entry {
  readonly id: string;
  readonly rich: Rich;
}

/** Entries in which names that repeat those of the entry before give way to a mark ('———'), as `subsequent-author-substitute-rule` says. */
export function substituteAuthors(entries: readonly Entry[], substitute: string, rule = 'complete-all'): Entry[] {
  const names = entries.map(({ rich }) => find(rich, 'names'));
  return entries.map((entry, position) => {
    const here = names[position];
    const before = position === 0 ? undefined : names[position - 1];
    if (here === undefined || before === undefined) return entry;
    const changed = substituted(here, before, substitute, rule);
    return changed === here ? entry : { ...entry, rich: replaced(entry.rich, here, changed) };
  });
}

function substituted(here: RichGroup, before: RichGroup, substitute: string, rule: string): RichGroup {
  const names = all(here);
  const others = all(before).map(plainText);
  const isSame = plainText(here) === plainText(before);
  const mark = groupOf([textOf(substitute)]);
  if (rule === 'complete-all' || names.length === 0) return isSame ? groupOf(withoutNames(here, mark)) : here;
  if (rule === 'complete-each') return isSame ? names.reduce((so, name) => replaced(so, name, mark) as RichGroup, here) : here;
  let alike = 0;
  while (alike < names.length && plainText(names[alike]!) === others[alike]) alike++;
  const count = rule === 'partial-first' ? Math.min(1, alike) : alike;
  return names.slice(0, count).reduce((so, name) => replaced(so, name, mark) as RichGroup, here);
}

/** The mark alone where the names were; a word for their part in the work stays behind it. */
function withoutNames(group: RichGroup, mark: Rich): Rich[] {
  const lists = listsOf(group);
  if (lists.length !== 1) return [mark];
  return [replaced(group, lists[0]!, mark)];
}

function listsOf(rich: Rich): RichGroup[] {
  if (rich.kind === 'text') return [];
  return rich.parts.some((part) => part.kind === 'group' && part.role === 'name') ? [rich] : rich.parts.flatMap(listsOf);
}

function find(rich: Rich, role: RichGroup['role']): RichGroup | undefined {
  if (rich.kind === 'text') return undefined;
  if (rich.role === role) return rich;
  for (const part of rich.parts) {
    const found = find(part, role);
    if (found !== undefined) return found;
  }
  return undefined;
}

function all(rich: Rich): RichGroup[] {
  if (rich.kind === 'text') return [];
  return rich.role === 'name' ? [rich] : rich.parts.flatMap(all);
}

/** The same tree with another part; what does not hold the part stays the same object. */
function replaced(rich: Rich, part: Rich, by: Rich): Rich {
  if (rich === part) return by;
  if (rich.kind === 'text') return rich;
  const parts = rich.parts.map((inner) => replaced(inner, part, by));
  return parts.some((inner, position) => inner !== rich.parts[position]) ? { ...rich, parts } : rich;
}
