import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { FindingCode } from '../../server/src/checks/finding.js';
import type { JudgedQuotation } from '../../server/src/checks/quotation/judgeQuotation.js';
import { analysedIndex, fixtureIndex, judgeMarkdown, judgeParagraph, type Cast } from '../support/quotationFixture.js';

/** An invented dispute over a harbour, as five articles tell it. */
export const CAST: Cast = {
  persons: ['Ilse Maravent', 'Tobin Hask', 'Renata Quill', 'Oswin Darrow', 'Petra Lunde'],
  organisations: ['Vessaly', 'Harbour Authority'],
};

export const ARTICLES: Readonly<Record<string, string>> = {
  'harbour-talks': `Harbour talks open in Vessaly

The talks over the northern harbour began on Tuesday with little hope of an agreement.

“We will not give up a single pier. That is out of the question,” Foreign Minister Ilse Maravent, who leads the delegation, told reporters in the capital. “We are disappointed with the letters received in recent weeks from Ardmere, but also from Colm.”

“If the fleet wants, it can close the strait from the north, the east and the west,” said Tobin Hask, the harbour master.

Hask called the first round “fruitless” and promised a “calm, measured and firm answer” to any blockade.`,
  'wire-copy': `Minister rules out concessions

“We will not give up a single pier. That is out of the question,” said Ilse Maravent on Tuesday.

The ministry spoke of 1-2 months of talks and a fee of 12,500 crowns.`,
  'harbour-master': `The harbour master speaks

Renata Quill, who chairs the council, said the toll “must not be raised in a way that harms the fishing villages of the coast”.

“Would you sign a paper which says that this harbour, as well as the others … will not be leased to the navy?” Quill asked.

“The pilots of this harbour have worked without a contract for nine years,” Oswin Darrow said. “And that is why … we shall stop the tugs on Friday, unless the council offers us a contract that we can sign.”

There was no sign of a compromise, the union said, and the council members left the hall without a word.`,
  'translated': `Speech of the commissioner

The commissioner Petra Lunde said in her address that the coast has waited long enough for a lighthouse that works.

We want to remind the council that there are no small harbours and no small storms, she said. Nobody at sea asks how large a harbour is.

Lunde accused the council of “spreading panic” among the pilots.`,
  'with-furniture': `Storm closes the coast road

The coast road was closed on Sunday after a storm.

“The dykes have held, and we believe that they will hold again on Thursday,” Darrow said.

Latest news

The ballet season opens with “a night of silver and of snow”

Leave a Reply

Your email address will not be published. Required fields are marked *`,
};

/** A briefing's sentence and the codes that it must bring; none where it must stay silent. */
export interface QuotationCase {
  readonly text: string;
  readonly codes?: readonly FindingCode[];
}

/**
 * Makes two tests of each sentence: with the speakers that stand nearest, and by the way of a real file, from the parser and the analyser
 * to the table of names.
 */
export function testQuotations(cases: readonly QuotationCase[]): void {
  const index = fixtureIndex(ARTICLES, CAST);
  const analysed = analysedIndex(ARTICLES);
  for (const { text, codes = [] } of cases) {
    const title = `${codes.length > 0 ? codes.join(' and ') : 'nothing'}: ${text}`;
    test(title, async () => {
      assert.deepEqual(codesOf(await judgeParagraph(index, text, CAST)), codes);
    });
    test(`${title} (as read from files)`, async () => {
      assert.deepEqual(codesOf(await judgeMarkdown(analysed, text)), codes);
    });
  }
}

function codesOf(judged: readonly (JudgedQuotation | undefined)[]): FindingCode[] {
  return judged.flatMap((quotation) => quotation?.findings.map(({ code }) => code) ?? []);
}
