import type { CorpusIndex } from '../index/corpusIndex.js';

/** The index for work that gives way to keys: before it answers anything, `pause` has settled. Rejects with what `pause` rejects with. */
export function pacedIndex(index: CorpusIndex, pause: () => Promise<void>): CorpusIndex {
  const paced =
    <Question extends unknown[], Answer>(ask: (...question: Question) => Promise<Answer>) =>
    async (...question: Question): Promise<Answer> => {
      await pause();
      return ask(...question);
    };
  return {
    get revision() {
      return index.revision;
    },
    get status() {
      return index.status;
    },
    problems: () => index.problems(),
    article: paced(index.article.bind(index)),
    card: paced(index.card.bind(index)),
    cardByPath: paced(index.cardByPath.bind(index)),
    cardByUrl: paced(index.cardByUrl.bind(index)),
    searchCards: paced(index.searchCards.bind(index)),
    storyOf: paced(index.storyOf.bind(index)),
    findPassages: paced(index.findPassages.bind(index)),
    termWeights: paced(index.termWeights.bind(index)),
    findQuotationPassages: paced(index.findQuotationPassages.bind(index)),
    searchQuotations: paced(index.searchQuotations.bind(index)),
    lookUpName: paced(index.lookUpName.bind(index)),
    isCredited: paced(index.isCredited.bind(index)),
    completeNames: paced(index.completeNames.bind(index)),
  };
}
