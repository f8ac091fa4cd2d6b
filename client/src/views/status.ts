import { env, l10n, MarkdownString, StatusBarAlignment, Uri, window, workspace } from 'vscode';
import type { Disposable, StatusBarItem } from 'vscode';
import { CLIENT_COMMANDS } from '../../../server/src/sharedNames.js';
import type { FolderStatus } from '../../../server/src/sharedNames.js';
import type { CorpusStates } from '../corpusStates.js';
import { count } from '../words.js';

/** Keeps the item in the status bar up to date: how many articles there are, whether files have problems, whether work is going on. */
export function showStatus(states: CorpusStates): Disposable[] {
  const item = window.createStatusBarItem('stet.status', StatusBarAlignment.Right, 90);
  item.name = 'Stet';
  item.command = CLIENT_COMMANDS.showMenu;
  render(item, states);
  item.show();
  return [item, states.onDidChange(() => render(item, states))];
}

function render(item: StatusBarItem, states: CorpusStates): void {
  const { articles, expected, problems, missing, isBusy, isPaused, isMissingEverywhere } = states.totals;
  if (isBusy && expected === 0) item.text = '$(sync~spin) Stet';
  else if (isBusy) item.text = l10n.t('$(sync~spin) Stet: {0} of {1}', figure(articles), figure(expected));
  else if (isPaused) item.text = l10n.t('$(debug-pause) Stet: {0} of {1}', figure(articles), figure(expected));
  else if (states.all.length === 0) item.text = '$(book) Stet';
  else if (isMissingEverywhere) item.text = l10n.t('$(book) Stet: no corpus');
  else item.text = `$(book) ${count(articles, 'article')}${problems + missing > 0 ? ` $(warning) ${problems + missing}` : ''}`;

  const tooltip = new MarkdownString('**Stet**');
  for (const status of states.all) tooltip.appendMarkdown('\n\n').appendText(describe(status, states.all.length > 1));
  tooltip.appendMarkdown('\n\n').appendText(l10n.t('A click opens the menu of Stet.'));
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `Stet, ${states.all.map((status) => describe(status, true)).join('; ') || l10n.t('starting')}` };
}

/** One line on one workspace folder. */
function describe(status: FolderStatus, isNamed: boolean): string {
  const parts: string[] = [];
  const [articles, expected] = [figure(status.articles), figure(status.expected)];
  if (status.busy && status.expected > 0 && status.rate !== undefined && status.rate >= 1) parts.push(l10n.t('{0} of {1} articles indexed, {2} a second', articles, expected, figure(Math.round(status.rate))));
  else if (status.busy && status.expected === 0) parts.push(l10n.t('starting'));
  else if (status.busy) parts.push(l10n.t('{0} of {1} articles indexed', articles, expected));
  else if (status.isPaused) parts.push(l10n.t('{0} of {1} articles indexed; indexing is paused', articles, expected));
  else if (!status.isCorpusMissing) parts.push(count(status.articles, 'article'));
  // A folder that is missing is no file with a problem: what helps is to make it, or to name another one.
  if (!(status.busy && status.expected === 0)) for (const folder of status.missingFolders) parts.push(l10n.t('the corpus folder {0} does not exist: create it, or pick another one', workspace.asRelativePath(Uri.parse(folder), false)));
  if (status.problems > 0) parts.push(l10n.t('{0} with problems', count(status.problems, 'file')));
  const name = isNamed && status.folder !== '' ? workspace.getWorkspaceFolder(Uri.parse(status.folder))?.name : undefined;
  return `${name === undefined ? '' : `${name}: `}${parts.join(', ')}`;
}

/** A number as the language of the editor writes it. */
function figure(value: number): string {
  return value.toLocaleString(env.language);
}
