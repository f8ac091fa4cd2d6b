import type { NameMention } from '../../articles/article.js';
import { readOffice } from '../../articles/offices.js';
import { stem } from '../../text/stem.js';
import { tokenize, wordsOf } from '../../text/tokens.js';
import { isFunctionWord } from '../quotation/words.js';

/** Somebody who heads something, as one sentence has it. */
export interface Headship {
  /** Where it stands, by the offsets of the text that was read. */
  readonly name: NameMention;
  /** 'head' for whoever leads, chairs or runs it; else the office ('president'), as {@link readOffice} gives it. */
  readonly post: string;
  /** Stems of the words that say what is headed. */
  readonly body: ReadonlySet<string>;
}

/** Offices that one person at a time holds in a country or a body. */
const SINGLE = /^(?:prime minister|president|chancellor|monarch|governor|mayor|secretary general|chief executive|finance chief)$| minister$/;
const PASSIVE = /\b(?:led|chaired|headed|conducted|commanded|presided over)(?<aside>, [^,.;]{1,60},)? by\b/gu;
/** The words that stand before it and are not what is headed. */
const AUXILIARIES = /(?:,?\s*\b(?:which|that|who))?(?:\s*\b(?:will|would|shall|may|is|are|was|were|be|been|being|has|had|have|to|also|again|currently|now))*,?\s*$/u;
const ACTIVE = /^(?:, [^,.;]{1,60},|, who)?(?: (?:also|now|currently|will))* (?:chairs?|chaired|heads?|headed|leads?|led|runs) (?:the |its |his |her |their |an? )?(?<body>[^,.;:()]{3,80})/u;
const COLLECTIVE = /\b(?:committee|commission|delegation|inquiry|panel|board|council|party|union|ministry|agency|mission|group|investigation|department|task force|faction|parliament|assembly|association|federation|institute|foundation)\b/u;
/** Where the words that say what is headed end. */
const ENDS = /\s(?:in|on|at|since|until|from|and|which|who|that|to|during|with|by|when|while|because|as|after|before)\s.*$/su;
const MOST_WORDS = 10;

/** Who heads what in a sentence, by `names` with offsets into it: 'the inquiry is led by X', 'X, who chairs the committee', 'Norland's president, X'. */
export function headshipsIn(sentence: string, names: readonly NameMention[]): Headship[] {
  const people = names.filter(({ kind, text }) => kind === 'person' || (kind === 'unknown' && /\s/.test(text)));
  return [...ledBy(sentence, people), ...people.flatMap((name) => [...leading(sentence, name), ...holding(sentence, name)])].filter(({ body }) => body.size > 0);
}

function ledBy(sentence: string, people: readonly NameMention[]): Headship[] {
  return [...sentence.matchAll(PASSIVE)].flatMap((match): Headship[] => {
    const end = match.index + match[0].length;
    const name = people.find(({ start }) => start >= end && start - end <= 80);
    if (name === undefined || !/^[\s\p{L}'’-]*,?\s*$/u.test(sentence.slice(end, name.start)) || isJoined(sentence, name)) return [];
    const before = sentence.slice(0, match.index).replace(AUXILIARIES, '');
    const clause = /[^,;:—]*$/u.exec(before)![0].trim().split(/\s+/).slice(-MOST_WORDS).join(' ');
    return [{ name, post: 'head', body: stemsOf(`${clause} ${match.groups?.['aside'] ?? ''}`) }];
  });
}

function leading(sentence: string, name: NameMention): Headship[] {
  const body = ACTIVE.exec(sentence.slice(name.end))?.groups?.['body']?.replace(ENDS, '');
  return body === undefined || !COLLECTIVE.test(body) || isJoined(sentence, name) ? [] : [{ name, post: 'head', body: stemsOf(body) }];
}

/** An office of one holder with the country or body that it is of. */
function holding(sentence: string, name: NameMention): Headship[] {
  if (name.office === undefined || name.officeSpan === undefined) return [];
  const { role, rank, tenure, scopes } = readOffice(name.office);
  if (role === undefined || !SINGLE.test(role) || rank !== 0 || tenure !== undefined) return [];
  const owner = /(\p{Lu}[\p{L}-]+)['’]s\s+$/u.exec(sentence.slice(0, name.officeSpan.start))?.[1];
  return [{ name, post: role, body: new Set([...scopes, ...(owner === undefined ? [] : [owner])].map((scope) => stem(scope.toLowerCase()))) }];
}

/** 'Led by X and Y' gives neither of them the lead alone. */
function isJoined(sentence: string, name: NameMention): boolean {
  return /^\s+and\s/u.test(sentence.slice(name.end)) || /\band\s+$/u.test(sentence.slice(0, name.start)) || /\b(?:jointly|co-(?:chair|lead|head)\w*|both)\b/u.test(sentence);
}

function stemsOf(words: string): Set<string> {
  return new Set(wordsOf(tokenize(words)).map(({ norm }) => norm.replace(/['’]s$/, '')).filter((norm) => !isFunctionWord(norm)).map((norm) => stem(norm)));
}
