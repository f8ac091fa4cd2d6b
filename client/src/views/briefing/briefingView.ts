import { commands, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window } from 'vscode';
import type { Command, Disposable, Event, TreeDataProvider, TreeView } from 'vscode';
import { VIEWS } from '../../../../server/src/sharedViews.js';
import type { ShownItem, ShownOverview, ShownSection } from '../../../../server/src/sharedViews.js';
import { toRange } from '../../protocol.js';
import type { Stet } from '../../stet.js';
import { BRIEFING_FILTERS, passes } from './briefingFilter.js';
import type { BriefingFilter } from './briefingFilter.js';
import type { ActiveBriefing } from '../activeBriefing.js';
import type { OverviewStore } from './overviewStore.js';
import { isolated } from '../../words.js';
import { exactWords, sourcedWords } from './overviewWords.js';

/** `number` tells sections of one title apart: by their lines, every line that comes in above would make them others, and unfold what was folded. */
type Node = { readonly kind: 'section'; readonly section: ShownSection; readonly number: number; readonly items: readonly ShownItem[] } | { readonly kind: 'item'; readonly item: ShownItem };

const FILTER = 'stet.briefing.filter';

/** The view that lists every statement and quotation of the briefing with its verdict. */
export class BriefingView implements TreeDataProvider<Node>, Disposable {
  readonly #stet: Stet;
  readonly #briefing: ActiveBriefing;
  readonly #store: OverviewStore;
  readonly #changed = new EventEmitter<Node | undefined>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: readonly Disposable[];
  #filter: BriefingFilter;

  readonly onDidChangeTreeData: Event<Node | undefined> = this.#changed.event;

  constructor(stet: Stet, briefing: ActiveBriefing, store: OverviewStore) {
    this.#stet = stet;
    this.#briefing = briefing;
    this.#store = store;
    const kept = stet.context.workspaceState.get<string>(FILTER);
    this.#filter = BRIEFING_FILTERS.find((filter) => filter === kept) ?? 'all';
    this.#view = window.createTreeView(VIEWS.briefing, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [store.onDidChange(() => this.#refresh()), stet.states.onDidChange(() => this.#tellState()), briefing.onDidSwitch(() => this.#tellState())];
    this.#refresh();
  }

  get filter(): BriefingFilter {
    return this.#filter;
  }

  /** Shows what the filter lets through, and keeps it for the workspace. */
  async setFilter(filter: BriefingFilter): Promise<void> {
    this.#filter = filter;
    this.#refresh();
    await this.#stet.context.workspaceState.update(FILTER, filter);
  }

  getChildren(node?: Node): Node[] {
    const { overview } = this.#store;
    if (overview === undefined || !overview.isChecked) return [];
    if (node === undefined) return nodesOf(overview, this.#filter);
    return node.kind === 'section' ? node.items.map((item) => ({ kind: 'item', item })) : [];
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === 'section' ? sectionItem(node) : itemOf(node.item, this.#store.overview?.uri ?? '');
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #refresh(): void {
    const { overview } = this.#store;
    const hasOverview = overview?.isChecked === true;
    this.#view.message = hasOverview ? `${sourcedWords(overview)}${overview.quotations === 0 ? '' : ` · ${exactWords(overview)}`}` : '';
    this.#view.description = this.#filter === 'all' ? '' : filterName(this.#filter);
    void commands.executeCommand('setContext', 'stet.hasOverview', hasOverview);
    void commands.executeCommand('setContext', 'stet.isBriefingFiltered', this.#filter !== 'all');
    this.#tellState();
    this.#changed.fire(undefined);
  }

  /** Tells the words in place of the statements why there are none. */
  #tellState(): void {
    void commands.executeCommand('setContext', 'stet.briefingState', this.#state());
  }

  /** Empty while no briefing is open. */
  #state(): '' | 'shown' | 'waiting' | 'noArticles' | 'onlyProblems' | 'notChecked' {
    const { document } = this.#briefing;
    if (document === undefined) return '';
    if (this.#store.overview?.isChecked === true) return 'shown';
    const status = this.#stet.states.ofDocument(document.uri);
    if (status === undefined || status.busy) return 'waiting';
    if (status.articles === 0) return status.problems > 0 ? 'onlyProblems' : 'noArticles';
    return this.#store.isAnswered ? 'notChecked' : 'waiting';
  }
}

/** What a filter is called. */
export function filterName(filter: BriefingFilter): string {
  switch (filter) {
    case 'all':
      return l10n.t('Everything');
    case 'attention':
      return l10n.t('Needs attention');
    case 'contradicted':
      return l10n.t('Contradicted or altered');
    case 'unsupported':
      return l10n.t('Unsupported or not found');
    case 'sourced':
      return l10n.t('Sourced');
  }
}

/** Sections without anything to show are left out; a briefing without headings is one list. */
function nodesOf({ sections }: ShownOverview, filter: BriefingFilter): Node[] {
  const seen = new Map<string, number>();
  const numbered = sections.map((section) => {
    const number = seen.get(section.title) ?? 0;
    seen.set(section.title, number + 1);
    return { kind: 'section' as const, section, number, items: section.items.filter((item) => passes(item, filter)) };
  });
  const shown = numbered.filter(({ items }) => items.length > 0);
  if (shown.length === 1 && shown[0]!.section.title === '') return shown[0]!.items.map((item) => ({ kind: 'item', item }));
  return shown;
}

function sectionItem({ section, number, items }: Extract<Node, { kind: 'section' }>): TreeItem {
  const item = new TreeItem(section.title === '' ? l10n.t('Beginning') : isolated(section.title), TreeItemCollapsibleState.Expanded);
  item.id = `section ${number} ${section.title}`;
  const open = items.filter((one) => passes(one, 'attention')).length;
  item.description = open === 0 ? String(items.length) : l10n.t('{0} to look at', open);
  item.accessibilityInformation = { label: `${section.title === '' ? l10n.t('Beginning') : section.title}, ${open === 0 ? l10n.t('nothing to look at') : l10n.t('{0} to look at', open)}` };
  item.contextValue = 'section';
  return item;
}

function itemOf(shown: ShownItem, uri: string): TreeItem {
  const item = new TreeItem(isolated(shown.kind === 'quotation' ? l10n.t('“{0}”', shown.text) : shown.text));
  item.description = shown.words;
  item.iconPath = iconOf(shown);
  item.tooltip = [shown.text, shown.words, ...shown.messages].join('\n\n');
  item.command = openCommand(uri, shown);
  item.contextValue = shown.kind;
  item.accessibilityInformation = { label: spokenWords(shown) };
  return item;
}

/** The verdict, the text and the findings on it, one sentence after another. */
function spokenWords({ words, text, messages }: ShownItem): string {
  const whole = /[.!?…]["”’»]*$/.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`;
  return [`${words}: ${whole}`, ...messages].join(' ');
}

function openCommand(uri: string, { range }: ShownItem): Command {
  return { command: 'vscode.open', title: l10n.t('Go to the text'), arguments: [Uri.parse(uri), { selection: toRange(range), preview: false }] };
}

/** The shape of the sign tells the state, its colour says it again. */
function iconOf({ state, severity, kind }: ShownItem): ThemeIcon {
  if (state === 'bad') return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
  if (state === 'open') return new ThemeIcon('question', new ThemeColor('problemsWarningIcon.foreground'));
  if (severity !== undefined && severity !== 'hint') return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  return new ThemeIcon(kind === 'quotation' ? 'quote' : 'pass', new ThemeColor('testing.iconPassed'));
}
