// One story of a fire, with what was conceded and what rejected, disputed, demanded, conditional, earlier and worked out: right sentences in other words, and wrong ones like them.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  mine: {
    text: `Fire at the Sorn mine

SORN, Ostrel, 9 October 2047 (Coast Wire) - A fire broke out at the copper mine of Sorn on Tuesday night and killed 14 miners, the operator, Brevik Copper, said on Wednesday. Rescuers brought 31 to the surface; six were still missing. Brevik said that ventilation had been checked in August. The miners' union disputed this: the last check, it said, had been in March.

Inspector Tove Lindal noted that two earlier fires, in 2039 and 2044, had been put out within an hour. She ordered all four shafts closed. Shaft two had reopened only last week. Work will begin again if the inspectors give their consent.

Brevik's director, Ole Marr, acknowledged that one of the two emergency exits had been blocked, but rejected the accusation that this had cost lives. He attributed the deaths to smoke. “We are not running away from our duty,” he said. The company has lost a fifth of its value since Tuesday; its shares closed at 48 crowns, down from 60 on Monday.

Mayor Hedda Wirth of the Valley Party called for a moratorium on mining. The government rejected this. Energy Minister Per Wisk said that it would cost 400 million crowns a year. His predecessor, Mila Rand, had imposed a moratorium in 2040 that lasted three years.

The mine employs 640 people, 90 fewer than in 2045. It produced 12,000 tonnes of copper in 2046 and 10,500 in 2045. Output this year is expected to be 13,000 tonnes, unless the shafts stay closed beyond November.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Work will begin again even if the inspectors refuse their consent.',
    'Marr acknowledged that the blocked exit had cost lives.',
    'Output this year is expected to be 13,000 tonnes even if the shafts stay closed beyond November.',
    'Both emergency exits had been blocked, Marr acknowledged.',
  ],
  silent: [
    'Brevik Copper says the ventilation was checked in August.',
    'According to the miners\' union, the ventilation was last checked in March.',
    'The union denied that the ventilation had been checked in August.',
    'Tove Lindal pointed out that two earlier fires had been extinguished within an hour.',
    'All four shafts have been closed on the inspector\'s orders.',
    'Work will not resume unless the inspectors agree.',
    'The resumption of work depends on the consent of the inspectors.',
    'Brevik\'s director conceded that an emergency exit had been blocked, but denied that this had cost lives.',
    'Ole Marr denied that the blocked exit had cost lives.',
    'Marr blamed the deaths on smoke.',
    'Wirth, the mayor, demanded a moratorium on mining, which the government turned down.',
    'The company insists that it is not shirking its responsibility.',
    'One in five of Brevik\'s crowns on the exchange has been wiped out since Tuesday.',
    'Both emergency exits should have been open, but one was blocked.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'Brevik\'s shares closed at 52 crowns, down from 60.',
  ],
  silent: [
    'The fire at the Sorn mine killed 14 miners; 31 were rescued and six are missing.',
    'Brevik\'s shares have lost 20 percent since Monday, falling from 60 crowns to 48.',
    'The shares closed at 48 crowns, 12 crowns lower than on Monday.',
    'On Monday the shares had stood at 60 crowns.',
    'A moratorium would cost 400 million crowns a year, according to Per Wisk.',
    'Mila Rand imposed a moratorium on mining in 2040; it ended in 2043.',
    'The mine employed 730 people in 2045.',
    'Copper output rose by 1,500 tonnes to 12,000 in 2046.',
    'If the shafts are reopened by the end of November, output should reach 13,000 tonnes this year.',
    'Output this year will not reach 13,000 tonnes if the shafts stay closed beyond November.',
    'Over 2045 and 2046 the mine produced 22,500 tonnes of copper.',
    'Lindal said that the fires of 2039 and 2044 had been put out within an hour.',
  ],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: [
    'The shares closed at 60 crowns on Tuesday.',
    'The fire broke out on Wednesday, 8 October.',
  ],
  silent: [
    'The fire broke out on Tuesday, 8 October.',
  ],
});

testStatements({
  articles,
  code: 'claim.misattributed',
  fires: [
    'Ole Marr pointed out that two earlier fires had been put out within an hour.',
  ],
  silent: [
    'Tove Lindal pointed out that two earlier fires had been extinguished within an hour.',
    'Lindal said that the fires of 2039 and 2044 had been put out within an hour.',
  ],
});
