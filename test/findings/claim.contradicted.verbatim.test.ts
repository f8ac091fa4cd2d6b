// A denial put into the source's own words or taken out of them, beside other denials that answer nothing; and what is only like it.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  school: {
    date: '2041-10-06',
    text: `Uproar at the college of Hallin

It would not be the first time that pupils and teachers quarrelled over the library, a quiet hall that has long been a refuge for the younger ones because nobody else goes there.

A lecturer told his class in a letter that they were lazy, that they lacked patience, and that he would fail the whole year. The rector said that the hall will be open on Sundays. The rector denied that she would close the kitchen.

The boat club has long been short of money, but the chess club has not long been short of money.

If the roof leaks, the hall will be flooded within an hour, the caretaker said. He was asked whether the club would leave the hall.

Rumours that the pool will close in May are wrong, the rector said. Nobody believes that the canteen will move to Orsk. The college said it will sell its farm in Tarn; the pupils fear for the one in Velm.`,
  },
  talks: {
    date: '2041-11-02',
    text: `Sorrel keeps the isles guessing

Sorrel “cannot confirm or rule out the building of a harbour in Corva,” Deputy Minister Ivo Marr noted on television. If the league does not answer, he will travel home. The minister, Petra Lomm, was in Hallin.

The league has long asked President Ruth Amsel to renounce any extension of the fishing zone to the north. Amsel has already said that she is unwilling to discuss this.

Officials of the league have toned down hopes of quick results from the talks.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'The library of the college of Hallin has not long been a refuge for the younger ones.',
    'In a letter to his class a lecturer said he would not fail the whole year.',
    'The rector said that the hall will not be open on Sundays.',
    'The chess club has long been short of money.',
    'Sorrel has confirmed the building of a harbour in Corva.',
    'Ruth Amsel is ready to discuss renouncing any extension of the fishing zone to the north.',
    'League officials have raised hopes of quick results from the talks.',
  ],
  silent: [
    'The library of the college of Hallin has long been a refuge for the younger ones.',
    'In a letter to his class a lecturer said he would fail the whole year.',
    'The rector of Hallin said that she would not close the kitchen.',
    'The chess club has not long been short of money.',
    'The hall will not be flooded within an hour unless the roof leaks.',
    'The caretaker did not say whether the club would leave the hall.',
    'The pool will not close in May, the rector said.',
    'The canteen, it is believed, will not move to Orsk.',
    'The college has not said that it will sell its farm in Velm.',
    'Sorrel would neither confirm nor rule out the building of a harbour in Corva.',
    'Sorrel could not confirm the building of a harbour in Corva.',
    'Sorrel may build a harbour in Corva.',
    'Ruth Amsel is unwilling to discuss an extension of the fishing zone to the north.',
    'League officials have lowered hopes of quick results from the talks.',
  ],
});

testStatements({
  articles: {
    ...articles,
    charges: {
      date: '2041-11-09',
      text: `Inspector finds fault with the pier

Rather, Inspector Ana Holt made serious reproaches to the harbour office: it had cut the railings, blocked two ladders, and lost the plans. The builder, Jonas Vell, was in Sorrel. Minister Petra Lomm spoke later.`,
    },
  },
  code: 'claim.misattributed',
  fires: [
    'Petra Lomm said on television that Sorrel could neither confirm nor rule out the building of a harbour in Corva.',
    'Jonas Vell complained that the harbour office had blocked two ladders.',
    'Minister Petra Lomm said that the harbour office had lost the plans.',
  ],
  silent: [
    'Ivo Marr said on television that Sorrel could neither confirm nor rule out the building of a harbour in Corva.',
    'The deputy minister noted that Sorrel could not rule out a harbour in Corva.',
    'Ana Holt complained that the harbour office had blocked two ladders.',
    'The harbour office, Holt charged, has blocked two ladders and lost the plans.',
    'The inspector complained that the harbour office had lost the plans.',
  ],
});
