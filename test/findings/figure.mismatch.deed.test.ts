// A figure that the source gives for another deed of the same sentence.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  quake: {
    date: '2043-04-20',
    text: `Quake shakes the Sarre valley

The quake in the Sarre valley has injured at least 9,400 people and left 310,000 homeless, according to the provincial office. Rescuers freed 57 miners and recovered 14 bodies.

The ministry sent 220 tents and bought 1,800 blankets. The League will release 230 sailors and the province 410, both sides said.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'At least 9,400 people have been left homeless by the quake in the Sarre valley, the provincial office says.',
    'Rescuers recovered 57 bodies [@quake].',
    'The ministry bought 220 blankets [@quake].',
    'The province is to set free 230 sailors, the League 410 [@quake].',
  ],
  silent: [
    'At least 9,400 people have been injured by the quake in the Sarre valley, the provincial office says.',
    'Some 310,000 people have been left homeless by the quake in the Sarre valley [@quake].',
    'Rescuers recovered 14 bodies and freed 57 miners [@quake].',
    'The ministry bought 1,800 blankets [@quake].',
    'The ministry sent 220 tents [@quake].',
    'The League is to set free 230 sailors, the province 410 [@quake].',
    'The province will release 410 sailors and the League 230 [@quake].',
  ],
});
