import { isMap, parseDocument } from 'yaml';

import { t } from '../text/l10n.js';
import type { BriefingProblem } from './briefing.js';

/** What the front matter of a briefing says that matters to Stet. */
export interface BriefingFrontMatter {
  /** `stet: off`. */
  readonly isOff: boolean;
  /** `lang`, as Pandoc has it: a tag of BCP 47, such as `en-GB`. */
  readonly language?: string;
  /** By offsets into the front matter as it stands. */
  readonly problems: readonly BriefingProblem[];
}

/** Reads front matter, its `---` lines included. Malformed YAML gives a problem at its place, and what can be read is still used. */
export function readFrontMatter(source: string): BriefingFrontMatter {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)?/.exec(source)?.[0].length ?? 0;
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*$/.exec(source.slice(opening));
  const yaml = source.slice(opening, closing === null ? source.length : opening + closing.index);
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  const problems: BriefingProblem[] = document.errors.map((error) => {
    const start = opening + Math.min(error.pos[0], yaml.length);
    const end = opening + Math.min(Math.max(error.pos[1], error.pos[0] + 1), yaml.length);
    return { start: Math.min(start, end), end, message: t('This front matter cannot be read: {0}', error.message) };
  });
  const valueOf = (name: string): unknown => (isMap(document.contents) ? document.contents.get(name) : undefined);
  const value = valueOf('stet');
  const language = valueOf('lang');
  return { isOff: value === 'off' || value === false, ...(typeof language === 'string' && /^[a-z]{2,3}(?:-\w+)*$/i.test(language) ? { language } : {}), problems };
}

/** A problem where the document starts like front matter that is never closed; `text` starts at the document's first character. */
export function findUnclosedFrontMatter(text: string): BriefingProblem | undefined {
  const match = /^\ufeff?(---[ \t]*)(?:\r\n|\n|\r)[\w-]+:(?:[ \t]|\r|\n|$)/.exec(text);
  if (match === null) return undefined;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return { start, end: start + match[1]!.length, message: t('This front matter is never closed: put a line with `---` after it.') };
}
