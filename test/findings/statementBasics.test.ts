import { testStatements } from '../support/statementFixture.js';

/** A bank, a cup match, a vote, an earthquake, a trial and a firm: what short sentences make of them that recombine words of the story. */
const articles = {
  bank: {
    text: `Bank of Marn raises its rate

The Bank of Marn raised its key rate by a quarter of a percentage point to 5.5 percent on Thursday. The bank expects inflation to fall below 4 percent by the end of the year.

The economy of Marn grew 0.4 percent in the fourth quarter, after shrinking 0.2 percent in the third. Of 24 economists polled by the agency, 19 had expected the increase and five had forecast no change.`,
    date: '2044-03-12',
  },
  match: {
    text: `Oster beat Lune 3-2

Jon Varga scored for Lune in the 12th minute and Leo Stamm ten minutes later. Tarik Aslan equalised for Oster with 15 minutes to play. Lune played the last half hour with ten men. It was the first defeat in 17 matches for Lune.`,
    date: '2044-05-02',
  },
  vote: {
    text: `Parliament of Marn passes pension law

A survey by the institute Mera found that 62 percent of adults were against the pension law and 29 percent in favour; the rest were undecided.

Finance Minister Otto Lind said the pension reform would save 3.4 billion crowns a year. Without it, he said, the pension fund would run out of money within 12 years.`,
    date: '2044-06-20',
  },
  quake: {
    text: `Earthquake in Lorrin

The quake struck at a depth of 11 km, 35 kilometres north-east of the town of Abra. "We have never seen anything like this," said Abra's mayor, Tomas Querol. Temperatures in Lorrin fell to minus 3 degrees at night, said Elena Marsh, who heads the rescue operation. A law of 2031 that required schools to be strengthened was never enforced.`,
    date: '2044-09-08',
  },
  trial: {
    text: `Former minister jailed over ferries

A court in Marn on Friday sentenced the former transport minister Gregor Haas to four years in prison for taking bribes. Prosecutors had demanded six years; the defence had called for an acquittal.

Lena Ott, who ran the shipyard, was given a suspended sentence of 18 months after she had confessed.`,
    date: '2044-10-17',
  },
  results: {
    text: `Results of Dorn

Revenue at Dorn rose 8 percent last year. Profit rose 12 percent.`,
    date: '2044-11-05',
  },
  firm: {
    text: `Kessler to close a plant

Kessler made a loss of 210 million crowns in the first nine months, compared with a profit of 95 million in the same period of last year. The family of founder Emil Kessler, which holds 38 percent of the shares, backs the plan.

A takeover of Kessler by the Velm group Dorn failed in 2042 because of resistance from the family. The union said that Kessler had promised not to close any plants before 2047. Kessler denied this.`,
    date: '2044-11-03',
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'The key rate of the Bank of Marn had stood at 5 percent before Thursday’s decision.',
    'The Bank of Marn expects inflation to exceed 4 percent at the end of the year.',
    'The economy of Marn grew 0.4 percent in the third quarter.',
    'The economy of Marn shrank 0.2 percent in the fourth quarter.',
    'Five of the 24 economists had expected the increase.',
    'Leo Stamm scored for Lune in the 32nd minute.',
    'Lune had been unbeaten in 14 matches.',
    'Some 19 percent of adults were undecided about the pension law.',
    'The quake struck at a depth of 35 km.',
  ],
  silent: [
    'The key rate of the Bank of Marn had stood at 5.25 percent before Thursday’s decision.',
    'The Bank of Marn expects inflation of less than 4 percent at the end of the year.',
    'The economy of Marn grew 0.4 percent in the fourth quarter.',
    'The economy of Marn had shrunk 0.2 percent in the third quarter.',
    'Nearly four in five economists had expected the increase.',
    'Five economists had expected the rate to stay where it was.',
    'Jon Varga scored for Lune after 12 minutes.',
    'Leo Stamm scored for Lune in the 22nd minute.',
    'Tarik Aslan equalised in the 75th minute.',
    'Lune had been unbeaten in 16 matches.',
    'Nine percent of adults were undecided about the pension law.',
    'The quake struck at a depth of 11 km.',
    'The quake struck 35 km north-east of the town of Abra.',
    'At night temperatures in Lorrin fell below zero.',
  ],
});

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'The economy of Marn grew in the fourth quarter, shrinking by 0.4 percent.',
    'The law of 2031 was strictly enforced.',
    'The defence had demanded six years.',
    'Prosecutors had called for an acquittal.',
    'Gregor Haas confessed.',
    'Kessler made a profit of 210 million crowns in the first nine months.',
    'Kessler made a loss of 95 million last year.',
    'Profit at Dorn rose 8 percent last year.',
    'The Kessler family opposes the plan.',
    'Dorn took over Kessler in 2042.',
    'Dorn bought Kessler.',
  ],
  silent: [
    'The economy of Marn grew in the fourth quarter, expanding by 0.4 percent.',
    'The law of 2031 was simply never enforced.',
    'The defence had called for an acquittal.',
    'Prosecutors had demanded six years.',
    'Lena Ott confessed.',
    'Kessler made a loss of 210 million crowns in the first nine months.',
    'Kessler had made a profit of 95 million a year earlier.',
    'Revenue and profit at Dorn rose by 8 and 12 percent last year.',
    'Dorn gained 8 percent in revenue last year.',
    'The Kessler family backs the plan.',
    'Dorn tried to take over Kessler in 2042.',
    'Dorn failed to buy Kessler.',
    'Without the reform, Otto Lind said, the pension fund would be empty within 12 years.',
    'Kessler denies having promised to keep its plants open until 2047.',
  ],
});

testStatements({
  articles,
  code: 'name.wrongRole',
  fires: ['Elena Marsh is the mayor of Abra.', 'The mayor of Abra, Elena Marsh, said temperatures had fallen.'],
  silent: ['Tomas Querol is the mayor of Abra.', 'Elena Marsh, the head of the rescue operation, said temperatures had fallen.'],
});
