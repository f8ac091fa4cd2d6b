// What the first lines of a copied page say of it: title, day and author, with and without the head of its paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analyseArticle } from '../../../server/src/articles/analyseArticle.js';
import { mainTextOf } from '../../../server/src/articles/mainText.js';
import { readArticle } from '../../../server/src/ingest/readArticle.js';

const BODY = 'The ferry between Hallem and Orrin will run again from Monday, the harbour office said. Some forty passengers waited on the quay.\n\nIts captain, Ida Lomm, spoke of a long winter.';

interface Head {
  readonly lines: string;
  readonly title: string;
  readonly date?: string;
  readonly author?: string;
}

const HEADS: readonly Head[] = [
  { lines: 'Ferry to run again\n\nBy Per Tessen', title: 'Ferry to run again', author: 'Per Tessen' },
  { lines: 'Ferry to run again\n\n9 April 2041  |  By Per Tessen  |  12 comments', title: 'Ferry to run again', date: '2041-04-09', author: 'Per Tessen' },
  { lines: 'Ferry to run again\nBy Per Tessen, valley correspondent\nPublished Wednesday 6 March 2041, 18:05\n\nShare  Print  4 min listen', title: 'Ferry to run again', date: '2041-03-06', author: 'Per Tessen' },
  { lines: 'Ferry to run again\nBy Per Tessen and Ida van Holt, Hallem\nSeptember 18, 2041 7:05 AM CET', title: 'Ferry to run again', date: '2041-09-18', author: 'Per Tessen and Ida van Holt' },
  { lines: 'Ferry to run again\nBy our harbour reporter Per Tessen\nPublished 15 October 2041, 18:40 | Updated 21:15', title: 'Ferry to run again', date: '2041-10-15', author: 'Per Tessen' },
  { lines: 'Ferry to run again\n17/10/2041 – 09h12', title: 'Ferry to run again', date: '2041-10-17' },
  { lines: 'The Hallem Gazette\nTuesday 16 April 2041\n\nSubscribe | Log in | E-paper\n\nFerry to run again\n\nFrom our correspondent Per Tessen, Orrin', title: 'Ferry to run again', date: '2041-04-16', author: 'Per Tessen' },
  { lines: 'Hallem Harbour Mail\nNews . Shipping . Opinion . Tide tables\n\nFerry to run again', title: 'Ferry to run again' },
  { lines: 'COAST NEWS AGENCY\nMenu  Politics  Economy  Regions  Sport\n\nFerry to run again', title: 'Ferry to run again' },
  { lines: 'Hallem Review, 27 October 2041\n\nFerry to run again', title: 'Ferry to run again', date: '2041-10-27' },
  // What only looks like the head of a page.
  { lines: 'Court Orders Review\n3 May 2041', title: 'Court Orders Review', date: '2041-05-03' },
  { lines: 'Ferry Stopped by Storm', title: 'Ferry Stopped by Storm' },
  { lines: 'Ferry stopped on 3 May 2041 by storm', title: 'Ferry stopped on 3 May 2041 by storm' },
  { lines: 'Ferry to run again\n\nBy Monday the ice will be gone', title: 'Ferry to run again' },
  { lines: 'Ferry to run again\n\nBy Staff Reporter\n02/03/2041', title: 'Ferry to run again' },
];

for (const { lines, title, date, author } of HEADS) {
  for (const ending of ['.txt', '.md']) {
    test(`${ending}: ${lines.replaceAll('\n', ' / ')}`, async () => {
      const { sources } = await readArticle(`/c/a${ending}`, new TextEncoder().encode(`${lines}\n\n${BODY}\n`));
      const { metadata } = sources[0]!;
      assert.deepEqual({ title: metadata.title, date: metadata.date, author: metadata.author }, { title, date, author });
    });
  }
}

/** Heads as pages of many kinds leave them when they are copied: mastheads, ways, menus, sections, buttons, offices, handles, days in several shapes and languages. */
const COPIED: readonly (Head & { readonly outlet?: string })[] = [
  { lines: 'ENERGY DAILY EUROPE /// News\n\nFerry to run again after the winter\n\nBy Jakob Stennard, valley correspondent\n14 March 2041, 09:15 CET', title: 'Ferry to run again after the winter', author: 'Jakob Stennard', date: '2041-03-14', outlet: 'Energy Daily Europe' },
  { lines: 'The Hallem Gazette\nHome > News > Coast\n\nTRANSPORT\nFerry to run again after the winter\nIsland line is back, but not for lorries\n\nBy Mira Tolk in Hallem and Dan Ost in Orrin\nPublished: March 14, 2041 at 9:15am | Updated: March 15, 2041 at 7am\n\nShare on Facebook  Share on X  Email', title: 'Ferry to run again after the winter', author: 'Mira Tolk and Dan Ost', date: '2041-03-14', outlet: 'The Hallem Gazette' },
  { lines: 'Ferry to run again after the winter\n\nMira Tolk\nCoast reporter\n@miratolk\n\n14 Mar 2041 09.15 GMT', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Ferry to run again after the winter\nPublished 3 hours ago · 14/03/2041 · 4 min read\nMIRA TOLK', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Coast Wire - Breaking news, world news\nSearch\nSign in\n\nWorld | Politics | Sport | Weather\n\nFerry to run again after the winter\n\nAuthor: Mira Tolk | Updated Mar 14, 2041', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14', outlet: 'Coast Wire' },
  { lines: 'Ferry to run again after the winter | The Hallem Gazette\n\nThursday, 14 March 2041\n\nBy MIRA TOLK\nSTAFF WRITER', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14', outlet: 'The Hallem Gazette' },
  { lines: 'VERKEHR\nFerry to run again after the winter\nVon Mira Tolk\nStand: 14.03.2041, 09:15 Uhr', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Ferry to run again after the winter\nPar Mira Tolk\nPublié le 14 mars 2041 à 09h15, mis à jour le 15 mars 2041 à 07h00', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Ferry to run again after the winter\nPor Mira Tolk, Hallem\n14 de marzo de 2041 - 09:15', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: "Mira's Coast Blog\nNotes from the harbour\n\nFerry to run again after the winter\n\nPosted on March 14, 2041 by Mira Tolk", title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14', outlet: "Mira's Coast Blog" },
  { lines: 'Ferry to run again after the winter\n\nby Mira Tolk | Mar 14, 2041 | Coast, Ferries | 3 comments', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Ferry to run again after the winter\n\nMarch 14, 2041 by Mira Tolk Leave a Comment', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Advertisement\n\nLIVE\n\nFerry to run again after the winter\n\nBy Mira Tolk, Coast Wire\nUpdated 0915 GMT (1715 HKT) March 14, 2041', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'EXCLUSIVE\nFerry to run again after the winter\n\nStory by Mira Tolk • 14h\n\n14 March 2041', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Skip to main content\nThe Orrin Observer\n\nThu, Mar 14, 2041\n\nFerry to run again after the winter\n\nMira Tolk, Transport Editor\n\nPhoto: Ida Ferrand/Orrin Observer\n\nThe ferry Anna at the quay in Hallem. (Ida Ferrand)', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14', outlet: 'The Orrin Observer' },
  { lines: 'Ferry to run again after the winter\nReporting by Mira Tolk; Editing by Dan Ost\nMarch 14, 2041 9:15 AM UTC Updated 5 hours ago', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'News / Coast\n\nFerry to run again after the winter\n\nThe line had been shut since January\n\nMira Tolk | Hallem | 2041-03-14T09:15:00+01:00', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Ferry to run again after the winter\n\nBy Mira Tolk\nThe Hallem Gazette\nMar. 14, 2041 Updated: 9:15 a.m.\nComments\nGift this article', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14', outlet: 'The Hallem Gazette' },
  { lines: 'Ferry to run again after the winter\n\nAuthor\n\nMira Tolk\nLecturer in Ports, University of Orrin\n\nPublished: March 14, 2041 9.15am CET', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-14' },
  { lines: 'Orrin Times\n\nFriday, March 15, 2041\n\nFerry to run again after the winter\n\nby Mira Tolk - Mar 15, 2041 10:02am\n\nListen to this article · 3:12 min', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15', outlet: 'Orrin Times' },
  { lines: 'Coast\n\nFerry to run again after the winter\n\nMira Tolk, Hallem\nFri 15 Mar 2041 18.30 CET\nLast modified on Sat 16 Mar 2041 09.11 CET', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15' },
  { lines: 'Ferry to run again after the winter - Orrin Times\nFerry to run again after the winter\nBy Mira Tolk\n15/03/2041 18:30', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15', outlet: 'Orrin Times' },
  { lines: 'Ferry to run again after the winter\n\nBy The Associated Editors\n\nMarch 15, 2041, 6:30 PM ET', title: 'Ferry to run again after the winter', date: '2041-03-15' },
  { lines: 'Ferry to run again after the winter\n\n15. März 2041, 18:30 Uhr | Lesezeit: 3 Min.\n\nEin Bericht von Mira Tolk', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15' },
  { lines: 'OPINION\n\nFerry to run again after the winter\n\nMira Tolk is a professor of ports at the University of Orrin.\n\nPublished On 15 Mar 2041', title: 'Ferry to run again after the winter', date: '2041-03-15' },
  { lines: 'Hallem Harbour Watch\nA weblog about boats\nHome  About  Archive\n\nFerry to run again after the winter\nFriday, 15 March 2041\nPosted by Mira Tolk at 18:30', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15' },
  { lines: 'Ferry to run again after the winter\n\nThe island line returns, without lorries\n\nBy\nMira Tolk\n\nUpdated March 16, 2041 9:11 am ET\nPublished March 15, 2041 6:30 pm ET', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15' },
  { lines: 'Ferry to run again after the winter\nMIRA TOLK and DAN OST, Coast Wire\nMarch 15, 2041 Updated: March 16, 2041 9:11 a.m.', title: 'Ferry to run again after the winter', author: 'Mira Tolk and Dan Ost', date: '2041-03-15' },
  { lines: '[Image: the ferry]\n\nFerry to run again after the winter\n\nText: Mira Tolk  Fotos: Ida Ferrand\n2041-03-15', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15' },
  { lines: 'Markets\nFerry to run again after the winter\nMira Tolk\nFri, March 15, 2041 at 6:30 PM GMT+1 3 min read', title: 'Ferry to run again after the winter', author: 'Mira Tolk', date: '2041-03-15' },
  { lines: 'Ferry to run again after the winter\n\nHallem Harbour\n15 March 2041', title: 'Ferry to run again after the winter', date: '2041-03-15' },
];

for (const { lines, title, date, author, outlet } of COPIED) {
  for (const ending of ['.txt', '.md']) {
    test(`${ending}, copied: ${lines.replaceAll('\n', ' / ')}`, async () => {
      const { sources } = await readArticle(`/c/a${ending}`, new TextEncoder().encode(`${lines}\n\n${BODY}\n`));
      const { metadata } = sources[0]!;
      assert.deepEqual({ title: metadata.title, date: metadata.date, author: metadata.author, outlet: metadata.outlet }, { title, date, author, outlet });
      const told = mainTextOf(analyseArticle(sources[0]!)).split('\n').filter((line) => line !== '' && !BODY.includes(line));
      assert.deepEqual(told.filter((line) => /^(?:By |Mira Tolk|Von |Published|\d+ March|March \d|Home|News)/i.test(line) && !/ is a /.test(line)), []);
    });
  }
}

test('front matter comes before what the lines say', async () => {
  const { sources } = await readArticle('/c/a.md', new TextEncoder().encode(`---\ndate: 2041-01-02\nauthor: Ida Lomm\n---\nFerry to run again\n\n9 April 2041 | By Per Tessen\n\n${BODY}\n`));
  assert.equal(sources[0]!.metadata.date, '2041-01-02');
  assert.equal(sources[0]!.metadata.author, 'Ida Lomm');
});

const STORY = 'The ferry between Hallem and Orrin will run again from Monday after the longest winter in forty years, the harbour office said, but lorries will have to wait until the quay is mended in June.';

/** Heads in which nothing but its words tells the headline from the lines above it: the story below is about what they say. */
const BY_WORDS: readonly Head[] = [
  { lines: 'COAST & STATE\nIndependent commentary since 1987\n[Start free trial] [Sign in]\n\nANALYSIS\n\nThe ferry runs again, and the lorries wait\n\nCaspar Tolk | Monday, October 16, 2041', title: 'The ferry runs again, and the lorries wait', date: '2041-10-16' },
  { lines: 'Noticias del Puerto\nMENU  PORTADA  ECONOMIA  MUNDO\nThis website uses own and third-party cookies. If you continue to browse we consider that you accept its use. OK\n\nThe ferry of Hallem runs again\n\nThursday, October 12, 2041 | 0 comments | Reading time: 4 minutes', title: 'The ferry of Hallem runs again', date: '2041-10-12' },
  { lines: 'Hallemdalens Dagblad (English edition, automatic translation)\nFront page – Local – Sport\nYou have read 2 of 3 free articles this month\n\nThe ferry to Orrin runs again – now fears the quay\n\nPublished 18 Oct 2041 kl. 11.30   Updated kl. 14.12', title: 'The ferry to Orrin runs again – now fears the quay', date: '2041-10-18' },
  { lines: 'THE HALLEM STANDARD\nFounded 1888 | Wednesday, October 11, 2041 | Hallem 29°C\n\nFerry to Orrin returns as harbour office rules out lorries\n\nBy Ines Cord and staff reporters', title: 'Ferry to Orrin returns as harbour office rules out lorries', date: '2041-10-11' },
  // A headline whose words are not the story's stays where nothing else has them.
  { lines: 'Peace and quiet, at last\n\nBy Per Tessen', title: 'Peace and quiet, at last' },
  { lines: 'Hallem ferry back in service\nIsland line returns on Monday without its lorries\n\nBy Per Tessen', title: 'Hallem ferry back in service' },
];

for (const { lines, title, date } of BY_WORDS) {
  test(`by the words of the story: ${lines.replaceAll('\n', ' / ')}`, async () => {
    const { sources } = await readArticle('/c/a.txt', new TextEncoder().encode(`${lines}\n\n${STORY}\n\n${BODY}\n`));
    const { metadata } = sources[0]!;
    assert.deepEqual({ title: metadata.title, date: metadata.date }, { title, date });
  });
}
