import type { NounGroup } from '../../../text/chunks.js';
import { partOfSpeechTagger, type PartOfSpeech, type PartOfSpeechTagger } from '../../../text/partsOfSpeech.js';
import { parseShallow, type Clause, type Prepositional, type ShallowParse } from '../../../text/shallowParse.js';
import { stem } from '../../../text/stem.js';
import { converseOf } from './converseVerbs.js';
import type { Profile } from '../profile.js';

/** A deed with those who take part in it, told the same way whichever side the sentence tells it from. */
export interface Frame {
  /** Stem of the verb, or the deed that it shares with its converses ('sale'). */
  readonly deed: string;
  /** Token of the verb, or of the noun that stands for the deed ('proposal'). */
  readonly token: number;
  /** Who plays which part: `agent`, `patient`, `recipient`, a preposition, or a part of the shared deed ('giver'). */
  readonly parts: ReadonlyMap<string, readonly NounGroup[]>;
  readonly isNoun: boolean;
}

/** A sentence taken apart for the question who did what. */
export interface ParsedSentence extends ShallowParse {
  readonly profile: Profile;
  readonly frames: readonly Frame[];
  /** The part of speech of every token. */
  readonly tags: readonly PartOfSpeech[];
}

const parsed = new WeakMap<Profile, ParsedSentence>();

/** The sentence of a profile, parsed; worked out once. */
export async function parseOf(profile: Profile): Promise<ParsedSentence> {
  const known = parsed.get(profile);
  if (known) return known;
  const made = parseWith(await partOfSpeechTagger(), profile);
  parsed.set(profile, made);
  return made;
}

function parseWith(tag: PartOfSpeechTagger, profile: Profile): ParsedSentence {
  const { tokens, text } = profile;
  const tags = tag(text, tokens);
  const shallow = parseShallow(tokens, tags);
  const frames: Frame[] = shallow.clauses.map((clause) => frameOf(withSharedSubject(clause, shallow, profile), profile));
  for (const { group, prepositions } of shallow.nouns) {
    if (group.kind !== 'noun' || (!group.owner && prepositions.length < 2)) continue;
    const parts = new Map<string, readonly NounGroup[]>(group.owner ? [['owner', [group.owner]]] : []);
    putPrepositions(parts, prepositions);
    if (parts.size > 1) frames.push({ deed: stem(tokens[group.head]!.norm), token: group.head, parts, isNoun: true });
  }
  return { ...shallow, profile, frames, tags };
}

/**
 * 'Velm invaded two states, meddled in elections and used gas': a verb that 'and' joins on has the subject of the verb before it, where its stretch of the sentence has no
 * other subject.
 */
function withSharedSubject(clause: Clause, { predicates, clauses }: ShallowParse, { tokens }: Profile): Clause {
  const { verb, subjects } = clause;
  if (subjects.length > 0 || verb.isPassive || verb.form !== 'finite' || tokens[verb.first - 1]?.norm !== 'and' || !/(?:ed|en)$|^(?:used|took|made|had|gave|sent|cut|put|went)$/.test(tokens[verb.head]!.norm)) return clause;
  let from = verb.first;
  while (from > 0 && !/^[:;.!?()“”"–—]$/.test(tokens[from - 1]!.text)) from--;
  const before = predicates.filter((other) => other.verb.head >= from && other.verb.head < verb.first && other.subjects.length > 0);
  const [first] = before;
  // 'Accused it of having invaded two states and used gas' has another subject.
  const isOfFinite = !clauses.some((other) => other.verb.form !== 'finite' && other.verb.head >= from && other.verb.head < verb.first);
  const isPlain = isOfFinite && !tokens.slice(from, verb.first).some(({ norm }) => /^(?:who|which|that|whose|where|because|if|when|while|but|after|before)$/.test(norm));
  return before.length === 1 && first && isPlain && !first.verb.isPassive && !first.verb.isAuxiliary ? { ...clause, subjects: first.subjects } : clause;
}

function frameOf(clause: Clause, profile: Profile): Frame {
  const slots = slotsOf(clause);
  const converse = converseOf(clause.lemma);
  if (!converse) return { deed: clause.lemma, token: clause.verb.head, parts: renamed(slots), isNoun: false };
  const parts = new Map<string, readonly NounGroup[]>();
  // 'The company supplied the town with water' and 'the firm paid Norrlast' have the taker in the object's place.
  const isTakerFirst = converse.parts.get('object') === 'thing' && converse.parts.get('recipient') === 'taker' && (slots.has('with') || (clause.lemma === 'pai' && !slots.has('recipient') && slots.get('object')?.[0]?.kind === 'name'));
  for (const [slot, groups] of slots) {
    const part = isTakerFirst && slot === 'object' ? 'taker' : isTakerFirst && slot === 'with' ? 'thing' : converse.parts.get(slot);
    if (part !== undefined && !parts.has(part)) parts.set(part, part === 'thing' ? groups.map((group) => wholeOf(group, profile)) : groups);
    else if (part === undefined && slot !== 'subject' && slot !== 'object') parts.set(slot, groups);
  }
  return { deed: converse.deed, token: clause.verb.head, parts, isNoun: false };
}

/** 'Sold 62 percent of the yard', 'bought a majority of it': what is traded is the yard, whatever part of it. */
function wholeOf(group: NounGroup, { tokens }: Profile): NounGroup {
  return group.owner && PART.test(tokens[group.head]!.norm) ? group.owner : group;
}

const PART = /^(?:percent|percentage|majority|minority|stakes?|shares?|part|parts|half|third|quarter|most|rest|remainder|bulk|control|all|ownership)$/;

/** The words around a verb by the place that they would have in the active voice. */
function slotsOf({ verb, subjects, objects, recipients, prepositions }: Clause): Map<string, readonly NounGroup[]> {
  const slots = new Map<string, readonly NounGroup[]>();
  const put = (slot: string, groups: readonly NounGroup[]): void => {
    if (groups.length > 0 && !slots.has(slot)) slots.set(slot, groups);
  };
  if (verb.isPassive) {
    put('subject', prepositions.find(({ word }) => word === 'by')?.groups ?? []);
    // 'The clinic was given twelve million': who is given something stands in front.
    put(objects.length > 0 ? 'recipient' : 'object', subjects);
    put('object', objects);
  } else {
    put('subject', subjects);
    put('object', objects);
    put('recipient', recipients);
  }
  putPrepositions(
    slots,
    prepositions.filter(({ word }) => !(verb.isPassive && word === 'by')),
  );
  return slots;
}

/** Prepositions that say where, when or how a thing was done, seldom to whom. */
const CIRCUMSTANCE = new Set(['in', 'at', 'on', 'during', 'since', 'until', 'after', 'before', 'as', 'than', 'near', 'within', 'by', 'through', 'throughout', 'despite', 'because', 'according to', 'like', 'per', 'about']);

function putPrepositions(parts: Map<string, readonly NounGroup[]>, prepositions: readonly Prepositional[]): void {
  for (const { word, groups } of prepositions) if (!CIRCUMSTANCE.has(word) && !parts.has(word)) parts.set(word, groups);
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['subject', 'agent'],
  ['object', 'patient'],
  ['to', 'recipient'],
]);

function renamed(slots: ReadonlyMap<string, readonly NounGroup[]>): Map<string, readonly NounGroup[]> {
  const parts = new Map<string, readonly NounGroup[]>();
  for (const [slot, groups] of slots) {
    const name = NAMES.get(slot) ?? slot;
    if (!parts.has(name)) parts.set(name, groups);
  }
  return parts;
}
