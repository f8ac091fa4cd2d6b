import { foldName } from '../../articles/foldName.js';

/** Names that every reader takes for each other. A corpus that has one of them knows them all. */
const GROUPS = [
  'US;USA;U.S.;United States;United States of America;America',
  'UK;United Kingdom;Britain;Great Britain',
  'EU;European Union',
  'UN;United Nations',
  'Russia;Russian Federation',
  'China;PRC;Republic of China',
  'Kiev;Kyiv',
  'Netherlands;Holland',
  'Myanmar;Burma',
].map((group) => group.split(';'));

const byKey = new Map(GROUPS.flatMap((group) => group.map((name) => [foldName(name), group] as const)));

/** Other names for the same place or body that need no source. */
export function aliasesOf(name: string): readonly string[] {
  const key = foldName(name);
  return (byKey.get(key) ?? []).filter((other) => foldName(other) !== key);
}
