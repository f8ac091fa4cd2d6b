import type { QuotationVerdict, StatementVerdict } from '../checks/finding.js';
import { supportersOf } from '../checks/statement/supporters.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import { counted } from '../text/phrases.js';
import { overlaps, type Span } from '../text/span.js';
import type { CheckedDocument } from './checkedDocument.js';
import { leadsOf } from './stories.js';

/** How many independent sources bear out the statement that ends here. */
export interface SourceCount {
  /** Document offset, after the statement's last character. */
  readonly at: number;
  readonly count: number;
  /** `3 sources`, `no source`. */
  readonly label: string;
  /** Titles of the sources, plain and untrusted. */
  readonly titles: readonly string[];
}

/** A citation or the sign of a footnote, standing after the full stop. */
const CITATIONS_AFTER = /(?:\s*(?:\[\^[^\]\n]{1,80}\]|\[[^\]\n]{0,200}@[^\]\n]{1,200}\]))+/y;

/** Where the count of a statement is shown that ends at an offset of `text`: after what cites its sources behind the full stop, so that the count does not part the two. */
export function placeOfCount(text: string, end: number): number {
  CITATIONS_AFTER.lastIndex = end;
  return end + (CITATIONS_AFTER.exec(text)?.[0].length ?? 0);
}

/** Counts of statements that were worked out before, by text; they hold for one revision of one index. */
export class SourceCountCache {
  #index: CorpusIndex | undefined;
  #revision = -1;
  readonly #supporters = new Map<string, Supporters>();

  of(index: CorpusIndex): KnownCounts {
    if (this.#index !== index || this.#revision !== index.revision) this.#supporters.clear();
    this.#index = index;
    this.#revision = index.revision;
    return this.#supporters;
  }
}

/** By the text of the statement. */
type KnownCounts = Map<string, Supporters>;

interface Supporters {
  readonly count: number;
  readonly titles: readonly string[];
}

/** The counts for the statements that were checked within a range; for those in `onlyNone`, only where no source bears the statement out. */
export async function sourceCounts({ report }: CheckedDocument, range: Span, which: 'on' | 'onlyNone', index: CorpusIndex, known: KnownCounts, signal?: AbortSignal): Promise<SourceCount[]> {
  signal?.throwIfAborted();
  const counts: SourceCount[] = [];
  for (const statement of report.statements) {
    if (statement.verdict === 'notChecked' || !overlaps(statement, range)) continue;
    if (statement.verdict === 'supported' && which === 'onlyNone') continue;
    const { count, titles } = statement.verdict === 'supported' ? await supportersOfStatement(statement, report.quotations, index, known, signal) : { count: 0, titles: [] };
    counts.push({ at: statement.end, count, label: count === 0 ? t('no source') : counted(count, 'source'), titles });
  }
  return counts;
}

async function supportersOfStatement(statement: StatementVerdict, quotations: readonly QuotationVerdict[], index: CorpusIndex, known: KnownCounts, signal?: AbortSignal): Promise<Supporters> {
  const before = known.get(statement.text);
  if (before !== undefined) return before;
  const quoted = quotations.filter((quotation) => quotation.verdict === 'exact' && overlaps(quotation, statement)).flatMap(({ evidence }) => evidence);
  // What was found to support the statement supports it, whatever the passages say that are looked up without its citation; a quotation was looked for everywhere.
  const evidence = quoted.length > 0 ? quoted : [...statement.evidence.slice(0, 1), ...(await supportersOf(statement.text, index, signal))];
  const articles = new Map(evidence.map(({ article }) => [article.id, article]));
  const leads = await leadsOf([...articles.keys()], index, signal);
  const firsts = [...articles.values()].filter(({ id }, at, all) => all.findIndex((other) => leads.get(other.id) === leads.get(id)) === at);
  const supporters = { count: firsts.length, titles: firsts.map(({ title, id }) => (title === '' ? id : title)) };
  known.set(statement.text, supporters);
  return supporters;
}
