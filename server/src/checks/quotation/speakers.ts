import type { Speaker } from '../../articles/article.js';
import { namesWithin } from '../../articles/articleNames.js';
import { areCompatible, isPlainOffice, readOffice } from '../../articles/offices.js';
import type { Entity } from '../../index/corpusIndex.js';
import { attribute } from '../../text/attribution.js';
import { foldWord } from '../../text/fold.js';
import { findQuotationMarks } from '../../text/quotationMarks.js';
import type { CheckContext } from '../context.js';
import type { Copy } from './locate.js';
import { describedPerson, namelessSpeaker } from './namelessSpeaker.js';
import type { QuotationQuestion } from './question.js';
import { nationOf } from '../statement/actors/nations.js';
import { areNamesakes, differentPeople } from './speakerNames.js';

/** Below this neither side's speaker is held to be known. */
const CONFIDENT = 0.5;

/** Who says the words of a copy, as far as the article says so with confidence. */
export function speakerOf(copy: Pick<Copy, 'article' | 'words' | 'first'>): Speaker | undefined {
  const speaker = copy.article.quotations[copy.words.at(copy.first)!.quotation]?.speaker;
  return speaker && speaker.confidence >= CONFIDENT ? speaker : undefined;
}

/**
 * The copy whose speaker is plainly another person than the briefing's, with that speaker; undefined where nobody is wrong or it cannot be
 * told: one copy with the briefing's speaker clears it, and organisations and offices are no persons. A short quotation may have been said
 * by several people, so that there every copy must be another person's.
 */
export async function otherSpeaker(question: QuotationQuestion, copies: readonly Copy[], context: CheckContext, signal?: AbortSignal): Promise<{ copy: Copy; speaker: Speaker } | undefined> {
  const said = question.quotation.speaker;
  if (!said && question.quotation.describedSpeaker) return otherOffice(question, question.quotation.describedSpeaker.words, copies, context, signal);
  if (!said || said.confidence < CONFIDENT) return undefined;
  const persons = await personsNamed(said.name, context, signal);
  if (!persons) return otherState(said.name, copies, context, signal);
  let other: { copy: Copy; speaker: Speaker } | undefined;
  for (const copy of copies) {
    const stated = speakerOf(copy);
    const statedPersons = stated && (await personsNamed(stated.name, context, signal));
    const speaker = statedPersons ? stated : reportedSpeaker(copy);
    const sourcePersons = statedPersons ?? (speaker && (await personsNamed(speaker.name, context, signal)));
    const nameless = sourcePersons ? undefined : stated ? describedPerson(copy, stated, persons) : namelessSpeaker(copy, persons);
    if (nameless) {
      if (standsNearer(question, nameless.name) || !differentPeople(said.name, nameless.name)) return undefined;
      other ??= { copy, speaker: nameless };
      continue;
    }
    if (!speaker || !sourcePersons) {
      if (question.isShort) return undefined;
      continue;
    }
    if (standsNearer(question, speaker.name)) return undefined;
    // Two of one family whom the corpus knows by their full names are two persons all the same.
    const areOfOneFamily = persons.length === 1 && sourcePersons.length === 1 && areNamesakes(said.name, speaker.name);
    if (!(areOfOneFamily || differentPeople(said.name, speaker.name)) || sourcePersons.some((entity) => persons.some((person) => person.id === entity.id))) return undefined;
    other ??= { copy, speaker };
  }
  return other;
}

/**
 * The same where the briefing has the words from 'the mayor': the source's speaker is somebody whose offices the corpus knows, all of them plain and none of
 * them this one.
 */
async function otherOffice(question: QuotationQuestion, description: string, copies: readonly Copy[], context: CheckContext, signal: AbortSignal | undefined): Promise<{ copy: Copy; speaker: Speaker } | undefined> {
  const office = readOffice(description);
  if (!isPlainOffice(office)) return undefined;
  let other: { copy: Copy; speaker: Speaker } | undefined;
  for (const copy of copies) {
    const speaker = speakerOf(copy);
    const persons = speaker && (await personsNamed(speaker.name, context, signal));
    if (!speaker || persons?.length !== 1) return undefined;
    const offices = persons[0]!.offices.map(({ text }) => readOffice(text));
    if (offices.length === 0 || offices.some((known) => !isPlainOffice(known) || areCompatible(office, known))) return undefined;
    other ??= { copy, speaker };
  }
  // Who is named in the same sentence may be the one described.
  const surname = foldWord(other?.speaker.name.trim().split(/\s+/).at(-1) ?? '');
  return question.sentenceWords.some((word) => word.form.replace(/'s$/, '') === surname) ? undefined : other;
}

/** The same where the briefing has the words from a state ('the Tarnish government'): the source's speaker holds offices of another one alone. */
async function otherState(name: string, copies: readonly Copy[], context: CheckContext, signal: AbortSignal | undefined): Promise<{ copy: Copy; speaker: Speaker } | undefined> {
  const state = nationOf(name);
  if (state === undefined) return undefined;
  let other: { copy: Copy; speaker: Speaker } | undefined;
  for (const copy of copies) {
    const speaker = speakerOf(copy);
    const persons = speaker && (await personsNamed(speaker.name, context, signal));
    if (!speaker || persons?.length !== 1) return undefined;
    const states = persons[0]!.offices.flatMap(({ text }) => readOffice(text).scopes.flatMap((scope) => nationOf(scope) ?? []));
    if (states.length === 0 || states.includes(state)) return undefined;
    other ??= { copy, speaker };
  }
  return other;
}

/**
 * The persons that a name may stand for, or undefined where it stands for none or may stand for something else. A title that no list has ('Harbour Warden Tom
 * Halden') may still stand in front of it.
 */
async function personsNamed(name: string, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly Entity[] | undefined> {
  let lookup = await context.index.lookUpName(name, signal);
  const words = name.split(/\s+/);
  for (let first = 1; lookup.kind === 'unknown' && first <= words.length - 2; first++) {
    const rest = await context.index.lookUpName(words.slice(first).join(' '), signal);
    if (rest.kind === 'exact') lookup = rest;
  }
  if (lookup.kind !== 'exact' && lookup.kind !== 'close') return undefined;
  return lookup.entities.length > 0 && lookup.entities.every((entity) => entity.kind === 'person') ? lookup.entities : undefined;
}

/** ', according to the ministry,' says where a reporter has it from, not who spoke. */
const HEARSAY = /,?\s*\baccording to [^,.;:“”"]{3,80},/gi;

/** Who speaks the words of a copy when one looks past the body that reports it: the person who is the subject of the verb before them. */
function reportedSpeaker(copy: Copy): Speaker | undefined {
  const { article, words, first } = copy;
  const { start, end } = article.sentences[words.sentenceOf(first)]!;
  const sentence = article.text.slice(start, end);
  const plain = sentence.replace(HEARSAY, (phrase) => ' '.repeat(phrase.length));
  if (plain === sentence) return undefined;
  const names = namesWithin(article, { start, end }).filter((name) => plain.slice(name.start - start, name.end - start) === name.text);
  const quotations = findQuotationMarks(plain).filter((pair) => !pair.nested).map((pair) => pair.outer);
  const at = words.at(first)!.start - start;
  const { subject, confidence } = attribute(plain, quotations, names.map((name) => ({ start: name.start - start, end: name.end - start, kind: name.kind })))[quotations.findIndex((pair) => pair.start <= at && at < pair.end)] ?? { confidence: 0 };
  const found = subject?.form === 'name' ? names.find((name) => name.kind === 'person' && name.start - start >= subject.start && name.end - start <= subject.end) : undefined;
  return found && confidence >= CONFIDENT ? { name: found.fullName, mention: { start: found.start, end: found.end }, confidence } : undefined;
}

/** Whether the sentence itself names the source's speaker nearer to the quotation than its own: then it may have been read wrongly. */
function standsNearer(question: QuotationQuestion, name: string): boolean {
  const { prose: quoted, speaker: said } = question.quotation;
  const surname = foldWord(name.trim().split(/\s+/).at(-1) ?? '');
  const distance = (span: { start: number; end: number }): number => (span.start >= quoted.end ? span.start - quoted.end : quoted.start - span.end);
  const own = said ? distance(said.prose) : 0;
  return question.sentenceWords.some((word) => word.form.replace(/'s$/, '') === surname && distance(word) < own);
}
