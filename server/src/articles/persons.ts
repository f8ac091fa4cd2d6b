import type { NameMention } from './article.js';
import { DIPLOMATIC, isRole } from '../text/roles.js';

/** A person of an article as far as it says who they are, for telling whom a pronoun or 'the minister' means. */
export interface Person {
  readonly name: string;
  readonly firstMention: number;
  /** All that stands before or as their office in the article, lower case. */
  readonly offices: string;
  readonly gender: 'he' | 'she' | undefined;
}

const MALE = /\b(?:mr|sir|lord|king|prince|duke|baron|spokesman|chairman|businessman|statesman|congressman|father|brother|husband|son)\b\.?/i;
const FEMALE = /\b(?:mrs|ms|miss|lady|queen|princess|duchess|baroness|spokeswoman|chairwoman|businesswoman|congresswoman|actress|mother|sister|wife|daughter)\b\.?/i;

/** The run of words before a name that an office is made of: capitalised ones, and small ones such as 'spokesman for the'. */
const OFFICE_WORD = String.raw`(?:\p{Lu}[\p{L}.’'-]*|of|for|the|foreign|prime|deputy|vice|chief|former|defen[cs]e|interior|finance|state|\p{Ll}*(?:minister|president|spokesman|spokeswoman|ambassador|envoy|chief|leader|diplomat|secretary|analyst|expert|commissioner|chancellor|head|mr|director|adviser|general))`;
const OFFICE_BEFORE = new RegExp(String.raw`(?:${OFFICE_WORD}\s+)+$`, 'u');
/** The end of a word that may stand last in such a run. */
const ENDS_OFFICE_WORD = new RegExp(`${OFFICE_WORD}$`, 'u');

function officeBefore(text: string): string {
  const words = text.trimEnd();
  // The run is looked for only where its last word may be one: the search begins anew at every character.
  if (words.length === text.length || !ENDS_OFFICE_WORD.test(/\S*$/.exec(words.slice(-40))![0])) return '';
  return OFFICE_BEFORE.exec(text)?.[0] ?? '';
}

/** The persons of an article by full name, with their offices joined from all mentions. */
export function personsOf(text: string, names: readonly NameMention[]): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const mention of names) {
    if (mention.kind !== 'person') continue;
    const before = officeBefore(text.slice(Math.max(0, mention.start - 90), mention.start));
    const after = /^,\s*([^.,;:“”"\n]{3,80})[.,]/.exec(text.slice(mention.end, mention.end + 100))?.[1] ?? '';
    // Words in apposition are an office where they name one and have no verb of their own.
    const isOffice = !/\b(?:is|was|who|said|told|where|he|she|they|like|with|unlike|counterpart)\b/.test(after) && after.split(/\s+/).some((word) => isRole(word.toLowerCase()));
    const apposition = isOffice ? after : '';
    const offices = `${mention.office ?? ''} | ${before} | ${apposition}`.toLowerCase();
    const known = persons.get(mention.fullName);
    const said: 'he' | 'she' | undefined = FEMALE.test(`${before} ${apposition}`) ? 'she' : MALE.test(`${before} ${apposition}`) ? 'he' : undefined;
    persons.set(mention.fullName, {
      name: mention.fullName,
      firstMention: known?.firstMention ?? mention.start,
      offices: known === undefined ? offices : known.offices.length > 2000 ? known.offices : `${known.offices} | ${offices}`,
      gender: known?.gender ?? said,
    });
  }
  return persons;
}

/** Adjectives and names of one country that do not begin alike. */
const COUNTRIES: readonly RegExp[] = [/\b(?:us|u\.s\.|usa|american?s?|united states|washington)(?![\p{L}])/iu, /\b(?:uk|u\.k\.|british|britain|united kingdom)(?![\p{L}])/iu, /\b(?:french|france)\b/i, /\b(?:dutch|netherlands)\b/i, /\b(?:greek|greece)\b/i, /\b(?:swiss|switzerland)\b/i, /\b(?:spanish|spain)\b/i, /\b(?:eu|european)\b/i];
const NATIONALITY = /^\p{Lu}\p{Ll}+(?:an|ian|ish|ese|ic|i|er|man|ch|ek|ss)$/u;
const FILLER = /^(?:the|a|an|his|her|their|of|for|top|senior|chief|head|former|deputy|leader|foreign|and|in|s|veteran|new|country|own)$/;

/**
 * Whether 'the Velmari minister' may mean this person: every nationality and noun of the description is borne out by an office the article gives them.
 * A deputy is not meant by the plain title.
 */
export function fitsDescription(description: string, person: Person): boolean {
  const words = description.match(/[\p{L}][\p{L}.’'-]*/gu) ?? [];
  const isDiplomat = /\bdiploma/i.test(description);
  const isHead = /\b(?:head|chief|top)\b/i.test(description);
  const isDeputy = /\b(?:deputy|vice)\b/.test(person.offices);
  if (isDeputy && (isHead || (!/deputy|vice/i.test(description) && !isDiplomat))) return false;
  if (/deputy/i.test(description) && !isDeputy) return false;
  if (isDiplomat && !DIPLOMATIC.test(person.offices)) return false;
  return words.every((word) => {
    const country = COUNTRIES.find((pattern) => pattern.test(word));
    if (country !== undefined) return country.test(person.offices);
    const norm = word.toLowerCase().replace(/['’]s$/, '');
    if (FILLER.test(norm) || /^diploma/.test(norm)) return true;
    if (NATIONALITY.test(word)) return person.offices.includes(norm.slice(0, Math.max(4, norm.length - 3)));
    return holdsWord(person.offices, norm);
  });
}

/** Whether a text has a word, of which marks may be written otherwise, between other characters than letters. */
function holdsWord(text: string, word: string): boolean {
  if (!/^\p{L}+$/u.test(word)) return new RegExp(`(?<![\\p{L}])${word.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'u').test(text);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{L}/u.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
