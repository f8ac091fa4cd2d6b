import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { ensureReadingLibrary } from '../../scripts/tests/readingLibrary.mjs';
import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import { LazyCrossEncoder, loadCrossEncoder } from '../../server/src/reading/crossEncoder.js';
import { checkText, indexOf } from '../support/statementFixture.js';
import { writeTinyCrossEncoder } from '../support/tinyCrossEncoder.js';

const VOCABULARY = ['the', 'harbour', 'of', 'karsk', 'was', 'closed', 'reopened', 'on', 'monday', 'after', 'storm', 'ferry', 'sank'];
const PASSAGE = 'The harbour of Karsk was closed on Monday after the storm.';

describe('a cross-encoder in a folder', () => {
  let folder: string;
  let library: string;
  before(async () => {
    library = await ensureReadingLibrary();
    folder = mkdtempSync(join(tmpdir(), 'stet-model-'));
    writeTinyCrossEncoder(folder, VOCABULARY);
    symlinkSync(join(library, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A folder of its own with the library beside it. */
  const another = (write: (path: string) => void): string => {
    const path = mkdtempSync(join(tmpdir(), 'stet-model-'));
    write(path);
    symlinkSync(join(library, 'node_modules'), join(path, 'node_modules'), 'junction');
    return path;
  };

  it('says how surely a claim follows from a passage', async () => {
    const read = await loadCrossEncoder(folder);
    const follows = await read(PASSAGE, 'The harbour was closed after the storm.');
    const partly = await read(PASSAGE, 'The harbour reopened after the ferry sank.');
    assert.ok(follows > 0.95, String(follows));
    assert.ok(partly < 0.05, String(partly));
  });

  it('takes passage and claim in this order', async () => {
    const read = await loadCrossEncoder(folder);
    assert.ok((await read(PASSAGE, 'Karsk harbour.')) > 0.95);
    assert.ok((await read('Karsk harbour.', PASSAGE)) < 0.05);
  });

  it('may have a single output, and lie beside its config.json in another precision', async () => {
    const path = another((place) => {
      writeTinyCrossEncoder(place, VOCABULARY, ['entailment']);
      renameSync(join(place, 'onnx', 'model.onnx'), join(place, 'model_quantized.onnx'));
    });
    const read = await loadCrossEncoder(path);
    assert.ok((await read(PASSAGE, 'The harbour was closed.')) > 0.95);
    assert.ok((await read(PASSAGE, 'The ferry sank.')) < 0.05);
  });

  it('takes part in the support of a claim, both ways, and leaves alone what a difference by name has decided', async () => {
    const index = indexOf({ storm: { text: `Storm over Karsk\n\n${PASSAGE}` } });
    const supportOf = async (text: string, isRead: boolean): Promise<number> => {
      const problems: unknown[] = [];
      const options = { index, acceptedNames: new Set<string>(), ...(isRead ? { entailment: new LazyCrossEncoder(folder, (error) => problems.push(error)) } : {}) };
      const { statements } = await checkBriefing(parseBriefing(text), options, new CheckCache());
      assert.deepEqual(problems, []);
      return statements[0]!.support!;
    };
    const right = 'The storm shut Karsk harbour on Monday [@storm].\n';
    const wrong = 'The ferry of Karsk sank [@storm].\n';
    const denied = 'The harbour of Karsk was not closed after the storm [@storm].\n';
    assert.ok((await supportOf(right, true)) > (await supportOf(right, false)));
    assert.ok((await supportOf(wrong, true)) < (await supportOf(wrong, false)));
    assert.ok((await supportOf(denied, true)) <= (await supportOf(denied, false)));
    assert.equal((await checkText(index, denied)).statements[0]!.verdict, 'contradicted');
  });

  it('is not used where the folder, a file or the library is missing, a label is not known or the file is damaged, and says so once', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'stet-model-'));
    writeTinyCrossEncoder(bare, VOCABULARY);
    const empty = another(() => undefined);
    const noGraph = another((place) => {
      writeTinyCrossEncoder(place, VOCABULARY);
      rmSync(join(place, 'onnx'), { recursive: true });
      mkdirSync(join(place, 'onnx'));
    });
    const labels = another((place) => writeTinyCrossEncoder(place, VOCABULARY, ['LABEL_0', 'LABEL_1']));
    const damaged = another((place) => {
      writeTinyCrossEncoder(place, VOCABULARY);
      writeFileSync(join(place, 'onnx', 'model.onnx'), 'no network');
    });
    for (const [path, reason] of [
      [join(empty, 'nowhere'), /does not exist/],
      [empty, /has no config\.json/],
      [bare, /npm install @huggingface\/transformers/],
      [noGraph, /has no model\.onnx/],
      [labels, /LABEL_0, LABEL_1, none of which is 'entailment'/],
      [damaged, /./],
    ] as const) {
      const problems: unknown[] = [];
      const model = new LazyCrossEncoder(path, (error) => problems.push(error));
      assert.equal(await model.entailment(PASSAGE, 'The ferry sank.'), undefined);
      assert.equal(await model.entailment(PASSAGE, 'The harbour was closed.'), undefined);
      assert.equal(problems.length, 1, path);
      assert.match(String(problems[0]), reason);
    }
  });
});
