import { basename } from 'node:path';

import type { CorpusProblem } from '../../articles/article.js';
import type { Format } from './format.js';
import { KIND_NAMES, kindOf, type ContentKind } from './sniff.js';

/** What the content of each format looks like from its first bytes; formats of text are not here. */
const EXPECTED: Readonly<Record<string, readonly ContentKind[]>> = {
  '.pdf': ['pdf'],
  '.docx': ['zip', 'oldOffice'],
  '.epub': ['zip'],
  '.wacz': ['zip'],
  '.rtf': ['rtf'],
  '.warc': ['warc', 'gzip'],
};
const ENDINGS: Readonly<Partial<Record<ContentKind, string>>> = { pdf: '.pdf', rtf: '.rtf', warc: '.warc' };

/** The problem of a file whose content is another format than its name says; undefined where both agree or it cannot be told. An empty file is not mislabelled. */
export function mislabelled(path: string, bytes: Uint8Array, format: Format): CorpusProblem | undefined {
  if (bytes.length === 0) return { path, code: 'corpus.empty', message: `${basename(path)} is empty. Fill or remove it.` };
  const expected = EXPECTED[format.extensions[0]!];
  const kind = kindOf(bytes);
  if (kind === undefined ? expected === undefined : expected?.includes(kind) === true) return undefined;
  const name = basename(path);
  if (kind === undefined) return { path, code: 'corpus.mislabelled', message: `${name} is damaged, or is not ${format.name} as its ending says. Fetch or save it again, or give it the ending of its own format.` };
  const ending = ENDINGS[kind];
  const advice = ending === undefined ? 'Save it as text, Markdown, PDF or a web page, or exclude it.' : `Give it the ending ${ending}.`;
  return { path, code: expected === undefined ? 'corpus.binary' : 'corpus.mislabelled', message: `${name} is not ${format.name} as its ending says but ${KIND_NAMES[kind]}. ${advice}` };
}
