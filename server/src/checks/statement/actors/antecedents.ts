import { namesWithin } from '../../../articles/articleNames.js';
import type { NounGroup } from '../../../text/chunks.js';
import { isRole } from '../../../text/roles.js';
import type { Actor } from './actorIdentity.js';
import { parseOf, type ParsedSentence } from './frames.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** For the pronouns 'he' and 'she' of a source's sentences, whom they stand for. */
export type Antecedents = ReadonlyMap<NounGroup, Actor>;

/** Sentences without a name that are passed on the way back to the one that names somebody, at most. */
const MOST_PASSED = 3;

/**
 * Whom 'he' and 'she' stand for in a sentence of a window: the one person that the sentence names before the pronoun, else the one person that the
 * sentence before it names. A sentence of the same paragraph that names nobody and goes on with the same pronoun is passed on the way back. Two persons, or
 * none, leave the pronoun open.
 */
export async function antecedentsIn(source: ParsedSentence, window: Pick<Window, 'article' | 'first'>, sentence: number): Promise<Antecedents> {
  const found = new Map<NounGroup, Actor>();
  for (const pronoun of source.groups) {
    if (pronoun.kind !== 'pronoun' || !/^(?:he|she)$/.test(source.profile.tokens[pronoun.head]!.norm)) continue;
    const named = await onlyPerson(window, sentence, source, source.profile.tokens[pronoun.first]!.start);
    const here = isActedUpon(source, pronoun, named) ? 'several' : named;
    const antecedent = here === 'none' ? await inSentencesBefore(window, sentence, source.profile.tokens[pronoun.head]!.norm) : here;
    if (antecedent && antecedent !== 'several') found.set(pronoun, antecedent);
  }
  return found;
}

const APPOINTS = /^(?:nam(?:es|ed)|appoint(?:s|ed)|ma(?:kes|de)|call(?:s|ed)|elect(?:s|ed)|cho(?:oses|se)|told|asked|promoted|dismissed|fired|sacked)$/;

/** 'Holm named her minister, which she stayed until 2010': between a name and the pronoun somebody of the same gender is spoken of whom the bearer of the name did something to, and who is meant. */
function isActedUpon({ profile: { tokens } }: ParsedSentence, pronoun: NounGroup, named: Actor | 'none' | 'several'): boolean {
  if (named === 'none' || named === 'several') return false;
  const object = tokens[pronoun.head]!.norm === 'he' ? 'him' : 'her';
  return tokens.slice(named.group.next, pronoun.first).some(({ norm }, at, between) => norm === object && (object === 'him' || APPOINTS.test(between[at - 1]?.norm ?? '')));
}

async function inSentencesBefore({ article, first }: Pick<Window, 'article' | 'first'>, sentence: number, pronoun: string): Promise<Actor | undefined> {
  const own = article.sentences[first + sentence];
  for (let at = first + sentence - 1; at >= first + sentence - 1 - MOST_PASSED; at--) {
    const before = article.sentences[at];
    if (!before || !own || before.block !== own.block) return undefined;
    const parse = await parseOf(sourceProfile(article, at));
    const found = await onlyPerson({ article, first: at }, 0, parse, Number.POSITIVE_INFINITY);
    if (found === 'several') return undefined;
    if (found !== 'none') return found;
    if (!goesOnWith(pronoun, parse)) return undefined;
  }
  return undefined;
}

/** Whether a sentence is about whom a pronoun stands for: it has the pronoun as the subject of a verb, the other one nowhere, and describes nobody who could be meant instead. */
function goesOnWith(pronoun: string, parse: ParsedSentence): boolean {
  const { clauses, profile } = parse;
  const other = pronoun === 'he' ? /^(?:she|her|hers)$/ : /^(?:he|him|his)$/;
  const isSubject = clauses.some(({ subjects }) => subjects.some((group) => profile.tokens[group.head]!.norm === pronoun));
  return isSubject && !profile.tokens.some(({ norm }) => other.test(norm)) && !describesSomebody(parse);
}

/** Whether a sentence speaks of somebody by office or calling alone: 'the mayor'. */
function describesSomebody({ groups, profile }: ParsedSentence): boolean {
  return groups.some((group) => group.name.length === 0 && !group.alias?.name.length && isRole(profile.tokens[group.head]!.norm));
}

/**
 * The persons of whom a pronoun without an antecedent must stand for one: all that the sentences before it in its paragraph name, or where it stands in the
 * first one those of the paragraph before. Empty where somebody is described there without a name, since it may be them.
 */
export async function mayStandFor({ article, first }: Window, sentence: number): Promise<readonly Actor[]> {
  const own = article.sentences[first + sentence]!.block;
  const block = article.sentences[first + sentence - 1]?.block === own ? own : own - 1;
  const found: Actor[] = [];
  for (let at = first + sentence - 1; at >= 0 && article.sentences[at]!.block === block; at--) {
    const parse = await parseOf(sourceProfile(article, at));
    if (describesSomebody(parse)) return [];
    const { start, end } = article.sentences[at]!;
    const persons = namesWithin(article, { start, end }).filter(({ kind }) => kind === 'person');
    for (const { end: offset } of persons) {
      const group = groupEndingAt(parse, offset - start);
      if (!group) return [];
      found.push({ profile: parse.profile, group });
    }
  }
  return found;
}

function groupEndingAt({ groups, profile: { tokens } }: ParsedSentence, offset: number): NounGroup | undefined {
  return groups.flatMap((own) => [own, ...(own.alias ? [own.alias] : []), ...(own.owner ? [own.owner] : [])]).find((own) => own.name.length > 0 && tokens[own.first]!.start < offset && tokens[own.next - 1]!.end >= offset);
}

/** The one person that a sentence names before an offset in it. */
async function onlyPerson({ article, first }: Pick<Window, 'article' | 'first'>, sentence: number, parse: ParsedSentence, before: number): Promise<Actor | 'none' | 'several'> {
  const { start, end } = article.sentences[first + sentence]!;
  const persons = namesWithin(article, { start, end: Math.min(end, start + before) }).filter(({ kind }) => kind === 'person');
  if (persons.length === 0) return 'none';
  if (new Set(persons.map(({ fullName }) => fullName)).size > 1) return 'several';
  const group = groupEndingAt(parse, persons.at(-1)!.end - start);
  return group ? { profile: parse.profile, group } : 'several';
}
