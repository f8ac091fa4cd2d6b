import type { ShownItem } from '../../../../server/src/sharedViews.js';

/** Which statements and quotations the Briefing view shows. */
export type BriefingFilter = 'all' | 'attention' | 'contradicted' | 'unsupported' | 'sourced';

export const BRIEFING_FILTERS: readonly BriefingFilter[] = ['all', 'attention', 'contradicted', 'unsupported', 'sourced'];

/** Whether a filter lets an item through. What has a finding wants attention, though it may be sourced; a hint does not. */
export function passes({ state, severity }: Pick<ShownItem, 'state' | 'severity'>, filter: BriefingFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'attention':
      return state === 'bad' || state === 'open' || (severity !== undefined && severity !== 'hint');
    case 'contradicted':
      return state === 'bad';
    case 'unsupported':
      return state === 'open';
    case 'sourced':
      return state === 'good';
  }
}
