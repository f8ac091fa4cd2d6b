import { access, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { t } from '../text/l10n.js';

/** Why a model cannot be used: a sentence for the writer that says what to do. */
export class UnusableModel extends Error {
  override readonly name = 'UnusableModel';
}

/** The precisions in which a model may lie in its folder, by the ending of the file's name, the quickest that is still good first. */
const PRECISIONS = [
  ['q8', '_quantized'],
  ['int8', '_int8'],
  ['uint8', '_uint8'],
  ['fp32', ''],
  ['fp16', '_fp16'],
  ['q4', '_q4'],
] as const;

/** Where a model's graph lies within its folder, as exported for `@huggingface/transformers`. */
const SUBFOLDERS = ['onnx', ''] as const;

export interface ModelFiles {
  readonly precision: (typeof PRECISIONS)[number][0];
  readonly subfolder: string;
  /** The label of `config.json` that stands for entailment: its index, and how many labels there are. */
  readonly entailmentLabel: number;
  readonly labels: number;
}

/** Finds out what lies in a model's folder. Rejects with {@link UnusableModel} where it holds no cross-encoder in ONNX form. */
export async function findModelFiles(folder: string): Promise<ModelFiles> {
  if (!(await isFolder(folder))) throw new UnusableModel(t('The folder {0} does not exist.', folder));
  for (const file of ['config.json', 'tokenizer.json']) if (!(await exists(join(folder, file)))) throw new UnusableModel(t('The folder {0} has no {1}, so it holds no model that can be read.', folder, file));
  for (const subfolder of SUBFOLDERS) {
    for (const [precision, ending] of PRECISIONS) {
      if (await exists(join(folder, subfolder, `model${ending}.onnx`))) return { precision, subfolder, ...entailmentOf(await readConfig(join(folder, 'config.json'))) };
    }
  }
  throw new UnusableModel(t("The folder {0} has no model.onnx, neither beside its config.json nor in a folder 'onnx'.", folder));
}

/** The path of the library that runs the model, looked up from the model's folder upwards, as Node looks up packages. */
export function findLibrary(folder: string): string {
  try {
    return createRequire(join(folder, 'config.json')).resolve(LIBRARY);
  } catch (error) {
    throw new UnusableModel(t("The library that runs the model is not installed. Run 'npm install {0}' in {1}.", LIBRARY, folder), { cause: error });
  }
}

const LIBRARY = '@huggingface/transformers';

async function readConfig(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UnusableModel(t('{0} cannot be read: {1}', path, error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/** Which output of the model means 'follows'. A model with one output says how surely; one with several must name the label. */
function entailmentOf(config: unknown): Pick<ModelFiles, 'entailmentLabel' | 'labels'> {
  const named: unknown = typeof config === 'object' && config !== null ? (config as Record<string, unknown>)['id2label'] : undefined;
  const labels = typeof named === 'object' && named !== null ? Object.entries(named as Record<string, unknown>) : [];
  if (labels.length <= 1) return { entailmentLabel: 0, labels: 1 };
  const found = labels.find(([, label]) => typeof label === 'string' && /^(entail(ment|s|ed)?|support(s|ed)?|consistent|faithful)$/i.test(label));
  if (found === undefined) throw new UnusableModel(t("The model's config.json names the labels {0}, none of which is 'entailment'. Give the label that means 'follows from the passage' this name.", labels.map(([, label]) => String(label)).join(', ')));
  return { entailmentLabel: Number(found[0]), labels: labels.length };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
