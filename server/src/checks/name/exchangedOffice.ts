import { isPlainOffice, readOffice } from '../../articles/offices.js';
import type { Entity, Office } from '../../index/corpusIndex.js';
import { foldWord } from '../../text/fold.js';
import type { CheckContext } from '../context.js';

/** Articles about a person that are looked at, at most. */
const MOST_ARTICLES = 12;
/** Words that are no part of the office itself. */
const ASIDE = /^(?:the|a|an|his|her|its|their|our|former|ex|acting|interim|then|late|current|new|outgoing|incoming|long|time|longtime|senior|veteran|retired)$/;

/** What parts an office that is set in front of another one: 'the minister, Colonel'. */
const IN_FRONT = /,\s+(?:the\s+)?/;

/**
 * The offices of a person where the briefing's is, word for word, that of somebody else in an article about them, and no article gives it to this person:
 * 'the first officer, X' where X is the engineer and Y the first officer. Only offices of two words and more and those that one person alone holds count, since
 * there may be two analysts. Empty where nothing of the kind is known.
 */
export async function exchangedOffices(entity: Entity, office: string, context: CheckContext, signal?: AbortSignal): Promise<readonly Office[]> {
  const given = wordsOf(office);
  const reading = readOffice(office);
  if (entity.offices.length === 0 || (given.length < 2 && !isPlainOffice(reading))) return [];
  const own = entity.offices.flatMap(({ text }) => text.split(IN_FRONT)).map((text) => ({ words: wordsOf(text), role: readOffice(text) }));
  const mayBeOne = own.some(({ words, role }) => isPartOf(given, words) || isPartOf(words, given) || (role.role === reading.role && isPlainOffice(role) && !(role.role === 'spokesperson' && speakForOthers(given, words))));
  if (mayBeOne) return [];
  const spellings = new Set(entity.spellings.map(({ text }) => text));
  for (const id of entity.articleIds.slice(0, MOST_ARTICLES)) {
    const article = await context.index.article(id, signal);
    const isOthers = article?.names.some((name) => name.office !== undefined && !spellings.has(name.text) && !spellings.has(name.fullName) && name.office.split(IN_FRONT).some((part) => isSameWords(wordsOf(part), given)));
    if (isOthers === true) return entity.offices;
  }
  return [];
}

/** 'Spokesman for Marlen Lines' and 'spokeswoman for the harbour union': both say for whom they speak, and share nothing of it. */
function speakForOthers(given: readonly string[], known: readonly string[]): boolean {
  const own = given.filter((word) => word !== SPOKESPERSON);
  const others = known.filter((word) => word !== SPOKESPERSON);
  return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
}

const SPOKESPERSON = 'spokesperson';

/** The words of an office, folded, without those that tell only its time and the small ones. */
function wordsOf(office: string): string[] {
  const words = office.replace(/['’]s\b/g, '').split(/[\s-]+/).map((word) => foldWord(word).replace(/[.,]/g, '').replace(/^spokes(?:man|woman)$/, SPOKESPERSON));
  return words.filter((word) => word.length > 0 && !ASIDE.test(word) && !/^(?:of|for|at|to|in|and)$/.test(word));
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

function isSameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && isPartOf(one, other);
}
