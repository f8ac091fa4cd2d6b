import type { Article, NameMention } from '../../articles/article.js';
import { sentenceAround } from '../../articles/articleNames.js';
import { DEMONYMS, PLACES } from '../../articles/nameLexicon.js';
import { readOffice } from '../../articles/offices.js';
import type { Entity } from '../../index/corpusIndex.js';
import { foldWord } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { CheckContext } from '../context.js';

/** Somebody's post with a body of which they hold it, in an article. */
export interface PostElsewhere {
  readonly article: Article;
  readonly mention: NameMention;
  /** The body, as the article writes it. */
  readonly body: string;
}

/** Articles about a person that are looked at, at most. */
const MOST_ARTICLES = 12;
/** Posts that are held in a firm, a club or a body. */
const POSTS = /^(?:leader|chief executive|finance chief|operations chief|technology chief|spokesperson|manager|expert|president)$|^director, /;
/** A name of several words with small ones between, as it stands behind 'of': 'Jinhe New Materials', 'the Bank of Tarn'. */
const BEHIND = /^(?:[^\S\n](?:of|at|for|with|from)[^\S\n](?:the[^\S\n])?)(?<body>\p{Lu}[\p{L}\d&.’'-]*(?:[^\S\n](?:(?:of|and|for|&)[^\S\n](?:the[^\S\n])?)?\p{Lu}[\p{L}\d&’'-]*)*)/u;
/** The same before the office: 'Savanna's chairman'. */
const BEFORE = /(?<body>\p{Lu}[\p{L}\d&-]*(?:[^\S\n](?:(?:of|and|for|&)[^\S\n](?:the[^\S\n])?)?\p{Lu}[\p{L}\d&-]*)*)(?:['’]s|(?<=s)['’])[^\S\n](?:\p{Ll}+[^\S\n]){0,2}$/u;
/** Words that a sentence opens with, and kinds of bodies, by which no two are told apart. */
const GENERIC = /^(?:the|of|and|for|its|his|her|their|in|on|at|company|group|council|board|bank|party|union|club|trust|institute|ministry|department|agency|university|association|federation|commission|committee|authority|foundation|society|fund|holding|holdings|inc|ltd|plc|co|corp|corporation|international|national|former|deputy)$/;

/**
 * The other body in which the articles have a person at the post that the briefing gives them: 'the chairman of Jinhe' where every article that says of what has
 * 'Savanna's chairman'. Undefined where any sentence about the person has the briefing's body, where no article names that body at all, or where
 * one name may stand for the other.
 * @param text The prose that the mention is of.
 */
export async function postElsewhere(entity: Entity, mention: NameMention, text: string, context: CheckContext, signal?: AbortSignal): Promise<PostElsewhere | undefined> {
  if (mention.office === undefined || mention.officeSpan === undefined) return undefined;
  const given = readOffice(mention.office);
  const body = bodyOf(mention.officeSpan, text);
  if (given.role === undefined || !POSTS.test(given.role) || given.tenure !== undefined || body === undefined || isPlace(body)) return undefined;
  const words = wordsOf(body);
  if (words.length === 0) return undefined;
  const spellings = new Set(entity.spellings.map((spelling) => spelling.text));
  let isNamed = false;
  let found: PostElsewhere | undefined;
  for (const id of entity.articleIds.slice(0, MOST_ARTICLES)) {
    const article = await context.index.article(id, signal);
    if (!article) continue;
    for (const other of article.names) {
      const isOwn = spellings.has(other.text) || spellings.has(other.fullName);
      isNamed ||= !isOwn && wordsOf(other.text).some((word) => words.includes(word));
      if (!isOwn) continue;
      const sentence = sentenceAround(article, other) ?? other;
      if (words.some((word) => wordsOf(article.text.slice(sentence.start, sentence.end)).includes(word))) return undefined;
      if (other.office === undefined || other.officeSpan === undefined || readOffice(other.office).role !== given.role) continue;
      const theirs = bodyOf(other.officeSpan, article.text);
      if (theirs === undefined || isPlace(theirs) || mayBeShort(theirs, body)) continue;
      found ??= { article, mention: other, body: theirs };
    }
  }
  return isNamed ? found : undefined;
}

/** The name of the body that stands in, behind or before an office; undefined where none does. */
function bodyOf({ start, end }: Span, text: string): string | undefined {
  const office = text.slice(start, end);
  const within = /\s(?:of|at|for)\s/.exec(office);
  if (within) return BEHIND.exec(text.slice(start + within.index))?.groups?.['body'];
  return BEHIND.exec(text.slice(end))?.groups?.['body'] ?? BEFORE.exec(text.slice(Math.max(0, start - 80), start))?.groups?.['body'];
}

/** The words that tell one body from another, folded. */
function wordsOf(body: string): string[] {
  return body.split(/[^\p{L}\d]+/u).map(foldWord).filter((word) => word.length > 1 && !GENERIC.test(word));
}

/** Whoever speaks for a country is compared by the reading of the office itself. */
function isPlace(body: string): boolean {
  const words = body.split(/\s+/).map(foldWord);
  return PLACES.has(words.join(' ')) || words.some((word) => PLACES.has(word) || DEMONYMS.has(word));
}

/** 'EDF' may be short for 'European Development Facility', and a word for its longer form. */
function mayBeShort(one: string, other: string): boolean {
  const initials = (name: string): string => name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!.toLowerCase()).join('');
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.some((word) => b.some((also) => word.startsWith(also.slice(0, 4)) || also.startsWith(word.slice(0, 4))))) return true;
  return a.includes(initials(other)) || b.includes(initials(one));
}
