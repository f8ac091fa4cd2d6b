import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { at, blockOf, contentsOf, targetOf } from './support.js';

const cited = (text: string): string[] => {
  const block = blockOf(text);
  return block.citations.map((citation, index) => `${targetOf(block, index)}${citation.isCertain ? '' : '?'}${citation.locator === undefined ? '' : ` (${citation.locator})`} = ${at(block, citation)} < ${at(block, citation.targetSpan)}`);
};

describe('citations', () => {
  const cases: readonly [text: string, expected: readonly string[]][] = [
    ['Left [@wire-1].', ['wire-1 = [@wire-1] < wire-1']],
    ['Left [@a, p. 3].', ['a (p. 3) = [@a, p. 3] < a']],
    ['Left [see @a; @b_2, ch. 4].', ['a = @a < a', 'b_2 (ch. 4) = @b_2, ch. 4 < b_2']],
    ['Left, as @wire-1 says.', ['wire-1? = @wire-1 < wire-1']],
    ['Left (@wire-1).', ['wire-1? = (@wire-1) < wire-1']],
    ['Left [@001_5901e57eb5ca8de1].', ['001_5901e57eb5ca8de1 = [@001_5901e57eb5ca8de1] < 001_5901e57eb5ca8de1']],
    ['Left @x.y. Then [@p/q:r~2].', ['x.y? = @x.y < x.y', 'p/q:r~2 = [@p/q:r~2] < p/q:r~2']],
    ['Both [@a~2] and [@b~2].', ['a~2 = [@a~2] < a~2', 'b~2 = [@b~2] < b~2']],
    ['Left [here](../corpus/a%20b.txt#x "t").', ['../corpus/a b.txt? = [here](../corpus/a%20b.txt#x "t") < ../corpus/a%20b.txt#x']],
    ['Left [here](<a b.txt>).', ['a b.txt? = [here](<a b.txt>) < a b.txt']],
    ['Left <https://n.example/1>.', ['https://n.example/1? = <https://n.example/1> < https://n.example/1']],
    ['Left [here][r].\n\n[r]: https://n.example/1', ['https://n.example/1? = [here][r] < [here][r]']],
    ['Left.[^n]\n\n[^n]: See [@a, p. 2] and [@b].', ['a (p. 2) = [^n] < [^n]', 'b = [^n] < [^n]']],
    ['Left.[^n]\n\n[^n]: @a', ['a? = [^n] < [^n]']],
  ];
  for (const [text, expected] of cases) it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(cited(text), expected));

  const none = ['`[@a]`', '```\n[@a]\n```', 'Mail foo@bar.example now.', 'Mail foo@bar now.', 'He wrote \\@a there.', '[here](#part)', '[here](mailto:x@y.example)', '![alt](a.txt)', 'An @ sign.', '<!-- [@a] -->', 'Left.[^n]'];
  for (const text of none) it(`none in ${text.replaceAll('\n', '⏎')}`, () => assert.deepEqual(contentsOf(text).flatMap((block) => block.citations), []));
});
