import type { Sample } from './features.js';
import { featureNames, leaveOneSetOut } from './fit.js';
import { averageOf, scoresBySet } from './table.js';

/** The features that say one thing together. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  coverage: /^coverage$/,
  'broken copies': /^brokenCopy$/,
  'absent things': /^absentConcrete$/,
  'absent names and numbers': /^absentNameOrNumber$/,
  figures: /figure/i,
  dates: /^dateDifference$/,
  'other names': /^otherName$/,
  'replaced words': /^replacedWord$/,
  pronouns: /pronoun/i,
  negation: /negation|denial/i,
  opposites: /opposite/i,
  actors: /actor/i,
  length: /^length$/,
};

/** What is left of the figures on sets that the weights were not fitted on, without one group of features. */
export interface Ablation {
  readonly without: string;
  /** Features of the group. */
  readonly features: readonly string[];
  /** Means over the sets. */
  readonly auc: number;
  readonly balancedAccuracy: number;
}

/** Fits the model anew without each group of features in turn; the first row leaves nothing out. */
export function ablate(samples: readonly Sample[]): Ablation[] {
  const all = featureNames(samples);
  const rows: readonly [string, readonly string[]][] = [['nothing', []], ...Object.entries(GROUPS).map(([group, pattern]): [string, string[]] => [group, all.filter((name) => pattern.test(name))])];
  return rows.map(([without, features]) => {
    const kept = all.filter((name) => !features.includes(name));
    const { auc, balancedAccuracy } = averageOf(scoresBySet(samples, leaveOneSetOut(samples, kept)));
    return { without, features, auc, balancedAccuracy };
  });
}
