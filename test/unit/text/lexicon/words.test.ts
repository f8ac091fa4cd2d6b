import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { areOpposite, areSynonyms, commonness, FUNCTION_WORDS, synonymsOf } from '../../../../server/src/text/lexicon/words.js';
import { stem } from '../../../../server/src/text/stem.js';

const pairs = (text: string): [string, string][] => text.split('|').map((pair) => pair.split(' ') as [string, string]);

describe('opposites', () => {
  for (const [a, b] of pairs('accept reject|increase decrease|rise fall|win lose|open closed|safe dangerous|strong weak|buy sell|guilty innocent|first last|praise criticise|raise lower')) {
    it(`${a} and ${b}`, () => {
      assert.ok(areOpposite(stem(a), stem(b)));
      assert.ok(areOpposite(stem(b), stem(a)));
    });
  }
  for (const [a, b] of pairs('accept accept|accept approve|rise grow|harbour port|minister president|monday tuesday|say tell|north bread|soldier officer|treaty contract')) {
    it(`not ${a} and ${b}`, () => assert.ok(!areOpposite(stem(a), stem(b))));
  }
});

describe('synonyms', () => {
  for (const [a, b] of pairs('reject refuse|begin start|buy purchase|help aid|kill kill|city metropolis|car automobile|finish end|reject decline')) {
    it(`${a} and ${b}`, () => assert.ok(areSynonyms(stem(a), stem(b)) && areSynonyms(stem(b), stem(a))));
  }
  for (const [a, b] of pairs('bread treaty|accept reject|minister soldier|harbour bridge|monday friday|wheat barley|win lose')) {
    it(`not ${a} and ${b}`, () => assert.ok(!areSynonyms(stem(a), stem(b))));
  }

  it('lists others than the word itself', () => {
    assert.ok(synonymsOf(stem('begin')).has(stem('start')));
    assert.ok(!synonymsOf(stem('begin')).has(stem('begin')));
    assert.equal(synonymsOf('quorvane').size, 0);
  });
});

describe('common words', () => {
  it('are told from rare ones', () => {
    const of = (word: string): number => commonness(stem(word));
    assert.ok(of('say') > of('soldier') && of('soldier') > of('quorvane'));
    assert.equal(of('say'), 1);
    assert.equal(of('quorvane'), 0);
  });

  it('of grammar carry no content', () => {
    for (const word of ['the', 'of', 'not', 'which', 'would', 'under', 'themselves']) assert.ok(FUNCTION_WORDS.has(word), word);
    for (const word of ['harbour', 'reject', 'two', 'monday', 'refuse']) assert.ok(!FUNCTION_WORDS.has(word), word);
  });
});
