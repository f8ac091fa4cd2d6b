import { DEFAULT_SEVERITY, type FindingCode, type Severity } from './finding.js';
import { key } from '../text/l10n.js';

/** What is known of a finding code besides the code that makes it. */
export interface FindingRule {
  readonly code: FindingCode;
  /** `off`: only looked for where a setting asks for it. */
  readonly severity: Severity | 'off';
  /** One line of English, without a full stop, for lists of rules; `t` has it in the reader's language. */
  readonly description: string;
  /** The code's page, relative to the root of the repository. */
  readonly page: string;
}

const DESCRIPTIONS: Readonly<Record<FindingCode, string>> = {
  'quote.altered': key('The quotation differs from the words of the source'),
  'quote.notFound': key('No article holds anything close to the quotation'),
  'quote.wrongSpeaker': key('The source has these words from another speaker'),
  'quote.wrongSource': key('The cited article does not hold the quotation, another does'),
  'name.misspelled': key('No article spells the name this way, and one name is close enough to be meant'),
  'name.variant': key('The sources use another spelling of the name more often'),
  'name.unknown': key('No article has this name or anything like it'),
  'name.wrongRole': key('The sources give this person another office'),
  'figure.mismatch': key('The matching passage has another figure, quantity or unit'),
  'date.mismatch': key('The matching passage has another date, weekday, time or year'),
  'claim.contradicted': key('The matching passage says otherwise'),
  'claim.misattributed': key('The matching passage has this statement from someone else'),
  'claim.unsupported': key('No passage supports the statement'),
  'claim.wrongSource': key('The cited article does not support the statement, another does'),
  'claim.uncited': key('The statement is supported but cites no source'),
  'citation.unknownSource': key('No article has this id'),
  'citation.sourceChanged': key('The cited passage changed or vanished since it was last verified'),
  'source.conflict': key('Articles disagree on what the sentence relies on'),
  'quote.unmarked': key('Words of a source, five or more in a row, stand without quotation marks'),
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
