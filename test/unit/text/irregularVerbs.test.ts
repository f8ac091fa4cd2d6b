import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { baseForm } from '../../../server/src/text/irregularVerbs.js';

describe('irregular verbs', () => {
  const forms = 'took take|taken take|fell fall|fallen fall|rose rise|risen rise|said say|told tell|held hold|withdrew withdraw|withdrawn withdraw|met meet|sent send|sold sell|bought buy|began begin|broke break|stood stand|understood understand|led lead|paid pay|made make|went go|gone go|won win|lost lose|forbade forbid|struck strike|shot shoot|fled flee|sought seek';
  for (const [form, base] of forms.split('|').map((pair) => pair.split(' ') as [string, string])) it(`${form} → ${base}`, () => assert.equal(baseForm(form), base));

  it('leaves base forms, regular forms and other words alone', () => {
    for (const word of ['take', 'walked', 'rejected', 'harbour', 'cut', 'put', '', 'constructor', '9']) assert.equal(baseForm(word), word);
  });

  it('leaves words alone that are seldom the verb’s', () => {
    for (const word of ['ground', 'wound', 'bit', 'bound']) assert.equal(baseForm(word), word);
  });
});
