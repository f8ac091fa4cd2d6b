/** How one claim fared. */
export interface Judged {
  /** Whether people found the claim wrong. */
  readonly isWrong: boolean;
  readonly isFlagged: boolean;
  /** 0 to 1; undefined where nothing in the claim was checked. */
  readonly support: number | undefined;
}

/** The figures of a set, shares from 0 to 1; NaN where a set has no claims of a kind. */
export interface Scores {
  readonly rows: number;
  /** Share of wrong claims that are flagged. */
  readonly recall: number;
  /** Share of right claims that are flagged. */
  readonly falseAlarms: number;
  /** The mean of recall and of the share of right claims that are not flagged. */
  readonly balancedAccuracy: number;
  /** How often a right claim has more support than a wrong one, ties counting half. */
  readonly auc: number;
}

/** Scores judged claims. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const flagged = (isWrong: boolean): number => share(judged.filter((claim) => claim.isWrong === isWrong).map(({ isFlagged }) => isFlagged));
  const [recall, falseAlarms] = [flagged(true), flagged(false)];
  const supports = (isWrong: boolean): number[] => judged.flatMap((claim) => (claim.isWrong === isWrong && claim.support !== undefined ? [claim.support] : []));
  return { rows: judged.length, recall, falseAlarms, balancedAccuracy: (recall + 1 - falseAlarms) / 2, auc: areaUnderCurve(supports(false), supports(true)) };
}

/** The chance that one of `higher` exceeds one of `lower`, ties counting half (Mann and Whitney's U by ranks). */
export function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number {
  const all = [...higher.map((value) => ({ value, isHigher: true })), ...lower.map((value) => ({ value, isHigher: false }))].sort((a, b) => a.value - b.value);
  let wins = 0;
  let below = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    let [high, low] = [0, 0];
    for (; to < all.length && all[to]!.value === all[from]!.value; to++) {
      if (all[to]!.isHigher) high++;
      else low++;
    }
    wins += high * (below + low / 2);
    below += low;
    from = to;
  }
  return higher.length * lower.length === 0 ? Number.NaN : wins / higher.length / lower.length;
}

function share(values: readonly boolean[]): number {
  return values.length === 0 ? Number.NaN : values.filter(Boolean).length / values.length;
}
