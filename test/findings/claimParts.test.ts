import assert from 'node:assert/strict';
import { test } from 'node:test';

import { alarms, checkText, indexOf } from '../support/statementFixture.js';
import { ARTICLES } from './statementArticles.js';

/** Sentences of several clauses that are all borne out, by one article or by several. */
const RIGHT: readonly string[] = [
  'Some 13,450 dock workers walked out in Orvane, while 37 ships waited outside the harbour.',
  'Exports of grain fell by 18 percent in March, while the tariff on flour was reduced from 15 to 9 percent.',
  'Exports of grain fell by 18 percent in March [@strike], while the tariff on flour was reduced to 9 percent [@treaty].',
  'Exports of grain fell by 18 percent in March, while the tariff on flour was reduced to 9 percent [@strike; @treaty].',
  'The bridge had cost 310 million crowns, and repairs after the storm will cost between 30 and 40 million crowns.',
  'The bridge had cost 310 million crowns [@bridge], and repairs after the storm will cost between 30 and 40 million crowns [@storm].',
  'The trial included 8,214 volunteers; the inquiry found no evidence of bribery.',
  'The trial included 8,214 volunteers; the inquiry found no evidence of bribery [@vaccine; @bridge].',
  'The Tamber bridge, which was 412 metres long, collapsed in November 2029.',
  'The Tamber bridge, which had cost 310 million crowns, collapsed on 3 November 2029 [@bridge].',
  'The port of Orvane, which opened in 1964, handles 2.3 million containers a year.',
  'Schools stayed open, but the ferry to Hesk did not sail.',
  'Schools stayed open, but the ferry to Hesk did not sail [@storm].',
  'The wind reached 140 kilometres an hour and damaged 260 houses.',
  'The union demands a pay rise of 12 percent, and the company offered 4.5 percent.',
  'The company offered 4.5 percent in February, but the union demands 12 percent over two years [@strike].',
  'Deaths from marsh fever rose to 1,260, while exports of grain fell by 18 percent.',
  'Deaths from marsh fever rose to 1,260 [@vaccine], while exports of grain fell by 18 percent [@strike].',
  'Brook ruled out the use of soldiers, and Karr promised to buy two million doses.',
  'Brook ruled out the use of soldiers [@strike], and Karr promised to buy two million doses [@vaccine].',
  'Calder Works sold its steel mill in 2030 and no longer builds bridges.',
  'Inspectors approved the bridge in May 2029, although they had not visited the site.',
  'Valdia lifted its ban on Sorenian wheat and reduced the tariff on flour to 9 percent.',
  'Nine people were killed when the Tamber bridge collapsed, and two fishermen drowned near the Hesk lighthouse.',
  'Nine people died when the Tamber bridge collapsed, and two fishermen drowned near the Hesk lighthouse [@bridge; @storm].',
  'Two fishermen drowned and a third is missing, while power was cut to tens of thousands of homes [@storm].',
  'The treaty was signed in Lhem, where the court will hear the case on 14 September 2031.',
  'The treaty was signed in Lhem [@treaty], where the court will hear the case on 14 September 2031 [@bridge].',
  'Sorenia will sell 600,000 tonnes of wheat a year to Valdia, and parliament must ratify the treaty before the end of July [@treaty].',
  'The regulator turned down an earlier vaccine in 2027; the institute has not applied for a licence.',
  'Kasimir Dorn criticised the treaty, whereas Edvin Karr welcomed the results of the trial.',
  'Kasimir Dorn criticised the treaty [@treaty], whereas Edvin Karr welcomed the results of the trial [@vaccine].',
  'Odile Strand, who praised the fire brigade, said the coast road would reopen on Thursday.',
  'The storm destroyed eleven houses, and the vaccine trial lasted nine months.',
  'The union demands 12 percent, the company offered 4.5 percent, and the government will not pay.',
  'At least 37 ships were waiting outside the harbour, which employs nearly 19,000 people.',
  'The coast road was closed [@storm]; the port opened in 1964 [@strike].',
  'Moravec thanked Vellin for his patience and received him for an hour.',
  'Although schools stayed open, the ferry to Hesk did not sail.',
];

/** As many with one wrong clause: the sentence, and the clause in which every alarm has to stand. With `code` the alarm is this one. */
const WRONG: readonly { readonly text: string; readonly clause: string; readonly code?: string }[] = [
  { text: 'Some 13,450 dock workers walked out in Orvane, while 27 ships waited outside the harbour.', clause: '27 ships waited outside the harbour' },
  { text: 'Exports of grain fell by 18 percent in March, while the tariff on flour was reduced from 15 to 7 percent.', clause: 'the tariff on flour was reduced from 15 to 7 percent' },
  { text: 'Exports of grain fell by 28 percent in March [@strike], while the tariff on flour was reduced to 9 percent [@treaty].', clause: 'Exports of grain fell by 28 percent in March' },
  { text: 'Exports of grain fell by 18 percent in March, while the tariff on flour was raised to 9 percent [@strike; @treaty].', clause: 'the tariff on flour was raised to 9 percent' },
  { text: 'The bridge had cost 510 million crowns, and repairs after the storm will cost between 30 and 40 million crowns.', clause: 'The bridge had cost 510 million crowns' },
  { text: 'The bridge had cost 310 million crowns [@bridge], and repairs after the storm will cost between 60 and 70 million crowns [@storm].', clause: 'repairs after the storm will cost between 60 and 70 million crowns' },
  { text: 'The trial included 8,214 volunteers; the inquiry found evidence of bribery.', clause: 'the inquiry found evidence of bribery' },
  { text: 'The trial included 6,214 volunteers; the inquiry found no evidence of bribery [@vaccine; @bridge].', clause: 'The trial included 6,214 volunteers' },
  { text: 'The Tamber bridge, which was 612 metres long, collapsed in November 2029.', clause: 'which was 612 metres long' },
  { text: 'The Tamber bridge, which had cost 310 million crowns, collapsed on 3 October 2029 [@bridge].', clause: 'collapsed on 3 October 2029' },
  { text: 'The port of Orvane, which opened in 1984, handles 2.3 million containers a year.', clause: 'which opened in 1984' },
  { text: 'Schools stayed closed, but the ferry to Hesk did not sail.', clause: 'Schools stayed closed' },
  { text: 'Schools stayed open, but the ferry to Hesk sailed [@storm].', clause: 'the ferry to Hesk sailed' },
  { text: 'The wind reached 140 kilometres an hour and damaged 460 houses.', clause: 'damaged 460 houses' },
  { text: 'The union demands a pay rise of 12 percent, and the company offered 8.5 percent.', clause: 'the company offered 8.5 percent' },
  { text: 'The company offered 4.5 percent in January, but the union demands 12 percent over two years [@strike].', clause: 'The company offered 4.5 percent in January' },
  { text: 'Deaths from marsh fever fell to 1,260, while exports of grain fell by 18 percent.', clause: 'Deaths from marsh fever fell to 1,260' },
  { text: 'Deaths from marsh fever rose to 1,260 [@vaccine], while exports of grain rose by 18 percent [@strike].', clause: 'exports of grain rose by 18 percent' },
  { text: 'Marta Ilven said the strike would go on, and Lorin Tesk accepted the demand.', clause: 'Lorin Tesk accepted the demand' },
  { text: 'Brook ruled out the use of soldiers, and Karr promised to buy six million doses.', clause: 'Karr promised to buy six million doses' },
  { text: 'Brook ruled out the use of soldiers [@strike], and Karr refused to buy two million doses [@vaccine].', clause: 'Karr refused to buy two million doses' },
  { text: 'Calder Works bought its steel mill in 2030 and no longer builds bridges.', clause: 'Calder Works bought its steel mill in 2030' },
  { text: 'Inspectors approved the bridge in May 2027, although they had not visited the site.', clause: 'Inspectors approved the bridge in May 2027' },
  { text: 'Valdia lifted its ban on Sorenian wheat and raised the tariff on flour to 9 percent.', clause: 'raised the tariff on flour to 9 percent' },
  { text: 'Nine people were killed when the Tamber bridge collapsed, and six fishermen drowned near the Hesk lighthouse.', clause: 'six fishermen drowned near the Hesk lighthouse' },
  { text: 'Seven people died when the Tamber bridge collapsed, and two fishermen drowned near the Hesk lighthouse [@bridge; @storm].', clause: 'Seven people died when the Tamber bridge collapsed' },
  { text: 'The treaty was signed in Lhem, where the court will hear the case on 24 September 2031.', clause: 'where the court will hear the case on 24 September 2031' },
  { text: 'The treaty was signed in Lhem [@treaty], where the court will hear the case on 14 October 2031 [@bridge].', clause: 'where the court will hear the case on 14 October 2031' },
  { text: 'Sorenia will sell 900,000 tonnes of wheat a year to Valdia, and parliament must ratify the treaty before the end of July [@treaty].', clause: 'Sorenia will sell 900,000 tonnes of wheat a year to Valdia' },
  { text: 'The regulator approved an earlier vaccine in 2027; the institute has not applied for a licence.', clause: 'The regulator approved an earlier vaccine in 2027' },
  { text: 'Kasimir Dorn praised the treaty, whereas Edvin Karr welcomed the results of the trial.', clause: 'Kasimir Dorn praised the treaty' },
  { text: 'Kasimir Dorn criticised the treaty [@treaty], whereas Edvin Karr rejected the results of the trial [@vaccine].', clause: 'Edvin Karr rejected the results of the trial' },
  { text: 'Odile Strand, who criticised the fire brigade, said the coast road would reopen on Thursday.', clause: 'who criticised the fire brigade' },
  { text: 'The storm destroyed eleven houses, and the vaccine trial lasted seven months.', clause: 'the vaccine trial lasted seven months' },
  { text: 'The union demands 12 percent, the company offered 6.5 percent, and the government will not pay.', clause: 'the company offered 6.5 percent' },
  { text: 'Exports of grain fell by 18 percent in March [@treaty], while the tariff on flour was reduced to 9 percent [@treaty].', clause: 'Exports of grain fell by 18 percent in March', code: 'claim.wrongSource' },
  { text: 'The coast road was closed [@storm]; the port opened in 1964 [@bridge].', clause: 'the port opened in 1964', code: 'claim.wrongSource' },
  { text: 'The coast road was closed, and volcanoes erupted on the island of Brenn [@storm].', clause: 'volcanoes erupted on the island of Brenn', code: 'claim.unsupported' },
  { text: 'Karr promised to buy two million doses [@vaccine], and his brother opened a casino in Tressel [@vaccine].', clause: 'his brother opened a casino in Tressel', code: 'claim.unsupported' },
];

/** Sentences of the author's own judgement or advice: what is factual in them is right, or nothing is. */
const WEIGHING_RIGHT: readonly string[] = [
  'We expect the strike to go on, because 13,450 dock workers walked out on Monday.',
  'Exports of grain fell by 18 percent in March and will probably fall by 30 percent.',
  'In our view the treaty is sound, although the tariff on flour was reduced from 15 to 9 percent.',
  'We expect grain exports to fall by 25 percent.',
];

/** As many with a wrong figure in what is factual. */
const WEIGHING_WRONG: typeof WRONG = [
  { text: 'We expect the strike to go on, because 19,450 dock workers walked out on Monday.', clause: '19,450', code: 'figure.mismatch' },
  { text: 'Exports of grain fell by 48 percent in March and will probably fall by 30 percent.', clause: '48 percent', code: 'figure.mismatch' },
  { text: 'In our view the treaty is sound, although the tariff on flour was reduced from 15 to 5 percent.', clause: 'reduced from 15 to 5 percent', code: 'figure.mismatch' },
  { text: 'The vaccine is likely to be licensed by 2032; 5,214 volunteers took part in the trial.', clause: '5,214', code: 'figure.mismatch' },
];

const index = indexOf(ARTICLES);

for (const text of RIGHT) {
  test(`every clause is borne out: ${text}`, async () => {
    const { findings, statements } = await checkText(index, text);
    assert.deepEqual(alarms(findings), [], findings.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    assert.deepEqual(statements.map(({ verdict }) => verdict), ['supported']);
  });
}

for (const { text, clause, code } of [...WRONG, ...WEIGHING_WRONG]) {
  test(`one clause is wrong: ${text}`, async () => {
    const { findings } = await checkText(index, text);
    const alarming = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const at = text.indexOf(clause);
    assert.ok(alarming.length > 0, 'nothing was found');
    for (const finding of alarming) {
      assert.ok(at <= finding.start && finding.end <= at + clause.length, `${finding.code} on “${text.slice(finding.start, finding.end)}”`);
      if (code !== undefined) assert.equal(finding.code, code);
    }
  });
}

for (const text of WEIGHING_RIGHT) {
  test(`a judgement without a wrong fact: ${text}`, async () => assert.deepEqual(alarms((await checkText(index, text)).findings), []));
}

test('a sentence whose parts rest on two articles is to cite both', async () => {
  const text = 'The trial included 8,214 volunteers; the inquiry found no evidence of bribery.';
  const { findings } = await checkText(index, text);
  const [finding] = findings.filter(({ code }) => code === 'claim.uncited');
  const [edit] = finding!.fixes[0]!.edits;
  assert.equal(text.slice(0, edit!.span.start) + edit!.newText + text.slice(edit!.span.end), 'The trial included 8,214 volunteers; the inquiry found no evidence of bribery [@vaccine; @bridge].');
});

test('each part of a sentence names the article that it rests on', async () => {
  const { statements } = await checkText(index, 'The bridge had cost 310 million crowns, and repairs after the storm will cost between 30 and 40 million crowns.');
  assert.deepEqual(
    statements[0]!.evidence.map(({ article, note }) => [article.id, note]),
    [
      ['bridge', 'bears out “The bridge had cost 310 million crowns”'],
      ['storm', 'bears out “repairs after the storm will cost between 30 and 40 million crowns”'],
    ],
  );
});

test('the source of one part is offered in place of what is cited for it', async () => {
  const text = 'The coast road was closed [@storm]; the port opened in 1964 [@bridge].';
  const { findings } = await checkText(index, text);
  const [finding] = findings.filter(({ code }) => code === 'claim.wrongSource');
  const [edit] = finding!.fixes[0]!.edits;
  assert.equal(text.slice(0, edit!.span.start) + edit!.newText + text.slice(edit!.span.end), 'The coast road was closed [@storm]; the port opened in 1964 [@strike].');
});
