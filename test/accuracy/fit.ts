import type { Sample } from './features.js';

/** Weights by feature, `bias` among them; positive speaks for the claim. */
export type Weights = Readonly<Record<string, number>>;

/** Features that can only speak for a claim, and those that may speak either way; all others can only speak against it. */
const SPEAK_FOR: ReadonlySet<string> = new Set(['coverage']);
const SPEAK_EITHER_WAY: ReadonlySet<string> = new Set(['length']);

/**
 * Weights that a feature has at least. The labelled sets are rich in free retellings of whole texts, where a true claim shares few words with any one
 * passage; a writer's briefing is not, so that coverage must count there though it says little on the sets.
 */
const LEAST: ReadonlyMap<string, number> = new Map([['coverage', 1.5]]);

/** How strongly large weights are held down, on features of unit variance. */
const L2 = 1e-3;
/** How sharply the worst sentence of a claim decides. */
const SHARPNESS = 4;
const STEPS = 1500;
/** The fit ends where a step lowers the loss by less than this. */
const ENOUGH = 1e-9;
export const FOLDS = 5;

/** The samples laid out in rows of standardised features, one row a sentence. */
interface Layout {
  readonly names: readonly string[];
  /** All rows one after the other. */
  readonly values: Float64Array;
  /** First row of each sample, and one past the last row of all. */
  readonly starts: readonly number[];
  readonly wrong: readonly boolean[];
  /** Every set and label counts the same; together 1. */
  readonly importance: readonly number[];
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/**
 * Fits the logistic model of support. A claim is as wrong as its worst sentence, by a soft maximum, so that no sentence needs a label of its own
 * (multiple-instance logistic regression). `names` are the features that may be used. The loss is convex but for the soft maximum; the optimiser
 * is Nesterov's projected gradient with a step that shrinks when the loss rises, from zero, so the same samples give the same weights.
 */
export function fitWeights(samples: readonly Sample[], names: readonly string[]): Weights {
  const layout = layOut(samples, names);
  // Weights of wrongness: a feature that can only speak against the claim has none below zero.
  const lowest = [-Infinity, ...names.map((name) => (SPEAK_FOR.has(name) || SPEAK_EITHER_WAY.has(name) ? -Infinity : 0))];
  const highest = [Infinity, ...names.map((name, i) => (SPEAK_FOR.has(name) ? -(LEAST.get(name) ?? 0) * layout.deviation[i]! : Infinity))];
  const project = (point: Float64Array) => point.map((value, i) => Math.min(highest[i]!, Math.max(lowest[i]!, value)));

  let current: Float64Array = new Float64Array(names.length + 1);
  let ahead: Float64Array = current;
  let loss = lossAt(layout, current).loss;
  let step = 1;
  let momentum = 1;
  for (let i = 0; i < STEPS && step > 1e-9; i++) {
    const { gradient } = lossAt(layout, ahead);
    const next = project(ahead.map((value, j) => value - step * gradient[j]!));
    const nextLoss = lossAt(layout, next).loss;
    if (nextLoss > loss) {
      // Too far: begin again from the best point with a smaller step and no momentum. Without momentum it was the step alone.
      if (momentum === 1) step /= 2;
      [ahead, momentum] = [current, 1];
      continue;
    }
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const share = (momentum - 1) / nextMomentum;
    const before = current;
    ahead = next.map((value, j) => value + share * (value - before[j]!));
    const isSettled = momentum > 1 && loss - nextLoss < ENOUGH;
    [current, loss, momentum] = [next, nextLoss, nextMomentum];
    if (isSettled) break;
  }
  return inUnitsOfFeatures(layout, current);
}

/** The support that weights give a claim, before the logistic function: that of its worst sentence. */
export function logitOf(weights: Weights, sample: Sample): number {
  const names = Object.keys(weights).filter((name) => name !== 'bias');
  return Math.min(...sample.sentences.map((sentence) => names.reduce((sum, name) => sum + weights[name]! * valueOf(sentence, name), weights['bias'] ?? 0)));
}

/** For every sample its logit by weights fitted on the other folds only; claims about one source are in one fold. */
export function crossValidated(samples: readonly Sample[], names: readonly string[]): number[] {
  const logits = samples.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(samples.filter(({ sourceId }) => foldOf(sourceId) !== fold), names);
    samples.forEach((sample, i) => {
      if (foldOf(sample.sourceId) === fold) logits[i] = logitOf(weights, sample);
    });
  }
  return logits;
}

/** For every sample its logit by weights fitted on the other sets only: nothing of its own set, whatever its origin, has a say. */
export function leaveOneSetOut(samples: readonly Sample[], names: readonly string[]): number[] {
  const logits = samples.map(() => 0);
  for (const left of new Set(samples.map(({ set }) => set))) {
    const weights = fitWeights(samples.filter(({ set }) => set !== left), names);
    samples.forEach((sample, i) => {
      if (sample.set === left) logits[i] = logitOf(weights, sample);
    });
  }
  return logits;
}

/** The names of all features that the samples have. */
export function featureNames(samples: readonly Sample[]): string[] {
  return Object.keys(samples[0]?.sentences[0] ?? {});
}

/** The fold of a source: the FNV-1a hash of its id, modulo the number of folds. */
function foldOf(sourceId: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < sourceId.length; i++) hash = Math.imul(hash ^ sourceId.charCodeAt(i), 0x01000193) >>> 0;
  return hash % FOLDS;
}

function valueOf(features: Sample['sentences'][number], name: string): number {
  return (features as unknown as Readonly<Record<string, number>>)[name] ?? 0;
}

function layOut(samples: readonly Sample[], names: readonly string[]): Layout {
  const raw = samples.flatMap(({ sentences }) => sentences.map((sentence) => Float64Array.from(names, (name) => valueOf(sentence, name))));
  const mean = names.map((_, i) => raw.reduce((sum, row) => sum + row[i]!, 0) / raw.length);
  const deviation = names.map((_, i) => Math.sqrt(raw.reduce((sum, row) => sum + (row[i]! - mean[i]!) ** 2, 0) / raw.length) + 1e-9);
  const starts = [0];
  for (const { sentences } of samples) starts.push(starts.at(-1)! + sentences.length);
  const sizes = new Map<string, number>();
  const groupOf = ({ set, isWrong }: Sample): string => `${set} ${isWrong}`;
  for (const sample of samples) sizes.set(groupOf(sample), (sizes.get(groupOf(sample)) ?? 0) + 1);
  return {
    names,
    values: Float64Array.from(raw.flatMap((row) => [...row].map((value, i) => (value - mean[i]!) / deviation[i]!))),
    starts,
    wrong: samples.map(({ isWrong }) => isWrong),
    importance: samples.map((sample) => 1 / sizes.get(groupOf(sample))! / sizes.size),
    mean,
    deviation,
  };
}

/** The mean log loss with its penalty, and the gradient; `point` is the bias, then the weights of wrongness. */
function lossAt({ names, values, starts, wrong, importance }: Layout, point: Float64Array): { loss: number; gradient: Float64Array } {
  const width = names.length;
  const gradient = new Float64Array(point.length);
  const scores = new Float64Array(starts.at(-1)!);
  for (let row = 0; row < scores.length; row++) {
    let score = point[0]!;
    for (let j = 0; j < width; j++) score += values[row * width + j]! * point[j + 1]!;
    scores[row] = score;
  }
  let loss = 0;
  for (let i = 0; i < wrong.length; i++) {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    let highest = -Infinity;
    for (let row = from; row < to; row++) highest = Math.max(highest, scores[row]!);
    let total = 0;
    for (let row = from; row < to; row++) total += Math.exp(SHARPNESS * (scores[row]! - highest));
    const score = highest + Math.log(total) / SHARPNESS;
    loss += importance[i]! * softplus(wrong[i]! ? -score : score);
    const slope = importance[i]! * (1 / (1 + Math.exp(-score)) - (wrong[i]! ? 1 : 0));
    for (let row = from; row < to; row++) {
      const weight = (slope * Math.exp(SHARPNESS * (scores[row]! - highest))) / total;
      gradient[0] = gradient[0]! + weight;
      for (let j = 0; j < width; j++) gradient[j + 1] = gradient[j + 1]! + weight * values[row * width + j]!;
    }
  }
  for (let j = 1; j < point.length; j++) {
    loss += L2 * point[j]! ** 2;
    gradient[j] = gradient[j]! + 2 * L2 * point[j]!;
  }
  return { loss, gradient };
}

function softplus(value: number): number {
  return value > 30 ? value : Math.log1p(Math.exp(value));
}

/** Turns weights of wrongness on standardised features into weights of support on the features as they are. */
function inUnitsOfFeatures({ names, mean, deviation }: Layout, point: Float64Array): Weights {
  const weights = names.map((name, i): [string, number] => [name, -point[i + 1]! / deviation[i]! + 0]);
  const shift = names.reduce((sum, _, i) => sum + (point[i + 1]! * mean[i]!) / deviation[i]!, 0);
  return Object.fromEntries([['bias', shift - point[0]!], ...weights]);
}
