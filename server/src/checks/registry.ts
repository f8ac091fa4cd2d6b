import { DEFAULT_SEVERITY, type FindingCode, type Severity } from './finding.js';

/** What is known of a finding code besides the code that makes it. */
export interface FindingRule {
  readonly code: FindingCode;
  /** `off`: only looked for where a setting asks for it. */
  readonly severity: Severity | 'off';
  /** One line, without a full stop, for lists of rules. */
  readonly description: string;
  /** The code's page, relative to the root of the repository. */
  readonly page: string;
}

const DESCRIPTIONS: Readonly<Record<FindingCode, string>> = {
  'quote.altered': 'The quotation differs from the words of the source',
  'quote.notFound': 'No article holds anything close to the quotation',
  'quote.wrongSpeaker': 'The source has these words from another speaker',
  'quote.wrongSource': 'The cited article does not hold the quotation, another does',
  'name.misspelled': 'No article spells the name this way, and one name is close enough to be meant',
  'name.variant': 'The sources use another spelling of the name more often',
  'name.unknown': 'No article has this name or anything like it',
  'name.wrongRole': 'The sources give this person another office',
  'figure.mismatch': 'The matching passage has another figure, quantity or unit',
  'date.mismatch': 'The matching passage has another date, weekday, time or year',
  'claim.contradicted': 'The matching passage says otherwise',
  'claim.misattributed': 'The matching passage has this statement from someone else',
  'claim.unsupported': 'No passage supports the statement',
  'claim.wrongSource': 'The cited article does not support the statement, another does',
  'claim.uncited': 'The statement is supported but cites no source',
  'citation.unknownSource': 'No article has this id',
  'citation.sourceChanged': 'The cited passage changed or vanished since it was last verified',
  'source.conflict': 'Articles disagree on what the sentence relies on',
  'quote.unmarked': 'Words of a source, five or more in a row, stand without quotation marks',
};

/** Every finding code with its default severity, description and page, in the order of the table in the documentation. */
export const FINDING_RULES: readonly FindingRule[] = (Object.keys(DEFAULT_SEVERITY) as FindingCode[]).map((code) => ({
  code,
  severity: DEFAULT_SEVERITY[code],
  description: DESCRIPTIONS[code],
  page: `docs/findings/${code}.md`,
}));

/** Where the pages of the finding codes are read. */
const PAGES = 'https://github.com/stet-editor/stet/blob/main/';

/** The address of a code's page. */
export function findingPage(code: FindingCode): string {
  return `${PAGES}docs/findings/${code}.md`;
}

/** Whether `text` is one of the finding codes. */
export function isFindingCode(text: string): text is FindingCode {
  return Object.hasOwn(DEFAULT_SEVERITY, text);
}
