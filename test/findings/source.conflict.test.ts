import { testStatements, type ArticleText } from '../support/statementFixture.js';

/** Three papers on one landslide, which disagree. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  herald: {
    date: '2031-02-18',
    text: `Landslide buries village of Ostry

A landslide buried 40 houses in the village of Ostry on Sunday and killed 23 people.

Rescue teams from Norland pulled a boy from the ruins after 31 hours. The army sent 600 soldiers to Ostry.

The mine above Ostry closed in 1988. It had employed 900 miners.

The government of Belmar promised 15 million crowns for new houses.

Rain had fallen on the mountain for eleven days.`,
  },
  courier: {
    date: '2031-02-18',
    text: `Death toll in Ostry uncertain

The landslide in the village of Ostry killed 31 people on Sunday and buried 40 houses, the police said.

Rescue teams from Norland pulled a boy from the ruins after 31 hours. The army sent 400 soldiers to Ostry.

The mine above Ostry closed in 1993.

The government of Belmar promised 25 million crowns for new houses.

Rain had fallen on the mountain for nine days.`,
  },
  post: {
    date: '2031-02-19',
    text: `Ostry buries its dead

The first funerals were held in the village of Ostry on Wednesday.

The mayor of Ostry, Hanne Volk, thanked the rescue teams from Norland. The mine above Ostry had been flooded.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'source.conflict',
  fires: [
    'The landslide in the village of Ostry killed 23 people.',
    'The landslide in the village of Ostry killed 31 people.',
    'The army sent 600 soldiers to Ostry.',
    'The army sent 400 soldiers to Ostry.',
    'The government of Belmar promised 15 million crowns for new houses.',
    'The government of Belmar promised twenty-five million crowns for new houses.',
    'Twenty-three people were killed by the landslide in the village of Ostry.',
    'The landslide in the village of Ostry killed 23 people [@herald; @courier].',
    'The army has sent six hundred soldiers to Ostry.',
  ],
  silent: [
    'The landslide buried 40 houses in the village of Ostry.',
    'The landslide in Ostry was on Sunday.',
    'Rescue teams from Norland pulled a boy from the ruins after 31 hours.',
    'The army sent soldiers to Ostry.',
    'The army sent between 400 and 600 soldiers to Ostry.',
    'The mine above Ostry had employed 900 miners.',
    'The mine above Ostry had been flooded.',
    'The first funerals were held in the village of Ostry on Wednesday.',
    'The mayor of Ostry, Hanne Volk, thanked the rescue teams.',
    'Rain had fallen on the mountain for days.',
  ],
});
