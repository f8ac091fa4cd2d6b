import type { Article } from '../../../articles/article.js';
import { holdersIn } from '../../../articles/articleNames.js';
import { areRespelt } from '../../../articles/nearWords.js';
import type { Entity } from '../../../index/corpusIndex.js';
import type { NounGroup } from '../../../text/chunks.js';
import { foldWord } from '../../../text/fold.js';
import { isRole } from '../../../text/roles.js';
import { stem } from '../../../text/stem.js';
import { areSynonyms } from '../../../text/lexicon/words.js';
import type { CheckContext } from '../../context.js';
import { areOfOtherCamps, campsOf } from './actorCamps.js';
import { areTwoBodies } from './twoBodies.js';
import type { ParsedSentence } from './frames.js';
import { areOfOneNation, areOfOtherNations, areStateAndUnion, isAdjectiveOfNation, nationOf } from './nations.js';
import { spanOfTokens, type Profile } from '../profile.js';

/** Somebody as a sentence names them. */
export interface Actor {
  readonly profile: Profile;
  readonly group: NounGroup;
  /** For a pronoun whom it stands for, where that is sure. */
  readonly antecedent?: Actor;
}

/** Where an actor stands in its sentence. */
export function spanOfActor({ profile, group }: Actor): { start: number; end: number } {
  return spanOfTokens(profile, group.first, group.next - 1);
}

/** Whether two groups of nouns plainly name the same: one name within the other, or one head noun. Adjectives do not count: 'the court' is 'the district court'. */
export function namesTheSame(a: Actor, b: Actor): boolean {
  return !areNationals(a, b) && forms(a).some((own) => forms(b).some((other) => areLike(own, other)));
}

/** Whether a sentence names somebody, or whoever they belong to, in whatever part. */
export function isNamedIn(actor: Actor, sentence: ParsedSentence): boolean {
  return namedAt(actor, sentence).length > 0;
}

/** Where a sentence names somebody, or whoever they belong to, by tokens. */
export function namedAt(actor: Actor, { groups, profile }: ParsedSentence): number[] {
  const head = actor.profile.tokens[actor.group.head]!.norm;
  const byWord = profile.tokens.flatMap(({ norm }, at) => (norm === head ? [at] : []));
  const byGroup = groups.flatMap((group) => [group, group.owner, group.alias, group.alias?.owner].flatMap((named) => (named && namesTheSame(actor, { profile, group: named }) ? [named.head] : [])));
  return [...byWord, ...byGroup];
}

/** Whether two groups of nouns share any word that says who is meant; then they are never taken for different. */
export function sharesAWord(a: Actor, b: Actor): boolean {
  // 'Its rival Polaris' and 'its rival Skarn' share a title, and are two.
  const areNames = hasName(a) && hasName(b);
  if (areNationals(a, b)) return false;
  const own = wordsOf(a, areNames);
  return wordsOf(b, areNames).some((word) => own.some((mine) => mine === word || stem(mine) === stem(word) || areOfOneNation(mine, word) || isDerived(mine, word) || isDerived(word, mine)));
}

/** Whether two are described by nothing but what they are and of which nation, and the nations differ: 'the Kyrgyz delegation', 'the Tajik delegation'. */
function areNationals(a: Actor, b: Actor): boolean {
  return !hasPersonalName(a) && !hasPersonalName(b) && areOfOtherNations(textOf(a), textOf(b));
}

/** Whether both are called the same, or by words that mean the same: 'troops' and 'soldiers'. */
function hasOneHead(a: Actor, b: Actor): boolean {
  const [own, other] = [a, b].map(({ profile, group }) => stem(profile.tokens[group.head]!.norm)) as [string, string];
  return own === other || areSynonyms(own, other);
}

function hasPersonalName({ profile, group, antecedent }: Actor): boolean {
  if (antecedent) return hasPersonalName(antecedent);
  return [group, group.alias].some((named) => named !== undefined && named.name.some((token) => !isAdjectiveOfNation(profile.tokens[token]!.text)));
}

function textOf({ profile, group, antecedent }: Actor): string {
  return antecedent ? textOf(antecedent) : profile.text.slice(profile.tokens[group.first]!.start, profile.tokens[group.next - 1]!.end);
}

function hasName({ group, antecedent }: Actor): boolean {
  return antecedent ? hasName(antecedent) : group.name.length > 0 || (group.alias?.name.length ?? 0) > 0;
}

interface Form {
  readonly name?: readonly string[];
  readonly noun?: string;
}

/** The ways in which a group names somebody: its name, its head noun, the nouns before a name, and what stands beside it. */
function forms({ profile, group, antecedent }: Actor): Form[] {
  if (antecedent) return forms(antecedent);
  if (group.kind === 'pronoun' || group.kind === 'time' || group.kind === 'number' || profile.tokens.slice(group.first, group.next).some(({ kind }) => kind === 'number')) return [];
  const norm = (token: number): string => profile.tokens[token]!.norm;
  const own: Form[] = group.name.length > 0 ? [{ name: group.name.map(norm) }, ...group.titles.map((token) => ({ noun: norm(token) }))] : [{ noun: norm(group.head) }];
  return group.alias ? [...own, ...forms({ profile, group: group.alias })] : own;
}

function areLike(a: Form, b: Form): boolean {
  if (a.name && b.name) return holds(a.name, b.name) || holds(b.name, a.name) || areOfOneNation(a.name.at(-1)!, b.name.at(-1)!);
  if (a.noun !== undefined && b.noun !== undefined) return a.noun === b.noun || stem(a.noun) === stem(b.noun) || areSynonyms(stem(a.noun), stem(b.noun));
  const [name, noun] = a.name ? [a.name, b.noun!] : [b.name!, a.noun!];
  return name.at(-1) === noun;
}

function holds(name: readonly string[], part: readonly string[]): boolean {
  return part.every((word) => name.includes(word)) && (part.length > 1 || part[0] === name.at(-1) || part[0] === name[0]);
}

const GRAMMAR = /^(?:the|a|an|of|his|her|its|their|this|that|these|those|some|all|both|one|two|former|new|first|other)$/;

/** The words of a group and of what stands beside it; of its names only, where `areNames`. */
function wordsOf({ profile, group, antecedent }: Actor, areNames = false): string[] {
  if (antecedent) return wordsOf(antecedent, areNames);
  if (group.kind === 'pronoun') return [];
  const tokens = areNames ? group.name.map((at) => profile.tokens[at]!) : profile.tokens.slice(group.first, group.next);
  const own = tokens.filter(({ kind, norm }) => kind === 'word' && !GRAMMAR.test(norm)).map(({ norm }) => norm);
  return group.alias ? [...own, ...wordsOf({ profile, group: group.alias }, areNames)] : own;
}

function isDerived(place: string, adjective: string): boolean {
  return place.length >= 4 && adjective.length > place.length && adjective.startsWith(place.replace(/[aey]$/, '')) && /^(?:[aey]?n|ian|ean|ns|ese|ish|i)$/.test(adjective.slice(place.replace(/[aey]$/, '').length));
}

/** What is known of somebody beyond the words: which persons they may be, and the bodies that they may speak for. */
interface Identity {
  /** Persons of the corpus; empty where none is known. */
  readonly persons: readonly Entity[];
  /** Undefined where the words may stand for anybody. */
  readonly camps: ReadonlySet<string> | undefined;
  readonly nation: string | undefined;
  readonly isName: boolean;
}

/**
 * Whether two groups of nouns surely name different actors: two persons; states of different name; a court and a ministry. A description
 * is taken for the person who alone holds that office in the article. Anything less sure is not different.
 */
export async function areSurelyDifferent(claim: Actor, source: Actor, article: Article, context: CheckContext, signal?: AbortSignal): Promise<boolean> {
  if (source.antecedent) return areSurelyDifferent(claim, source.antecedent, article, context, signal);
  if (sharesAWord(claim, source)) return false;
  if (areStateAndUnion(textOf(claim), textOf(source))) return true;
  if (areNationals(claim, source) && hasOneHead(claim, source)) return true;
  if (isVague(claim) || isVague(source)) return false;
  const [mine, theirs] = [await identityOf(claim, article, context, signal), await identityOf(source, article, context, signal)];
  if (mine.persons.length > 0 && theirs.persons.length > 0) return !mine.persons.some(({ id }) => theirs.persons.some((other) => other.id === id)) && !sharesSurname(mine.persons, theirs.persons);
  const areBodies = [mine, theirs].every(({ isName, persons, nation }) => isName && persons.length === 0 && nation === undefined);
  // 'Norvik, too, made a loss': whoever is told of did it beside somebody else; and a claim that names both tells of both.
  const isShared = areBodies && (/\b(?:too|also|as well|likewise|both|like)\b/i.test(source.profile.text) || claim.profile.text.includes(lastOfName(source)));
  if (areBodies && !isShared && areTwoBodies(lastOfName(claim), lastOfName(source), article)) return true;
  if (mine.persons.length > 0 && theirs.isName && isDescribedAsPerson(source)) return true;
  if (mine.isName && mine.persons.length === 0 && mine.nation === undefined && theirs.persons.length > 0 && (await speaksForAnother(claim, source, theirs.persons, article, context, signal))) return true;
  if (mine.isName && theirs.isName && mine.nation !== undefined && theirs.nation !== undefined) return mine.nation !== theirs.nation;
  if (mine.persons.length > 0 && theirs.nation !== undefined && isOfAnotherNation(mine.persons, theirs.nation)) return true;
  if (theirs.persons.length > 0 && mine.isName && mine.persons.length === 0 && mine.nation !== undefined && isOfAnotherNation(theirs.persons, mine.nation)) return true;
  if (mine.nation !== undefined && theirs.nation !== undefined && mine.nation === theirs.nation) return false;
  return mine.camps !== undefined && theirs.camps !== undefined && areOfOtherCamps(mine.camps, theirs.camps);
}

function lastOfName({ profile, group }: Actor): string {
  return profile.tokens[group.name.at(-1)!]!.text.replace(/['’]s?$/, '');
}

/** 'Tamas, a 29-year-old soldier,' and 'Tamas, 29,': somebody whose name tells no kind is a person by what stands beside it. */
function isDescribedAsPerson({ profile: { tokens }, group: { name, next, alias } }: Actor): boolean {
  if (name.length === 0) return false;
  if (alias && alias.name.length === 0 && isRole(tokens[alias.head]!.norm)) return true;
  const [comma, age, closing] = tokens.slice(next, next + 3);
  if (comma?.text !== ',' || age === undefined) return false;
  if (age.kind === 'number' && /^\d{2}$/.test(age.text) && (closing === undefined || closing.text === ',')) return true;
  const end = tokens.findIndex(({ text }, at) => at > next && text === ',');
  const beside = tokens.slice(next + 1, end < 0 ? tokens.length : end).map(({ norm }) => norm).join(' ');
  return /\byears?[ -]*old\b/.test(beside);
}

/** Whether two groups of nouns plainly name one: by their words, or one by name and one by the office that this person alone holds in the article. */
export async function areSurelyTheSame(claim: Actor, source: Actor, article: Article, context: CheckContext, signal?: AbortSignal): Promise<boolean> {
  if (namesTheSame(claim, source)) return true;
  if (source.antecedent) return areSurelyTheSame(claim, source.antecedent, article, context, signal);
  if (isVague(claim) || isVague(source)) return false;
  const [mine, theirs] = [await identityOf(claim, article, context, signal), await identityOf(source, article, context, signal)];
  return mine.persons.length === 1 && theirs.persons.length === 1 && mine.persons[0]!.id === theirs.persons[0]!.id;
}

/** Bodies that are no part of a company, a state or a party, and so never speak for one. */
const OF_THEIR_OWN = new Set(['union', 'opposition', 'church', 'rebels', 'press']);

/**
 * Whether a person of the source plainly speaks for another body than the claim's: 'Mira Holt of the dockers' union' does not speak for Brekke, where the article
 * names both and never together. Somebody 'of' a place, a ministry or a department may speak for a state or a company that it belongs to.
 */
async function speaksForAnother({ profile, group }: Actor, source: Actor, persons: readonly Entity[], article: Article, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  const own = profile.tokens[group.name.at(-1)!]!.norm.replace(/['’]s?$/, '');
  const named = source.group.name.length > 0 ? source.group : source.group.alias;
  const person = named && named.name.length > 0 ? source.profile.tokens[named.name.at(-1)!]!.norm : undefined;
  if (person === undefined) return false;
  const led = persons.length === 1 ? persons[0]!.offices.map(({ text }) => LEADS.exec(text)?.[1]).find((found) => found !== undefined) : undefined;
  const isOfLed = led !== undefined && !OF_THE_STATE.test(led) && !wordsOf({ profile, group }).some((word) => foldWord(led).split(' ').includes(word));
  if (isOfLed) return areNeverNamedTogether(article, own, [foldWord(led.split(' ').at(-1)!), person]);
  const body = source.group.owner ?? source.group.alias?.owner;
  if (!body || body.kind === 'pronoun' || body.kind === 'time' || body.kind === 'number' || sharesAWord({ profile, group }, { profile: source.profile, group: body })) return false;
  const head = source.profile.tokens[body.head]!.norm.replace(/['’]s?$/, '');
  const camps = campsOf(head);
  if (body.name.length === 0 ? !camps || ![...camps].every((camp) => OF_THEIR_OWN.has(camp)) : !(await isOrganisation(source.profile, body, context, signal))) return false;
  return areNeverNamedTogether(article, own, [head, person]);
}

/** The body that an office leads or speaks for, where it is named by several words: 'president of the Harbour Hands'. One word may be a place. */
const LEADS = /\b(?:president|chief executive|head|chair\w*|director|secretary|spokes\w+|leader|analyst|economist|manager) (?:of|at|for) (?:the )?(\p{Lu}\S*(?: \p{Lu}\S*)+)$/u;

/** Whether an article names somebody, and never in a sentence with any of the given words. */
function areNeverNamedTogether(article: Article, own: string, others: readonly string[]): boolean {
  let isNamed = false;
  for (const { start, end } of article.sentences) {
    const words = article.text.slice(start, end).toLowerCase().split(/[^\p{L}\p{N}]+/u);
    if (!words.includes(own)) continue;
    isNamed = true;
    if (others.some((other) => words.includes(other))) return false;
  }
  return isNamed;
}

const OF_THE_STATE = /\b(?:ministry|department|office|agency|commission|council|police|army|court|parliament|service|board|committee|embassy)\b/i;

async function isOrganisation(profile: Profile, group: NounGroup, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  const text = profile.text.slice(profile.tokens[group.name[0]!]!.start, profile.tokens[group.name.at(-1)!]!.end).replace(/['’]s$/, '');
  if (OF_THE_STATE.test(text)) return false;
  const found = await context.index.lookUpName(text, signal);
  return found.kind === 'exact' && found.entities.every(({ kind }) => kind === 'organisation');
}

function isVague({ group, profile }: Actor): boolean {
  return group.kind === 'pronoun' || group.kind === 'time' || group.kind === 'number' || /^(?:people|group|side|sides|others|some|many|most|one|all|everyone|nobody|anyone|someone|man|woman|men|women|companies|governments|countries)$/.test(profile.tokens[group.head]!.norm);
}

/** 'Ilse Brand' and 'Brand' may be one person that the corpus could not join. */
function sharesSurname(a: readonly Entity[], b: readonly Entity[]): boolean {
  const surnames = ({ preferred, spellings }: Entity): string[] => [preferred, ...spellings.map(({ text }) => text)].map((name) => foldWord(name.split(/\s+/).at(-1) ?? ''));
  return a.some((mine) => b.some((other) => surnames(mine).some((one) => surnames(other).some((two) => one === two || areRespelt(one, two)))));
}

/** 'The American diplomat' is not a Russian minister: the person's offices name other nations only. */
function isOfAnotherNation(persons: readonly Entity[], nation: string): boolean {
  return persons.every(({ offices }) => {
    const nations = offices.map(({ text }) => nationOf(text)).filter((known) => known !== undefined);
    return nations.length > 0 && !nations.includes(nation);
  });
}

async function identityOf({ profile, group }: Actor, article: Article, context: CheckContext, signal: AbortSignal | undefined): Promise<Identity> {
  const text = profile.text.slice(profile.tokens[group.first]!.start, profile.tokens[group.next - 1]!.end).replace(/['’]s$/, '');
  const named = group.name.length > 0 ? group : group.alias?.name.length ? group.alias : undefined;
  // 'The Governor of Lund, Marta Ilven': the office is written like a name.
  const ownPersons = named ? await personsNamed(profile, named, context, signal) : [];
  const persons = named ? (ownPersons.length === 0 && named === group && group.alias?.name.length ? await personsNamed(profile, group.alias, context, signal) : ownPersons) : await holderOf(profile, group, article, context, signal);
  const offices = persons.flatMap((person) => person.offices.map(({ text: office }) => office));
  const words = [...wordsOf({ profile, group }), ...(group.owner && isOpen(profile, group) ? wordsOf({ profile, group: group.owner }) : [])];
  const camps = named && persons.length > 0 ? campsOfOffices(offices, words) : group.name.length > 0 ? campsOf(profile.tokens[group.head]!.norm) : campsOfNoun(profile, group, words);
  return { persons, camps, nation: nationOf(text), isName: group.name.length > 0 };
}

/** Whether a group is people who speak for whoever owns them: 'the Front's spokesman'. */
export function isOpen(profile: Profile, group: NounGroup): boolean {
  return OPEN.test(profile.tokens[group.head]!.norm);
}

const OPEN = /^(?:spokes(?:man|woman|person)|leader|head|chief|executive|director|founder|chair(?:man|woman|person)?|secretary|official|member|representative|deputy|aide|adviser|boss)s?$/;

function campsOfNoun(profile: Profile, group: NounGroup, words: readonly string[]): ReadonlySet<string> | undefined {
  const { norm } = profile.tokens[group.head]!;
  if (!OPEN.test(norm)) return campsOf(norm);
  const camps = words.map((word) => campsOf(word)).filter((found) => found !== undefined);
  return camps.length > 0 ? new Set(camps.flatMap((found) => [...found])) : undefined;
}

/** A person may speak for any body that an office of theirs, or a word beside the name, belongs to. */
function campsOfOffices(offices: readonly string[], words: readonly string[]): ReadonlySet<string> | undefined {
  const all = [...offices.flatMap((office) => office.split(/[^\p{L}]+/u).map(foldWord)), ...words];
  const camps = all.map((word) => campsOf(word)).filter((found) => found !== undefined);
  return camps.length > 0 ? new Set(camps.flatMap((found) => [...found])) : undefined;
}

async function personsNamed(profile: Profile, group: NounGroup, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly Entity[]> {
  const last = group.name.at(-1)!;
  for (const first of group.name) {
    const name = profile.text.slice(profile.tokens[first]!.start, profile.tokens[last]!.end).replace(/['’]s$/, '');
    const found = await context.index.lookUpName(name, signal);
    // 'Alina', where the corpus knows one 'Alina Holt'.
    const isOne = found.kind === 'exact' || (found.kind === 'partly' && found.entities.length === 1);
    if (isOne) return found.entities.every(({ kind }) => kind === 'person') ? found.entities : [];
  }
  return [];
}

const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'under', 'undersecretary'].map(stem));

/** The one person of an article to whom it gives the office of a description: 'the chief prosecutor'. Several holders, or words that the office has not, give none. */
async function holderOf(profile: Profile, group: NounGroup, article: Article, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly Entity[]> {
  const { norm } = profile.tokens[group.head]!;
  if (group.kind !== 'noun' || group.next - group.first > 6 || /^(?:spokes\w+|officials?|lawyers?|experts?|analysts?|members?|representatives?|officers?|aides?)$/.test(norm)) return [];
  if (OPEN.test(norm) && !group.owner && group.next - group.first < 3) return [];
  const wanted = [...wordsOf({ profile, group }), ...(group.owner && group.owner.kind !== 'pronoun' ? [profile.tokens[group.owner.head]!.norm] : [])].map(stem);
  const head = stem(norm);
  let holder: string | undefined;
  for (const { fullName, words } of holdersIn(article)) {
    // A deputy is not who the description means, unless it says so.
    if (!words.includes(head) || words.some((word) => DEPUTY.has(word) && !wanted.includes(word))) continue;
    if (!wanted.every((word) => words.includes(word)) || (holder !== undefined && holder !== fullName)) return [];
    holder = fullName;
  }
  if (holder === undefined) return [];
  const found = await context.index.lookUpName(holder, signal);
  return found.kind === 'exact' && found.entities.every(({ kind }) => kind === 'person') ? found.entities : [];
}
