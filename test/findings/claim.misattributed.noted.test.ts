// Who points out or notes something says it as much as who says it.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  council: {
    text: `Council of Brenn passes the quay

Brenn Courier, 3 March 2048

Judge Oda Reem has said that there is no proof of fraud at the quay so far. But auditor Lars Holm noted that the contract had been awarded without the survey which the law requires. Treasurer Nora Wisk pointed out that the price had doubled since 2044.

Minister Tilda Grann observed that no other town had built so quickly. “We are proud of it,” said Mayor Jon Aske. Aske also noted that the quay would pay for itself by 2060.

Engineer Ruth Sand pointed out in a letter that the piles were too short. Her colleague Ivar Moe disagreed. He said that they were long enough for the sand of Brenn. The union noted with regret that 40 jobs had gone.`,
  },
};

testStatements({
  articles,
  code: 'claim.misattributed',
  fires: [
    'Oda Reem pointed out that the contract had been awarded without the survey required by law.',
    'Mayor Aske noted that no other town had built so quickly.',
    'Tilda Grann pointed out that the price had doubled since 2044.',
  ],
  silent: [
    'Lars Holm pointed out that the contract had been awarded without the survey required by law.',
    'The auditor pointed out that the contract had been awarded without the survey required by law.',
    'Oda Reem noted that no fraud at the quay had been proven so far.',
    'Wisk noted that the price had doubled since 2044.',
    'Tilda Grann pointed out that no other town had built so quickly.',
    'Mayor Aske pointed out that the quay would pay for itself by 2060.',
    'Ruth Sand noted that the piles were too short.',
    'Ivar Moe pointed out that the piles were long enough for the sand of Brenn.',
    'Grann noted that no other town had built so quickly.',
    'The union pointed out that 40 jobs had gone.',
    'In a letter the engineer observed that the piles were too short.',
  ],
});
