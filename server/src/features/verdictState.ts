import type { QuotationVerdict, StatementVerdict } from '../checks/finding.js';

/** How a verdict is shown: borne out, denied by a source, not found in one, not checked. */
export type VerdictState = 'good' | 'bad' | 'open' | 'none';

const STATES: Readonly<Record<StatementVerdict['verdict'] | QuotationVerdict['verdict'], VerdictState>> = {
  supported: 'good',
  exact: 'good',
  contradicted: 'bad',
  altered: 'bad',
  wrongSpeaker: 'bad',
  wrongSource: 'bad',
  unsupported: 'open',
  notFound: 'open',
  notChecked: 'none',
};

/** The state of a verdict on a statement or quotation. */
export function stateOf({ verdict }: Pick<StatementVerdict, 'verdict'> | Pick<QuotationVerdict, 'verdict'>): VerdictState {
  return STATES[verdict];
}
