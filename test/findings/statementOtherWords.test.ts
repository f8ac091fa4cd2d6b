// What the source says in other words, or what follows from what it says: nothing is found.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  talks: {
    date: '2031-01-17',
    text: `Talks over the strait

The envoys of Orvel and Tarsk began a meeting in Lunden at 0855 hours. They had already met informally on Sunday night, before the talks on Monday.

Tarsk has ruled out any concessions. "We will not accept any concessions. It is completely excluded," its envoy, Rolf Tarkin, told reporters on Sunday. He accused the League of spreading panic, and stressed that Tarsk 'has no plans to attack Orvel'.

"We want to remind the great powers that there are no small islands and minor ports," the president of Orvel wrote. Tarsk wants Norpact to stop its expansion to the south. The alliance has rejected this.`,
  },
  ferry: {
    text: `Fire on the Halmar

There were 212 passengers and 31 crew aboard. The tanker Orla took 131 people off, the two rescue boats the rest. The minister suspended the crossing. Until inspectors have cleared the ships the 1,900 people of Skarn are to be supplied by a navy landing craft.

The new terminal is to cost 142 million crowns. The opposition would have preferred to repair the old terminal for 55 million.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: ['The envoys of Orvel and Tarsk said that Tarsk has plans to attack Orvel.'],
  silent: [
    'On Sunday Tarkin said that concessions were “completely excluded”.',
    'Tarkin denied that Tarsk has plans to attack Orvel and accused the League of spreading panic.',
    'There were no minor ports, the president wrote, and no small islands.',
    'Tarsk wants the alliance to stop expanding to the south, which Norpact has refused.',
    'While the crossing is suspended, a navy landing craft is to keep the 1,900 inhabitants of Skarn supplied.',
  ],
});
testStatements({
  articles,
  code: 'claim.unsupported',
  fires: ['The talks began at 9.40 on Monday morning in a monastery.', 'The opposition would have preferred to repair the old terminal, which would have been 97 million crowns cheaper.'],
  silent: ['The envoys of Orvel and Tarsk had met informally on Sunday night, before the talks opened at 8.55 on Monday morning.', 'The opposition would have preferred to repair the old terminal, which would have been 87 million crowns cheaper.'],
});
testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['The Orla took off 131 of the 212 passengers, and the rescue boats the other 87.'],
  silent: ['The Orla took off 131 of the 212 passengers, and the rescue boats the other 81.'],
});
