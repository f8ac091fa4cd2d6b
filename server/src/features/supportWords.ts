import type { QuotationVerdict, StatementVerdict } from '../checks/finding.js';

const QUOTATION_WORDS: Readonly<Record<QuotationVerdict['verdict'], string>> = {
  exact: 'Word for word in the source',
  altered: 'The words differ from the source',
  wrongSpeaker: 'Said by someone else',
  wrongSource: 'Not in the cited article, but in another',
  notFound: 'In no article',
};

/** A quotation's verdict in a few words. */
export function quotationWords(verdict: QuotationVerdict['verdict']): string {
  return QUOTATION_WORDS[verdict];
}

/** A statement's verdict and support in a few words; never a figure, since the model's decimals promise more than they hold. */
export function supportWords(verdict: StatementVerdict): string {
  if (verdict.verdict === 'notChecked') return 'Not checked';
  if (verdict.verdict === 'contradicted') return 'The source says otherwise';
  const support = verdict.support ?? (verdict.verdict === 'supported' ? 1 : 0);
  if (verdict.verdict === 'unsupported') return unsupportedWords(support, verdict.citations.length);
  if (support >= 0.85) return 'Well supported';
  return support >= 0.6 ? 'Supported' : 'Weakly supported';
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** 'two independent sources', where there are several: copies of one wire story count once. Undefined for a single one and where none was counted. */
export function sourcesWords({ independentSources: count }: Pick<StatementVerdict, 'independentSources'>): string | undefined {
  return count === undefined || count < 2 ? undefined : `${NUMBERS[count] ?? count} independent sources`;
}

function unsupportedWords(support: number, citations: number): string {
  if (citations === 0) return support >= 0.3 ? 'Only partly in the sources' : 'In no source';
  const cited = citations === 1 ? 'cited source' : 'cited sources';
  return support >= 0.3 ? `Only partly in the ${cited}` : `Not in the ${cited}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An ISO day as a reader writes it ('3 May 2041'); anything else as it stands. */
export function dayWords(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = match && MONTHS[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
}

/** '1 article', '12 articles'. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
