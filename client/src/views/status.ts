import { MarkdownString, StatusBarAlignment, Uri, window, workspace } from 'vscode';
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
  const { articles, expected, problems, isBusy, isMissingEverywhere } = states.totals;
  if (isBusy) item.text = `$(sync~spin) Stet: ${articles} of ${expected}`;
  else if (states.all.length === 0) item.text = '$(book) Stet';
  else if (isMissingEverywhere) item.text = '$(book) Stet: no corpus';
  else item.text = `$(book) ${count(articles, 'article')}${problems > 0 ? ` $(warning) ${problems}` : ''}`;

  const tooltip = new MarkdownString('**Stet**');
  for (const status of states.all) tooltip.appendMarkdown('\n\n').appendText(describe(status, states.all.length > 1));
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `Stet, ${states.all.map((status) => describe(status, true)).join('; ') || 'starting'}` };
}

/** One line on one workspace folder. */
function describe(status: FolderStatus, isNamed: boolean): string {
  const parts: string[] = [];
  if (status.busy) parts.push(`reading articles, ${status.articles} of ${status.expected} done`);
  else if (status.isCorpusMissing) parts.push('there is no corpus folder');
  else parts.push(count(status.articles, 'article'));
  if (status.problems > 0) parts.push(`${count(status.problems, 'file')} with problems`);
  const name = isNamed && status.folder !== '' ? workspace.getWorkspaceFolder(Uri.parse(status.folder))?.name : undefined;
  return `${name === undefined ? '' : `${name}: `}${parts.join(', ')}`;
}
