import { inEnglish, told, type Said } from '../text/l10n.js';
import type { CorpusProblem } from './article.js';

/** A problem by what is to be said of it. It may be found by a thread and kept on disk, so it is said in English, with the sentence and its values beside it. */
export function corpusProblem(path: string, code: string, said: Said): CorpusProblem {
  return { path, code, message: inEnglish(said), said };
}

/** What a problem says, in the language that is spoken. */
export function problemWords({ message, said }: CorpusProblem): string {
  return said === undefined ? message : told(said);
}
