import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const LABELS = ['supported', 'not_supported', 'contradicted'] as const;

/** A claim with the text that it is to be judged by, and the judgement of people. */
export interface LabelledClaim {
  readonly id: string;
  /** The same for claims about one text. Made from the text, so it can be cited. */
  readonly sourceId: string;
  readonly source: string;
  readonly claim: string;
  readonly label: (typeof LABELS)[number];
  /** The kind of error, or the label where the set knows no kinds. */
  readonly type: string;
  /** Where the set mixes texts of different origin. */
  readonly origin?: string;
}

/** The rows of one file. */
export interface LabelledSet {
  readonly name: string;
  readonly rows: readonly LabelledClaim[];
}

/** A sentence to be checked against a corpus: the codes of which one is wanted, or `ok` where nothing may be found. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly expect: 'ok' | readonly string[];
}

const IS_LINES = /\.jsonl(?:\.gz)?$/;

/** Reads every `*.jsonl` and `*.jsonl.gz` of a folder, by name. Throws with file and line where a row is not as described. */
export function readSets(folder: string): LabelledSet[] {
  return readdirSync(folder)
    .filter((name) => IS_LINES.test(name))
    .sort()
    .map((name) => ({ name: basename(name).replace(IS_LINES, ''), rows: readLines(join(folder, name)).map(({ value, place }) => labelledClaim(value, place)) }));
}

/** Reads a file of labelled sentences. Throws with file and line where a row is not as described. */
export function readSentences(file: string): LabelledSentence[] {
  return readLines(file).map(({ value, place }) => {
    const { id, text, expect } = value;
    if (typeof id !== 'string' || typeof text !== 'string' || !(expect === 'ok' || isTexts(expect))) throw new Error(`${place}: a row has an id, a text, and "ok" or a list of codes under "expect".`);
    return { id, text, expect };
  });
}

function readLines(file: string): { value: Record<string, unknown>; place: string }[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ value: parse(line, `${file}:${index + 1}`), place: `${file}:${index + 1}` }]));
}

function parse(line: string, place: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`${place}: not an object.`);
  return value as Record<string, unknown>;
}

function labelledClaim(value: Record<string, unknown>, place: string): LabelledClaim {
  const { id, source, claim, type, origin } = value;
  const label = LABELS.find((known) => known === value['label']);
  const text = isTexts(source) ? source.join('\n') : source;
  if (label === undefined || typeof text !== 'string' || typeof claim !== 'string') throw new Error(`${place}: a row has a source, a claim and one of the labels ${LABELS.join(', ')}.`);
  return {
    id: String(id),
    sourceId: `s${createHash('sha1').update(text).digest('hex').slice(0, 12)}`,
    source: text,
    claim,
    label,
    type: typeof type === 'string' ? type : label,
    ...(typeof origin === 'string' ? { origin } : {}),
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
