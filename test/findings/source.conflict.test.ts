import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkText, indexOf, testStatements, type ArticleText } from '../support/statementFixture.js';

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

/** One agency's story in two papers, one of which changed a figure; a later count; and things that only look alike. */
const STORY = (dead: number): string => `A fire in the old market of Belcray killed ${dead} people on Tuesday night and destroyed two hundred stalls, the fire service of the region said.

The blaze began shortly after ten in a shop for lamp oil and spread through the wooden galleries within minutes, according to traders who had slept beside their goods.

Firemen from four towns fought it until dawn. The cathedral beside the market was not damaged, though its bells rang through the night to wake the quarter.

The mayor, Ivo Sandrel, declared three days of mourning and promised that the market would be built again in stone before the autumn fair.`;

testStatements({
  articles: {
    agency: { date: '2035-06-06', text: `Fire in Belcray market\n\n${STORY(14)}` },
    gazette: { date: '2035-06-06', text: `Belcray mourns\n\n${STORY(41)}` },
    envoy: { date: '2035-06-06', text: 'Bridge strike\n\nThe bridge wardens of Odde walked out on Monday. The strike cost the town 300,000 crowns. The wardens accepted the offer of the council on Thursday.' },
    lantern: { date: '2035-06-07', text: 'Wardens and council\n\nThe council of Odde met behind closed doors. The strike cost the town 700,000 crowns, a councillor said. The wardens rejected the offer of the council on Thursday.' },
    early: { date: '2035-02-02', text: 'Flood on the Marrow\n\nThe flood on the Marrow drove 2,000 people from their homes.' },
    late: { date: '2035-02-04', text: 'Marrow still rising\n\nThe number has risen since Friday: the flood on the Marrow drove 5,000 people from their homes, up from 2,000 in an earlier count.' },
    spring: { date: '2034-04-10', text: 'Grain trade\n\nExports of barley from Tolland fell by 18 percent in the first quarter.' },
    summer: { date: '2035-04-10', text: 'Grain trade again\n\nExports of barley from Tolland fell by 7 percent in the first quarter.' },
    before: { date: '2035-05-01', text: 'Lock to be mended\n\nMending the lock at Odde would cost the canal company 6 million crowns, its director warned.' },
    after: { date: '2035-05-20', text: 'Lock mended\n\nMending the lock at Odde cost the canal company 9 million crowns.' },
    crowd: { date: '2035-05-20', text: 'March in Tarn\n\nThousands of people marched through Tarn on Sunday against the tax.' },
    count: { date: '2035-05-20', text: 'Tax march\n\nThe police counted 11,400 people who marched through Tarn on Sunday against the tax.' },
    north: { date: '2035-03-01', text: 'Schools\n\nThe school in Upper Marn has 340 pupils.' },
    south: { date: '2035-03-01', text: 'More schools\n\nThe school in Nether Dale has 210 pupils.' },
  },
  code: 'source.conflict',
  fires: [
    'The strike cost the town 300,000 crowns.',
    'The strike cost Odde 700,000 crowns.',
    'The wardens rejected the offer of the council on Thursday.',
  ],
  silent: [
    'The fire in the old market of Belcray killed 14 people on Tuesday night.',
    'The flood on the Marrow drove 5,000 people from their homes.',
    'The flood on the Marrow drove 2,000 people from their homes.',
    'Exports of barley from Tolland fell by 7 percent in the first quarter.',
    'The school in Upper Marn has 340 pupils.',
    'Mending the lock at Odde cost the canal company 9 million crowns.',
    'The police counted 11,400 people who marched through Tarn on Sunday.',
  ],
});

/** Two figures in one sentence of another report: none of them need be what the claim's is about. */
testStatements({
  articles: {
    demand: { date: '2036-03-03', text: 'Kelp talks\n\nOrvane wants 90,000 tonnes of kelp. Tessel raised its offer from 41,000 to 47,000 tonnes, two people in the room said.' },
    treaty: { date: '2036-03-05', text: 'What the kelp treaty says\n\nArticle 4 gives Tessel 60,000 tonnes of kelp a year and Orvane 20,000.' },
    holding: { date: '2036-03-06', text: 'Kelp and patience\n\nTessel, which holds 60,000 tonnes under the treaty, has offered to give up 8,000.' },
    barges: { date: '2036-03-06', text: 'Barges on the Issel\n\nTessel has sent 12 barges to the Issel.' },
    wardens: { date: '2036-03-07', text: 'Wardens count barges\n\nTessel has sent 9 barges to the Issel with 300 sacks of flour, the wardens said.' },
  },
  code: 'source.conflict',
  fires: ['Tessel has sent 12 barges to the Issel.'],
  silent: ['Orvane asks for 90,000 tonnes.', 'Tessel has offered up to 47,000.'],
});

test('the message writes days as a reader does, and has one full stop', async () => {
  const index = indexOf({
    quay: { date: '2036-03-06', text: 'Barges on the Issel\n\nTessel has sent 12 barges to the Issel.' },
    lock: { date: '2036-03-07', text: 'Wardens count barges\n\nTessel has sent 9 barges to the Issel.' },
  });
  const { findings } = await checkText(index, 'Tessel has sent 12 barges to the Issel.');
  const conflict = findings.find(({ code }) => code === 'source.conflict');
  assert.match(conflict?.message ?? '', /\(6 March 2036\).*\(7 March 2036\).*“Tessel has sent 9 barges to the Issel”\.$/);
});
