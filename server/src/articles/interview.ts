import type { ArticleHead, Block, NameMention, Speaker } from './article.js';
import { interviewee } from './interviewee.js';
import { foldWord } from '../text/fold.js';
import type { Span } from '../text/span.js';

/** A paragraph of an interview or a conversation that one person speaks, though nobody is named as its speaker in its words. Offsets into the article's text. */
export interface SpokenParagraph extends Span {
  readonly speaker: Speaker;
}

/**
 * The paragraphs that one person speaks in a text that is set as a conversation: those behind a label ('Holm: We have …', 'Q: …', 'A: …'), and the answers of an
 * interview whose questions are paragraphs of their own. Only what the layout settles is given: a paragraph between two questions that may itself be a question without a question
 * mark has no speaker, nor has any where it cannot be told who is interviewed. `blocks` are those that can be evidence, in order. Never fails; a text that is no conversation gives none.
 */
export function spokenParagraphs(text: string, blocks: readonly Block[], names: readonly NameMention[], head: ArticleHead = {}): SpokenParagraph[] {
  const isTold = ({ kind, start, end }: Block): boolean => (kind === 'paragraph' || kind === 'listItem' || kind === 'heading') && !ADVERTISEMENT.test(text.slice(start, Math.min(end, start + 40)));
  const paragraphs = blocks.filter(isTold).map(({ kind, start, end }): Paragraph => ({ start, end, words: text.slice(start, end), isHeading: kind === 'heading', isSetOff: head.setOff?.some((span) => span.start >= start && span.end <= end && 2 * (span.end - span.start) > end - start) ?? false }));
  return byLabels(paragraphs, text, names, head) ?? byMarks(paragraphs, text, names, head) ?? byQuestions(paragraphs, text, names, head);
}

const ADVERTISEMENT = /^\s*(?:advertisements?|sponsored|anzeige|werbung|publicité|publicidad)\b/i;

interface Paragraph extends Span {
  readonly words: string;
  readonly isHeading: boolean;
  readonly isSetOff: boolean;
}

/** 'Holm:', 'T. Holm:', 'HOLM (by telephone):', 'Q:'. */
const LABEL = /^\s*((?:\p{Lu}|Q|A)[\p{L}\p{M}.'’ -]{0,40}?)(?:\s*\([^)\n]{1,90}\))?\s*:(?=\s|$)/u;
/** 'Clara Holm', 'CLARA DE HOLM': two words or more, each with a capital. */
const NAME_LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)+$/u;
/** So many paragraphs have the label of a speaker where labels say who speaks, two of the speakers more than one; where fewer than so many have, the labels say nothing. */
const LEAST_LABELLED = 6;
const FEW_LABELLED = 3;
const QUESTIONER = /^(?:q|question|interviewer|host|moderator|reporter)$/;
const ANSWERER = /^(?:a|answer)$/;

/** Who speaks behind a label: one of the persons whom the text or a fuller label names, or the one who is interviewed. What follows without a label goes on up to the next one. Undefined where labels tell nothing. */
function byLabels(paragraphs: readonly Paragraph[], text: string, names: readonly NameMention[], head: ArticleHead): SpokenParagraph[] | undefined {
  const labels = paragraphs.map(({ words }) => LABEL.exec(words)).map((match) => (match === null ? undefined : { length: match[0].length, words: match[1]!, folded: foldWord(match[1]!) }));
  const persons = new Set(names.filter(({ kind }) => kind === 'person').map(({ fullName }) => fullName));
  const known = [...labels.flatMap((label) => (label && NAME_LABEL.test(label.words) ? [label.words] : [])), ...persons].map(withSmallLetters);
  const full = new Set(known.map((name) => fullest(foldWord(name), known) ?? name));
  const speakers = labels.map((label) => label && (QUESTIONER.test(label.folded) ? '?' : ANSWERER.test(label.folded) ? '!' : fullest(label.folded, [...full])));
  const turns = speakers.filter((speaker) => speaker !== undefined);
  const isRepeated = (speaker: string): boolean => turns.filter((other) => other === speaker).length > 1;
  if (turns.length < LEAST_LABELLED || [...new Set(turns)].filter(isRepeated).length < 2) return turns.length < FEW_LABELLED ? undefined : [];
  const asked = paragraphs.filter((_, at) => speakers[at] === '?');
  const answering = interviewee(text, asked, paragraphs[speakers.findIndex((speaker) => speaker !== undefined)]!.start, names, head);
  const last = speakers.findLastIndex((speaker) => speaker !== undefined);
  const found: SpokenParagraph[] = [];
  let current: string | undefined;
  for (const [at, { start, end, words, isHeading }] of paragraphs.entries()) {
    const label = labels[at];
    if (label) current = speakers[at] === '!' ? answering : speakers[at] === '?' || !isRepeated(speakers[at] ?? '') ? undefined : speakers[at];
    else if (isHeading || !/[.!?…"”»)]\s*$/.test(words) || (at > last && !FIRST_PERSON.test(words))) current = undefined;
    if (current === undefined) continue;
    const behind = start + (label?.length ?? 0);
    if (behind < end) found.push({ start: behind, end, speaker: { name: current, mention: { start, end: behind }, confidence: label ? SURE : LIKELY } });
  }
  return found;
}

/** The fullest of names that a label stands for; undefined where it is that of none, or of two. */
function fullest(label: string, names: readonly string[]): string | undefined {
  const fitting = names.filter((name) => isLabelOf(label, name)).sort((a, b) => b.length - a.length);
  return fitting.every((name) => isLabelOf(foldWord(name), fitting[0]!)) ? fitting[0] : undefined;
}

/** 'Clara Holm' for the 'CLARA HOLM' of a transcript. */
function withSmallLetters(name: string): string {
  return /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** 'Holm', 'Tomas Holm', 'T. Holm', 'TH' and 'Mr Holm' are labels of Tomas Holm. */
function isLabelOf(label: string, person: string): boolean {
  const words = foldWord(person).split(/[\s.]+/).filter(Boolean);
  const own = label.replace(/^(?:mr|mrs|ms|dr|prof)\b\.?\s*/, '');
  const surname = words.at(-1);
  if (surname === undefined) return false;
  return own === words.join(' ') || own === surname || (words.length > 1 && own === words.map((word) => word[0]).join('')) || (own.endsWith(` ${surname}`) && own.startsWith(words[0]![0]!));
}

/** So many questions with an answer make an interview. */
const LEAST_QUESTIONS = 4;
const LONGEST_QUESTION = 420;
/** What stands in for a question, without a question mark, is no longer than that. */
const LONGEST_REMARK = 260;
/** Of the answers, so many speak of 'I' or 'we': a list of questions that readers ask has its answers from nobody. */
const LEAST_IN_FIRST_PERSON = 0.3;
const FIRST_PERSON = /(?<![\p{L}“"])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]ine|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]urs?|[Uu]s)(?!\p{L})/u;
/** How surely a paragraph right behind a question, and one further on, is the answer. */
const SURE = 0.85;
const LIKELY = 0.7;

/** A paragraph that stands in quotation marks from its first letter to its last. */
const IN_MARKS = /^\s*[“„"«](?=[^”"»]*\S)(?:[^“„"«”»]|[“„«][^”»]*[”»])*[”"»]\s*$/u;

/** Answers in quotation marks, and what the interviewer says between them without: undefined where the text is not set so. */
function byMarks(paragraphs: readonly Paragraph[], text: string, names: readonly NameMention[], head: ArticleHead): SpokenParagraph[] | undefined {
  const isAnswer = (at: number): boolean => IN_MARKS.test(paragraphs[at]!.words);
  const answers = paragraphs.flatMap((_, at) => (at > 0 && isAnswer(at) ? [at] : []));
  const questions = answers.filter((at) => !isAnswer(at - 1) && paragraphs[at - 1]!.words.length <= LONGEST_QUESTION).map((at) => paragraphs[at - 1]!);
  const asked = questions.filter(({ words }) => words.trimEnd().endsWith('?'));
  if (answers.length < LEAST_QUESTIONS || questions.length < LEAST_QUESTIONS || asked.length < 2) return undefined;
  const name = interviewee(text, questions, questions[0]!.start, names, head);
  if (name === undefined) return undefined;
  return answers.map((at) => ({ start: paragraphs[at]!.start, end: paragraphs[at]!.end, speaker: { name, mention: { start: paragraphs[at - 1]!.start, end: paragraphs[at - 1]!.end }, confidence: SURE } }));
}

function byQuestions(paragraphs: readonly Paragraph[], text: string, names: readonly NameMention[], head: ArticleHead): SpokenParagraph[] {
  const asks = ({ words }: Paragraph): boolean => words.length <= LONGEST_QUESTION && /\?["”’»)\]]*\s*$/.test(words);
  const setOff = paragraphs.filter(({ isSetOff }) => isSetOff);
  // Where most of what is set off asks something, all of it is the interviewer's.
  const isBySetting = setOff.length >= LEAST_QUESTIONS && 2 * setOff.filter(asks).length >= setOff.length;
  const isQuestion = isBySetting ? ({ isSetOff }: Paragraph): boolean => isSetOff : asks;
  // A heading between questions ('Share this') is nobody's, unless it is a question.
  const turns = paragraphs.filter((paragraph) => !paragraph.isHeading || isQuestion(paragraph));
  const questions = turns.flatMap((paragraph, at) => (isQuestion(paragraph) && at + 1 < turns.length && !isQuestion(turns[at + 1]!) ? [at] : []));
  if (questions.length < LEAST_QUESTIONS) return [];
  const inFirstPerson = questions.filter((at) => FIRST_PERSON.test(turns[at + 1]!.words)).length;
  if (inFirstPerson < LEAST_IN_FIRST_PERSON * questions.length) return [];
  const name = interviewee(text, questions.map((at) => turns[at]!), turns[questions[0]!]!.start, names, head);
  if (name === undefined) return [];
  return questions.flatMap((at, index) => {
    const next = questions[index + 1];
    const between = turns.slice(at + 1, next ?? turns.length).filter((paragraph) => !isQuestion(paragraph));
    return answersIn(between, next === undefined, isBySetting).map(({ start, end, isSure }) => ({ start, end, speaker: { name, mention: { start: turns[at]!.start, end: turns[at]!.end }, confidence: isSure ? SURE : LIKELY } }));
  });
}

/**
 * Of the paragraphs between two questions, those that answer: the first and the last, as an answer stands before every question. Between them remarks of the interviewer
 * may stand in for questions: where every second one could be such a remark they take turns, else whoever says 'I' answers. Where the questions are set off (`isSurely`), all that stands between them answers. Behind the last question only those go on that say 'I' in a row.
 */
function answersIn(between: readonly Paragraph[], isLast: boolean, isSurely: boolean): (Span & { readonly isSure: boolean })[] {
  const given = (paragraph: Paragraph, isSure: boolean): Span & { readonly isSure: boolean } => ({ start: paragraph.start, end: paragraph.end, isSure });
  const [first, ...rest] = between;
  if (first === undefined) return [];
  const speaks = ({ words }: Paragraph): boolean => FIRST_PERSON.test(words);
  if (isLast) {
    const end = rest.findIndex((paragraph) => !speaks(paragraph));
    return [given(first, true), ...rest.slice(0, end < 0 ? rest.length : end).map((paragraph) => given(paragraph, false))];
  }
  if (isSurely) return between.map((paragraph) => given(paragraph, true));
  const isRemark = (paragraph: Paragraph): boolean => paragraph.words.length <= LONGEST_REMARK && !speaks(paragraph);
  const takeTurns = between.length % 2 === 1 && between.every((paragraph, at) => at % 2 === 0 || isRemark(paragraph));
  const answers = between.filter((paragraph, at) => at === 0 || at === between.length - 1 || (takeTurns ? at % 2 === 0 : speaks(paragraph)));
  return answers.map((paragraph) => given(paragraph, paragraph === first));
}
