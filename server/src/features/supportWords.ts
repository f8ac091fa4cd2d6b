import type { QuotationVerdict, StatementVerdict } from '../checks/finding.js';
import { key, t } from '../text/l10n.js';

const QUOTATION_WORDS: Readonly<Record<QuotationVerdict['verdict'], string>> = {
  exact: key('Word for word in the source'),
  altered: key('The words differ from the source'),
  wrongSpeaker: key('Said by someone else'),
  wrongSource: key('Not in the cited article, but in another'),
  notFound: key('In no article'),
};

/** A quotation's verdict in a few words. */
export function quotationWords(verdict: QuotationVerdict['verdict']): string {
  return t(QUOTATION_WORDS[verdict]);
}

/** A statement's verdict and support in a few words; never a figure, since the model's decimals promise more than they hold. */
export function supportWords(verdict: StatementVerdict): string {
  if (verdict.verdict === 'notChecked') return t('Not checked');
  if (verdict.verdict === 'contradicted') return t('The source says otherwise');
  const support = verdict.support ?? (verdict.verdict === 'supported' ? 1 : 0);
  if (verdict.verdict === 'unsupported') return unsupportedWords(support, verdict.citations.length);
  if (support >= 0.85) return t('Well supported');
  return support >= 0.6 ? t('Supported') : t('Weakly supported');
}

/** Two to nine in words, as in running text. */
const SEVERAL = [
  key('two independent sources'),
  key('three independent sources'),
  key('four independent sources'),
  key('five independent sources'),
  key('six independent sources'),
  key('seven independent sources'),
  key('eight independent sources'),
  key('nine independent sources'),
];

/** 'two independent sources', where there are several: copies of one wire story count once. Undefined for a single one and where none was counted. */
export function sourcesWords({ independentSources: count }: Pick<StatementVerdict, 'independentSources'>): string | undefined {
  if (count === undefined || count < 2) return undefined;
  const words = SEVERAL[count - 2];
  return words === undefined ? t('{0} independent sources', count) : t(words);
}

function unsupportedWords(support: number, citations: number): string {
  if (citations === 0) return support >= 0.3 ? t('Only partly in the sources') : t('In no source');
  if (citations === 1) return support >= 0.3 ? t('Only partly in the cited source') : t('Not in the cited source');
  return support >= 0.3 ? t('Only partly in the cited sources') : t('Not in the cited sources');
}
