import { commands, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { CorpusStates } from '../corpusStates.js';

/** Keeps the context key `stet.isArticle` true while the active editor shows a file of a corpus, for menus that only make sense there. */
export function keepArticleContext(states: CorpusStates): Disposable[] {
  let last: boolean | undefined;
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const isArticle = uri !== undefined && states.all.some(({ corpusFolders }) => corpusFolders.some((folder) => isInside(uri, folder)));
    if (isArticle === last) return;
    last = isArticle;
    void commands.executeCommand('setContext', 'stet.isArticle', isArticle);
  };
  update();
  return [states.onDidChange(update), window.onDidChangeActiveTextEditor(update)];
}

function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
