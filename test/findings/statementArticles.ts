import type { ArticleText } from '../support/statementFixture.js';

/** Invented news of invented countries, which the tests of statements are about. */
export const ARTICLES: Readonly<Record<string, ArticleText>> = {
  strike: {
    // A Wednesday.
    date: '2031-04-09',
    text: `Dock workers of Orvane walk out

Some 13,450 dock workers in Orvane walked out on Monday after talks over wages broke down, the Harbour Union said.

The union demands a pay rise of 12 percent over two years. The Orvane Port Company offered 4.5 percent in February.

Union leader Marta Ilven said the strike would go on until the company returned to the table. Lorin Tesk, 52, the director of the port company, rejected the demand yesterday and called it unaffordable.

The port handles 2.3 million containers a year and employs nearly 19,000 people. It opened in 1964.

The company denied that it had hired replacement workers. It refused to publish its accounts.

At least 37 ships were waiting outside the harbour at 6 a.m. on Wednesday.

Transport Minister Sena Brook ruled out the use of soldiers to unload the ships. The government will not pay for the strike, Brook said.

Exports of grain fell by 18 percent in March, the statistics office reported.`,
  },
  bridge: {
    date: '2031-06-20',
    text: `Inquiry blames builder for collapse of Tamber bridge

The Tamber bridge collapsed on 3 November 2029, killing nine people and injuring 41.

An inquiry led by the judge Pavel Ostrin found that the builder, Calder Works, had used weaker steel than the contract required.

Inspectors approved the bridge in May 2029 without visiting the site. The bridge was 412 metres long and had cost 310 million crowns.

The inquiry found no evidence of bribery.

The families’ lawyer, Ana Reth, accused the ministry of hiding the inspectors’ report. The ministry said that it had handed over all documents.

Calder Works no longer builds bridges. It sold its steel mill to a rival in 2030.

The court in Lhem will hear the case on 14 September 2031 at 10:30 a.m.`,
  },
  vaccine: {
    date: '2031-03-14',
    text: `Vaccine against marsh fever passes trial

A vaccine against marsh fever protected 81.6 percent of volunteers in a large trial, the Norland Institute reported on Friday.

The trial lasted nine months and included 8,214 volunteers in three countries. Side effects were mild.

Deaths from marsh fever rose to 1,260 last year, up from 940 the year before.

Ilka Sorn, who led the trial, said the vaccine was safe for children over six.

Health Minister Edvin Karr welcomed the results and promised to buy two million doses. Each dose costs 7 crowns.

The institute has not applied for a licence. The regulator turned down an earlier vaccine in 2027 because of doubts about its safety.

Karr said that vaccination would remain voluntary.`,
  },
  treaty: {
    date: '2031-05-13',
    text: `Sorenia and Valdia sign treaty on grain

Sorenia and Valdia signed a treaty on grain exports in the city of Lhem on 12 May 2031 after eleven months of talks.

Under the treaty Sorenia will sell 600,000 tonnes of wheat a year to Valdia until 2036.

President Irena Moravec of Sorenia received Prime Minister Tor Vellin of Valdia for an hour before the signing.

Valdia lifted its ban on Sorenian wheat. The tariff on flour was reduced from 15 to 9 percent.

Opposition leader Kasimir Dorn criticised the treaty and said that it would ruin small farmers.

Parliament must ratify the treaty before the end of July. Vellin said the treaty would lower the price of bread.

Moravec thanked Vellin for his patience.`,
  },
  storm: {
    // A Tuesday.
    date: '2031-10-07',
    text: `Storm cuts power on the Colm coast

A storm cut power to tens of thousands of homes on the Colm coast on Sunday night.

The wind reached 140 kilometres an hour. Two fishermen drowned near the Hesk lighthouse and a third is missing.

The coast road was closed yesterday. It will reopen on Thursday, the mayor of Colm, Odile Strand, said.

The storm damaged 260 houses and destroyed eleven. Repairs will cost between 30 and 40 million crowns.

Schools stayed open. The ferry to Hesk did not sail.

Strand praised the fire brigade. The opposition accused Strand of ignoring the warnings of the weather service.`,
  },
};
