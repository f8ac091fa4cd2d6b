import { readFileSync } from 'node:fs';

import type { Catalogue } from '../text/l10n.js';

/** Where the bundles of sentences lie, which the extension reads too: beside `dist`, or beside the sources. */
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../../l10n/' : '../l10n/', import.meta.url);

/** A language that Stet has words in. */
export interface SpokenLanguage {
  /** A tag of BCP 47, as the client gave it. */
  readonly language: string;
  readonly sentences: Catalogue;
}

/**
 * The language for a client's locale (`de`, `de-AT`, and `de_AT.UTF-8` as systems write it): the bundle `l10n/bundle.l10n.LANGUAGE.json` of the whole tag, else of its beginnings. Undefined
 * where there is none, so that English is spoken. A bundle that cannot be read is told to `onProblem`.
 */
export function spokenLanguage(locale: string | undefined, onProblem: (problem: string) => void): SpokenLanguage | undefined {
  const language = canonical(locale);
  const parts = language?.toLowerCase().split('-') ?? [];
  for (let length = parts.length; language !== undefined && length > 0; length--) {
    const name = `bundle.l10n.${parts.slice(0, length).join('-')}.json`;
    try {
      return { language, sentences: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Catalogue };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      onProblem(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return undefined;
}

/** A tag of letters, digits and hyphens; undefined for what is none, such as `C`. */
function canonical(locale: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((locale ?? '').replace(/[.@].*$/s, '').replaceAll('_', '-'))[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
