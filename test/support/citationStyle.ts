import assert from 'node:assert/strict';

import { formatBibliography } from '../../server/src/csl/bibliography.js';
import { formatCitations, type CitationPlace } from '../../server/src/csl/citation.js';
import type { CslItem } from '../../server/src/csl/item.js';
import { readStyle, type StyleReading } from '../../server/src/csl/readStyle.js';
import type { Run } from '../../server/src/csl/runs.js';
import type { Style } from '../../server/src/csl/style.js';
import { treeOf } from '../../server/src/ingest/styleFile.js';

/** What is read from the text of a style file. */
export async function readStyleText(xml: string): Promise<StyleReading> {
  return readStyle(await treeOf(xml));
}

export interface StyleParts {
  /** The layout of the bibliography. */
  readonly layout?: string;
  /** Attributes of the bibliography. */
  readonly options?: string;
  readonly layoutAttributes?: string;
  /** Its sort keys. */
  readonly keys?: string;
  readonly citation?: string;
  readonly citationOptions?: string;
  readonly macros?: string;
  readonly locale?: string;
  /** Attributes of the root. */
  readonly root?: string;
}

/** A style file in a few lines. */
export function styleText({ layout, options = '', layoutAttributes = '', keys = '', citation, citationOptions = '', macros = '', locale = '', root = 'class="note"' }: StyleParts): string {
  const sort = keys === '' ? '' : `<sort>${keys}</sort>`;
  const cited = citation === undefined ? '' : `<citation ${citationOptions}>${layout === undefined ? sort : ''}<layout delimiter="; " suffix=".">${citation}</layout></citation>`;
  const listed = layout === undefined ? '' : `<bibliography ${options}>${sort}<layout ${layoutAttributes}>${layout}</layout></bibliography>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${root}><info><title>House</title></info>${locale}${macros}${cited}${listed}</style>`;
}

/** A style in a few lines, which has to be understood without a remark. */
export async function styleOf(parts: StyleParts): Promise<Style> {
  const { style, problems } = await readStyleText(styleText(parts));
  assert.deepEqual(problems, []);
  assert.ok(style);
  return style;
}

/** Words with their italic and bold parts between slashes and asterisks. */
export function shown(runs: readonly Run[]): string {
  return runs.map(({ text, format }) => (format.italic === true ? `/${text}/` : format.bold === true ? `*${text}*` : text)).join('');
}

/** The entries of items in a style. */
export async function entriesIn(parts: StyleParts, items: readonly Partial<CslItem>[], language = 'en-US'): Promise<string[]> {
  const whole = items.map((item, position): CslItem => ({ id: `item-${position + 1}`, type: 'article-newspaper', ...item }));
  return (formatBibliography(await styleOf(parts), whole, language) ?? []).map(({ runs }) => shown(runs));
}

/** The one entry of an item in a style whose layout this is. */
export async function entryIn(layout: string, item: Partial<CslItem>, more: StyleParts = {}, language = 'en-US'): Promise<string> {
  return (await entriesIn({ layout, ...more }, [item], language))[0] ?? '';
}

/** Citations in a style, one for each place. */
export async function citationsIn(parts: StyleParts, places: readonly CitationPlace[], language = 'en-US'): Promise<string[]> {
  return (formatCitations(await styleOf(parts), places, language) ?? []).map(shown);
}
