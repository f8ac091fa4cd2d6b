// What is asked, wished, meant or turned down is no fact that a sentence could deny.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  briefing: {
    date: '2044-04-04',
    text: `Briefing of the ministry of Harvaland

Question: Will Tarmland be a guest at the table in Lindre?

Mirel Sande: We thank Tarmland for its readiness. But the table was set by both sides. Others are not invited.

"Talk of opening the pass this spring is premature," said Mirel Sande.

Health minister Odo Brask, who came to the clinic on Saturday, promised 12 more nurses. He rejected a demand by the opposition that the valley be closed.

A spokesman for the miners, Jon Falk, denied that the talks had been near collapse.`,
  },
  works: {
    date: '2044-04-05',
    text: `Orders at Brevik dry up

New orders for pumps dropped by a third; those for oil stoves, a business that Brevik had wanted to give up by 2047, went up by a tenth. Runa Selk, who heads Brevik, did not rule out that the date would be put off.

Doctors fear typhoid, since most of the springs have been flooded, but no case has been found so far in Brevik.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Odo Brask accepted a demand by the opposition that the valley be closed [@briefing].',
    'Jon Falk did not deny that the talks had been near collapse [@briefing].',
    'Runa Selk ruled out that the date by which Brevik had wanted to give up oil stoves would be put off [@works].',
    'Cases of typhoid have been found in Brevik, and doctors fear more [@works].',
  ],
  silent: [
    'Tarmland will not be a guest at the table in Lindre [@briefing].',
    'Mirel Sande said that it was too early to speak of opening the pass this spring [@briefing].',
    'Odo Brask, the health minister, refused to have the valley closed [@briefing].',
    'Jon Falk, who speaks for the miners, denied that the talks had been near collapse [@briefing].',
    'Brevik may keep its oil stoves for longer than planned: Runa Selk did not rule out that the exit by 2047 would be put off [@works].',
    'No typhoid has been found in Brevik, although doctors worry about the springs that were flooded [@works].',
  ],
});
