import { commands, l10n, window } from 'vscode';
import { BRIEFING_FILTERS } from '../views/briefing/briefingFilter.js';
import { filterName } from '../views/briefing/briefingView.js';
import type { BriefingView } from '../views/briefing/briefingView.js';
import { SOURCE_GROUPINGS } from '../views/sources/sourceGroups.js';
import type { SourcesStore } from '../views/sources/sourcesStore.js';
import { groupingName } from '../views/sources/sourcesView.js';
import type { SourcesView } from '../views/sources/sourcesView.js';

/** Shows a view and puts the focus into it. */
export async function showView(id: string): Promise<void> {
  await commands.executeCommand(`${id}.focus`);
}

/** Lets the person choose what the Briefing view shows. */
export async function filterBriefing(view: BriefingView): Promise<void> {
  const items = BRIEFING_FILTERS.map((filter) => ({ label: filterName(filter), filter, ...(filter === view.filter ? { description: l10n.t('now') } : {}) }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Show which statements and quotations?') });
  if (picked !== undefined) await view.setFilter(picked.filter);
}

/** Lets the person choose by what the Sources view groups. */
export async function groupSourcesBy(view: SourcesView): Promise<void> {
  const items = SOURCE_GROUPINGS.map((grouping) => ({ label: groupingName(grouping), grouping, ...(grouping === view.grouping ? { description: l10n.t('now') } : {}) }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Group the sources') });
  if (picked !== undefined) await view.setGrouping(picked.grouping);
}

/** Filters the Sources view by words of ids and titles, as they are typed; leaving with Escape takes the filter back. */
export function filterSources(store: SourcesStore): void {
  const before = store.query;
  const input = window.createInputBox();
  input.title = l10n.t('Search the sources');
  input.placeholder = l10n.t('Words of a title, or an id');
  input.value = before;
  let isAccepted = false;
  input.onDidChangeValue((value) => (store.query = value.trim()));
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) store.query = before;
    input.dispose();
  });
  input.show();
}
