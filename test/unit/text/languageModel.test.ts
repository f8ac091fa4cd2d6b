import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import winkModel from 'wink-eng-lite-web-model';
import winkNlp, { type ItsFunction } from 'wink-nlp';

import { languageModelFiles } from '../../../scripts/languageModel.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The words and parts of speech that a model gives a text. */
function tagged(model: typeof winkModel, text: string): unknown[] {
  const nlp = winkNlp(model, ['pos']);
  const tokens = nlp.readDoc(text).tokens();
  const its: { readonly value: ItsFunction<string>; readonly pos: ItsFunction<string> } = nlp.its;
  return [tokens.out(its.value), tokens.out(its.pos)];
}

test('the model as it is bundled tells the same parts of speech as the library', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-model-'));
  try {
    for (const [name, text] of await languageModelFiles(ROOT)) writeFileSync(join(folder, name), text);
    const bundled = createRequire(import.meta.url)(join(folder, 'languageModel.cjs')) as typeof winkModel;
    const texts = readdirSync(join(ROOT, 'corpus'), { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.md')).map(({ name }) => readFileSync(join(ROOT, 'corpus', name), 'utf8'));
    assert.ok(texts.length > 0);
    const text = `${texts.join('\n')}\nThe mayor didn’t say who’d won £3.5m on 4 May 🙂; Zyxwora Quil brachet's gave it up, e.g. to U.S. envoys.`;
    assert.deepEqual(tagged(bundled, text), tagged(winkModel, text));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
