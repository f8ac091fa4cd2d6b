import type { ArticleText } from '../support/statementFixture.js';

/** Invented news full of people who do things to each other, for the tests of who did what to whom. */
export const ROLE_ARTICLES: Readonly<Record<string, ArticleText>> = {
  war: {
    date: '2031-05-14',
    text: `Rebels and army clash near Tarsk

The Halvek Front attacked the town of Tarsk on Monday, and the Ruvian army drove the rebels back after six hours of fighting, Defence Minister Ondra Pelk said.

General Ivo Sandar, the commander of the northern brigade, was captured by the rebels. The Front handed the general over to the Red Lantern mission on Wednesday.

Neighbouring Kelmar sold drones to Ruvia and lent it 300 million marks. Kelmar’s prime minister, Yana Orlic, urged Ruvia to spare the bridges over the Imsa.

The Front’s spokesman, Darek Voln, told reporters that the army had shelled a hospital. The ministry rejected the accusation.

Sandar’s deputy, Colonel Mila Tren, warned that the winter would be hard. "We will hold the line," he said of the general’s plan.

Ruvia beat back an earlier attack in May.`,
  },
  court: {
    date: '2031-05-14',
    text: `Court clears former harbour master

The district court in Velm acquitted the former harbour master Osk Brandel of fraud on Friday. Prosecutors had demanded three years in prison.

Judge Carin Holm said that the evidence was thin. The chief prosecutor, Pauli Stenn, announced an appeal.

Brandel, 61, had accused the shipping firm Norrlast of bribing his deputy. Norrlast sued Brandel for libel last year, and Brandel was ordered to pay 40,000 crowns by a lower court.

The harbour union paid Brandel’s legal costs. His lawyer, Tove Lind, said Brandel would return to his post.

According to the court, Brandel’s deputy had received two watches from a Norrlast manager.`,
  },
  vote: {
    date: '2031-05-14',
    text: `Green Alliance wins in Marrow

The Green Alliance defeated the Civic Party in the regional election in Marrow on Sunday, taking 41 percent of the vote.

Ines Falk of the Alliance will succeed Jorn Adler as governor. Adler conceded defeat and congratulated Falk shortly after midnight.

The election commission rejected a complaint by the Civic Party about the count in Dell. The commission’s head, Ruth Amsel, said that turnout had been the highest since 1998.

The Farmers’ League will support the Alliance in the assembly. Its chairman, Bo Ketter, said the League wanted the ministry of agriculture.

The Civic Party named Adler as leader of the opposition and Petra Groth as its treasurer.`,
  },
  firm: {
    date: '2031-05-14',
    text: `Calvert Foods buys Ostermill

Calvert Foods has bought the bakery chain Ostermill from the investor Lund Capital for 220 million crowns, the companies said on Tuesday.

Ostermill’s founder, Greta Moll, will hand over the management to Calvert’s Hans Rieger in June. Moll had hired Rieger as an apprentice in 1991.

Lund Capital lent Ostermill 50 million crowns in 2019. The regulator must approve the sale; the consumer association opposes it.

The bakers’ union fears that Calvert will close 40 shops. "Nobody will be dismissed," a spokesman for Calvert said. The union’s chairwoman, Elin Storm, said she did not trust the promise.`,
  },
  health: {
    date: '2031-05-14',
    text: `Clinics report fewer cases of dust lung

Doctors at the Merin clinic treated 312 miners for dust lung last year, the health ministry said.

The ministry of health gave the clinic 12 million crowns for new scanners. The mine owners’ association paid for the masks.

Professor Alma Reiss, who led the study, told parliament that the masks had halved the number of cases. Health Minister Jon Tarby thanked the nurses.

The miners’ union had demanded a ban on dry drilling; the owners refused.

The clinic was praised by the World Lung Council.`,
  },
  sport: {
    date: '2031-05-14',
    text: `Harven beat Oskby in cup final

Harven beat Oskby 3-1 in the final of the League Cup on Saturday. Captain Leo Strand passed to Nils Bergh for the first goal.

Oskby’s coach, Franz Immer, blamed the referee, Sara Wick, for the penalty. Wick sent off Oskby’s defender Pal Hoff.

Harven will sell Bergh to Lodran City in the summer. Lodran City paid Harven 9 million crowns.

Strand trained under Immer at Oskby until 2024. Harven’s manager, Rita Sonn, succeeded Karl Vess in March.`,
  },
};
