// Two persons of one surname in one story: what it tells of the one is not said of the other.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  trial: {
    text: `Fund director tells court he trusted his staff

BRENNHAVEN, 9 October 2045 – Jonas Terrel, 56, the former director of the harbour fund, is accused of embezzlement. His younger brother, the builder Pavel Terrel, 51, is charged with fraud. Both have pleaded not guilty.

Between 2038 and 2041 the fund paid 4.3 million crowns to Pavel Terrel's firm for the renovation of 112 flats.

Ada Lund, counsel for Jonas Terrel, said that the invoices had been forged. Bruno Vask, who represents Pavel Terrel, did not question the accountant. Pavel Terrel himself has declined to give evidence so far.

The accountant wrote to Jonas Terrel in March. If convicted, Jonas Terrel faces up to eight years in prison and his brother up to six. Both brothers live in Brennhaven.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'If convicted, Pavel Terrel faces up to eight years in prison.',
    'Ada Lund is counsel for Pavel Terrel.',
    'Bruno Vask, who represents Jonas Terrel, did not question the accountant.',
    'Jonas Terrel has declined to give evidence so far.',
    'The accountant wrote to Pavel Terrel in March.',
  ],
  silent: [
    'If convicted, Jonas Terrel faces up to eight years in prison.',
    'Pavel Terrel faces up to six years in prison if convicted.',
    'Ada Lund is counsel for Jonas Terrel.',
    'Bruno Vask, who represents Pavel Terrel, did not question the accountant.',
    'Pavel Terrel has declined to give evidence so far.',
    'Pavel Terrel lives in Brennhaven.',
    'Jonas Terrel has pleaded not guilty.',
    'Pavel Terrel has pleaded not guilty.',
    'Pavel Terrel, the brother of Jonas Terrel, is charged with fraud.',
  ],
});
