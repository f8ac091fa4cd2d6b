// What a pronoun of the source stands for belongs to what is said beside it: 'would bring it 5 million', 'They acquitted him'.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  court: {
    text: `Harbour trial ends in Ostby

Ostby Courier, Friday 3 June 2047

The three judges found that Arvid Stolt, 58, had taken 700,000 crowns from Brevik Dredging between 2039 and 2043. They acquitted him of fraud and fined him 90,000 crowns. His partner Mila Rand was cleared of all charges.

Prosecutor Hedda Wirth had accused Stolt of theft as well. She dropped that charge in May. Rand said that she had never doubted the outcome. Her lawyer, Ole Marr, called the trial “a farce”.

The head of Brevik Dredging, Runa Selk, conceded that money had changed hands, but denied that it had bought the contract. Wirth rejected this. The company's chairman, Per Holm, admitted mistakes and apologised, but rejected calls to resign.`,
  },
  toll: {
    text: `Ostby raises its toll

Ostby will raise the toll on its bridge to 14 crowns a cart, which should bring it 5.2 million crowns a year. Lhem earns 8.4 million crowns a year with its ferry. It had asked Ostby to wait until 2049. Last year Ostby spent 3 million on repairs and lost 1.1 million, while Lhem put aside 2.6 million.

Kerst is to get a bridge of its own, which would cost it 60 million crowns. Sorn has lent it 20 million crowns at 3 percent. It pays back 2 million a year.

Mayor Ilse Brannt met her colleague Tor Quist of Lhem on Tuesday. He told her that the ferry would lose 30 percent of its riders. Brannt promised him 1.5 million crowns. She will resign in May; he wants to stay until 2050.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'The judges found Stolt guilty of fraud.',
    'Stolt was convicted of fraud.',
    'Runa Selk acknowledged that the money had bought the contract.',
    'Per Holm accepted calls to resign.',
  ],
  silent: [
    'The judges acquitted Stolt of fraud.',
    'The judges found that Arvid Stolt had taken bribes, but cleared him of fraud.',
    'Mila Rand was acquitted.',
    'Arvid Stolt was found guilty of taking money from Brevik Dredging.',
    'Hedda Wirth dropped the charge of theft in May.',
    'Selk admitted that money had changed hands but denied that it had bought the contract.',
    'Runa Selk rejected the claim that the money had bought the contract.',
    'Per Holm acknowledged mistakes but refused to step down.',
    'Holm admitted mistakes and rejected calls for his resignation.',
    'Prosecutor Wirth did not accept Selk\'s denial.',
    'Rand, whose lawyer called the trial a farce, was cleared.',
    'Brannt steps down in May, while Quist wants to stay until 2050.',
    'Quist wants to remain in office until 2050.',
    'Lhem asked Ostby to hold off until 2049.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'The toll would earn Ostby 6.4 million crowns a year.',
    'The bridge would cost Kerst 75 million crowns.',
    'The judges fined Stolt 60,000 crowns.',
    'Brannt promised Quist 2.5 million crowns.',
  ],
  silent: [
    'The judges fined Stolt 90,000 crowns.',
    'The toll should earn Ostby 5.2 million crowns a year.',
    'Lhem makes 8.4 million crowns a year from its ferry.',
    'Ostby lost 1.1 million crowns last year.',
    'Lhem put aside 2.6 million crowns last year.',
    'Kerst\'s new bridge would cost 60 million crowns.',
    'Kerst borrowed 20 million crowns from Sorn.',
    'Kerst pays back 2 million crowns a year to Sorn.',
    'Brannt promised Quist 1.5 million crowns.',
    'Tor Quist said the ferry would lose 30 percent of its riders.',
    'Ostby spent 3 million crowns on repairs last year.',
  ],
});
