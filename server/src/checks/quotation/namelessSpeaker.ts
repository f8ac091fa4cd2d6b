import type { Article, Speaker } from '../../articles/article.js';
import type { Entity } from '../../index/corpusIndex.js';
import { isRole } from '../../text/roles.js';
import type { Span } from '../../text/span.js';
import { tokenize } from '../../text/tokens.js';
import type { Copy } from './locate.js';

/** How far behind the verb of speech the noun for somebody may stand, in words. */
const NOUN_REACH = 4;
/** Nouns for people who are no office holders, lower case. */
const PEOPLE = /^(?:neighbou?r|villager|refugee|passenger|shopkeeper|tourist|commuter|girl|boy|schoolgirl|schoolboy|retiree|volunteer|evacuee|survivor|islander|customer|visitor|voter|protester|demonstrator|parent|grandmother|grandfather|bricklayer|carpenter|mechanic|electrician|baker|waiter|waitress|cook|shepherd|hunter|guard|guest|patient|pupil|prisoner|deserter|migrant)$/;
/** How far behind a quotation its speaker may still be named: 'said a pensioner who gave her name as Mira', 'said a nurse. Ilse Brandt, 40, …'. In characters. */
const NAMED_WITHIN = 300;
/** How far behind the verb of speech the name may stand of somebody who is introduced there, in characters. */
const INTRODUCED_WITHIN = 80;
/** How sure it is that 'said a pensioner' tells who speaks. */
const CONFIDENCE = 0.7;

/**
 * Whoever an article has words from without a name: 'a pensioner' of '…,” said a pensioner'. The article must introduce them there ('a', 'an', 'another') as
 * somebody that none of `persons` can be: each of them is named elsewhere in the article, and none in the paragraph or soon behind it. Undefined where it does not.
 */
export function namelessSpeaker({ article, words, first }: Pick<Copy, 'article' | 'words' | 'first'>, persons: readonly Entity[]): Speaker | undefined {
  const quotation = article.quotations[words.at(first)!.quotation];
  if (!quotation?.cue || quotation.speaker || quotation.cue.start < quotation.end || persons.length === 0) return undefined;
  const mention = introducedBehind(article.text, quotation.cue.end);
  const block = article.blocks.find(({ start, end }) => start <= quotation.start && quotation.start < end);
  if (!mention || !block) return undefined;
  return areElsewhere(article, block, mention, persons) ? { name: article.text.slice(mention.start, mention.end), mention, confidence: CONFIDENCE } : undefined;
}

/**
 * The speaker of a copy whom the article has by a name that no index knows for a person's, where it says right behind the name that it is one: 'said Dorte, a baker', 'tells
 * Dona Ermel, who owns the mill'. `persons` are told from them as above, or by their names where the article does not know them.
 */
export function describedPerson({ article, words, first }: Pick<Copy, 'article' | 'words' | 'first'>, speaker: Speaker, persons: readonly Entity[]): Speaker | undefined {
  const quotation = article.quotations[words.at(first)!.quotation];
  const block = article.blocks.find(({ start, end }) => quotation !== undefined && start <= quotation.start && quotation.start < end);
  if (!quotation || !block || persons.length === 0) return undefined;
  const behind = tokenize(article.text.slice(speaker.mention.end, speaker.mention.end + 60));
  const isNamed = article.text.slice(speaker.mention.start, speaker.mention.end).split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
  const isPerson = behind[0]?.text === ',' && (behind[1]?.norm === 'who' || (/^(?:an?|the)$/.test(behind[1]?.norm ?? '') && behind.slice(2, 9).some(({ norm }) => isRole(norm) || PEOPLE.test(norm))));
  return isNamed && (isPerson || isIntroducedBefore(article.text, quotation.cue, speaker.mention)) && (areElsewhere(article, block, speaker.mention, persons) || areStrangers(article, speaker.name, persons)) ? speaker : undefined;
}

/** 'Said a pensioner who gave her name as Dorte'. */
function isIntroducedBefore(text: string, cue: Span | undefined, { start }: Span): boolean {
  return cue !== undefined && start > cue.end && start - cue.end <= INTRODUCED_WITHIN && introducedBehind(text, cue.end) !== undefined;
}

/** Whether each of several persons is named in an article outside a paragraph, and none in it or soon behind a place in it. */
function areElsewhere(article: Article, block: Span, mention: Span, persons: readonly Entity[]): boolean {
  const until = Math.max(block.end, mention.end + NAMED_WITHIN);
  return persons.every(({ spellings }) => {
    const names = new Set(spellings.map(({ text }) => text));
    const own = article.names.filter(({ text, fullName }) => names.has(text) || names.has(fullName));
    return own.some(({ start, end }) => end <= block.start || start >= until) && !own.some(({ start }) => start >= block.start && start < until);
  });
}

/** Whether several persons, whose given names the corpus knows, are named nowhere in an article and have no word of a name: 'said Dorte, a baker' is not Marta Ilven. */
function areStrangers(article: Article, name: string, persons: readonly Entity[]): boolean {
  const words = new Set(name.toLowerCase().split(/\s+/));
  return persons.every(({ spellings }) => {
    const names = spellings.map(({ text }) => text);
    const isFull = names.some((text) => /\s/.test(text));
    return isFull && !names.some((text) => text.toLowerCase().split(/\s+/).some((word) => words.has(word))) && !article.names.some(({ text, fullName }) => names.includes(text) || names.includes(fullName));
  });
}

/** 'A retired pensioner' right behind a verb of speech. */
function introducedBehind(text: string, from: number): { start: number; end: number } | undefined {
  const tokens = tokenize(text.slice(from, from + 80));
  if (!/^(?:an?|another)$/.test(tokens[0]?.norm ?? '')) return undefined;
  for (const token of tokens.slice(1, 1 + NOUN_REACH)) {
    if (token.kind !== 'word') return undefined;
    if (isRole(token.norm) || PEOPLE.test(token.norm)) return { start: from + tokens[0]!.start, end: from + token.end };
  }
  return undefined;
}
