import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** What somebody weighs, what others ask for or expect, and what is settled or done. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  mill: {
    date: '2036-04-17',
    text: `Orlen paper mill faces a hard spring

The Orlen paper mill would consider whether to move its archive to Varnby, its director, Tove Halm, said. The mill was looking into closing the canteen. It has not ruled out a lockout in June.

Halm said that the board was still debating whether to lease the eastern quay. The owners may build a second boiler house.

Brokers had feared a fall in the dividend to two marks; the dividend was 3 marks in the end. The works council demanded an audit and the dismissal of the treasurer. Villagers have asked for a survey of the wells.

The county inspector recommended that the chimney be lowered by nine metres. Bird lovers have called for the old weir to be removed. The flue filter had been due for replacement in March.

The bank proposed a merger with the Hessel sawmill. Creditors demanded that the mill sell its forest at Lund.

The board voted on Monday to shut the night shift. Halm has decided to hire a new forester. The mill bought two barges in January.

The dispute over the towpath goes on. The mill gave up its plan to flood the meadow at Ask. Halm said that she would retire in May.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'Halm announced that the mill would move its archive to Varnby [@mill].',
    'The mill will move its archive to Varnby [@mill].',
    'The mill has closed the canteen [@mill].',
    'The mill has decided on a lockout in June [@mill].',
    'Halm said that the board would lease the eastern quay [@mill].',
    'The owners will build a second boiler house [@mill].',
    'The dividend fell to two marks, as brokers had feared [@mill].',
    'The mill dismissed the treasurer, as the works council had demanded [@mill].',
    'A survey of the wells was carried out, as villagers had asked [@mill].',
    'The chimney was lowered by nine metres, as the county inspector had recommended [@mill].',
    'The old weir has been removed [@mill].',
    'The flue filter was replaced in March [@mill].',
    'The mill sold its forest at Lund [@mill].',
    'The board is considering whether to shut the night shift [@mill].',
    'Halm is considering hiring a new forester [@mill].',
  ],
  silent: [
    'The mill is weighing whether to move its archive to Varnby [@mill].',
    'The mill may move its archive to Varnby [@mill].',
    'The mill is thinking about closing the canteen [@mill].',
    'A lockout in June is possible [@mill].',
    'The board has not yet decided whether to lease the eastern quay [@mill].',
    'The owners might build a second boiler house [@mill].',
    'Brokers had expected the dividend to fall to two marks [@mill].',
    'The works council wants the treasurer dismissed [@mill].',
    'Villagers want a survey of the wells [@mill].',
    'The county inspector wants the chimney lowered by nine metres [@mill].',
    'Bird lovers want the old weir to be removed [@mill].',
    'The flue filter was to be replaced in March [@mill].',
    'Creditors want the mill to sell its forest at Lund [@mill].',
    'The board decided to shut the night shift [@mill].',
    'The board will shut the night shift [@mill].',
    'The mill will hire a new forester [@mill].',
    'The mill gave up the idea of flooding the meadow at Ask [@mill].',
    'Halm will retire in May [@mill].',
  ],
});
