import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Plans, wishes, expectations, requests and conditions, and what is told as a fact. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  island: {
    date: '2033-06-09',
    text: `Quiet spring on Tessel island

The council of Tessel plans to close two lighthouses, the harbour master Nils Ordan said. The closures would save 90,000 crowns.

The ferry company may raise its fares in July. Hotel owners threatened to sue the company.

Fishermen urged the council to extend the northern pier. A proposed tax on day visitors would affect 40,000 tourists.

The two villages agreed in principle to merge their schools. The bishop is expected to visit the island in August.

Engineers managed to repair the old crane. The council decided to sell the town hall, and it sold the hall in May.

The mayor, Ulla Brenn, promised to publish the contract. If the winter is mild, the company will hire 30 sailors.

Ordan said he would resign in autumn. The baker tried to buy the mill. Rescuers could see the wreck from the shore.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'The council of Tessel closed two lighthouses [@island].',
    'The council of Tessel has closed two lighthouses [@island].',
    'Two lighthouses were closed by the council of Tessel [@island].',
    'The closures saved 90,000 crowns [@island].',
    'The ferry company raised its fares in July [@island].',
    'Hotel owners sued the company [@island].',
    'The council extended the northern pier [@island].',
    'The tax on day visitors has affected 40,000 tourists [@island].',
    'The two villages have merged their schools [@island].',
    'The bishop visited the island in August [@island].',
    'The mayor, Ulla Brenn, has published the contract [@island].',
    'The company hired 30 sailors [@island].',
    'Ordan resigned in autumn [@island].',
    'The baker bought the mill [@island].',
  ],
  silent: [
    'The council of Tessel plans to close two lighthouses [@island].',
    'The council of Tessel wants to close two lighthouses [@island].',
    'The closures could save 90,000 crowns [@island].',
    'The ferry company is considering raising its fares in July [@island].',
    'Hotel owners have threatened to sue the company [@island].',
    'The council was urged to extend the northern pier [@island].',
    'The proposed tax would affect 40,000 tourists [@island].',
    'The two villages agreed to merge their schools [@island].',
    'The bishop will visit the island in August [@island].',
    'Engineers repaired the old crane [@island].',
    'Engineers may have repaired the old crane [@island].',
    'The council sold the town hall in May [@island].',
    'Ulla Brenn has promised to publish the contract [@island].',
    'Rescuers saw the wreck from the shore [@island].',
    'Ordan said he would resign in autumn [@island].',
  ],
});
