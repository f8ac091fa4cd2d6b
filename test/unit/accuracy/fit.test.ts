import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Features } from '../../../server/src/checks/statement/features.js';
import type { Sample } from '../../accuracy/features.js';
import { crossValidated, fitWeights, logitOf } from '../../accuracy/fit.js';

const NAMES = ['coverage', 'absentConcrete', 'figureDifference'];

const sentence = (coverage: number, absentConcrete: number, figureDifference = 0): Features => ({ coverage, absentConcrete, figureDifference }) as Features;

/** Forty claims of twenty sources: right ones are covered; of wrong ones a part is absent, in one of their two sentences. */
const SAMPLES: readonly Sample[] = Array.from({ length: 40 }, (_, i): Sample => {
  const isWrong = i % 2 === 1;
  const shift = (i % 7) / 50;
  const sound = sentence(0.9 - shift, 0.05 + shift);
  return { set: 'invented', sourceId: `source ${i >> 1}`, isWrong, sentences: isWrong ? [sound, sentence(0.5 + shift, 0.4 - shift)] : [sound, sound] };
});

describe('the fit of the weights of support', () => {
  const weights = fitWeights(SAMPLES, NAMES);

  it('tells right from wrong claims by their worst sentence', () => {
    for (const sample of SAMPLES) assert.equal(logitOf(weights, sample) < 0, sample.isWrong);
  });

  it('lets no feature speak the wrong way', () => {
    assert.ok(weights['coverage']! >= 0 && weights['absentConcrete']! <= 0);
    // In these samples more is absent from the right claims.
    const reversed = fitWeights(SAMPLES.map((sample) => ({ ...sample, isWrong: !sample.isWrong })), NAMES);
    assert.ok(reversed['coverage']! === 0 && reversed['absentConcrete']! === 0);
  });

  it('gives a feature that never differs no weight', () => assert.ok(Math.abs(weights['figureDifference']!) < 1e-6));

  it('gives the same each time', () => assert.deepEqual(fitWeights(SAMPLES, NAMES), weights));

  it('scores every claim by weights fitted without its source', () => {
    const logits = crossValidated(SAMPLES, NAMES);
    assert.ok(SAMPLES.every(({ isWrong }, i) => logits[i]! < 0 === isWrong));
  });
});
