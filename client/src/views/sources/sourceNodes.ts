import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import { CLIENT_COMMANDS } from '../../../../server/src/sharedNames.js';
import type { ProblemItem } from '../../../../server/src/sharedNames.js';
import type { ShownListedSource, ShownSourceFolder, ShownUse } from '../../../../server/src/sharedViews.js';
import { openArguments } from '../../protocol.js';
import { count, dayWords, isolated, monthWords } from '../../words.js';
import type { GroupedSource, SourceGroup, SourceGrouping } from './sourceGroups.js';

/** What stands in the Sources view. */
export type SourceNode =
  | { readonly kind: 'folder'; readonly folder: ShownSourceFolder }
  | { readonly kind: 'group'; readonly folder: ShownSourceFolder; readonly group: SourceGroup; readonly by: SourceGrouping }
  | { readonly kind: 'source'; readonly grouped: GroupedSource }
  | { readonly kind: 'copies'; readonly copies: readonly ShownListedSource[] }
  | { readonly kind: 'use'; readonly use: ShownUse }
  | { readonly kind: 'problems'; readonly problems: readonly ProblemItem[] }
  | { readonly kind: 'problem'; readonly problem: ProblemItem };

/** How a node is shown. */
export function treeItemOf(node: SourceNode): TreeItem {
  switch (node.kind) {
    case 'folder':
      return folderItem(node.folder);
    case 'group':
      return groupItem(node.folder, node.group, node.by);
    case 'source':
      return sourceItem(node.grouped);
    case 'copies':
      return copiesItem(node.copies);
    case 'use':
      return useItem(node.use);
    case 'problems':
      return problemsItem(node.problems);
    case 'problem':
      return problemItem(node.problem);
  }
}

function folderItem(folder: ShownSourceFolder): TreeItem {
  // A folder may have another name in the workspace than on disk.
  const name = workspace.getWorkspaceFolder(Uri.parse(folder.folder))?.name ?? folder.name;
  const item = new TreeItem(isolated(name), TreeItemCollapsibleState.Expanded);
  item.id = `folder ${folder.folder}`;
  item.description = count(folder.total, 'article');
  item.iconPath = new ThemeIcon('root-folder');
  return item;
}

function groupItem({ folder }: ShownSourceFolder, { key, sources }: SourceGroup, by: SourceGrouping): TreeItem {
  const item = new TreeItem(isolated(groupName(key, by)), by === 'use' && key === 'uncited' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
  item.id = `group ${folder} ${by} ${key}`;
  const articles = sources.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  item.description = String(articles);
  item.accessibilityInformation = { label: `${groupName(key, by)}, ${count(articles, 'article')}` };
  return item;
}

function groupName(key: string, by: SourceGrouping): string {
  if (by === 'use') return key === 'cited' ? l10n.t('Cited') : l10n.t('Not cited');
  if (key === '') return by === 'outlet' ? l10n.t('No outlet given') : l10n.t('No date given');
  return by === 'outlet' ? key : monthWords(key);
}

function sourceItem({ source, copies }: GroupedSource): TreeItem {
  const { uses } = source;
  const item = new TreeItem(isolated(source.title), uses.length + copies.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  const about = [source.outlet, source.date === undefined ? undefined : dayWords(source.date)].filter((part) => part !== undefined);
  item.description = [...about, ...(uses.length > 0 ? [usesWords(uses.length)] : []), ...(copies.length > 0 ? [copiesWords(copies.length)] : [])].join(' · ');
  item.iconPath = uses.length > 0 ? new ThemeIcon('bookmark', new ThemeColor('charts.blue')) : new ThemeIcon('file-text');
  item.tooltip = [source.title, [source.author, ...about].filter((part) => part !== undefined).join(' · '), `@${source.id}`, ...(uses.length > 0 ? [usesWords(uses.length)] : [])].filter((line) => line !== '').join('\n');
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: openArguments(source.uri, undefined, undefined) };
  item.contextValue = 'source';
  item.accessibilityInformation = { label: [source.title, item.description].filter((part) => part !== '').join(', ') };
  return item;
}

function copiesItem(copies: readonly ShownListedSource[]): TreeItem {
  const item = new TreeItem(l10n.t('The same story elsewhere'), TreeItemCollapsibleState.Expanded);
  item.description = String(copies.length);
  item.accessibilityInformation = { label: `${l10n.t('The same story elsewhere')}, ${count(copies.length, 'article')}` };
  item.iconPath = new ThemeIcon('files');
  return item;
}

function useItem(use: ShownUse): TreeItem {
  const item = new TreeItem(isolated(use.text));
  const uri = Uri.parse(use.uri);
  item.description = `${workspace.asRelativePath(uri, false)}:${use.range.start.line + 1}`;
  item.iconPath = new ThemeIcon('quote');
  item.tooltip = use.text;
  item.command = { command: 'vscode.open', title: l10n.t('Go to the text'), arguments: openArguments(use.uri, use.range, undefined) };
  item.contextValue = 'use';
  return item;
}

function problemsItem(problems: readonly ProblemItem[]): TreeItem {
  const item = new TreeItem(l10n.t('Problems'), TreeItemCollapsibleState.Collapsed);
  item.description = String(problems.length);
  item.accessibilityInformation = { label: count(problems.length, 'problem') };
  item.iconPath = new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  return item;
}

function problemItem(problem: ProblemItem): TreeItem {
  const { uri, message, code } = problem;
  const file = Uri.parse(uri);
  const item = new TreeItem(workspace.asRelativePath(file, false));
  item.description = message;
  item.tooltip = `${message}\n\n${code}`;
  item.iconPath = new ThemeIcon('warning');
  item.command = { command: CLIENT_COMMANDS.showProblems, title: l10n.t('Open'), arguments: [problem] };
  return item;
}

function usesWords(uses: number): string {
  return uses === 1 ? l10n.t('cited once') : l10n.t('cited {0} times', uses);
}

function copiesWords(copies: number): string {
  return copies === 1 ? l10n.t('1 copy') : l10n.t('{0} copies', copies);
}
