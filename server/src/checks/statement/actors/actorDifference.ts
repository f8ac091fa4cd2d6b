import { speechVerb } from '../../../text/speechVerbs.js';
import { stem } from '../../../text/stem.js';
import type { NounGroup } from '../../../text/chunks.js';
import type { CheckContext } from '../../context.js';
import { areSurelyDifferent, isOpen, namesTheSame, sharesAWord, type Actor } from './actorIdentity.js';
import { align } from '../alignment.js';
import { antecedentsIn } from './antecedents.js';
import { isConverseDeed } from './converseVerbs.js';
import { denialOf } from '../negation.js';
import type { Difference } from '../difference.js';
import { parseOf, type ParsedSentence } from './frames.js';
import type { Profile } from '../profile.js';
import { bearsOut, crossedDoers, exchangeIn, sharedDeeds, type SharedDeed } from './roleExchange.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The claim must be the passage's own, or the verb may belong to another story. */
const LEAST_COVERAGE = 0.55;
const LEAST_COVERAGE_WITHOUT_ACTOR = 0.6;
/** Below this no deed of the claim is looked for: even all of its words but the actor's would be too little. */
const LEAST_COVERAGE_AT_ALL = 0.35;
/** What is said of the actor must say enough, by the weight of its terms. */
const LEAST_WEIGHT_WITHOUT_ACTOR = 1.2;
/** Where nothing but the verb is shared, what else is told must be told by one sentence, and be this much. */
const LEAST_COVERAGE_OF_WHOLE_DEED = 0.85;
/** How far behind its verb an amount may stand, and the least number that is not met by chance. */
const AMOUNT_REACH = 6;
const LEAST_TELLING = 13;
const LEAST_WEIGHT_OF_WHOLE_DEED = 1.8;
/** The parts in which another player contradicts, the first named being the one that a claim is about. */
const PARTS = ['agent', 'patient', 'recipient', 'giver', 'taker', 'winner', 'loser', 'later', 'earlier', 'teacher', 'pupil', 'owner'];

/**
 * Whether the passage says of someone else what the claim says of its actor, or of the same two the other way round: 'A sued B' where the passage has
 * 'B sued A', also in the passive voice and across verbs that tell one deed from two sides ('buy' and 'sell'). Sentences are taken apart by
 * rules of thumb, so every part must be plain on both sides, and a passage that bears the claim out somewhere contradicts nothing.
 */
export async function actorDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE_AT_ALL) return [];
  const own = await parseOf(claim);
  if (own.frames.length === 0) return [];
  const shared = await deedsIn(own, window);
  // 'Would not give' and 'gave' are two deeds.
  const isOfOneMood = ({ deed, source }: PlacedDeed): boolean => (denialOf(claim, deed.claim.token) === undefined) === (denialOf(source.profile, deed.source.token) === undefined);
  const open = shared.filter((placed) => isOfOneMood(placed) && !shared.some((other) => other.deed.claim === placed.deed.claim && bearsOut(other.deed, true)));
  for (const { deed, sentence, source } of open) {
    if (window.alignment.coverage < LEAST_COVERAGE) break;
    const exchange = exchangeIn(deed, (actor) => isNamedIn(source, actor));
    if (exchange) return [differenceAt(exchange.claim, exchange.source, sentence, false)];
  }
  for (const at of new Set(open.map(({ sentence }) => sentence))) {
    if (window.alignment.coverage < LEAST_COVERAGE) break;
    const crossed = crossedDoers(open.filter(({ sentence }) => sentence === at).map(({ deed }) => deed));
    if (crossed) return [differenceAt(crossed.claim, crossed.source, at, false)];
  }
  for (const placed of open) {
    const { deed, sentence } = placed;
    if (deed.claim.isNoun) continue;
    const other = await otherPlayer(placed, claim, window, context, signal);
    if (other && !mayPlay(other.claim, other.part, placed, shared)) return [differenceAt(other.claim, other.source, sentence, speechVerb(claim.tokens[deed.claim.token]!.norm)?.strength === 'plain')];
  }
  return [];
}

/** Whether a passage tells a deed of the claim with the same players in the same parts; then it clears the claim of what another passage says. */
export async function bearsOutActors(claim: Profile, window: Window): Promise<boolean> {
  return (await deedsIn(await parseOf(claim), window)).some(({ deed }) => bearsOut(deed, false));
}

/**
 * Whether the opposite words of two sentences are verbs that tell one deed from two sides, each with its players in their parts: 'A sold it to B' and
 * 'B bought it from A' do not contradict each other.
 */
export async function isToldFromOtherSide(claim: Profile, window: Window, difference: Difference): Promise<boolean> {
  if (difference.kind !== 'opposite') return false;
  const own = await parseOf(claim);
  return (await deedsIn(own, window)).some(
    ({ deed, sentence, source }) =>
      sentence === difference.sentence &&
      isConverseDeed(deed.claim.deed) &&
      claim.tokens[deed.claim.token]!.start === difference.claim.start &&
      source.profile.tokens[deed.source.token]!.start === difference.source.start &&
      exchangeIn(deed, (actor) => isNamedIn(source, actor)) === undefined &&
      agreesInPart(deed),
  );
}

/** Whether one player has its part on both sides, and no part that both sides fill has other players. */
function agreesInPart({ own, others }: SharedDeed): boolean {
  const both = [...own].filter(([part]) => others.has(part));
  return both.length > 0 && both.every(([part, mine]) => mine.some((a) => others.get(part)!.some((b) => b.group.kind === 'pronoun' || sharesAWord(a, b) || namesTheSame(a, b))));
}

interface PlacedDeed {
  readonly deed: SharedDeed;
  readonly sentence: number;
  readonly source: ParsedSentence;
}

async function deedsIn(own: ParsedSentence, window: Window): Promise<PlacedDeed[]> {
  const found: PlacedDeed[] = [];
  for (const [sentence, profile] of window.sentences.entries()) {
    const source = await parseOf(profile);
    const antecedents = await antecedentsIn(source, window, sentence);
    for (const deed of sharedDeeds(own, source, antecedents)) found.push({ deed, sentence, source });
  }
  return found;
}

function isNamedIn(source: ParsedSentence, actor: Actor): boolean {
  const { profile } = source;
  // 'The company's spokeswoman' names the company too.
  return source.groups.some((group) => [group, group.owner, group.alias?.owner].some((named) => named && namesTheSame(actor, { profile, group: named })));
}

/** A player of the claim's deed who is surely another than the passage's, while another part of the deed has the same player on both sides. */
async function otherPlayer({ deed, sentence, source }: PlacedDeed, claim: Profile, window: Window, context: CheckContext, signal: AbortSignal | undefined): Promise<{ claim: Actor; source: Actor; part: string } | undefined> {
  for (const part of PARTS) {
    const [mine, theirs] = [deed.own.get(part), deed.others.get(part)];
    if (mine?.length !== 1 || theirs?.length !== 1) continue;
    const [own, other] = [mine[0]!, theirs[0]!];
    // 'Two people' and 'two' are one group; 'one, Ilse Brand,' may be somebody else.
    if (other.group.kind === 'number' && claim.tokens.slice(own.group.first, own.group.next).some(({ norm }) => norm === source.profile.tokens[other.group.head]!.norm)) continue;
    if (coverageWithout(claim, window, withOwner(own.group)) < LEAST_COVERAGE_WITHOUT_ACTOR) continue;
    const isReport = isSameReport(deed, part, claim) && window.alignment.coverage >= LEAST_COVERAGE && coverageWithout(claim, window, withOwner(own.group), sentence) >= LEAST_COVERAGE_WITHOUT_ACTOR;
    const isContrast = part === 'agent' && deed.claim.deed === deed.source.deed && (await standsAgainst({ source, sentence, deed }, own, other, window, context, signal)) && coverageWithout(claim, window, withOwner(own.group), sentence) >= LEAST_COVERAGE_WITHOUT_ACTOR;
    if (!hasSharedPlayer(deed, part) && !isReport && !isContrast && !isOfOneAmount(deed, part, claim, source.profile) && !isWholeDeed(deed, part, claim, window, own, { sentence, source })) continue;
    // 'Wants the alliance to stop, which Norpact refuses': a description may stand for whom the claim itself names.
    if (own.group.name.length === 0 && claim.terms.some(({ kind, stem }) => kind === 'name' && other.group.name.some((token) => stemOf(other.profile, token) === stem))) continue;
    if ([...deed.others.values()].some((players) => players.some((player) => sharesAWord(own, player) || speaksFor(player, own) || isPartOf(player, own)))) continue;
    if (sharesDeedByEllipsis(source, own, deed.source.token)) continue;
    // 'Holm stressed that the port had to choose, and warned …': who speaks in the sentence may speak on.
    if (!hasSharedPlayer(deed, part) && !isContrast && speaksIn(source, own)) continue;
    if (isContrast || isSetAgainst(source, own, deed.source.token) || (await keepsOut(window, sentence, own)) || (await areSurelyDifferent(own, other, window.article, context, signal))) return { claim: own, source: other, part };
  }
  return undefined;
}

function stemOf({ terms }: Profile, at: number): string | undefined {
  return terms.find(({ token }) => token === at)?.stem;
}

/** 'Will contribute 2 million euros' on both sides: one verb, and behind it one amount of money, or a number that is not met by chance. */
function isOfOneAmount({ claim, source }: SharedDeed, part: string, own: Profile, other: Profile): boolean {
  if (part !== 'agent' || claim.deed !== source.deed || claim.isNoun) return false;
  const behind = ({ tokens, quantities }: Profile, verb: number): Profile['quantities'] => quantities.filter(({ start, kind, min, max }) => start > tokens[verb]!.end && start < (tokens[verb + AMOUNT_REACH] ?? tokens.at(-1)!).end && min === max && (kind === 'money' || kind === 'measure' || (kind !== 'ordinal' && min >= LEAST_TELLING)));
  return behind(own, claim.token).some((a) => behind(other, source.token).some((b) => a.min === b.min && a.unit === b.unit));
}

/** Whether a sentence has somebody directly before a verb of speech. */
function speaksIn({ groups, profile }: ParsedSentence, actor: Actor): boolean {
  return groups.some((group) => speechVerb(profile.tokens[group.next]?.norm ?? '') !== undefined && [group, group.alias].some((named) => named && namesTheSame(actor, { profile, group: named })));
}

/** 'Varga scored in the 12th minute and Stamm ten minutes later': whoever stands behind 'and', and has no verb behind them, did the same. */
function sharesDeedByEllipsis({ groups, predicates, profile }: ParsedSentence, actor: Actor, deed: number): boolean {
  return groups.some((group) => group.first > deed && /^(?:and|then)$/.test(profile.tokens[group.first - 1]?.norm ?? '') && namesTheSame(actor, { profile, group }) && !predicates.some(({ verb }) => verb.head > group.head));
}

/** 'The army of Velm': what it does Velm does. */
function isPartOf({ profile: { tokens }, group: { next } }: Actor, { profile, group: { name } }: Actor): boolean {
  const last = name.at(-1);
  return last !== undefined && tokens[next]?.norm === 'of' && tokens.slice(next + 1, next + 4).some(({ norm }) => norm === profile.tokens[last]!.norm);
}

/** 'Ruys, the company's spokeswoman', 'its chief executive': what she does the company does. */
function speaksFor({ profile, group }: Actor, body: Actor): boolean {
  return [group, group.alias].some((named) => named && isOpen(profile, named) && (/^(?:its|their)$/.test(profile.tokens[named.first]!.norm) || (named.owner && sharesAWord(body, { profile, group: named.owner }))));
}

/** Whether the passage tells the same deed once more with the actor, or with a pronoun that may stand for them, in the part that the claim gives them. */
function mayPlay(actor: Actor, part: string, told: PlacedDeed, shared: readonly PlacedDeed[]): boolean {
  const { claim } = told.deed;
  return shared.some(({ deed, sentence }) => deed.claim === claim && !(sentence === told.sentence && isOtherDemand(actor, told, deed)) && (deed.others.get(part) ?? []).some((player) => (player.group.kind === 'pronoun' && !player.antecedent) || sharesAWord(actor, player)));
}

/** 'Prosecutors had demanded six years; the defence had called for an acquittal': what the one demands in another word, set against the other's, is not the other's. */
function isOtherDemand(actor: Actor, { deed: told, source }: PlacedDeed, { source: other }: SharedDeed): boolean {
  return told.source.deed === told.claim.deed && other.deed !== told.claim.deed && isSetAgainst(source, actor, told.source.token);
}

/** Whether another part of the deed has the same player on both sides. */
function hasSharedPlayer({ own, others }: SharedDeed, except: string): boolean {
  return [...own].some(([part, mine]) => part !== except && mine.some((a) => (others.get(part) ?? []).some((b) => namesTheSame(a, b))));
}

/** Both say with one verb that somebody said, demanded or accused; what is said is then the rest of the sentence. */
function isSameReport({ claim, source }: SharedDeed, part: string, profile: Profile): boolean {
  const strength = speechVerb(profile.tokens[claim.token]!.norm)?.strength;
  // Who speaks a quotation is for the check of quotations to say.
  return part === 'agent' && claim.deed === source.deed && !/["“”«»]/.test(profile.text) && (strength === 'plain' || strength === 'reporting');
}

/** Both say the same deed with all that goes with it, of which one sentence has nearly every word, and no other sentence of the article says so much of it beside the claim's actor. */
function isWholeDeed({ claim, source }: SharedDeed, part: string, profile: Profile, window: Window, own: Actor, passage: Pick<PlacedDeed, 'sentence' | 'source'>): boolean {
  const { sentence } = passage;
  if (!/^(?:agent|patient)$/.test(part) || claim.deed !== source.deed || own.group.name.length === 0 || /["“”«»]/.test(profile.text)) return false;
  if (coverageWithout(profile, window, own.group, sentence) < LEAST_COVERAGE_OF_WHOLE_DEED || weightWithout(profile, own.group) < LEAST_WEIGHT_OF_WHOLE_DEED) return false;
  const names = own.group.name.map((token) => own.profile.tokens[token]!.norm.replace(/['’]s$/, ''));
  const itself = isSetAgainst(passage.source, own, source.token) ? window.first + sentence : undefined;
  return !window.article.sentences.some((_, at) => {
    if (at === itself) return false;
    const other = sourceProfile(window.article, at);
    return other.tokens.some(({ norm }) => names.includes(norm.replace(/['’]s$/, ''))) && shareIn(profile, other, own.group) >= LEAST_COVERAGE_WITHOUT_ACTOR;
  });
}

/** Where a sentence tells one after the other what each is for or against, each has a view of their own: 'the Greens reject it, the others are for it, and the League wants a vote'. By stem. */
const STANCE = new Set('reject oppose support back favour favor endorse welcome resist'.split(' ').map(stem));

/** What sets one half of a sentence against the other. */
const AGAINST = /^(?:while|whereas|but|unlike|;)$/;

/** Whether a sentence sets somebody against whoever does a deed in it: 'the farmers reject it, while the town is in favour' tells of another deed of the town. */
function isSetAgainst({ predicates, profile }: ParsedSentence, actor: Actor, deed: number): boolean {
  const doers = predicates.filter(({ verb }) => verb.head === deed).flatMap(({ subjects }) => subjects);
  // 'But had turned it down' goes on about the same: whoever is set against another is named behind the word that does so.
  const isStance = STANCE.has(stem(profile.tokens[deed]!.norm)) && !/\b(?:so|as|nor|neither) (?:do|does|did|is|are|was|were|has|have|will|would)\b|\balso\b|\btoo\b/i.test(profile.text);
  const opens = ({ first }: NounGroup): boolean => AGAINST.test(profile.tokens[first - 1]?.norm ?? '') || (isStance && /^(?:and|,)$/.test(profile.tokens[first - 1]?.norm ?? ''));
  return predicates.some(({ verb, subjects }) => verb.head !== deed && subjects.some((group) => namesTheSame(actor, { profile, group }) && doers.some((doer) => opens(group.first < doer.first ? doer : withOwner(group)))));
}

/**
 * Whether a sentence sets the claim's actor against whoever does the deed, the two being surely different: 'the company accepted, while the union …'. Likewise where it
 * does so by what they are, and the sentence before begins with the claim's actor: 'Orla Docks wants cranes. The company says that …; the union fears …'.
 */
async function standsAgainst({ source, sentence, deed: { source: frame } }: PlacedDeed, actor: Actor, other: Actor, { article, first }: Window, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  const deed = frame.token;
  if (isSetAgainst(source, actor, deed)) return areSurelyDifferent(actor, other, article, context, signal);
  const at = first + sentence;
  if (at === 0 || article.sentences[at - 1]!.block !== article.sentences[at]!.block) return false;
  const { profile, predicates } = source;
  const described = predicates.map(({ subjects }) => subjects[0]).find((group) => group !== undefined && group.first <= 1 && profile.tokens[group.first]!.norm === 'the' && BODY.test(profile.tokens[group.head]!.norm));
  const doer = predicates.find(({ verb }) => verb.head === deed)?.subjects[0];
  if (!described || !doer || doer === described || profile.tokens[doer.head]!.norm === profile.tokens[described.head]!.norm) return false;
  const before = await parseOf(sourceProfile(article, at - 1));
  const opening = before.predicates[0]?.subjects[0];
  const isOpening = opening !== undefined && opening.first === 0 && namesTheSame(actor, { profile: before.profile, group: opening });
  return isOpening && isSetAgainst(source, { profile, group: described }, deed);
}

/** A body that a name of the sentence before may be taken up by. */
const BODY = /^(?:company|firm|group|club|bank|airline|operator|ministry|university|party|carrier|retailer|manufacturer|charity|council|agency)$/;

/** What refers to the deed of the sentence before: 'is not planning such a step', 'did not do so'. */
const REFERRING = /^(?:such|so|that|this|it|likewise|either|same|similar)$/;

/** Whether the sentence behind says of somebody that they do not do what it tells: 'Velm closed its ports. Tarn is not planning such a step.' */
async function keepsOut({ article, first }: Window, sentence: number, actor: Actor): Promise<boolean> {
  const at = first + sentence + 1;
  if (at >= article.sentences.length || article.sentences[at]!.block !== article.sentences[at - 1]!.block) return false;
  const { predicates, profile } = await parseOf(sourceProfile(article, at));
  return predicates.some(({ verb, subjects }) => {
    const denial = profile.negations.find((token) => token >= verb.first - 1 && token < verb.next + 1);
    return denial !== undefined && subjects.some((group) => namesTheSame(actor, { profile, group })) && profile.tokens.slice(verb.head + 1).some(({ norm }) => REFERRING.test(norm));
  });
}

/** A group from its owner on: 'the anglers’ union'. */
function withOwner(group: NounGroup): NounGroup {
  return group.owner !== undefined && group.owner.first < group.first ? { ...group, first: group.owner.first } : group;
}

/** Share of the claim's weight, the words of a group aside, that a sentence has. */
function shareIn(claim: Profile, sentence: Profile, group: NounGroup): number {
  const { matches } = align(claim, [sentence]);
  let [total, found] = [0, 0];
  claim.terms.forEach((term, i) => {
    if (term.token >= group.first && term.token < group.next) return;
    total += term.weight;
    found += term.weight * (matches[i]?.score ?? 0);
  });
  return total === 0 ? 0 : found / total;
}

function weightWithout(claim: Profile, group: NounGroup): number {
  return claim.terms.reduce((sum, { token, weight }) => (token >= group.first && token < group.next ? sum : sum + weight), 0);
}

/** Share of the claim's weight, the words of a group aside, that stands in the passage, or in one sentence of it. */
function coverageWithout(claim: Profile, window: Window, group: NounGroup, sentence?: number): number {
  let [total, found] = [0, 0];
  claim.terms.forEach((term, i) => {
    if (term.token >= group.first && term.token < group.next) return;
    total += term.weight;
    const match = window.alignment.matches[i];
    if (match && (sentence === undefined || match.sentence === sentence)) found += term.weight * match.score;
  });
  return total < LEAST_WEIGHT_WITHOUT_ACTOR ? 0 : found / total;
}

function differenceAt(claim: Actor, source: Actor, sentence: number, isSpeech: boolean): Difference {
  const [mine, theirs] = [spanOf(claim), spanOf(source)];
  const named = source.antecedent ?? source;
  // 'The governor, Marta Ilven': the name says more than the office.
  const { alias } = named.group;
  const { start, end } = spanOf(alias !== undefined && alias.name.length > named.group.name.length ? { ...named, group: alias } : named);
  const sourceText = named.profile.text.slice(start, end).replace(/['’]s$/, '');
  return {
    code: isSpeech ? 'claim.misattributed' : 'claim.contradicted',
    kind: isSpeech ? 'speaker' : 'actor',
    claim: mine,
    sentence,
    source: theirs,
    sourceText,
    confidence: 0.8,
    ...(claim.group.kind === 'name' && named.group.kind === 'name' ? { replacement: sourceText } : {}),
  };
}

function spanOf({ profile: { tokens }, group }: Actor): { start: number; end: number } {
  const { owner } = group;
  // 'Anglers’ Union' is one name, which happens to have an owner in it.
  const isWithOwner = group.name.length > 0 && owner !== undefined && owner.name.length > 0 && tokens[owner.next - 1]!.end <= tokens[group.first]!.start && tokens.slice(owner.next, group.first).every(({ text }) => /^['’]$/.test(text));
  return { start: tokens[isWithOwner ? owner.first : group.first]!.start, end: tokens[group.next - 1]!.end };
}
