import { chunksOf, nameBehindNoun, type Chunk, type NounGroup, type VerbGroup } from './chunks.js';
import { withOfficesJoined } from './officeChunks.js';
import type { PartOfSpeech } from './partsOfSpeech.js';
import { speechVerb } from './speechVerbs.js';
import { stem } from './stem.js';
import type { Token } from './tokens.js';

/** What follows a verb or noun with a preposition: 'against the firm'. */
export interface Prepositional {
  readonly word: string;
  readonly groups: readonly NounGroup[];
}

/** A verb with those who take part. Lists hold what 'and' joins. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Stem of the verb, with the particle of a phrasal one: 'hand over'. */
  readonly lemma: string;
  readonly subjects: readonly NounGroup[];
  readonly objects: readonly NounGroup[];
  /** 'the clinic' of 'gave the clinic twelve million'. */
  readonly recipients: readonly NounGroup[];
  readonly prepositions: readonly Prepositional[];
}

/** A verb in a form that makes a clause, copulas too, with those that it has for its subject. */
export interface Predicate {
  readonly verb: VerbGroup;
  readonly subjects: readonly NounGroup[];
}

/** A sentence as far as it can be told without a grammar: who does what to whom. */
export interface ShallowParse {
  readonly clauses: readonly Clause[];
  /** What is said to be or to happen, in order: finite verbs, participles that stand behind a noun left out. */
  readonly predicates: readonly Predicate[];
  /** Nouns that a preposition or an owner stands with: 'the mayor's proposal to the board'. */
  readonly nouns: readonly { readonly group: NounGroup; readonly prepositions: readonly Prepositional[] }[];
  /** Every group of nouns, in order. */
  readonly groups: readonly NounGroup[];
}

/** Verbs that may have a recipient beside their object, without a preposition. */
const DITRANSITIVE = new Set('give lend pay sell offer hand send tell show grant owe award teach promise deny cost donate refund bring buy wish ask loan leave allow pass'.split(' ').map(stem));
/** Nouns behind which an infinitive has the subject of the sentence: 'announced a plan to sell'. */
const INTENTS = new Set('plan decision proposal attempt offer bid right promise ability deal refusal effort move intention agreement threat pledge chance time permission power way'.split(' '));
const PROMISE = stem('promise');
/** Verbs that set somebody behind a preposition to do something, with that preposition. */
const CALLS_ON: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ call: ['on', 'upon', 'for'], appeal: ['to'], plead: ['with'], rely: ['on'], count: ['on'], depend: ['on'], wait: ['for'], push: ['for'], press: ['for'], signal: ['to'] }).map(([verb, words]) => [stem(verb), words]),
);
/** Verbs whose object may be a whole clause without 'that': in 'said Holt returned' the second verb is finite. */
const TAKES_CLAUSE = new Set('say tell think believe claim admit fear hope know insist warn deny report find announce confirm hear see suggest argue add state expect feel mean show reveal note understand estimate suspect swear promise wish suppose assume concede acknowledge maintain predict learn recall ensure make let'.split(' ').map(stem));
const PARTICIPLES = new Set('given taken written known seen done stolen driven broken chosen shown drawn held built made sent brought caught paid sold bought lost found led left kept won born torn worn thrown shot hit hurt cut set put'.split(' '));
const SUBORDINATING = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'while']);

/** Takes a sentence apart by its parts of speech. Rules of thumb, not a grammar: what it cannot tell it leaves out. Never fails. */
export function parseShallow(tokens: readonly Token[], tags: readonly PartOfSpeech[]): ShallowParse {
  const chunks = withoutAppositions(withOfficesJoined(chunksOf(tokens, tags), tokens));
  const sentence = new Sentence(tokens, chunks);
  const nouns = chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'noun') return [];
    const { prepositions } = sentence.following(at + 1);
    return prepositions.length > 0 || chunk.group.owner ? [{ group: chunk.group, prepositions }] : [];
  });
  const clauses = sentence.clauses();
  return { clauses, predicates: sentence.predicates(), nouns, groups: chunks.flatMap((chunk) => (chunk.kind === 'noun' ? [chunk.group] : [])) };
}

/** Lays 'the referee, Sara Wick,' and 'Amsel, the head of the commission,' together: what is set off by commas stands beside the first as its alias. */
function withoutAppositions(chunks: readonly Chunk[]): Chunk[] {
  const made: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    made.push(chunk);
    if (chunk.kind !== 'noun') continue;
    const end = appositionEnd(chunks, at);
    if (end === undefined) continue;
    const inner = chunks[at + 2] as Extract<Chunk, { kind: 'noun' }>;
    // The head of 'the head of the commission, Ruth Amsel,' is the one that is named.
    const of = made.length >= 3 && isPreposition(made.at(-2), 'of') ? made.at(-3) : undefined;
    const described = of?.kind === 'noun' && inner.group.kind === 'name' && chunk.group.kind !== 'number' ? of.group : chunk.group;
    if (inner.group.kind !== 'number' && !described.alias) described.alias = inner.group;
    at = end;
  }
  return made;
}

/** The closing comma of an apposition that begins after the noun at `at`; undefined where none does. */
function appositionEnd(chunks: readonly Chunk[], at: number): number | undefined {
  const [chunk, comma, inner] = [chunks[at]!, chunks[at + 1], chunks[at + 2]];
  if (chunk.kind !== 'noun' || comma?.kind !== 'comma' || inner?.kind !== 'noun') return undefined;
  // 'The governor of Lund, Marta Ilven, …': two names, of which the first only says of what.
  const isOfPlace = isPreposition(chunks[at - 1], 'of') && chunks[at - 2]?.kind === 'noun' && inner.group.name.length > 1;
  const isPair = inner.group.kind === 'number' || isOfPlace || (chunk.group.kind === 'name') !== (inner.group.kind === 'name');
  if (!isPair || inner.group.kind === 'time' || chunk.group.kind === 'time' || chunk.group.kind === 'number' || inner.group.kind === 'pronoun' || chunk.group.kind === 'pronoun') return undefined;
  let end = at + 3;
  while (chunks[end]?.kind === 'preposition' && chunks[end + 1]?.kind === 'noun') end += 2;
  const after = chunks[end];
  if (after === undefined || after.kind === 'break') return end - 1;
  return after.kind === 'comma' && chunks[end + 1]?.kind !== 'and' && chunks[end + 1]?.kind !== 'noun' ? end : undefined;
}

function isPreposition(chunk: Chunk | undefined, word: string): boolean {
  return chunk?.kind === 'preposition' && chunk.word === word;
}

/** The chunks of a sentence and what stands in which relation. */
class Sentence {
  private readonly subjects = new Map<number, readonly NounGroup[]>();
  /** Verbs that turned out to be participles: 'accused' of 'the man accused of fraud left'. */
  private readonly reduced = new Set<number>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly chunks: readonly Chunk[],
  ) {
    this.joinOwners();
  }

  clauses(): Clause[] {
    const found: Clause[] = [];
    const verbs = this.chunks.flatMap((chunk, at) => (chunk.kind === 'verb' ? [{ at, verb: chunk.group }] : []));
    for (const { at, verb } of verbs) {
      const first = verb.isAuxiliary || verb.isPassive ? undefined : this.listAt(at + 1);
      if (first && this.isParticipleBehindObject(first.next, stem(this.tokens[verb.head]!.norm))) this.reduced.add(first.next);
      this.subjects.set(at, this.subjectsOf(at, verb));
    }
    for (const { at, verb } of verbs) {
      if (verb.isAuxiliary) continue;
      const { objects, recipients, prepositions } = this.following(at + 1, verb);
      const isPassive = verb.isPassive || this.reduced.has(at) || this.isReducedPassive(at, verb);
      const lemma = [stem(this.tokens[verb.head]!.norm), verb.particle].filter(Boolean).join(' ');
      let subjects = this.subjects.get(at)!;
      let own = objects;
      if (subjects.length === 0 && objects.length > 0 && this.isInverted(at, verb)) [subjects, own] = [objects, []];
      if (!isPassive && own.length === 0) own = this.relativeObject(at);
      found.push({ verb: { ...verb, isPassive }, lemma, subjects, objects: own, recipients, prepositions });
    }
    return found;
  }

  /** The finite verbs with their subjects; to be asked after {@link clauses}. */
  predicates(): Predicate[] {
    return this.chunks.flatMap((chunk, at) => {
      if (chunk.kind !== 'verb' || chunk.group.form !== 'finite' || this.reduced.has(at) || (this.isReducedPassive(at, chunk.group) && !this.isMeasure(at + 2))) return [];
      return [{ verb: chunk.group, subjects: this.subjects.get(at) ?? [] }];
    });
  }

  /** What stands behind a verb or noun: its object, its recipient, and what prepositions add, up to the next verb or mark. */
  following(from: number, verb?: VerbGroup): { objects: readonly NounGroup[]; recipients: readonly NounGroup[]; prepositions: readonly Prepositional[] } {
    let [objects, recipients]: (readonly NounGroup[])[] = [[], []];
    const prepositions: Prepositional[] = [];
    let at = from;
    const lemma = verb ? stem(this.tokens[verb.head]!.norm) : '';
    if (verb) {
      const first = this.listAt(at);
      // 'said Holt would return': the noun is the subject of the next verb.
      const isNextSubject = first !== undefined && this.isFinite(first.next) && !this.isParticipleBehindObject(first.next, lemma);
      if (first && !isNextSubject) [objects, at] = [first.groups, first.next];
      const second = first && !isNextSubject && DITRANSITIVE.has(lemma) ? this.listAt(at) : undefined;
      if (second && !this.isFinite(second.next)) [recipients, objects, at] = [objects!, second.groups, second.next];
    }
    for (;;) {
      const chunk = this.chunks[at];
      if (chunk?.kind === 'noun' && chunk.group.kind === 'time') at++;
      else if (chunk?.kind === 'preposition') {
        const list = this.listAt(at + 1, true);
        if (!list) {
          // 'handed the general over to the mission': a particle before the preposition.
          if (this.chunks[at + 1]?.kind !== 'preposition') break;
          at++;
          continue;
        }
        if (chunk.word !== 'of' && list.groups[0]!.kind !== 'time') prepositions.push({ word: chunk.word, groups: list.groups });
        at = list.next;
      } else break;
    }
    return { objects: objects!, recipients: recipients!, prepositions };
  }

  /** The nouns that 'and' joins from a chunk on, times aside, and the chunk after them. A noun that the next verb needs as its subject is not among them. */
  private listAt(at: number, isTimeToo = false): { groups: NounGroup[]; next: number } | undefined {
    const chunk = this.chunks[at];
    if (chunk?.kind !== 'noun' || (chunk.group.kind === 'time' && !isTimeToo)) return undefined;
    const groups = [chunk.group];
    let next = this.pastOf(at + 1);
    for (;;) {
      const joined = this.chunks[next + 1];
      if (this.chunks[next]?.kind !== 'and' || joined?.kind !== 'noun' || this.chunks[this.pastOf(next + 2)]?.kind === 'verb') break;
      groups.push(joined.group);
      next = this.pastOf(next + 2);
    }
    return { groups, next };
  }

  /** Past what 'of' adds to the noun before. */
  private pastOf(at: number): number {
    let next = at;
    while (isPreposition(this.chunks[next], 'of') && this.chunks[next + 1]?.kind === 'noun') next += 2;
    return next;
  }

  /** 'The aide of the mayor' is the mayor's aide. */
  private joinOwners(): void {
    this.chunks.forEach((chunk, at) => {
      const [of, owner] = [this.chunks[at + 1], this.chunks[at + 2]];
      if (chunk.kind === 'noun' && isPreposition(of, 'of') && owner?.kind === 'noun' && owner.group.kind !== 'time' && !chunk.group.owner) chunk.group.owner = owner.group;
    });
  }

  private isFinite(at: number): boolean {
    const chunk = this.chunks[at];
    return chunk?.kind === 'verb' && chunk.group.form === 'finite';
  }

  /** 'demanded the release of two citizens detained in Russia': a participle behind the object of a verb that takes no clause. */
  private isParticipleBehindObject(at: number, lemma: string): boolean {
    const chunk = this.chunks[at];
    if (chunk?.kind !== 'verb' || chunk.group.isAuxiliary || chunk.group.first !== chunk.group.head || TAKES_CLAUSE.has(lemma)) return false;
    const { norm } = this.tokens[chunk.group.head]!;
    return (norm.endsWith('ed') || PARTICIPLES.has(norm)) && (this.chunks[at + 1]?.kind === 'preposition' || this.chunks[at + 1]?.kind === 'break' || this.chunks[at + 1] === undefined);
  }

  private subjectsOf(at: number, verb: VerbGroup): readonly NounGroup[] {
    if (verb.form === 'infinitive') return this.controller(at, true);
    if (verb.form === 'ing') {
      const before = this.chunks[at - 1];
      if (before?.kind === 'noun') return this.walk(at - 1, at);
      return this.controller(at, before?.kind === 'preposition' && /^(?:of|for|from|about|into|with)$/.test(before.word));
    }
    return this.walk(at - 1, at);
  }

  /** The subject of 'to spare' and 'of bribing': the object of the verb before it, or its subject. */
  private controller(at: number, canBeObject: boolean): readonly NounGroup[] {
    for (let i = at - 1; i >= 0; i--) {
      const chunk = this.chunks[i]!;
      if (chunk.kind === 'break' || chunk.kind === 'subordinator') return [];
      if (chunk.kind !== 'verb') continue;
      const object = canBeObject && !chunk.group.isPassive ? this.listAt(this.callsOn(i) ? i + 2 : i + 1) : undefined;
      const isPromise = stem(this.tokens[chunk.group.head]!.norm) === PROMISE;
      if (object && object.next <= at && !isPromise && !INTENTS.has(this.tokens[object.groups[0]!.head]!.norm)) return object.groups;
      return this.subjects.get(i) ?? [];
    }
    return [];
  }

  /** Whether the verb of a chunk has whom it sets to do something behind a preposition: 'called on the owners to sign'. */
  private callsOn(at: number): boolean {
    const [verb, preposition] = [this.chunks[at]!, this.chunks[at + 1]];
    return verb.kind === 'verb' && preposition?.kind === 'preposition' && (CALLS_ON.get(stem(this.tokens[verb.group.head]!.norm))?.includes(preposition.word) ?? false);
  }

  /** The subject that ends at chunk `at`, for the verb at `verb`. */
  private walk(at: number, verb: number): readonly NounGroup[] {
    const chunk = this.chunks[at];
    switch (chunk?.kind) {
      case 'noun':
        return this.nounSubject(at, verb);
      case 'comma':
        return this.acrossCommas(at, verb);
      case 'and':
        return this.previousSubject(at);
      case 'relative':
        return this.antecedent(at);
      default:
        return [];
    }
  }

  private nounSubject(at: number, verb: number): readonly NounGroup[] {
    const { group } = this.chunks[at] as Extract<Chunk, { kind: 'noun' }>;
    const before = this.chunks[at - 1];
    if (before?.kind === 'preposition') {
      if (group.kind !== 'time' && SUBORDINATING.has(before.word)) return [group];
      return at === 1 && nameBehindNoun(group) ? [nameBehindNoun(group)!] : this.walkPast(at - 2, verb);
    }
    if (group.kind === 'time') return this.walkPast(at - 1, verb);
    if (before?.kind === 'and') return this.joinedSubjects(at, verb);
    return [group];
  }

  /** Past a prepositional phrase: the noun or the participle that it belongs to. */
  private walkPast(at: number, verb: number): readonly NounGroup[] {
    const chunk = this.chunks[at];
    // 'The money that the banks promised for it was paid': the verb behind 'that' has a subject of its own, and the money is what was paid.
    const [subject, that, antecedent] = [this.chunks[at - 1], this.chunks[at - 2], this.chunks[at - 3]];
    if (chunk?.kind === 'verb' && subject?.kind === 'noun' && (that?.kind === 'relative' || that?.kind === 'subordinator') && antecedent?.kind === 'noun' && !this.reduced.has(at)) return this.walk(at - 3, verb);
    if (chunk?.kind === 'verb' && chunk.group.form === 'finite' && chunk.group.first === chunk.group.head && !this.reduced.has(at)) {
      this.reduced.add(at);
      return this.subjects.get(at) ?? [];
    }
    return this.walk(at, verb);
  }

  /** 'A, B and C sued': all of them, unless the first is the object of a verb before it ('hit ports and workers fear'). */
  private joinedSubjects(at: number, verb: number): readonly NounGroup[] {
    const groups: NounGroup[] = [];
    let i = at;
    for (;;) {
      const chunk = this.chunks[i];
      if (chunk?.kind !== 'noun') break;
      groups.unshift(chunk.group);
      const joint = this.chunks[i - 1]?.kind;
      const isOwned = isPreposition(this.chunks[i - 1], 'of') && this.chunks[i - 2]?.kind === 'noun';
      if (isOwned) {
        groups.shift();
        i -= 2;
      } else if (joint === 'and' || (joint === 'comma' && groups.length > 1 && this.chunks[i - 2]?.kind === 'noun')) i -= 2;
      else break;
    }
    const governor = this.chunks[i]?.kind === 'noun' ? this.chunks[i - 1] : this.chunks[i];
    if (governor?.kind === 'verb' || (this.chunks[i]?.kind !== 'noun')) return [groups.at(-1)!];
    if (governor?.kind === 'preposition' && !SUBORDINATING.has(governor.word)) return this.walkPast(i - 2, verb);
    return groups;
  }

  /** 'X, who …, told': the noun before the comma that opens what another one closes. */
  private acrossCommas(closing: number, verb: number): readonly NounGroup[] {
    for (let i = closing - 1; i > 0; i--) {
      const chunk = this.chunks[i]!;
      if (chunk.kind === 'break' || chunk.kind === 'subordinator') return [];
      if (chunk.kind !== 'comma') continue;
      const [first, before] = [this.chunks[i + 1], this.chunks[i - 1]];
      // 'Two others, one of whom, Holm, has confessed': the relative word is the subject, and the name says who that is.
      if (before?.kind === 'relative' && isPreposition(this.chunks[i - 2], 'of')) return first?.kind === 'noun' && first.group.kind === 'name' && i + 2 === closing ? [first.group] : [];
      if (before?.kind !== 'noun') continue;
      const inner = this.chunks.slice(i + 1, closing);
      const isRelative = first?.kind === 'relative' || (first?.kind === 'verb' && first.group.form === 'ing');
      const isDescribed = before.group.kind === 'name' && first?.kind === 'noun' && this.relativeAfter(i + 2);
      if (!isRelative && !isDescribed && !this.isInsertedReport(inner) && inner.some((part) => part.kind === 'verb' && part.group.form === 'finite')) continue;
      return this.nounSubject(i - 1, verb);
    }
    // '…, and sued': commas that close a clause.
    return [];
  }

  /** ', Holm said,' and ', said Holm,': who says so is told in passing. */
  private isInsertedReport(inner: readonly Chunk[]): boolean {
    const verbs = inner.filter((part) => part.kind === 'verb');
    const speech = verbs.length === 1 ? speechVerb(this.tokens[verbs[0]!.group.head]!.norm) : undefined;
    return speech !== undefined && speech.form === 'finite' && inner.every(({ kind }) => kind === 'verb' || kind === 'noun') && (inner[0] === verbs[0] || inner.at(-1) === verbs[0]);
  }

  /** Whether a relative word follows a noun and what prepositions add to it: 'a clerk from Lund who …'. */
  private relativeAfter(at: number): boolean {
    let next = at;
    while (this.chunks[next]?.kind === 'preposition' && this.chunks[next + 1]?.kind === 'noun') next += 2;
    return this.chunks[next]?.kind === 'relative';
  }

  /** 'X came and warned': the subject of the verb before. */
  private previousSubject(at: number): readonly NounGroup[] {
    for (let i = at - 1; i >= 0; i--) {
      const chunk = this.chunks[i]!;
      if (chunk.kind === 'break') return [];
      // What looks like a verb behind a preposition is an adjective: 'the importance of concerted steps'.
      if (chunk.kind === 'verb' && chunk.group.form === 'finite' && this.chunks[i - 1]?.kind !== 'preposition') return this.subjects.get(i) ?? [];
    }
    return [];
  }

  private antecedent(at: number): readonly NounGroup[] {
    const before = this.chunks[at - 1];
    if (before?.kind === 'noun') return [before.group];
    const noun = before?.kind === 'comma' ? this.chunks[at - 2] : undefined;
    if (noun?.kind !== 'noun') return [];
    let first = at - 2;
    if (noun.group.kind !== 'name') while (this.chunks[first - 1]?.kind === 'preposition' && this.chunks[first - 2]?.kind === 'noun') first -= 2;
    const head = this.chunks[first];
    return head?.kind === 'noun' ? [head.group] : [];
  }

  /** 'the law that the house had passed': the noun before the relative word is the object. */
  private relativeObject(at: number): readonly NounGroup[] {
    let i = at - 1;
    while (i > 0 && this.chunks[i]!.kind === 'noun') i--;
    return i < at - 1 && this.chunks[i]?.kind === 'relative' ? this.antecedent(i) : [];
  }

  /** 'the watch given by the manager' */
  private isReducedPassive(at: number, verb: VerbGroup): boolean {
    return verb.form === 'finite' && verb.first === verb.head && isPreposition(this.chunks[at + 1], 'by') && this.chunks[at + 2]?.kind === 'noun' && (this.chunks[at + 2] as Extract<Chunk, { kind: 'noun' }>).group.kind !== 'time';
  }

  /** 'by 18 percent' of 'fell by 18 percent' */
  private isMeasure(at: number): boolean {
    const chunk = this.chunks[at];
    return chunk?.kind === 'noun' && this.tokens[chunk.group.first]!.kind === 'number';
  }

  /** '…, said the mayor' */
  private isInverted(at: number, verb: VerbGroup): boolean {
    const speech = speechVerb(this.tokens[verb.head]!.norm);
    return speech !== undefined && speech.strength !== 'weak' && speech.form === 'finite' && verb.first === verb.head && (this.chunks[at - 1] === undefined || this.chunks[at - 1]!.kind === 'comma');
  }
}
