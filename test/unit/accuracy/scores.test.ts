import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { areaUnderCurve, scoresOf } from '../../accuracy/scores.js';

describe('scores of judged claims', () => {
  it('counts ties in the area under the curve as half', () => {
    assert.equal(areaUnderCurve([0.9, 0.8], [0.1, 0.2]), 1);
    assert.equal(areaUnderCurve([0.1, 0.2], [0.9, 0.8]), 0);
    assert.equal(areaUnderCurve([0.5, 0.5], [0.5]), 0.5);
    assert.equal(areaUnderCurve([0.9, 0.5], [0.5, 0.1]), 0.875);
    assert.ok(Number.isNaN(areaUnderCurve([], [0.5])));
  });

  it('weighs both kinds of claim alike, however many there are', () => {
    const wrong = [true, true, false, false].map((isFlagged) => ({ isWrong: true, isFlagged, support: isFlagged ? 0.2 : 0.7 }));
    const right = [{ isWrong: false, isFlagged: false, support: 0.9 }];
    assert.deepEqual(scoresOf([...wrong, ...right]), { rows: 5, recall: 0.5, falseAlarms: 0, balancedAccuracy: 0.75, auc: 1 });
  });

  it('leaves claims of which nothing was checked out of the ranking', () => {
    const { auc } = scoresOf([{ isWrong: true, isFlagged: false, support: undefined }, { isWrong: true, isFlagged: true, support: 0.1 }, { isWrong: false, isFlagged: false, support: 0.9 }]);
    assert.equal(auc, 1);
  });
});
