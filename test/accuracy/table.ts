import { SUPPORT_THRESHOLD } from '../../server/src/checks/statement/supportModel.js';
import type { Sample } from './features.js';
import { scoresOf, type Judged, type Scores } from './scores.js';

/** The scores of a group of claims, by the name of its set, with the origin where the set mixes several. */
export interface NamedScores extends Scores {
  readonly name: string;
}

/** Groups by set, and by origin within a set that mixes several: such sets are never pooled. */
export function scoresByName<Item extends Judged>(items: readonly Item[], nameOf: (item: Item) => string): NamedScores[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return [...groups].map(([name, members]) => ({ name, ...scoresOf(members) }));
}

/** Scores claims by the logits of a model: flagged where the support is below what the product asks of a cited article. */
export function scoresBySet(samples: readonly Sample[], logits: readonly number[]): NamedScores[] {
  const least = Math.log(SUPPORT_THRESHOLD / (1 - SUPPORT_THRESHOLD));
  const judged = samples.map((sample, i) => ({ sample, isWrong: sample.isWrong, isFlagged: logits[i]! < least, support: logits[i]! }));
  return scoresByName(judged, ({ sample }) => nameWithOrigin(sample.set, sample.origin));
}

/** The name under which the claims of one set and origin are reported. */
export function nameWithOrigin(set: string, origin: string | undefined): string {
  return origin === undefined ? set : `${set} (${origin})`;
}

/** The unweighted means over sets. */
export function averageOf(scores: readonly Scores[]): Pick<Scores, 'auc' | 'balancedAccuracy' | 'recall' | 'falseAlarms'> {
  const mean = (of: (score: Scores) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return { auc: mean(({ auc }) => auc), balancedAccuracy: mean(({ balancedAccuracy }) => balancedAccuracy), recall: mean(({ recall }) => recall), falseAlarms: mean(({ falseAlarms }) => falseAlarms) };
}

/** A table in Markdown, the first column to the left and the others to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

/** An area under the curve with three decimals. */
export function area(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}
