import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Article, ArticleSentence } from '../../../server/src/articles/article.js';
import { fieldsOf } from '../../../server/src/index/store/articleFields.js';
import { eachTerm } from '../../../server/src/index/store/fields.js';
import { ArticlePacker, ArticleUnpacker, preparationOf } from '../../../server/src/index/store/preparedArticle.js';
import { TERM } from '../../../server/src/index/store/terms.js';
import { lineStarts } from '../../../server/src/text/lines.js';
import { identityText } from '../../../server/src/text/mappedText.js';
import { stem } from '../../../server/src/text/stem.js';

const WORDS = 24_000;
const IN_SENTENCE = 60;

/** An article of words that no other one has; the last sentence has some of them again, twice. */
function articleOf(number: number): { readonly article: Article; readonly sentences: readonly (readonly string[])[] } {
  const words = Array.from({ length: WORDS }, (_, index) => `pier${(number * WORDS + index).toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}q${'x'.repeat(index % 3)}`);
  const sentences: string[][] = [];
  for (let from = 0; from < WORDS; from += IN_SENTENCE) sentences.push(words.slice(from, from + IN_SENTENCE));
  const again = words.slice(-5);
  sentences.push([...again, ...again]);
  const texts = sentences.map((sentence) => `${sentence.join(' ')}.`);
  const text = texts.join(' ');
  const spans: ArticleSentence[] = [];
  let start = 0;
  for (const { length } of texts) {
    spans.push({ block: 0, start, end: start + length });
    start += length + 1;
  }
  const name = `pier-${number}`;
  const source = { metadata: { id: name, title: name }, path: `/${name}.txt`, content: identityText(text), fileLines: lineStarts(text), fingerprint: name };
  return { article: { ...source, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], sentences: spans, quotations: [], names: [] }, sentences };
}

test('the terms of an article are those of its words, however many words came before, also where they pass from one thread to another', () => {
  const packer = new ArticlePacker();
  const unpacker = new ArticleUnpacker();
  let lists = 0;
  for (let number = 0; number < 10; number++) {
    const { article, sentences } = articleOf(number);
    const wanted = new Map<string, number>();
    for (const words of sentences) for (const term of new Set(words.map((word) => TERM.sentence(stem(word))))) wanted.set(term, (wanted.get(term) ?? 0) + 1);
    const packed = structuredClone(packer.pack(article));
    if (packed.isNewList) lists++;
    for (const fields of [fieldsOf(article), preparationOf(unpacker.unpack(packed)).fields]) {
      const found = new Map<string, number>();
      eachTerm(fields, (term, postings) => {
        assert.ok(!found.has(term), term);
        found.set(term, postings);
      });
      assert.deepEqual(new Map([...found].filter(([term]) => term.startsWith('S'))), wanted);
      assert.equal(found.get(TERM.cardPair('pi')), 1);
    }
  }
  assert.ok(lists > 1, 'numbers begin anew');
});
