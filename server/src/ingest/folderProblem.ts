import type { CorpusProblem } from '../articles/article.js';
import { corpusProblem } from '../articles/corpusProblem.js';
import { say } from '../text/l10n.js';
import type { Walk } from './folderWalk.js';

/** What is wrong with a folder of the corpus as it was found; undefined for one whose files could be listed. */
export function folderProblem(folder: string, walk: Walk): CorpusProblem | undefined {
  switch (walk.kind) {
    case 'present':
      return undefined;
    case 'missing':
      return corpusProblem(folder, 'corpus.folderMissing', say('The corpus folder {0} does not exist. Create it, or change the setting; it is picked up when it appears.', folder));
    case 'noFolder':
      return corpusProblem(folder, 'corpus.folderMissing', say('{0} is a file, not a folder. Name the folder that holds the articles.', folder));
    case 'unreadable':
      return corpusProblem(folder, 'corpus.unreadable', say('The corpus folder {0} cannot be read: {1}.', folder, walk.reason));
  }
}
