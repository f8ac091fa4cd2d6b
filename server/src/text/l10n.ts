import { config, t as translated } from '@vscode/l10n';

/** Sentences by the English ones that they stand for, with the same places (`{0}`). */
export type Catalogue = Readonly<Record<string, string>>;

/** The language of what a person reads, as a tag for numbers and for `lang`. */
let tag = 'en';

/**
 * Sets the language of everything that is said from now on. The edge calls it once, when a client says what language it has and before anything is checked; without it all is English,
 * as on the command line and in the threads that read articles. `spoken` is a tag of BCP 47; what the catalogue lacks stays English.
 */
export function speak(spoken: string, catalogue: Catalogue): void {
  tag = spoken;
  config({ contents: { ...catalogue } });
}

/** The tag of the language that is spoken. */
export function language(): string {
  return tag;
}

/** A sentence in the language of the reader: `t('No article has the id “{0}”.', id)`. The English sentence is the key; values are put in as they are, nothing in them is looked up or filled. */
export function t(sentence: string, ...values: readonly (string | number)[]): string {
  return translated(sentence, ...values);
}

/** Marks a sentence, without places, that is kept as it stands and looked up by {@link t} when it is shown. */
export function key(sentence: string): string {
  return sentence;
}

/** A sentence kept as data, for what is said in one place and shown in another: by a thread, or after it lay on disk. */
export interface Said {
  readonly sentence: string;
  readonly values: readonly (string | number | Said)[];
}

/** A sentence with its values, not put together yet. */
export function say(sentence: string, ...values: readonly (string | number | Said)[]): Said {
  return { sentence, values };
}

/** What was said, in English, whatever language is spoken. */
export function inEnglish({ sentence, values }: Said): string {
  return sentence.replace(/\{(\d+)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? place : typeof value === 'object' ? inEnglish(value) : String(value);
  });
}

/** What was said, in the language that is spoken. */
export function told({ sentence, values }: Said): string {
  return t(sentence, ...values.map((value) => (typeof value === 'object' ? told(value) : value)));
}
