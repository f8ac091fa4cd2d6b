import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Shares that follow from a part and a total, in one sentence or in two, against what a claim's quantifier says. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  forest: {
    date: '2037-10-05',
    text: `Foresters of Velm count their losses

The county of Velm has let fourteen hunting grounds under the old law. Four of them border on the nature reserve of Ost.

The foresters' chamber asked the state for 800 saplings. By Friday noon 620 had been planted at Karlsrode.

The twelve members of the forest council were divided. Seven voted for the felling; five, among them the botanist Ute Mern, wanted a pause.

Of 30 sawmills surveyed in August, 21 reported rising orders and nine a loss. A fifth of the huts there have no chimney.

The county fitted cameras at all 240 car parks in the hills. They are in use at 70 of them.

The ministry offered every damaged household 900 talers. Six households have signed the agreement. The counsel of the other five, Jon Hask, called the sum a joke.

In spring two bears were tagged; one of them, a female named Lotte, was seen again in Norholt in June. Of its 18 watchtowers the chamber has sold three.

About 40 percent of the farms lease woodland, and roughly three quarters of these leases run for ten years. Eleven of the 20 rangers are under thirty.

The chamber owns nine lorries. None of them runs on gas. All but two of the eight bridges at Karlsrode were repaired.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'Most of the fourteen hunting grounds border on the nature reserve of Ost [@forest].',
    'All of the hunting grounds border on the nature reserve of Ost [@forest].',
    'None of the hunting grounds border on the nature reserve of Ost [@forest].',
    'Half of the saplings had been planted at Karlsrode by Friday noon [@forest].',
    'All twelve members of the forest council voted for the felling [@forest].',
    'Most of the sawmills surveyed in August reported a loss [@forest].',
    'Only a handful of the sawmills surveyed in August reported rising orders [@forest].',
    'The cameras are in use at most of the 240 car parks in the hills [@forest].',
    'All of the damaged households have signed the agreement [@forest].',
    'Both bears tagged in spring were seen again in June [@forest].',
    'Only a minority of the leases run for ten years [@forest].',
    'All of the lorries run on gas [@forest].',
    'Half of the eight bridges at Karlsrode were repaired [@forest].',
  ],
  silent: [
    'Some of the hunting grounds border on the nature reserve of Ost [@forest].',
    'Fewer than half of the hunting grounds border on the nature reserve of Ost [@forest].',
    'Most of the saplings had been planted at Karlsrode by Friday noon [@forest].',
    'A majority of the forest council voted for the felling [@forest].',
    'Most members of the forest council voted for the felling [@forest].',
    'Most of the sawmills surveyed in August reported rising orders [@forest].',
    'Some of the sawmills surveyed in August reported a loss [@forest].',
    'The cameras are in use at some of the 240 car parks in the hills [@forest].',
    'All car parks in the hills have been fitted with cameras [@forest].',
    'Most of the damaged households have signed the agreement [@forest].',
    'The ministry offered all damaged households 900 talers [@forest].',
    'One of the two bears tagged in spring was seen again in June [@forest].',
    'Most of these leases run for ten years [@forest].',
    'Most of the rangers are under thirty [@forest].',
    'None of the lorries runs on gas [@forest].',
    'Most of the eight bridges at Karlsrode were repaired [@forest].',
    'All saplings were asked for by the foresters’ chamber [@forest].',
  ],
});
