import { commands, DataTransferItem, EventEmitter, l10n, window } from 'vscode';
import type { DataTransfer, Disposable, Event, TreeDataProvider, TreeDragAndDropController, TreeItem, TreeView } from 'vscode';
import { FOLDER_MISSING } from '../../../../server/src/sharedNames.js';
import { VIEWS } from '../../../../server/src/sharedViews.js';
import type { Stet } from '../../stet.js';
import { SOURCE_MIME } from './dropSources.js';
import { groupSources, SOURCE_GROUPINGS } from './sourceGroups.js';
import type { SourceGrouping } from './sourceGroups.js';
import { treeItemOf } from './sourceNodes.js';
import type { SourceNode } from './sourceNodes.js';
import type { SourcesStore } from './sourcesStore.js';

const GROUPING = 'stet.sources.grouping';

/** The view that lists the articles of the corpora, by outlet, date or use, with what cites each. */
export class SourcesView implements TreeDataProvider<SourceNode>, TreeDragAndDropController<SourceNode>, Disposable {
  readonly #stet: Stet;
  readonly #store: SourcesStore;
  readonly #changed = new EventEmitter<SourceNode | undefined>();
  readonly #view: TreeView<SourceNode>;
  readonly #subscriptions: Disposable[];
  #grouping: SourceGrouping;

  readonly onDidChangeTreeData: Event<SourceNode | undefined> = this.#changed.event;
  readonly dragMimeTypes = [SOURCE_MIME];
  readonly dropMimeTypes: string[] = [];

  constructor(stet: Stet, store: SourcesStore) {
    this.#stet = stet;
    this.#store = store;
    const kept = stet.context.workspaceState.get<string>(GROUPING);
    this.#grouping = SOURCE_GROUPINGS.find((grouping) => grouping === kept) ?? 'outlet';
    this.#view = window.createTreeView(VIEWS.sources, { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true, canSelectMany: true });
    this.#subscriptions = [store.onDidChange(() => this.#refresh()), this.#view.onDidChangeVisibility(({ visible }) => (store.isWatched = visible))];
    store.isWatched = this.#view.visible;
    this.#refresh();
  }

  get grouping(): SourceGrouping {
    return this.#grouping;
  }

  async setGrouping(grouping: SourceGrouping): Promise<void> {
    this.#grouping = grouping;
    this.#refresh();
    await this.#stet.context.workspaceState.update(GROUPING, grouping);
  }

  getTreeItem(node: SourceNode): TreeItem {
    return treeItemOf(node);
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (node === undefined) {
      const folders = (this.#store.sources?.folders ?? []).filter(({ total, problems }) => total > 0 || problems.some(({ code }) => code !== FOLDER_MISSING));
      return folders.length === 1 ? this.#inFolder(folders[0]!) : folders.map((folder) => ({ kind: 'folder', folder }));
    }
    switch (node.kind) {
      case 'folder':
        return this.#inFolder(node.folder);
      case 'group':
        return node.group.sources.map((grouped) => ({ kind: 'source', grouped }));
      case 'source': {
        const { source, copies } = node.grouped;
        return [...source.uses.map((use): SourceNode => ({ kind: 'use', use })), ...(copies.length > 0 ? [{ kind: 'copies', copies } as const] : [])];
      }
      case 'copies':
        return node.copies.map((source) => ({ kind: 'source', grouped: { source, copies: [] } }));
      case 'problems':
        return node.problems.map((problem) => ({ kind: 'problem', problem }));
      case 'use':
      case 'problem':
        return [];
    }
  }

  handleDrag(nodes: readonly SourceNode[], data: DataTransfer): void {
    const ids = nodes.flatMap((node) => (node.kind === 'source' ? [node.grouped.source.id] : []));
    if (ids.length > 0) data.set(SOURCE_MIME, new DataTransferItem(JSON.stringify(ids)));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #inFolder(folder: NonNullable<SourcesStore['sources']>['folders'][number]): SourceNode[] {
    const groups = groupSources(folder.sources, this.#grouping).map((group): SourceNode => ({ kind: 'group', folder, group, by: this.#grouping }));
    return [...groups, ...(folder.problems.length > 0 ? [{ kind: 'problems', problems: folder.problems } as const] : [])];
  }

  #refresh(): void {
    const { sources, query } = this.#store;
    const folders = sources?.folders ?? [];
    const shown = folders.reduce((sum, folder) => sum + folder.sources.length, 0);
    const total = folders.reduce((sum, folder) => sum + folder.total, 0);
    this.#view.description = groupingName(this.#grouping);
    if (query !== '') this.#view.message = shown === 0 ? l10n.t("No source is like '{0}'.", query) : shown === 1 ? l10n.t("1 source like '{0}'", query) : l10n.t("{0} sources like '{1}'", shown, query);
    else this.#view.message = shown < total ? l10n.t('{0} of {1} articles. Search to find the others.', shown, total) : '';
    void commands.executeCommand('setContext', 'stet.areSourcesFiltered', query !== '');
    this.#changed.fire(undefined);
  }
}

/** What a grouping is called. */
export function groupingName(grouping: SourceGrouping): string {
  switch (grouping) {
    case 'outlet':
      return l10n.t('by outlet');
    case 'date':
      return l10n.t('by date');
    case 'use':
      return l10n.t('by use');
  }
}
