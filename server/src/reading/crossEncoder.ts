import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { EntailmentModel } from '../checks/entailment.js';
import { findLibrary, findModelFiles } from './modelFiles.js';

/** As much of `@huggingface/transformers` as is used. Stet does not depend on the library: it is loaded from where the writer installed it. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly AutoTokenizer: { from_pretrained(name: string, options: object): Promise<Tokenizer> };
  readonly AutoModelForSequenceClassification: { from_pretrained(name: string, options: object): Promise<Classifier> };
}
type Tokenizer = (text: string, options: object) => unknown;
type Classifier = (inputs: unknown) => Promise<{ readonly logits: { readonly data: ArrayLike<number | bigint> } }>;

/**
 * Loads a cross-encoder: a model that reads two texts at once and says how they stand to each other, exported to ONNX with its tokenizer. The library
 * that runs it is looked up beside it; nothing is ever fetched. Rejects with `UnusableModel`, or with the library's own error for a damaged file.
 */
export async function loadCrossEncoder(folder: string): Promise<(passage: string, claim: string) => Promise<number>> {
  const { precision, subfolder, entailmentLabel, labels } = await findModelFiles(folder);
  const library = await importLibrary(findLibrary(folder));
  const [tokenizer, classify] = await inTurn(async () => {
    library.env.allowRemoteModels = false;
    library.env.allowLocalModels = true;
    library.env.localModelPath = dirname(folder);
    const name = basename(folder);
    return [
      await library.AutoTokenizer.from_pretrained(name, { local_files_only: true }),
      await library.AutoModelForSequenceClassification.from_pretrained(name, { local_files_only: true, dtype: precision, subfolder, device: 'cpu' }),
    ] as const;
  });
  return async (passage, claim) => {
    const { logits } = await classify(tokenizer(passage, { text_pair: claim, truncation: true, padding: true }));
    const values = Array.from(logits.data, Number);
    if (values.length !== labels) throw new Error(`the model gives ${values.length} values where its config.json names ${labels}`);
    return labels === 1 ? 1 / (1 + Math.exp(-values[0]!)) : softmax(values)[entailmentLabel]!;
  };
}

/** The load that is going on. The library knows one place for models at a time, so that two models are loaded one after the other. */
let lastLoad: Promise<unknown> = Promise.resolve();

function inTurn<T>(load: () => Promise<T>): Promise<T> {
  const turn = lastLoad.then(load, load);
  lastLoad = turn;
  return turn;
}

async function importLibrary(path: string): Promise<Transformers> {
  const loaded = (await import(pathToFileURL(path).href)) as Transformers & { readonly default?: Transformers };
  return loaded.default?.env === undefined ? loaded : loaded.default;
}

function softmax(values: readonly number[]): number[] {
  const greatest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Opinions that are kept: a briefing's sentences beside their passages, several times over. */
const MOST_KEPT = 5000;

/**
 * A cross-encoder that is loaded when it is first asked, and remembers what it said. Where it cannot be loaded, or fails, `onProblem` is told once and
 * it has nothing to say from then on.
 */
export class LazyCrossEncoder implements EntailmentModel {
  readonly #folder: string;
  readonly #onProblem: (error: unknown) => void;
  readonly #opinions = new Map<string, number>();
  #loading: Promise<((passage: string, claim: string) => Promise<number>) | undefined> | undefined;

  constructor(folder: string, onProblem: (error: unknown) => void) {
    this.#folder = folder;
    this.#onProblem = onProblem;
  }

  async entailment(passage: string, claim: string, signal?: AbortSignal): Promise<number | undefined> {
    const key = `${passage}\n\n${claim}`;
    const known = this.#opinions.get(key);
    if (known !== undefined) return known;
    this.#loading ??= loadCrossEncoder(this.#folder).catch((error: unknown) => this.#fail(error));
    const read = await this.#loading;
    signal?.throwIfAborted();
    if (read === undefined) return undefined;
    try {
      const opinion = await read(passage, claim);
      this.#remember(key, opinion);
      return opinion;
    } catch (error) {
      this.#loading = Promise.resolve(undefined);
      return this.#fail(error);
    }
  }

  #fail(error: unknown): undefined {
    this.#onProblem(error);
    return undefined;
  }

  /** The oldest opinion goes where there are too many: a map keeps the order in which they came. */
  #remember(key: string, opinion: number): void {
    if (this.#opinions.size >= MOST_KEPT) {
      const oldest = this.#opinions.keys().next().value;
      if (oldest !== undefined) this.#opinions.delete(oldest);
    }
    this.#opinions.set(key, opinion);
  }
}
