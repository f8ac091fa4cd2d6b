import { env, l10n } from 'vscode';

/** What is counted. */
export type Noun = 'article' | 'briefing' | 'file' | 'finding' | 'passage' | 'problem' | 'sentence';

/** A number with its noun, in the language of the editor: `1 article`, `12 articles`. */
export function count(number: number, noun: Noun): string {
  const { one, several } = FORMS[noun];
  return number === 1 ? one() : several(number.toLocaleString(env.language));
}

/** Whole phrases, since other languages put number and noun together in ways of their own. */
const FORMS: Readonly<Record<Noun, { readonly one: () => string; readonly several: (number: string) => string }>> = {
  article: { one: () => l10n.t('1 article'), several: (number) => l10n.t('{0} articles', number) },
  briefing: { one: () => l10n.t('1 briefing'), several: (number) => l10n.t('{0} briefings', number) },
  file: { one: () => l10n.t('1 file'), several: (number) => l10n.t('{0} files', number) },
  finding: { one: () => l10n.t('1 finding'), several: (number) => l10n.t('{0} findings', number) },
  passage: { one: () => l10n.t('1 passage'), several: (number) => l10n.t('{0} passages', number) },
  problem: { one: () => l10n.t('1 problem'), several: (number) => l10n.t('{0} problems', number) },
  sentence: { one: () => l10n.t('1 sentence'), several: (number) => l10n.t('{0} sentences', number) },
};

/** Letters that are written from the right. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text for a label beside which other words stand: what is written from the right keeps to itself (it would take a figure after it to its other side). */
export function isolated(text: string): string {
  return FROM_THE_RIGHT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A text for a label of a list: words of the corpus are no icons, so `$(` is taken apart. */
export function plainLabel(text: string): string {
  return isolated(text.replaceAll('$(', '$ ('));
}

/** What is said of something beside its label in a list: the parts that are there, and no icons either. */
export function plainAbout(parts: readonly (string | undefined)[]): string {
  return plainLabel(parts.filter((part) => part !== undefined && part !== '').join(' · '));
}

/** A day (`2031-03-04`) in the language of the editor; anything else as it stands. */
export function dayWords(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? dateWords(iso, { day: 'numeric', month: 'short', year: 'numeric' }) : iso;
}

/** A month (`2031-03`) in the language of the editor; anything else as it stands. */
export function monthWords(month: string): string {
  return /^\d{4}-\d{2}$/.test(month) ? dateWords(`${month}-01`, { month: 'long', year: 'numeric' }) : month;
}

function dateWords(iso: string, format: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${iso}T00:00:00Z`);
  // The day comes first, as in everything else that Stet writes in English.
  const language = env.language.startsWith('en') ? 'en-GB' : env.language;
  return Number.isNaN(day.getTime()) ? iso : day.toLocaleDateString(language, { ...format, timeZone: 'UTC' });
}
