import type { NounGroup } from '../../text/chunks.js';
import type { Actor } from './actorIdentity.js';
import { parseOf, type ParsedSentence } from './frames.js';
import { sourceProfile } from './sourceProfiles.js';
import type { Window } from './window.js';

/** For the pronouns 'he' and 'she' of a source's sentences, whom they stand for. */
export type Antecedents = ReadonlyMap<NounGroup, Actor>;

/**
 * Whom 'he' and 'she' stand for in a sentence of a window: the one person that the sentence names before the pronoun, else the one person that the
 * sentence before it names. Two persons, or none, leave the pronoun open.
 */
export async function antecedentsIn(source: ParsedSentence, window: Window, sentence: number): Promise<Antecedents> {
  const found = new Map<NounGroup, Actor>();
  for (const pronoun of source.groups) {
    if (pronoun.kind !== 'pronoun' || !/^(?:he|she)$/.test(source.profile.tokens[pronoun.head]!.norm)) continue;
    const here = await onlyPerson(window, sentence, source, source.profile.tokens[pronoun.first]!.start);
    const antecedent = here === 'none' ? await inSentenceBefore(window, sentence) : here;
    if (antecedent && antecedent !== 'several') found.set(pronoun, antecedent);
  }
  return found;
}

async function inSentenceBefore({ article, first }: Window, sentence: number): Promise<Actor | undefined> {
  const at = first + sentence - 1;
  const [before, own] = [article.sentences[at], article.sentences[at + 1]];
  if (!before || !own || before.block !== own.block) return undefined;
  const parse = await parseOf(sourceProfile(article, at));
  const found = await onlyPerson({ article, first: at }, 0, parse, Number.POSITIVE_INFINITY);
  return found === 'none' || found === 'several' ? undefined : found;
}

/** The one person that a sentence names before an offset in it. */
async function onlyPerson({ article, first }: Pick<Window, 'article' | 'first'>, sentence: number, parse: ParsedSentence, before: number): Promise<Actor | 'none' | 'several'> {
  const { start, end } = article.sentences[first + sentence]!;
  const persons = article.names.filter((name) => name.kind === 'person' && name.start >= start && name.end <= Math.min(end, start + before));
  if (persons.length === 0) return 'none';
  if (new Set(persons.map(({ fullName }) => fullName)).size > 1) return 'several';
  const { tokens } = parse.profile;
  const offset = persons.at(-1)!.end - start;
  const group = parse.groups.flatMap((own) => (own.alias ? [own, own.alias] : [own])).find((own) => own.name.length > 0 && tokens[own.first]!.start < offset && tokens[own.next - 1]!.end >= offset);
  return group ? { profile: parse.profile, group } : 'several';
}
