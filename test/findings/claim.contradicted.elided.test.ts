// What a clause leaves out, who denies and who accuses, and charges that were dropped.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  port: {
    text: `Port list divides Ostrel

The list of barred ships was drawn up by the Harbour Senate, and not by the Pilots' Board. The difference counts, lawyers say, because rulings of the board can be contested before the Maritime Court, while those of the senate cannot.

Lorvik signed the convention in May, but Tarnmouth did not. The island of Skell has not ratified it; Orme has. The Pilots' Board of Orme charges for its maps, and so does that of Skell.`,
  },
  shelling: {
    text: `Shells fall on Ebelin

Dravin accused the army of Kestmark of firing 40 shells from the heights above the Ebel. Kestmark denied it, and suggested that the guns had been Dravin's own.

In the north Velm accused Tarsk of mining the strait. Tarsk rejected this. Velm denied that it had mined the strait itself.`,
  },
  fees: {
    text: `Cabinet of Ostrel reshuffled

The treasurer, Nils Overmark, resigned last autumn over undeclared consulting fees. He denied any wrongdoing, and prosecutors dropped the case in January. The charges against the harbour master, Ilse Brand, were dismissed in March; her deputy, Tom Quill, left.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Rulings of the Harbour Senate can be contested before the Maritime Court.',
    'Tarnmouth signed the convention in May.',
    'Dravin denied having fired 40 shells from the heights above the Ebel.',
    'The former treasurer Nils Overmark was convicted in January over undeclared consulting fees.',
  ],
  silent: [
    "Rulings of the Pilots' Board can be contested before the Maritime Court.",
    'Rulings of the Harbour Senate cannot be contested before the Maritime Court.',
    'Lorvik signed the convention in May.',
    'Tarnmouth did not sign the convention in May.',
    'Unlike Lorvik, Tarnmouth has not signed the convention.',
    'Kestmark denied having fired 40 shells from the heights above the Ebel.',
    'Dravin accuses Kestmark of having fired 40 shells; Kestmark denies it.',
    'Velm denied that it had mined the strait itself.',
    'Prosecutors dropped the case against Nils Overmark in January.',
    'Nils Overmark resigned over undeclared consulting fees, and was never convicted.',
  ],
});
