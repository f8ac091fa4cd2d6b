import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';

import { placeWords } from '../../../server/src/features/placeWords.js';
import { speak, type Catalogue } from '../../../server/src/text/l10n.js';

const GERMAN = JSON.parse(readFileSync(new URL('../../../l10n/bundle.l10n.de.json', import.meta.url), 'utf8')) as Catalogue;

describe('a place in a source', () => {
  after(() => speak('en', {}));

  it('is as the article has it in English', () => {
    speak('en', {});
    assert.deepEqual(['p. 3', 'p. iv', 'para. 12', 'ch. 2', '00:12:31'].map(placeWords), ['p. 3', 'p. iv', 'para. 12', 'ch. 2', '00:12:31']);
  });

  it('is called as the language of the reader calls it', () => {
    speak('de', GERMAN);
    assert.deepEqual(['p. 3', 'p. iv', 'para. 12', 'ch. 2', '00:12:31', 'fol. 7'].map(placeWords), ['S. 3', 'S. iv', 'Abs. 12', 'Kap. 2', '00:12:31', 'fol. 7']);
  });
});
