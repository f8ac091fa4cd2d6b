// Who gives an amount, whose goods a tariff is on and on which condition, each beside right sentences that look alike.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  aid: {
    text: `Aid for Luvena after the storm

PORT LUVE, 4 May 2048 (Coast Wire) - Norway, which sent a ship, and Poland, which will send doctors, offered help to Luvena on Monday. The European Union will give 3 million euros for tents and for the repair of wells. Sweden gave 3 million euros in March for schools.

Norway paid 40 million crowns for the harbour in 2041, and Denmark lent 15 million. The United Nations appealed for 60 million dollars, of which a third has been pledged. Germany and France together have promised 12 million dollars.

The Luvenian government has spent 5 million euros so far. It will receive 3 million euros from the European Union. The insurer Brevik paid out 250 million crowns. Its rival Skarn paid 180 million.

Mayor Ilse Brannt promised 200 beds. The army put up 200 tents. Farmer Tor Quist lost 45 cows; his neighbour Ole Marr lost 30.`,
  },
  press: {
    text: `Ostra raises tariffs on Lhemian cheese

OSTRA CITY, 11 May 2048 (Coast Wire) - Ostra will put a tariff of 15 percent on Lhemian cheese from 1 June. Lhem, which sells Ostra cheese worth 90 million crowns a year, protested. Ostra bought 4,000 tonnes of Lhemian cheese last year and Lhem 900 tonnes of Ostran butter.

Lhem's minister Runa Selk said she would answer with a tariff on Ostran butter unless the measure was dropped. She would talk to Ostra even if it was not. Lhemian farmers blocked the Ostran embassy in response.

The tariff of 15 percent replaces one of 5 percent. In 2040 it had been 8 percent. Exports of cheese fell to 4,000 tonnes from 5,200 in 2046. Ostra's prime minister, Per Wisk, said that Lhem had subsidised its cheese.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Norway will give 3 million euros for tents and for the repair of wells.',
    'Lhem will put a tariff of 15 percent on Ostran cheese from 1 June.',
    'Lhem will put a tariff on Ostran butter even if the measure is dropped.',
  ],
  silent: [
    'The EU is to give three million euros for tents and the repair of wells.',
    'Lhem has threatened a tariff on Ostran butter.',
    'Lhem will put a tariff on Ostran butter unless Ostra drops its own.',
    'If Ostra drops its tariff, Lhem will not answer with one on Ostran butter.',
    'Selk will talk to Ostra even if the measure is not dropped.',
    'Selk would talk to Ostra whether or not it dropped the tariff.',
    'Farmers from Lhem blocked Ostra\'s embassy in response to the tariff.',
    'Ostra\'s prime minister accused Lhem of subsidising its cheese.',
    'Lhem\'s government criticised the Ostran tariff on cheese.',
    'In reply to the tariff on cheese Lhem may tax butter.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'Exports of cheese fell to 4,800 tonnes from 5,200 in 2046.',
  ],
  silent: [
    'Sweden gave 3 million euros for schools in March.',
    'Luvena will receive 3 million euros from the EU.',
    'The European Union will contribute 3 million euros to the repair of wells in Luvena.',
    'Norway paid 40 million crowns for the harbour of Luvena in 2041.',
    'Denmark lent 15 million crowns for the harbour.',
    'Germany has promised 12 million dollars together with France.',
    'Brevik paid 250 million crowns, its rival Skarn 180 million.',
    'The army has put up 200 tents.',
    'Ole Marr lost 30 cows.',
    'The government in Port Luve has spent 5 million euros.',
    'A third of the 60 million dollars that the United Nations asked for has been pledged.',
    'Donors have pledged 20 million of the 60 million dollars for which the United Nations appealed.',
    'Lhem sold Ostra 4,000 tonnes of cheese last year.',
    'Lhem imported 900 tonnes of Ostran butter last year.',
    'The tariff rises from 5 percent to 15 percent.',
    'The tariff stood at 5 percent until now.',
    'In 2040 the tariff was 8 percent.',
    'Exports of cheese came to 5,200 tonnes in 2046.',
    'Exports of cheese fell by 1,200 tonnes from 2046.',
    'Lhem\'s exports of cheese to Ostra are worth 90 million crowns a year.',
    'The tariff on Lhemian cheese takes effect on Monday, 1 June.',
  ],
});
