import { commands, window } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { CorpusStates } from '../corpusStates.js';

/**
 * Keeps the context key `stet.isArticle` true while the active editor shows a file of a corpus, for menus that only make sense there, and `stet.hasNoArticles` while there is no
 * article at all, for views that have nothing to show then.
 */
export function keepArticleContext(states: CorpusStates): Disposable[] {
  let last: boolean | undefined;
  let wasEmpty: boolean | undefined;
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const { articles, isBusy } = states.totals;
    const isEmpty = states.all.length > 0 && articles === 0 && !isBusy;
    if (isEmpty !== wasEmpty) void commands.executeCommand('setContext', 'stet.hasNoArticles', isEmpty);
    wasEmpty = isEmpty;
    const isNow = uri !== undefined && isArticle(uri, states);
    if (isNow === last) return;
    last = isNow;
    void commands.executeCommand('setContext', 'stet.isArticle', isNow);
  };
  update();
  return [states.onDidChange(update), window.onDidChangeActiveTextEditor(update)];
}

/** Whether a file lies in one of the corpus folders. */
export function isArticle(uri: Uri, states: CorpusStates): boolean {
  const text = uri.toString();
  return states.all.some(({ corpusFolders }) => corpusFolders.some((folder) => isInside(text, folder)));
}

function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
