import { basename } from 'node:path';

import type { CorpusProblem } from '../articles/article.js';
import { corpusProblem } from '../articles/corpusProblem.js';
import { say } from '../text/l10n.js';
import type { ArticleIds } from './articleIds.js';

/** A problem for each article whose id another one has, too. `fileOf` gives the file that holds an article, by the article's own path. */
export function duplicateIdProblems(ids: ArticleIds, fileOf: (path: string) => string): CorpusProblem[] {
  return [...ids.duplicates()].map(([path, { id, others }]) => {
    const values = [id, others.slice(0, 3).map((other) => basename(other)).join(', '), ids.insteadOf(path) ?? id] as const;
    const said =
      others.length === 1
        ? say('Another article has the id "{0}", too ({1}); this one is known as "{2}". Give each an id of its own in its front matter.', ...values)
        : say('{3} other articles have the id "{0}", too ({1}); this one is known as "{2}". Give each an id of its own in its front matter.', ...values, others.length);
    return corpusProblem(fileOf(path), 'corpus.duplicateId', said);
  });
}
