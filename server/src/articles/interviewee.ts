import type { ArticleHead, NameMention } from './article.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';

/** 'Mr Holm, will …', 'Governor Solvane, …': a name that opens a question, with titles alone before it, and is set off by a comma. */
const TITLES = /^[\s*_"“—–-]*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+|\p{Lu}[\p{L}.-]*\s+){0,4}$/u;
/** Lines that name who asked, wrote and took the pictures. */
const CREDIT = /^\s*(?:interview|by|text|words|questions|photos?|pictures?|images?|translat\w*|edit\w*)\b[^.\n]{0,20}(?::|\bby\b|\s\p{Lu})/iu;
/** What an introduction says of the one who is interviewed. */
const INTRODUCES = /\b(?:talks?|talked|explains?|explained|speaks?|spoke|tells?|told|answers?|answered|interview(?:ed)?|conversation|discuss(?:es|ed)?|reflects?|describes?)\b/i;

/**
 * Who is interviewed: whom the questions address by name, else the one person of the title, else the one person of whom the introduction says that they talk, else
 * the only person it names. `questions` are paragraphs of the interviewer, `start` is where the conversation begins. Undefined where several come into question: of two guests nobody can tell who answers.
 */
export function interviewee(text: string, questions: readonly Span[], start: number, names: readonly NameMention[], { title = '', author }: ArticleHead): string | undefined {
  const persons = names.filter(({ kind }) => kind === 'person');
  const addressed = new Set(persons.filter((name) => questions.some((question) => isAddressed(text, question, name))).map(({ fullName }) => fullName));
  if (addressed.size > 0) return sole(addressed);
  const isAuthor = ({ fullName }: NameMention): boolean => author !== undefined && author.includes(fullName.split(/\s+/).at(-1)!);
  const all = new Set(persons.filter((name) => !isAuthor(name)).map(({ fullName }) => fullName));
  const inTitle = new Set([...all].filter((name) => title.includes(name.split(/\s+/).at(-1)!)));
  if (inTitle.size > 0) return sole(inTitle);
  const before = persons.filter((name) => name.end <= start && !isAuthor(name) && !CREDIT.test(lineOf(text, name)));
  const introduced = new Set<string>();
  for (const sentence of splitSentences(text.slice(0, start))) {
    const words = text.slice(sentence.start, sentence.end);
    if (!INTRODUCES.test(words) || CREDIT.test(words)) continue;
    // 'She talked to us': whom the sentences before were about.
    const isPronoun = /^\s*[“"]?(?:He|She)\b/.test(words);
    const meant = isPronoun ? before.findLast((name) => name.end <= sentence.start) : before.find((name) => name.start >= sentence.start && name.end <= sentence.end);
    if (meant) introduced.add(meant.fullName);
  }
  return sole(introduced) ?? sole(new Set(before.map(({ fullName }) => fullName)));
}

function sole(names: ReadonlySet<string>): string | undefined {
  return names.size === 1 ? [...names][0] : undefined;
}

function isAddressed(text: string, question: Span, name: NameMention): boolean {
  if (name.start < question.start || name.end > question.end) return false;
  const isSetOff = /^\s*,/.test(text.slice(name.end, question.end));
  if (isSetOff && TITLES.test(text.slice(question.start, name.start))) return !/^\s*,\s*(?:\p{Ll}+\s+){0,3}(?:minister|president|who|whose|which|head|chief|the)\b/u.test(text.slice(name.end, question.end));
  // '…, Mr Holm?' closes one.
  return /^\s*\?/.test(text.slice(name.end, question.end)) && /,\s*(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(text.slice(question.start, name.start));
}

function lineOf(text: string, { start }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? text.length : to);
}
