import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';

import { formatChecked, parseChecked, withChecked, withoutChecked, type CheckedEntry } from '../../../server/src/ingest/checkedFile.js';
import { StetFolder } from '../../../server/src/ingest/stetFolder.js';
import { TemporaryWorkspace } from '../../support/workspace.js';

const ENTRY: CheckedEntry = { code: 'name.unknown', fingerprint: '00aa', initials: 'AB', reason: 'He is our printer.', date: '2031-05-03', text: 'Rolf', passages: [{ source: 'ferry', passage: '11bb', sentences: 2 }] };

describe('the file of marks', () => {
  const workspace = new TemporaryWorkspace();
  after(() => workspace.remove());

  it('is read as it was written, sorted, an entry a line', () => {
    const other = { ...ENTRY, code: 'claim.uncited' };
    const text = formatChecked([ENTRY, other]);
    assert.deepEqual(parseChecked(text), { entries: [other, ENTRY], faults: [] });
    assert.equal(text.split('\n').length, 5);
  });

  it('keeps one mark for a finding', () => {
    const again = { ...ENTRY, initials: 'CD' };
    assert.deepEqual(withChecked([ENTRY], again), [again]);
    assert.deepEqual(withoutChecked([ENTRY], ENTRY), []);
    assert.deepEqual(withoutChecked([ENTRY], { ...ENTRY, code: 'claim.uncited' }), [ENTRY]);
  });

  it('tells what is wrong with an entry, and takes the others', () => {
    const { entries, faults } = parseChecked(JSON.stringify([{ ...ENTRY, passages: [{ source: 'a' }] }, { code: 1 }, null, ENTRY, { code: 'x', fingerprint: 'y', initials: 'Z' }]));
    assert.deepEqual(entries, [ENTRY, { code: 'x', fingerprint: 'y', initials: 'Z', reason: '', passages: [] }]);
    assert.equal(faults.length, 3);
  });

  it('is written by the folder, and a malformed one is left as it is', async () => {
    const folder = new StetFolder(workspace.path, { watch: false });
    await folder.open();
    assert.equal(await folder.addChecked(ENTRY), undefined);
    assert.deepEqual(folder.choices.checked, [ENTRY]);
    assert.equal(await folder.removeChecked(ENTRY), undefined);
    assert.deepEqual(folder.choices.checked, []);
    workspace.write('.stet/checked.json', '[{');
    const problem = await folder.addChecked(ENTRY);
    assert.equal(problem?.code, 'stet.checkedFile');
    assert.match(problem?.message ?? '', /Nothing was changed/);
    assert.equal(readFileSync(workspace.at('.stet/checked.json'), 'utf8'), '[{');
    await folder.dispose();
  });
});
