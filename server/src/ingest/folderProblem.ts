import type { CorpusProblem } from '../articles/article.js';
import type { Walk } from './folderWalk.js';

/** What is wrong with a folder of the corpus as it was found; undefined for one whose files could be listed. */
export function folderProblem(folder: string, walk: Walk): CorpusProblem | undefined {
  switch (walk.kind) {
    case 'present':
      return undefined;
    case 'missing':
      return { path: folder, code: 'corpus.folderMissing', message: `The corpus folder ${folder} does not exist. Create it, or change the setting; it is picked up when it appears.` };
    case 'noFolder':
      return { path: folder, code: 'corpus.folderMissing', message: `${folder} is a file, not a folder. Name the folder that holds the articles.` };
    case 'unreadable':
      return { path: folder, code: 'corpus.unreadable', message: `The corpus folder ${folder} cannot be read: ${walk.reason}.` };
  }
}
