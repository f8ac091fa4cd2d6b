import { basename } from 'node:path';

import type { CorpusProblem } from '../../articles/article.js';
import { corpusProblem } from '../../articles/corpusProblem.js';
import { say } from '../../text/l10n.js';
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

/** Whether files of a format are text from their first byte to their last. */
export function isOfText(format: Format): boolean {
  return EXPECTED[format.extensions[0]!] === undefined;
}

/** The problem of a file whose content is another format than its name says; undefined where both agree or it cannot be told. An empty file, or one of blanks, is not mislabelled. */
export function mislabelled(path: string, bytes: Uint8Array, format: Format): CorpusProblem | undefined {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13))) return corpusProblem(path, 'corpus.empty', say('{0} is empty. Fill or remove it.', basename(path)));
  const expected = EXPECTED[format.extensions[0]!];
  const kind = kindOf(bytes);
  if (kind === undefined ? expected === undefined : expected?.includes(kind) === true) return undefined;
  const name = basename(path);
  if (kind === undefined) return corpusProblem(path, 'corpus.mislabelled', say('{0} is damaged, or is not {1} as its ending says. Fetch or save it again, or give it the ending of its own format.', name, format.name));
  const ending = ENDINGS[kind];
  const said =
    ending === undefined
      ? say('{0} is not {1} as its ending says but {2}. Save it as text, Markdown, PDF or a web page, or exclude it.', name, format.name, KIND_NAMES[kind])
      : say('{0} is not {1} as its ending says but {2}. Give it the ending {3}.', name, format.name, KIND_NAMES[kind], ending);
  return corpusProblem(path, expected === undefined ? 'corpus.binary' : 'corpus.mislabelled', said);
}
