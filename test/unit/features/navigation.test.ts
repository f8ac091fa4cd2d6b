import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absolutePath } from '../../../server/src/features/citations.js';
import { definitionAt } from '../../../server/src/features/definition.js';
import { documentLinks } from '../../../server/src/features/documentLinks.js';
import { passageAt, referencesTo } from '../../../server/src/features/references.js';
import { articleOf, documentOf, evidenceOf, indexOf, spanOf } from './fixtures.js';

const source = articleOf('a', 'Talks\nThe harbour closed. It rained.', { outlet: 'Post', date: '2041-05-03' });
const index = indexOf([source]);
const text = 'The port “closed” on Monday [@a]. Other words [@none].';
const evidence = [evidenceOf(source, 'The harbour closed.')];
const document = documentOf(text, {
  quotations: [{ ...spanOf(text, 'closed'), text: 'closed', verdict: 'exact', evidence }],
  statements: [
    { ...spanOf(text, 'The port “closed” on Monday'), text: '', verdict: 'supported', citations: ['a'], evidence },
    { ...spanOf(text, 'Other words'), text: '', verdict: 'unsupported', citations: [], evidence: [evidenceOf(source, 'It rained.')] },
  ],
});
const passage = { articleId: 'a', ...spanOf(source.text, 'The harbour closed.') };

describe('definitionAt', () => {
  it('leads from a quotation to its passage', async () => assert.deepEqual(await definitionAt(document, text.indexOf('closed'), { index }), { origin: spanOf(text, 'closed'), places: [passage] }));
  it('leads from a statement to its passage', async () => assert.deepEqual((await definitionAt(document, 2, { index }))?.places, [passage]));
  it('leads from a citation to the passage it vouches for', async () => assert.deepEqual((await definitionAt(document, text.indexOf('@a') + 1, { index }))?.places, [passage]));
  it('leads nowhere from an unknown source', async () => assert.equal(await definitionAt(document, text.indexOf('none') + 1, { index }), undefined));
});

describe('referencesTo', () => {
  it('lists a quotation once, without the statement around it', () => assert.deepEqual(referencesTo('a', spanOf(source.text, 'harbour'), [{ uri: 'b', document }]), [{ uri: 'b', kind: 'quotation', ...spanOf(text, 'closed') }]));
  it('lists nothing for a passage that only resembles', () => assert.deepEqual(referencesTo('a', spanOf(source.text, 'rained'), [{ uri: 'b', document }]), []));
  it('lists nothing for another article', () => assert.deepEqual(referencesTo('z', { start: 0, end: 99 }, [{ uri: 'b', document }]), []));
  it('knows the passage of a quotation', () => assert.deepEqual(passageAt(document, text.indexOf('closed')), { articleId: 'a', span: spanOf(source.text, 'The harbour closed.') }));
});

describe('documentLinks', () => {
  it('links ids that exist', async () => assert.deepEqual((await documentLinks(document, index)).map(({ start, end, tooltip }) => ({ start, end, tooltip })), [{ start: text.indexOf('@a') + 1, end: text.indexOf('@a') + 2, tooltip: 'Talks · Post · 3 May 2041' }]));
});

describe('absolutePath', () => {
  it('follows dots', () => assert.equal(absolutePath('../corpus/a%20b.txt#L3', '/work/briefings/x.md'), '/work/corpus/a b.txt'));
  it('keeps a stray percent sign', () => assert.equal(absolutePath('100%.txt', '/w/x.md'), '/w/100%.txt'));
  it('knows nothing of an untitled document’s folder', () => assert.equal(absolutePath('a.txt'), undefined));
  it('uses the separators of Windows', () => assert.equal(absolutePath('../c/a.txt', 'C:\\w\\b\\x.md'), 'C:\\w\\c\\a.txt'));
});
