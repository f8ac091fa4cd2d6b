import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Names and things that changed places between two halves of a sentence, or between those who act in it. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  valley: {
    date: '2037-11-08',
    text: `After the storm

The power is back in Tessel but not in Morrow, where the substation burned down. The accord of Ilm, signed in 2021, gave the quarry to Sarland and the forest above it to Ostrey.

Both climbers were found on Sunday. The guide was flown to hospital with broken ribs while the student walked down unhurt.

Shares in Kolm & Tarr rose by 3.1 percent. Those in Vesper Rail fell by 2 percent.

Brassey Bank, the oldest in the province, said that it would close its branches in Tessel on 1 February. Its rival Union Loan said it had no plans to leave the town before the summer.`,
  },
  race: {
    date: '2037-11-10',
    text: `Recount in Tessel

Nora Vask of the Lake party was elected mayor of Tessel on Sunday, beating the incumbent Piet Holder by 96 votes.

Sanne Ruys, the company's spokeswoman, accused the union of having locked the gates of the ferry port.

Vesper Rail will pass on a tenth of the price to Morrow FC, the club that owned the land.`,
  },
  talks: {
    date: '2037-11-12',
    text: `No word on the dam

Minister Ada Quill has long asked the council to renounce the dam and to exclude the marsh from the plan. Holder has said that he sees no reason to discuss this.

Ostrey ratified nothing. The accord of Ilm was signed in 2021. Sarland did so in 2022, when it ratified the accord.`,
  },
  reports: {
    date: '2037-11-15',
    text: `Quarry to close

Minister Ada Quill said that Sarland confirmed the end of the quarry works in Morrow.

Councillor Jette Moor said the council had confirmed the sale of the mill in Ilm. Piet Holder was in the audience.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'The power is back in Morrow but not in Tessel [@valley].',
    'The accord gave the quarry to Ostrey and the forest above it to Sarland [@valley].',
    'The student was flown to hospital with broken ribs while the guide walked down unhurt [@valley].',
    'Shares in Vesper Rail rose by 3.1 percent, while those in Kolm & Tarr fell by 2 percent.',
    'Union Loan will close its branches in Tessel on 1 February, whereas Brassey Bank has no plans to leave the town before the summer [@valley].',
    'Piet Holder beat Nora Vask by 96 votes [@race].',
    'The union accused the company of having locked the gates of the ferry port [@race].',
    'Morrow FC will pass on a tenth of the price to Vesper Rail [@race].',
  ],
  silent: [
    'The power is back in Tessel but not in Morrow [@valley].',
    'Morrow has no power yet, but Tessel has [@valley].',
    'The accord gave the quarry to Sarland and the forest above it to Ostrey [@valley].',
    'The student walked down unhurt while the guide was flown to hospital with broken ribs [@valley].',
    'Shares in Vesper Rail fell by 2 percent, while those in Kolm & Tarr rose by 3.1 percent.',
    'Union Loan has no plans to leave the town before the summer, whereas Brassey Bank will close its branches on 1 February [@valley].',
    'Nora Vask beat Piet Holder by 96 votes [@race].',
    'The company accused the union of having locked the gates of the ferry port [@race].',
    'Vesper Rail will pass on a tenth of the price to Morrow FC [@race].',
  ],
});

testStatements({
  articles: ARTICLES,
  code: 'claim.misattributed',
  fires: [
    // A report within a report: the outer one is Quill's, not Vask's.
    'Nora Vask said that Sarland confirmed the end of the quarry works in Morrow.',
    'Nora Vask said that the sale of the mill in Ilm had been confirmed [@reports].',
  ],
  silent: [
    // What 'this' is stands in the sentence of another speaker; the briefing's own speaker says something there too.
    'Holder has said that he sees no reason to discuss the marsh and the plan.',
    'Ada Quill said that Sarland confirmed the end of the quarry works in Morrow.',
  ],
});
