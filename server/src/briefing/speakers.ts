import { attribute, type NameSpan, type Subject } from '../text/attribution.js';
import { behindOwner } from '../text/ownedName.js';
import { isRole } from '../text/roles.js';
import type { BriefingQuotation } from './briefing.js';
import type { QuotedSpan } from './quotedSpan.js';

/**
 * Finds the names of people and bodies in a text, in order and without overlaps: given by the caller, since names are the business of another
 * layer. `NameMention` of the article model fits.
 */
export type FindNames = (text: string) => readonly NameSpan[];

/** A speaker as a briefing has it: named, or described. */
export type Speaker = Pick<BriefingQuotation, 'speaker' | 'describedSpeaker'>;

/** Below this the speaker is a guess, and a guess is worse than nothing. */
const LEAST_CONFIDENCE = 0.7;

/**
 * Who speaks the quotations of one sentence, as the sentence has it; undefined where it names and describes nobody with confidence. Pronouns
 * are left alone, and so is 'a spokesman', who may be anybody. `sentence` starts at `offset` of the prose; the spans are offsets into the prose.
 */
export function findSpeakers(sentence: string, offset: number, quotations: readonly QuotedSpan[], findNames: FindNames): (Speaker | undefined)[] {
  const outers = quotations.map(({ outer }) => ({ start: outer.start - offset, end: outer.end - offset }));
  const names = findNames(sentence).filter((name) => !outers.some((outer) => name.start < outer.end && outer.start < name.end));
  return attribute(sentence, outers, names).map(({ subject, confidence }) => {
    if (subject === undefined || confidence < LEAST_CONFIDENCE) return undefined;
    const { start, end } = (subject.form === 'name' && namedBehindOwner(sentence, subject, names)) || (subject.name ?? subject);
    const words = sentence.slice(start, end);
    const prose = { start: start + offset, end: end + offset };
    if (subject.form === 'name') return { speaker: { name: words, prose, confidence } };
    return subject.form === 'description' && DEFINITE.test(words) ? { describedSpeaker: { words: words.replace(DEFINITE, ''), prose } } : undefined;
  });
}

/** 'Velm's foreign minister, Tom Holt': whom the description names speaks, and not whose minister it is. */
function namedBehindOwner(sentence: string, subject: Subject, names: readonly NameSpan[]): NameSpan | undefined {
  const behind = behindOwner(sentence, (subject.name ?? subject).end);
  return behind === undefined ? undefined : names.find(({ start }) => start === behind);
}

const DEFINITE = /^the\s+/i;

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’.-]*\p{L}(?:\s+(?:(?:de|van|von|al|el|bin|der|den|da|di|la|le)\s+)?\p{Lu}[\p{L}\p{M}'’-]*\p{L})*/gu;
const NO_NAME =
  /^(?:the|a|an|in|on|at|by|for|from|to|of|and|but|or|if|when|while|after|before|as|he|she|it|they|we|i|his|her|their|its|our|this|that|these|those|there|here|yesterday|today|tomorrow|later|also|mr|mrs|ms|dr|president|prime|minister|foreign|secretary|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|asked|speaking|according)$/i;

const TITLE = /^(?:mr|mrs|ms|dr)$/i;

/** How many characters of 'Interior Minister Ann Dree' tell her office: all up to the last word for one that a name follows. */
function officeBefore(words: string): number {
  const parts = [...words.matchAll(/\S+/g)];
  const last = parts.findLastIndex(([word], at) => at < parts.length - 1 && isRole(word.toLowerCase()));
  return last < 0 ? 0 : parts[last + 1]!.index;
}

/** Runs of capitalised words, for a caller that knows no names: good enough beside a verb of speech, where alone they are used. */
export function findCapitalisedRuns(text: string): NameSpan[] {
  const found: NameSpan[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    let { index } = match;
    let words = match[0];
    // Whoever is named behind an office is somebody: 'Inspector Dree', 'President Holt', 'the spokesman Dree'.
    let isTitled = isRole(/(\p{L}+)\s$/u.exec(text.slice(0, index))?.[1] ?? '');
    for (let first = /^\S+\s*/.exec(words)?.[0]; first !== undefined && NO_NAME.test(first.trim()); first = /^\S+\s*/.exec(words)?.[0]) {
      index += first.length;
      words = words.slice(first.length);
      isTitled = TITLE.test(first.trim()) || isRole(first.trim().toLowerCase());
    }
    const office = officeBefore(words);
    index += office;
    words = words.slice(office);
    if (words.length > 1 && /^\p{Lu}/u.test(words)) found.push({ start: index, end: index + words.replace(/['’]s$/, '').length, kind: isTitled || office > 0 || /\s/.test(words) ? 'person' : 'unknown' });
  }
  return found;
}
