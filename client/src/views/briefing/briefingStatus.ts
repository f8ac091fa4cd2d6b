import { l10n, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { Disposable } from 'vscode';
import { CLIENT_COMMANDS } from '../../../../server/src/sharedNames.js';
import { passes } from './briefingFilter.js';
import type { OverviewStore } from './overviewStore.js';
import { attentionWords, exactWords, sourcedWords } from './overviewWords.js';

/** Keeps an item in the status bar with the state of the active briefing; a click shows the Briefing view. */
export function showBriefingStatus(store: OverviewStore): Disposable[] {
  const item = window.createStatusBarItem('stet.briefing', StatusBarAlignment.Right, 91);
  item.name = l10n.t('Stet: briefing');
  item.command = CLIENT_COMMANDS.showBriefing;
  const render = (): void => {
    const { overview } = store;
    if (overview === undefined || !overview.isChecked || overview.statements === 0) return item.hide();
    const { statements, sourced } = overview;
    const attention = overview.sections.flatMap(({ items }) => items).filter((one) => passes(one, 'attention')).length;
    item.text = `${attention === 0 ? '$(pass)' : '$(checklist)'} ${l10n.t('{0} of {1} sourced', sourced, statements)}`;
    const lines = [sourcedWords(overview), ...(overview.quotations === 0 ? [] : [exactWords(overview)]), attentionWords(attention)];
    item.tooltip = new MarkdownString([...lines, l10n.t('A click shows them in the Briefing view.')].join('  \n'));
    item.accessibilityInformation = { label: `Stet, ${lines.join(', ')}` };
    item.show();
  };
  render();
  return [item, store.onDidChange(render)];
}
