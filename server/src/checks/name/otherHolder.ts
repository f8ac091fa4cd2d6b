import type { Article, NameMention } from '../../articles/article.js';
import { sentenceAround } from '../../articles/articleNames.js';
import { DEMONYMS } from '../../articles/nameLexicon.js';
import { OFFICE_HEADS } from '../../articles/officeLexicon.js';
import { areCompatible, readOffice, scopesConflict, type OfficeReading } from '../../articles/offices.js';
import type { Entity } from '../../index/corpusIndex.js';
import { foldWord } from '../../text/fold.js';
import type { CheckContext } from '../context.js';
import { differentPeople } from '../quotation/speakerNames.js';

/** Somebody to whom an article gives an office that the briefing gives to another person of that article. */
export interface OtherHolder {
  readonly article: Article;
  readonly mention: NameMention;
}

/** Articles about a person that are looked at, at most. */
const MOST_ARTICLES = 12;
/** Offices of one holder, by the noun, whatever they are of: an article that has 'the mayor' has one. */
const ALONE = /\b(?:mayor|mayoress|governor|prime minister|premier|captain|skipper|harbourmaster|harbormaster|headteacher|headmaster|archbishop|bishop|ombudsman|ombudswoman|head coach|police chief)$/;
/** Offices of one holder in the country or body that both sides name. */
const ALONE_IN_BODY = /\b(?:president|chancellor|monarch|king|queen|chairman|chairwoman|chairperson|chair|chief executive|ceo|minister|treasurer|manager|coach|rector)$/;
/** Words for what an office is of that tell no body from another. */
const GENERIC = /^(?:the|a|an|of|for|at|in|and|to|its|their|his|her|our|s|team|club|side|squad|company|firm|group|party|union|country|nation|state|city|town|village|region|province|ship|ferry|vessel|boat|board|council|police|church|school|port|harbour|harbor|local|national|new|current|then|long|time|longtime|serving)$/;
/** Whoever plays, sails or serves may well be the captain too. */
const OF_A_CREW = /\b(?:\w*player|striker|midfielder|defender|goalkeeper|keeper|forward|winger|back|batsman|bowler|quarterback|officer|mate|sailor|pilot|lieutenant|major|commander|captain|skipper|footballer|cricketer)\b/;
/** A sentence with such a word may tell who takes an office over, or held it once. */
const CHANGES = /\b(?:succe(?:ed|ss)\w*|replac\w*|appoint\w*|named|elect\w*|nominat\w*|becom\w*|became|promot\w*|tak\w* over|took over|step\w* (?:down|up|aside|in)|resign\w*|former\w*|once|then|formerly|previous\w*|until|retir\w*|candidate|runs? for|ran for|running for|sworn)\b/i;

/**
 * The one other person to whom an article gives the office that the briefing gives to `entity`, where it has `entity` as something else: as the holder of another
 * office, or as somebody of another body ('Tom Holt of the Seal Trust'). Undefined where an article gives `entity` an office that may be this one, where a
 * sentence about them speaks of the office or of a change in it, or where it may be an office of another place.
 */
export async function otherHolderOf(entity: Entity, office: string, context: CheckContext, signal?: AbortSignal): Promise<OtherHolder | undefined> {
  const given = officeOf(office);
  if (given === undefined || given.reading.tenure !== undefined) return undefined;
  if (entity.offices.some(({ text }) => mayBeSame(given, officeOf(text), text))) return undefined;
  const names = new Set(entity.spellings.map(({ text }) => text));
  let found: OtherHolder | undefined;
  for (const id of entity.articleIds.slice(0, MOST_ARTICLES)) {
    const article = await context.index.article(id, signal);
    if (!article) continue;
    const isOwn = (mention: NameMention): boolean => names.has(mention.text) || names.has(mention.fullName);
    const own = article.names.filter(isOwn);
    if (own.length === 0) continue;
    const others = article.names.filter((mention) => !isOwn(mention) && mention.kind === 'person' && mention.office !== undefined && (holdsSame(given, officeOf(mention.office), openingOf(article)) || holdsSame(given, officeOf(withOwner(article, mention)), openingOf(article))));
    const [first] = others;
    if (mayHold(article, own, given.head, first)) return undefined;
    if (!first || others.some(({ fullName }) => fullName !== first.fullName) || own.some(({ fullName }) => !differentPeople(fullName, first.fullName))) continue;
    if (own.some((mention) => isElsewhere(article, mention))) found ??= { article, mention: first };
  }
  return found;
}

/** 'Abra's mayor': the office with what stands before it as its owner. */
function withOwner({ text }: Article, { office, officeSpan }: NameMention): string {
  const owner = officeSpan === undefined ? null : /(\p{Lu}[\p{L}-]+)['’]s? $/u.exec(text.slice(Math.max(0, officeSpan.start - 30), officeSpan.start));
  return owner === null ? office! : `${office!} of ${owner[1]!}`;
}

interface ReadOffice {
  readonly head: string;
  readonly body: readonly string[];
  readonly reading: OfficeReading;
  readonly isAlone: boolean;
  /** Whether its noun has a capital. */
  readonly isRank: boolean;
}

/** An office of one holder: its noun, and the words that tell what it is of; undefined for any other. */
function officeOf(office: string): ReadOffice | undefined {
  const [, before, after] = /^(.*?)(?:\s(?:of|for|at|in)\s(.*))?$/s.exec(office.replace(/['’]s\b/g, ' ').replace(/-/g, ' ').replace(/\s+/g, ' ').trim())!;
  const title = before!.toLowerCase();
  const alone = ALONE.exec(title)?.[0];
  const head = alone ?? ALONE_IN_BODY.exec(title)?.[0];
  if (head === undefined) return undefined;
  const reading = readOffice(office);
  const body = [...title.slice(0, title.length - head.length).split(' '), ...(after ?? '').split(' ')].map((word) => foldWord(word).replace(/[.,]/g, '')).filter((word) => word.length > 1 && !GENERIC.test(word)).map((word) => DEMONYMS.get(word) ?? word);
  return { head, body, reading, isAlone: alone !== undefined || / minister$/.test(reading.role ?? ''), isRank: /^\p{Lu}/u.test(before!.slice(-head.length)) };
}

/** Whether an office that the articles give may be the one of the briefing, or go with it. */
function mayBeSame(given: ReadOffice, known: ReadOffice | undefined, text: string): boolean {
  if (/^(?:captain|skipper)$/.test(given.head) && OF_A_CREW.test(text.toLowerCase())) return true;
  const reading = readOffice(text);
  if (reading.role !== undefined && reading.role === given.reading.role && areCompatible(given.reading, reading)) return true;
  return known !== undefined && known.head === given.head;
}

/** Whether both are one office: the same noun in the same body; of what has one holder in an article neither needs to say of what it is. */
function holdsSame(given: ReadOffice, other: ReadOffice | undefined, opening: string): boolean {
  if (other === undefined || other.reading.tenure !== undefined || other.reading.rank !== given.reading.rank || scopesConflict(given.reading, other.reading)) return false;
  // 'Captain Brann' may be a rank, which many have.
  if (/^(?:captain|skipper)$/.test(given.head) && other.isRank) return false;
  if (other.head !== given.head && (given.reading.role === undefined || other.reading.role !== given.reading.role)) return false;
  if (other.reading.role !== given.reading.role) return false;
  const shared = given.body.filter((word) => other.body.includes(word)).length;
  const isWithin = shared === given.body.length || shared === other.body.length;
  if (!given.isAlone) return isWithin && shared > 0;
  // 'The mayor' is that of the town that the article is about.
  return isWithin && (shared > 0 || given.body.length === 0 || given.body.every((word) => opening.includes(word)));
}

/** The headline of an article and its first sentence, in lower case. */
function openingOf({ text, sentences, blocks }: Article): string {
  const first = sentences.find(({ block }) => blocks[block]!.kind !== 'title' && blocks[block]!.kind !== 'heading');
  return text.slice(0, first?.end ?? 0).toLowerCase();
}

/** Whether a sentence that names the person speaks of the office, or tells of a change in some office that it does not name or that the holder has. */
function mayHold(article: Article, own: readonly NameMention[], head: string, holder: NameMention | undefined): boolean {
  const surname = holder?.fullName.split(' ').at(-1);
  return own.some((mention) => {
    const sentence = sentenceAround(article, mention);
    const text = sentence === undefined ? '' : article.text.slice(sentence.start, sentence.end);
    const words = text.toLowerCase().split(/[^\p{L}]+/u);
    if (words.includes(head.split(' ').at(-1)!)) return true;
    return CHANGES.test(text) && (!words.some((word) => OFFICE_HEADS.has(word)) || (surname !== undefined && text.includes(surname)));
  });
}

/** Whether the article says what the person is: an office, or the body that they are of. Whoever is of a place may hold the office there. */
function isElsewhere({ text, names }: Article, mention: NameMention): boolean {
  if (mention.office !== undefined) return true;
  if (/^, who (?:heads?|leads?|runs?|chairs?|directs?|commands?|manages?|edits?|teaches|represents?) /.test(text.slice(mention.end, mention.end + 20))) return true;
  const tie = /^,? (?:of|from|at) (?:(?:the|a|an) )?/.exec(text.slice(mention.end, mention.end + 16));
  if (!tie) return false;
  const at = mention.end + tie[0].length;
  return names.some(({ start, kind }) => start === at && kind === 'organisation') || /^,? (?:of|from|at) (?:the|a|an) \p{Ll}{3}/u.test(text.slice(mention.end, mention.end + 20));
}
