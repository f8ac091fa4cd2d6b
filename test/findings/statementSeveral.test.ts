// Two firms that do the same, several votes, counts of several days, causes told later: nothing is found where the articles bear it out.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  yards: {
    text: `Two yards and a strait

The Norvik yard delivered four ferries last year. Its rival Sundhavn delivered two, and has a contract for a fifth ship. Both yards have laid off workers. Sundhavn lost 40 million crowns in the spring. Norvik, too, made a loss, of 12 million. The rivals agreed in June to share a dry dock at Velm, which Norvik had leased since 2019.

An explosion at the dock killed two welders on 3 March. What caused it is not known. The strike at Norvik began because the yard had cancelled the bonus. Sundhavn's order books shrank owing to the fall in freight rates, chief executive Marta Quill said.`,
  },
  bridge: {
    text: `Council votes on the bridge

The Greens voted for the bridge after the mayor promised a cycle lane. The Farmers' Party voted against it in May, but for the budget in June. Two members of the Labour group abstained; the rest of the group voted in favour.

On Monday 12 boats were seized, on Tuesday nine. By the end of the week the number had risen to 60. In March 400 visas were issued, of which 120 went to students, and in April 310, of which 95 went to students.

The harbour board has not replied to the offer of the union. It accepted an earlier offer in 2029. The port's lawyer, Ina Brask, is also the chair of the Seamen's Fund. Dag Holm, president of the Skell Rowing Club and of the Seamen's Fund until 2028, declined to comment. Ruud Tamm, spokesman of the Interior Ministry, said the police would be there.

Tarn has signed the treaty, while Velm has not, though its cabinet has approved the text.`,
  },
  crash: {
    text: `Crash at Tarn airport

A small plane crashed at Tarn airport on Monday. Following the crash the airport was closed for six hours. The cause of the crash is not yet known. Later flights were late, for snow had fallen.

A fire broke out in the terminal on Thursday; it was unclear what had started it. On Friday the police said that a faulty heater had.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: ['The plane at Tarn crashed because of ice on its wings.', 'The fire in the terminal was started by a cigarette.'],
  silent: [
    'Sundhavn, like Norvik, made a loss.',
    'Norvik leased the dry dock at Velm in 2019.',
    'Sundhavn will share a dry dock at Velm.',
    'The strike at Norvik began because the bonus had been cancelled.',
    "Sundhavn's order books shrank because freight rates fell.",
    'Workers at Sundhavn have been laid off.',
    'Sundhavn has a contract for another ferry.',
    "The Farmers' Party voted for the budget.",
    'The Labour group voted for the bridge, apart from two members who abstained.',
    'On Monday 12 boats were seized and on Tuesday nine.',
    'By the end of the week 60 boats had been seized.',
    'In March 120 of the visas went to students, in April 95.',
    'In April 310 visas were issued.',
    'The harbour board accepted an offer of the union in 2029.',
    "The harbour board has yet to respond to the union's offer.",
    "Ina Brask, the chair of the Seamen's Fund, is the port's lawyer.",
    'Dag Holm, the president of the Skell Rowing Club, declined to comment.',
    'Ruud Tamm, a spokesman for the ministry, said the police would be there.',
    "Velm's cabinet has approved the text of the treaty.",
    'Velm has not signed the treaty.',
    'Two welders died in an explosion at the dock.',
    'Neither the union nor the board has agreed to anything new.',
    'Tarn airport was closed because of the crash.',
    'Flights were late because of the snow.',
    'The fire in the terminal was started by a faulty heater.',
  ],
});
