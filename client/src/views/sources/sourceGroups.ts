import type { ShownListedSource } from '../../../../server/src/sharedViews.js';

/** By what the Sources view groups. */
export type SourceGrouping = 'outlet' | 'date' | 'use';

export const SOURCE_GROUPINGS: readonly SourceGrouping[] = ['outlet', 'date', 'use'];

/** A source with the copies of its story in other outlets. */
export interface GroupedSource {
  readonly source: ShownListedSource;
  readonly copies: readonly ShownListedSource[];
}

export interface SourceGroup {
  /** The outlet, the month (`2041-05`), `cited` or `uncited`; empty where the articles do not say. */
  readonly key: string;
  readonly sources: readonly GroupedSource[];
}

/** As people look names up: without regard to capitals and accents, and 9 before 10. */
const ALPHABET = new Intl.Collator('en', { numeric: true });

/** Sources in groups: outlets by name, months latest first, those that are cited before those that are not. What does not say comes last. */
export function groupSources(sources: readonly ShownListedSource[], by: SourceGrouping): SourceGroup[] {
  const groups = new Map<string, GroupedSource[]>();
  for (const grouped of joinCopies(sources, by === 'use')) {
    const key = keyOf(grouped, by);
    groups.set(key, [...(groups.get(key) ?? []), grouped]);
  }
  return [...groups]
    .map(([key, own]): SourceGroup => ({ key, sources: own.sort((a, b) => compare(a.source, b.source, by)) }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || (by === 'outlet' ? ALPHABET.compare(a.key, b.key) : by === 'date' ? order(b.key, a.key) : order(a.key, b.key)));
}

/** The articles of one story under its earliest; where the use matters, under one that is cited. */
function joinCopies(sources: readonly ShownListedSource[], isByUse: boolean): GroupedSource[] {
  const stories = new Map<string, ShownListedSource[]>();
  for (const source of sources) stories.set(source.story ?? source.id, [...(stories.get(source.story ?? source.id) ?? []), source]);
  return [...stories].map(([lead, all]) => {
    const source = (isByUse ? all.find(({ uses }) => uses.length > 0) : undefined) ?? all.find(({ id }) => id === lead) ?? all[0]!;
    return { source, copies: all.filter((other) => other !== source).sort((a, b) => compare(a, b, 'outlet')) };
  });
}

function keyOf({ source }: GroupedSource, by: SourceGrouping): string {
  switch (by) {
    case 'outlet':
      return source.outlet ?? '';
    case 'date':
      return /^\d{4}-\d{2}/.exec(source.date ?? '')?.[0] ?? '';
    case 'use':
      return source.uses.length > 0 ? 'cited' : 'uncited';
  }
}

function compare(a: ShownListedSource, b: ShownListedSource, by: SourceGrouping): number {
  if (by === 'use' && a.uses.length !== b.uses.length) return b.uses.length - a.uses.length;
  return order(b.date ?? '', a.date ?? '') || ALPHABET.compare(a.title, b.title) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
