import { l10n } from 'vscode';
import type { ShownOverview } from '../../../../server/src/sharedViews.js';

/** The state of a briefing at a glance: `38 of 41 statements sourced`. */
export function sourcedWords({ statements, sourced }: Pick<ShownOverview, 'statements' | 'sourced'>): string {
  if (statements === 0) return l10n.t('No statement to check');
  return statements === 1 ? l10n.t('{0} of 1 statement sourced', sourced) : l10n.t('{0} of {1} statements sourced', sourced, statements);
}

/** The same of its quotations: `6 of 10 quotations exact`. */
export function exactWords({ quotations, exact }: Pick<ShownOverview, 'quotations' | 'exact'>): string {
  return quotations === 1 ? l10n.t('{0} of 1 quotation exact', exact) : l10n.t('{0} of {1} quotations exact', exact, quotations);
}

/** How many of its statements and quotations somebody should look at. */
export function attentionWords(places: number): string {
  if (places === 0) return l10n.t('Nothing needs attention');
  return places === 1 ? l10n.t('1 place needs attention') : l10n.t('{0} places need attention', places);
}
