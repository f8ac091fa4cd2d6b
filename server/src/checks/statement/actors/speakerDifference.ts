import type { NounGroup } from '../../../text/chunks.js';
import { speechVerb, type SpeechVerbStrength } from '../../../text/speechVerbs.js';
import type { Token } from '../../../text/tokens.js';
import type { CheckContext } from '../../context.js';
import { type Actor, areSurelyDifferent, areSurelyTheSame, namedAt, namesTheSame, spanOfActor } from './actorIdentity.js';
import { antecedentsIn, mayStandFor, type Antecedents } from './antecedents.js';
import type { Difference } from '../difference.js';
import { spokenBy } from '../spokenBy.js';
import { spokenDifference } from './spokenDifference.js';
import { parseOf, type ParsedSentence } from './frames.js';
import { denialOf } from '../negation.js';
import type { Profile } from '../profile.js';
import type { Window } from '../window.js';

/** Share of what is reported that the sentence of the source must have. */
const LEAST_COVERAGE = 0.6;
/** What is reported must say enough, by the weight of its terms, to be told from others. */
const LEAST_WEIGHT = 1.6;
/** Less will do where the sentence of the source has as good as all of it. */
const LEAST_WEIGHT_OF_ALL = 0.9;
const AS_GOOD_AS_ALL = 0.9;
/** A word of what is reported that says so much, in a sentence of the speaker's own, lets that sentence stand for the claim. */
const LEAST_WEIGHT_BESIDE = 0.4;

/**
 * 'According to A, …', '…, said A' or 'A said that …' where the sentence of the source that says so names others as its speakers, and A nowhere.
 * Persons are told apart by name or by the office that one person holds in the article, and bodies by what they are: a ministry is not a union.
 * A source that names no speaker says nothing against A, nor does 'he' where that may be A. Who speaks a quotation is for the check of quotations to say.
 */
export async function speakerDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  if (!mayReport(claim)) return [];
  const own = await parseOf(claim);
  const reports = reportsOf(own, (strength, lemma, verb) => strength === 'plain' || FORETELLING.test(lemma) || isThatReport(claim.tokens, verb, strength));
  const report = reports[0];
  if (!report || reports.slice(1).some((other) => !isWithinReport(claim, report, other)) || report.speaker.kind === 'pronoun' || !reportsAClause(own, report)) return [];
  const sentence = sentenceOf(claim, window, report.reporting);
  if (sentence === undefined) return [];
  const source = await parseOf(window.sentences[sentence]!);
  const speaker: Actor = { profile: claim, group: report.speaker };
  if (isNamedBesideReport(speaker, source) || (await speaksBeside(claim, window, sentence, speaker, report.reporting))) return [];
  const antecedents = await antecedentsIn(source, window, sentence);
  // The 'I' of a quotation is whoever speaks it.
  const theirs = reportsOf(source, (strength, lemma) => strength !== 'weak' || FORETELLING.test(lemma)).filter((other) => !/^(?:i|we)$/.test(source.profile.tokens[other.speaker.head]!.norm));
  const others = theirs.filter((other) => !theirs.some((outer) => outer !== other && (isWithinReport(source.profile, outer, other) || isQuotedIn(source.profile, outer, other)))).map((other) => actorOf(other.speaker, source, antecedents));
  const first = others[0];
  // 'Brand said that officials had mentioned it': what officials say there is what the claim reports.
  const isReported = theirs.every((other) => claim.terms.some(({ token }, index) => !report.reporting.has(token) && window.alignment.matches[index]?.sentence === sentence && other.reporting.has(source.profile.terms[window.alignment.matches[index].term]!.token)));
  if (!first || (isReported && spokenBy(source.profile) !== undefined)) return spokenDifference(speaker, sentence, window, context, signal);
  let named = first.antecedent ?? first;
  for (const other of others) {
    const isOpen = other.group.kind === 'pronoun' && !other.antecedent && /^(?:he|she)$/.test(other.profile.tokens[other.group.head]!.norm);
    const persons = isOpen ? await mayStandFor(window, sentence) : [other];
    if (persons.length === 0) return [];
    if (isOpen && other === first && persons.every((person) => namesTheSame(person, persons[0]!))) named = persons.find(({ group }) => group.name.length > 1) ?? persons[0]!;
    for (const person of persons) if (!(await areSurelyDifferent(speaker, person, window.article, context, signal)) || (await doesWhatIsReported(own, report, person, window, context, signal))) return [];
  }
  const text = textOf(named);
  return [
    {
      code: 'claim.misattributed',
      kind: 'speaker',
      claim: spanOfActor(speaker),
      sentence,
      source: spanOfActor(first),
      sourceText: text,
      ...(named.group.name.length > 0 || named.group.alias?.name.length ? { replacement: text } : {}),
      confidence: 0.8,
    },
  ];
}

/** Verbs of what somebody says is to come: 'expects the first cut in May' is a report of theirs. */
const FORETELLING = /^(?:expect|forecast|predict|estimate|reckon)$/;

/** A quotation of three words or more, for which the check of quotations knows its speaker; a word or two in marks are part of a report. */
const QUOTED_SPEECH = /["“«][^"”»]*?\S\s+[^"”»]*?\S\s+\S[^"”»]*["”»]/;

/** Whether a sentence can report what somebody said at all; most cannot, and need not be taken apart for it. */
function mayReport(profile: Profile): boolean {
  const { tokens, text } = profile;
  if (QUOTED_SPEECH.test(text)) return false;
  return tokens.some(({ norm }, at) => {
    const speech = speechVerb(norm);
    return (speech && (speech.strength === 'plain' || isSaidOutright(profile, at) || FORETELLING.test(speech.lemma) || isThatReport(tokens, at, speech.strength))) || (norm === 'according' && tokens[at + 1]?.norm === 'to') || VIEW.test(norm);
  });
}

/** 'Pointed out that', 'noted that': with a clause behind it, a verb that may mean something else tells what somebody says. */
function isSaidOutright({ tokens }: Profile, verb: number): boolean {
  const [next, after] = [tokens[verb + 1]?.norm ?? '', tokens[verb + 2]?.norm ?? ''];
  return (/^point(?:s|ed|ing)?$/.test(tokens[verb]!.norm) && next === 'out' && after === 'that') || (/^(?:not(?:e|es|ed|ing)|observ(?:e|es|ed|ing))$/.test(tokens[verb]!.norm) && next === 'that');
}

/** 'Complained that', 'alleged on Sunday that': with a clause behind them these verbs say something too. */
function isThatReport(tokens: readonly Token[], verb: number, strength: SpeechVerbStrength): boolean {
  const that = /^(?:on|in|at|last|earlier|later|yesterday|today|again|also|this|publicly)$/.test(tokens[verb + 1]?.norm ?? '') ? tokens.slice(verb + 1, verb + 5).findIndex(({ norm }) => norm === 'that') : 0;
  return strength === 'reporting' && that >= 0 && tokens[verb + 1 + that]?.norm === 'that' && !ASKING.test(speechVerb(tokens[verb]!.norm)!.lemma);
}

/** What somebody demands or promises is a deed of theirs, which other checks compare. */
const ASKING = /^(?:demand|order|request|recommend|propose|promise|pledge|ask|urge|agree|vow|threaten|plead|beg|swear|advocate|stipulate|suggest)$/;

const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|did|do|does)$/;

/** Whether something is said of something: 'commented on the remarks' and 'answered on Monday' tell no statement that another could have made. */
function reportsAClause({ clauses, profile }: ParsedSentence, { reporting }: Report): boolean {
  return clauses.some(({ verb }) => !reporting.has(verb.head)) || profile.tokens.some(({ norm }, at) => !reporting.has(at) && AUXILIARY.test(norm));
}

/** 'Holm said that the ministry confirmed …': a report within what another one reports. */
function isWithinReport({ tokens }: Profile, outer: Report, inner: Report): boolean {
  const verb = Math.max(...outer.reporting);
  return inner.speaker.first > verb && !tokens.slice(verb, inner.speaker.first).some(({ norm, text }) => norm === 'and' || norm === 'but' || text === ';');
}

/** Whether a sentence names somebody otherwise than within what it reports: in 'the union says that the harbour office cut the posts' the office is spoken of. */
function isNamedBesideReport(speaker: Actor, source: ParsedSentence): boolean {
  const places = namedAt(speaker, source);
  if (places.length === 0) return false;
  const { tokens } = source.profile;
  const verbs = reportsOf(source, (strength) => strength === 'plain').map(({ reporting }) => Math.max(...reporting));
  return !(verbs.length === 1 && tokens[verbs[0]! + 1]?.norm === 'that' && places.every((at) => at > verbs[0]! + 1));
}

/** 'The region “cannot confirm that”, Holm noted': what stands in the marks is what the one outside them says. */
function isQuotedIn(profile: Profile, outer: Report, inner: Report): boolean {
  return isInMarks(profile, Math.max(...inner.reporting)) && !isInMarks(profile, Math.max(...outer.reporting));
}

function isInMarks({ tokens }: Profile, at: number): boolean {
  return tokens.slice(0, at).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1;
}

/** Whether the speaker says something in another sentence of the window, with a telling part of what the claim reports: 'Holm said that she is unwilling to discuss this'. */
async function speaksBeside(claim: Profile, window: Window, sentence: number, speaker: Actor, reporting: ReadonlySet<number>): Promise<boolean> {
  for (const [at, profile] of window.sentences.entries()) {
    const isTold = claim.terms.some(({ token, weight }, index) => !reporting.has(token) && weight >= LEAST_WEIGHT_BESIDE && window.alignment.matches[index]?.sentence === at);
    if (at === sentence || !isTold) continue;
    const parse = await parseOf(profile);
    if (reportsOf(parse, () => true).some((other) => namesTheSame(speaker, { profile, group: other.speaker }))) return true;
  }
  return false;
}

const TALKING = /^(?:sp(?:eak|eaks|oke|oken)|talk(?:s|ed)?|discuss(?:es|ed)?|confer(?:s|red)?|met|meets?|phoned|negotiated?)$/;

/** 'Holt and Brand spoke about the sound, according to their spokesman' beside 'Holt stressed that the sound …': what the claim reports is that they spoke. */
async function doesWhatIsReported({ clauses, profile }: ParsedSentence, { reporting }: Report, person: Actor, { article }: Window, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  for (const { verb, subjects } of clauses) {
    if (reporting.has(verb.head) || (speechVerb(profile.tokens[verb.head]!.norm) === undefined && !TALKING.test(profile.tokens[verb.head]!.norm))) continue;
    for (const group of subjects) if (await areSurelyTheSame({ profile, group }, person, article, context, signal)) return true;
  }
  return false;
}

interface Report {
  readonly speaker: NounGroup;
  /** Tokens that only say who speaks, and to whom. */
  readonly reporting: ReadonlySet<number>;
}

/** Who says something in a sentence: subjects of verbs of speech, and who stands after 'according to'. */
function reportsOf(parse: ParsedSentence, isMeant: (strength: SpeechVerbStrength, lemma: string, verb: number) => boolean): Report[] {
  const { tokens } = parse.profile;
  const found: Report[] = [];
  for (const { verb, subjects, objects, recipients } of parse.clauses) {
    const speech = speechVerb(tokens[verb.head]!.norm);
    // 'If the alliance does not respond': who says nothing is nobody's rival for what is said.
    if (!speech || !isMeant(isSaidOutright(parse.profile, verb.head) ? 'plain' : speech.strength, speech.lemma, verb.head) || verb.isPassive || verb.form === 'infinitive' || denialOf(parse.profile, verb.head) !== undefined) continue;
    for (const speaker of subjects) {
      const hearers = speech.lemma === 'tell' ? [...objects, ...recipients] : [];
      found.push({ speaker, reporting: tokensOf([speaker, ...hearers], [verb.head]) });
    }
  }
  for (const { verb, subjects, objects } of parse.clauses) {
    // 'Holm made serious reproaches to the ministry: it had …'.
    const saying = UTTERING.test(tokens[verb.head]!.norm) && !verb.isPassive ? objects.find(({ head }) => SAYINGS.test(tokens[head]!.norm)) : undefined;
    if (saying && tokens.some(({ norm, text }, at) => at > saying.head && (text === ':' || norm === 'that'))) for (const speaker of subjects) found.push({ speaker, reporting: tokensOf([speaker, saying], [verb.head]) });
  }
  for (const group of parse.groups) {
    const { owner } = group;
    // 'In Hask's view', 'in the mayor's words'.
    if (owner && owner.kind !== 'pronoun' && VIEW.test(tokens[group.head]!.norm) && tokens[Math.min(group.first, owner.first) - 1]?.norm === 'in') found.push({ speaker: owner, reporting: tokensOf([owner, group], [group.head]) });
    if (tokens[group.first - 1]?.norm === 'to' && tokens[group.first - 2]?.norm === 'according') found.push({ speaker: group, reporting: tokensOf([group], [group.first - 2]) });
  }
  return found;
}

/** Verbs that say something with the noun for it. */
const UTTERING = /^(?:ma(?:kes?|de)|rais(?:es|ed)|level(?:s|led|ed)|voic(?:es|ed)|issu(?:es|ed)|deliver(?:s|ed)|sen(?:ds|t)|repeat(?:s|ed)|renew(?:s|ed)|list(?:s|ed)|add(?:s|ed)|g(?:ives|ave))$/;
const SAYINGS = /^(?:reproach|accusation|allegation|charge|claim|point|complaint|warning|statement|remark|promise|pledge|threat|argument|appeal|demand|message|criticism|assurance|prediction|objection)(?:e?s)?$/;

const VIEW = /^(?:view|opinion|eyes|judgement|judgment|estimation|words)$/;

function tokensOf(groups: readonly NounGroup[], others: readonly number[]): Set<number> {
  const tokens = new Set(others);
  for (const group of groups) {
    for (const { first, next } of [group, group.alias, group.owner].filter((part) => part !== undefined)) for (let at = first; at < next; at++) tokens.add(at);
  }
  return tokens;
}

/** The sentence of the window that has enough of what is reported; undefined where none has. */
function sentenceOf(claim: Profile, window: Window, reporting: ReadonlySet<number>): number | undefined {
  const found = window.sentences.map(() => 0);
  let total = 0;
  claim.terms.forEach((term, index) => {
    if (reporting.has(term.token)) return;
    total += term.weight;
    const match = window.alignment.matches[index];
    if (match) found[match.sentence]! += term.weight * match.score;
  });
  const best = found.indexOf(Math.max(...found));
  const share = total === 0 ? 0 : found[best]! / total;
  const isEnough = (total >= LEAST_WEIGHT && share >= LEAST_COVERAGE) || (total >= LEAST_WEIGHT_OF_ALL && share >= AS_GOOD_AS_ALL);
  return isEnough ? best : undefined;
}

function actorOf(group: NounGroup, { profile }: ParsedSentence, antecedents: Antecedents): Actor {
  const antecedent = antecedents.get(group);
  return { profile, group, ...(antecedent ? { antecedent } : {}) };
}

/** The words of an actor; the name, where a name stands beside a description. */
function textOf({ profile, group }: Actor): string {
  const named = group.name.length === 0 && group.alias?.name.length ? group.alias : group;
  const { start } = spanOfActor({ profile, group: named });
  // 'The secretary' is 'the secretary of state'.
  const { end } = profile.tokens[Math.max(named.next, named.owner && profile.tokens[named.next]?.norm === 'of' ? named.owner.next : 0) - 1]!;
  return profile.text.slice(start, end).replace(/['’]s$/, '');
}
