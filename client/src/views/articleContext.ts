import { commands, window } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { CorpusStates } from '../corpusStates.js';

/**
 * Keeps context keys for the palette, menus and views: `stet.isArticle` is true while the active editor shows a file of a corpus, `stet.hasNoArticles` while there is no article
 * at all, `stet.isIndexingPaused` while articles wait for somebody to resume.
 */
export function keepArticleContext(states: CorpusStates): Disposable[] {
  const last = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if (last.get(key) === value) return;
    last.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const update = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const { articles, isBusy, isPaused } = states.totals;
    tell('stet.hasNoArticles', states.all.length > 0 && articles === 0 && !isBusy);
    tell('stet.isIndexingPaused', isPaused);
    tell('stet.isArticle', uri !== undefined && isArticle(uri, states));
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
