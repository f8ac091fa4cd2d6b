import { areOppositeForms } from '../../text/lexicon/words.js';
import { stem } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import { isDenyingVerb, kindOfDenial } from './denials.js';
import type { Profile } from './profile.js';

/** How many tokens after a denial it still governs a word: 'not' up to the fourth, 'denied that' further. The end of the clause stops both. */
const GOVERNED = 4;
const GOVERNED_BY_VERB = 7;
const BESIDE = 2;

/** What denies each token of a sentence, worked out once: it is asked for every pair of words that two sentences have. Profiles never change. */
const known = new WeakMap<Profile, readonly (number | undefined)[]>();
const NONE: readonly undefined[] = [];

/** Index of the token that denies the word at `token`, or undefined; two denials make none. */
export function denialOf(profile: Profile, token: number): number | undefined {
  return denialsIn(profile)[token];
}

/** The same for all tokens of a sentence, by index; empty where it denies nothing. Worked out once for each sentence. */
export function denialsIn(profile: Profile): readonly (number | undefined)[] {
  if (profile.negations.length === 0) return NONE;
  let denials = known.get(profile);
  if (denials === undefined) {
    denials = profile.tokens.map((_, at) => findDenial(profile, at));
    known.set(profile, denials);
  }
  return denials;
}

function findDenial(profile: Profile, token: number): number | undefined {
  const governing = profile.negations.filter((negation, at) => {
    // 'Did not turn down', 'can neither confirm nor rule out': as far as the verb denies, it is itself denied.
    const next = profile.negations[at + 1];
    const isVerb = isDenyingVerb(profile.tokens[negation]!.norm) || (next !== undefined && next < token && isDenyingVerb(profile.tokens[next]!.norm) && (next - negation <= BESIDE || isJoinedOn(profile.tokens, negation, next)));
    const reach = (isVerb ? GOVERNED_BY_VERB : GOVERNED) + emphasisBehind(profile.tokens, negation);
    if (negation >= token || token - negation > reach) return false;
    // 'Neither confirmed nor repealed it': each denies its own verb.
    // 'No emotion as the verdict was read': 'as' begins what 'no' says nothing of.
    const isNo = profile.tokens[negation]!.norm === 'no';
    const isPair = isNo && isPairOfNouns(profile.tokens, negation);
    return !profile.tokens.slice(negation + 1, token).some((between) => (endsClause(between, isVerb) && !(isPair && between.norm === 'and')) || between.norm === 'nor' || (isNo && between.norm === 'as'));
  });
  return governing.length % 2 === 1 ? governing[0] : undefined;
}

/** 'There are no small islands and small ports.': what 'no' denies is both, where 'there is' leads to it and nothing but two short phrases follows. */
function isPairOfNouns(tokens: readonly Token[], denial: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(tokens[denial - 1]?.norm ?? '') || !tokens.slice(Math.max(0, denial - 3), denial).some(({ norm }) => norm === 'there')) return false;
  const and = tokens.findIndex(({ norm }, at) => at > denial && norm === 'and');
  const end = tokens.findIndex(({ kind }, at) => at > denial && kind === 'mark');
  return and > denial && and - denial <= PAIRED && end > and && end - and <= PAIRED;
}

/** Words in one half of such a pair, at most, and one. */
const PAIRED = 4;

/** How many tokens behind a denial only stress it: 'do not in any way help', 'did not by any means agree'. */
function emphasisBehind(tokens: readonly Token[], denial: number): number {
  const [preposition, degree] = [tokens[denial + 1]?.norm ?? '', tokens[denial + 2]?.norm ?? ''];
  if (preposition === 'at' && degree === 'all') return 2;
  return /^(?:in|by|under|on|to)$/.test(preposition) && /^(?:any|the|no)$/.test(degree) && EMPHASIS.test(tokens[denial + 3]?.norm ?? '') ? 3 : 0;
}

const EMPHASIS = /^(?:ways?|means|sense|form|manner|circumstances?|conditions?|account|extent|least|slightest)$/;

/** How far behind a denial the second of two verbs may stand that it denies: 'cannot confirm or rule out'. */
const JOINED = 4;

/** The second of two verbs before a word of which a denial denies both and this one denies by itself: 'cannot confirm or rule out a strike' neither tells nor denies one. Undefined where there is none. */
export function undecidedBy({ tokens, negations }: Profile, token: number): number | undefined {
  return negations.find((verb, at) => at > 0 && verb < token && isDenyingVerb(tokens[verb]!.norm) && isJoinedOn(tokens, negations[at - 1]!, verb) && !tokens.slice(verb + 1, token).some((between) => endsClause(between, true)));
}

function isJoinedOn(tokens: readonly Token[], denial: number, verb: number): boolean {
  return verb - denial <= JOINED && /^n?or$/.test(tokens[verb - 1]!.norm);
}

/** Whether a token ends the clause that a denial governs. */
export function endsClause({ kind, text, norm }: Token, isVerb: boolean): boolean {
  if (kind === 'mark') return /[,;:.!?()]/.test(text);
  return norm === 'but' || norm === 'and' || norm === 'who' || norm === 'which' || norm === 'whether' || (!isVerb && norm === 'that');
}

/** The denials of a sentence that another one does not answer with one of the same kind, as tokens. */
export function unansweredDenials(profile: Profile, other: Profile): number[] {
  const answers = other.negations.map((token) => kindOfDenial(other.tokens[token]!.norm));
  return profile.negations.filter((token) => {
    const at = answers.indexOf(kindOfDenial(profile.tokens[token]!.norm));
    if (at >= 0) answers.splice(at, 1);
    return at < 0;
  });
}

/** The verb that 'failed to', 'refused to' and the like deny, as a token; undefined where the denial has none. */
export function deniedVerb(profile: Profile, denial: number): number | undefined {
  if (!isDenyingVerb(profile.tokens[denial]!.norm)) return undefined;
  const to = profile.tokens.findIndex(({ norm }, index) => index > denial && index <= denial + 3 && norm === 'to');
  return to < 0 || profile.tokens[to + 1]?.kind !== 'word' ? undefined : to + 1;
}

/** Words that make a sentence sound negative without denying it: where they stand, what looks like a missing denial may be none. */
const DARKENING =
  /^(?:little|few|unlikely|impossible|unable|unwilling|hardly|doubt|doubts|doubtful|sceptic.*|skeptic.*|despite|lack.*|absent|absence|dismiss.*|den(?:y|ies|ied)|refus.*|reject.*|fail.*|declin.*|un[a-z]{4,}(?:ed|ble)|instead|rather|miss(?:es|ed|ing)?|interrupt.*|suspend.*|stop(?:s|ped|ping)?|halt.*|cancel.*|end(?:s|ed|ing)?|withdr.*|abandon.*|lift(?:s|ed|ing)?|scrap.*|repeal.*|abolish.*|revok.*|drop(?:s|ped|ping)?|los[et]|loses|losing|loss|cuts?|clos(?:e|es|ed|ure)|shut|prevent.*|avoid.*|forb[ai]d.*|ban(?:s|ned)?|barred|depriv.*|only|until|yet|outstanding|pending|await.*|premature|prematurely|insufficien.*|inadequa.*|scarce|scarcity|scant|scanty|sparse|meagre|meager|lacking|flimsy|inconclusive|spar(?:e|es|ed)|wrong|false|untrue|unfounded|baseless|nonsense|incorrect|inaccurate|myth|fake)$/;

/** 'Out of order', 'out of service': does not work. */
function isOutOf({ tokens }: Profile, at: number): boolean {
  return tokens[at]!.norm === 'out' && tokens[at + 1]?.norm === 'of' && /^(?:order|service|action|use|work|operation|stock|print|reach|sight|office|date|danger|account|consideration)$/.test(tokens[at + 2]?.norm ?? '');
}

/** 'Had given up its demand for a vote': it no longer insists on one. */
function isGivenUp({ tokens }: Profile, at: number): boolean {
  return /^(?:giv(?:e|es|en|ing)|gave)$/.test(tokens[at]!.norm) && tokens[at + 1]?.norm === 'up' && tokens.slice(at + 2, at + 5).some(({ norm }) => /^(?:demands?|insistence|claims?|calls?|opposition|resistance|objections?)$/.test(norm));
}

/** 'In place of a landing craft', 'as opposed to a grant': there is none of it. */
function isInPlaceOf({ tokens }: Profile, at: number): boolean {
  const [norm, next, further] = [tokens[at]!.norm, tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm];
  return (norm === 'in' && /^(?:place|lieu)$/.test(next) && further === 'of') || (norm === 'as' && next === 'opposed' && further === 'to');
}

/** Whether a sentence has a word that darkens it and that the other sentence has not: it may deny in words of its own. `before`: the token up to which it is looked for. */
export function isDarker(profile: Profile, other: Profile, before = profile.tokens.length): boolean {
  const shared = new Set(other.tokens.map(({ norm }) => stem(norm)));
  // 'A no-sail zone' is one in which nobody may sail.
  return profile.tokens.slice(0, before).some(({ norm }, at) => (DARKENING.test(norm) && !shared.has(stem(norm))) || isOutOf(profile, at) || isGivenUp(profile, at) || isInPlaceOf(profile, at) || (norm === 'no' && profile.tokens[at + 1]?.text === '-') || (norm === 'too' && /^(?:early|soon|late)$/.test(profile.tokens[at + 1]?.norm ?? '')));
}

/** What somebody seeks or waits for they lack, and so they do of what is too little: 'insufficient evidence'. */
const WANTING = /^(?:wait(?:s|ed|ing)?|await(?:s|ed|ing)?|need(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|requir(?:e|es|ed)|look(?:s|ed|ing)?|search(?:es|ed|ing)?|short|shortage|without|appeal(?:s|ed|ing)?|insufficien(?:t|tly|cy)|inadequa(?:te|tely|cy)|scarce|scarcity|scant|scanty|sparse|meagre|meager|missing|lacking|absent|thin|flimsy|weak|inconclusive)$/;

/**
 * Whether what one sentence denies at a word and the other does not is denied there in other words, or is denied of the opposite: 'not safe' and 'unsafe'. Where it is
 * known at which token (`deed`) the other one tells the same deed, what stands behind that does not darken it: 'blames them for the loss'.
 */
export function deniesOtherwise(denying: Profile, denial: number, plain: Profile, deed?: number): boolean {
  // A denial that both sides have denies on both sides, however far from the word it stands and however many more there are.
  const kind = kindOfDenial(denying.tokens[denial]!.norm);
  const answering: Profile = { ...plain, negations: plain.negations.filter((token, at) => !isAside(plain, token, denying, denial) && !isTakenBack(plain, at) && !answersAnother(plain, token, denying, denial)) };
  if (isOfEarlierState(denying, plain) || isFirstSince(denying, denial, plain)) return true;
  if (kind === 'lack' && plain.tokens.some(({ norm }) => WANTING.test(norm))) return true;
  if (/^(?:hardly|barely|scarcely)$/.test(denying.tokens[denial]!.norm) && SLIGHT.test(plain.text)) return true;
  if (denying.tokens[denial]!.norm === 'yet' && TO_COME.test(plain.text)) return true;
  if (isOfToday(denying, denial) && !isOfToday(plain, -1) && PAST.test(plain.text) && !PRESENT.test(plain.text)) return true;
  if (isBoundedByDeed(denying, denial, plain) || isWarnedOf(denying, denial, plain) || (kind === 'exclud' && LEAVING_OUT.test(plain.text))) return true;
  if (isBoundedInTime(denying, denial) && (plain.dates.length > 0 || plain.tokens.some(({ norm }) => TIME.test(norm)))) return true;
  if (WAS_DENIED.test(plain.text) && !WAS_DENIED.test(denying.text)) return true;
  if (answering.negations.some((token) => kindOfDenial(plain.tokens[token]!.norm) === kind)) return true;
  if (unansweredDenials(denying, answering).length === 0 || unansweredDenials(answering, denying).length > 0 || isDarker(plain, denying, deed)) return true;
  const own = new Set(denying.terms.map((term) => term.stem));
  const others = plain.terms.filter((term) => term.kind === 'word' && !own.has(term.stem));
  return denying.terms.some((term) => term.kind === 'word' && denialOf(denying, term.token) === denial && others.some((other) => areOppositeForms(term, other)));
}

/** 'Had not met for two years' and 'its first meeting in two years', 'has not lost since May' and 'the first defeat since May'. */
function isFirstSince({ text, tokens }: Profile, denial: number, plain: Profile): boolean {
  return FOR_SO_LONG.test(text.slice(tokens[denial]!.end)) && FIRST_IN_SO_LONG.test(plain.text);
}

const FOR_SO_LONG = /\b(?:for|in|over)\b[^.;,]*\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|generations?|time)\b|\bsince\b/i;
const FIRST_IN_SO_LONG = /\b(?:first\b[^.;]*\b(?:(?:in|for|after)\b[^.;,]*\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|generations?|time)\b|since)|(?:end(?:s|ed|ing)?|broke|breaks|breaking|after) (?:a|an|the|its|his|her|their)?\b[^.;]*\b(?:break|pause|gap|absence|silence|interruption|hiatus|lull))\b/i;

/** 'Left the town without water for nine days' and 'can use their water again': what is there again was not there before. */
function isOfEarlierState(denying: Profile, plain: Profile): boolean {
  return AGAIN.test(plain.text) && !AGAIN.test(denying.text) && !PRESENT.test(denying.text);
}

const AGAIN = /\b(?:again|once more|c[ao]m(?:e|es|ing) back|reconnect(?:s|ed|ing|ion)?|restor(?:e|es|ed|ing)|resum(?:e|es|ed|ing|ption)|reopen(?:s|ed|ing)?|reinstat(?:e|es|ed|ing)|back (?:in|on|to) (?:service|track|normal|operation|air))\b/i;

/** 'Is not currently part of it' says nothing against 'was part of it until 1814'. */
function isOfToday({ tokens }: Profile, denial: number): boolean {
  return tokens.slice(denial + 1, denial + 5).some(({ norm }) => /^(?:currently|now|nowadays|today|anymore|presently)$/.test(norm));
}

/** 'Hardly rose' of what 'rose by less than one percent'. */
const SLIGHT = /\b(?:(?:less|fewer|no more) than|slight(?:ly)?|marginal(?:ly)?|0\.\d+ ?per ?cent)\b/i;

/** 'Have yet to approve it' and 'are to vote on it' agree. */
const TO_COME = /\b(?:will|(?:is|are|was|were|due|set|scheduled|expected|planned) to|next (?:week|month|year))\b/i;

const PAST = /\b(?:was|were|had|used to)\b/i;
const PRESENT = /\b(?:is|are|has|have)\b/i;

/** 'Would accept no concessions' and 'concessions were completely excluded': the denial behind what it denies. */
const WAS_DENIED = /\b(?:is|are|was|were|be|been|being) ["“']?(?:\w+ly )?(?:excluded|ruled out|rejected|refused|denied|dismissed|declined|turned down)\b/i;

/** Whether the verb directly behind a token denies it: 'concessions were excluded'. */
export function isDeniedBehind({ text, tokens }: Profile, token: number): boolean {
  return (WAS_DENIED.exec(text.slice(tokens[token]!.end))?.index ?? Infinity) <= 1;
}

/** What 'excluding' may also be called: 'aside from special items'. */
const LEAVING_OUT = /\b(?:aside|apart) from\b|\bexclusive of\b|\bexcept(?:ing)?\b|\bnot (?:counting|including)\b|\bother than\b|\bbut for\b/i;

/** 'Warned that nobody should waste water' and 'a warning about wasting water': what somebody is warned of they shall not do. */
function isWarnedOf(denying: Profile, denial: number, plain: Profile): boolean {
  const isWarning = ({ norm }: Token): boolean => /^(?:warn(?:s|ed|ing|ings)?|caution(?:s|ed|ing)?|advis(?:es|ed|ing))$/.test(norm);
  return denying.tokens.slice(0, denial).some(isWarning) && plain.tokens.some((token, at) => isWarning(token) && plain.tokens.slice(at + 1, at + 4).some(({ norm }) => /^(?:about|of|against)$/.test(norm)));
}

/** 'It is not grey, it has no dial' beside 'It is grey, it has no dial': what denies the dial on both sides is no other word for what denies the grey. */
function answersAnother(plain: Profile, token: number, denying: Profile, denial: number): boolean {
  // 'Without its allies' is said in many ways: 'behind their backs'.
  if (denying.tokens[denial]!.norm === 'without') return false;
  const denied = (profile: Profile, by: number): string[] => profile.terms.filter((term) => denialOf(profile, term.token) === by).map(({ stem: root }) => root);
  const [own, theirs] = [denied(denying, denial), denied(plain, token)];
  return !theirs.some((root) => own.includes(root)) && denying.negations.some((other) => other !== denial && denied(denying, other).some((root) => theirs.includes(root)));
}

/** 'Without interest', of which the other sentence has no word, says nothing about what that one denies. */
function isAside(plain: Profile, token: number, denying: Profile, denial: number): boolean {
  // 'Without others at the table' and 'without other guests at the table' are one denial, however far it reaches in each.
  if (plain.tokens[token]!.norm !== 'without' || denying.tokens[denial]!.norm === 'without') return false;
  const next = plain.terms.find((term) => term.token > token);
  return next !== undefined && !denying.terms.some((term) => term.stem === next.stem);
}

/** 'Not without': two denials side by side make none. */
function isTakenBack({ tokens, negations }: Profile, at: number): boolean {
  const [own, before, after] = [negations[at]!, negations[at - 1], negations[at + 1]];
  return (tokens[own]!.norm === 'without' && before === own - 1) || (after === own + 1 && tokens[after]!.norm === 'without');
}

/** How far behind a denial the 'before' that bounds it may stand, and the date behind that. */
const BOUND_REACH = 9;
const BOUND_DATE_REACH = 6;
const TIME = /^(?:spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|month|year|end|beginning|middle|quarter|election)$/;

/** Whether a denial only says from when on: 'not due before May' is 'due in May at the earliest', and denies nothing of the thing. */
export function isBoundedInTime({ tokens, dates }: Profile, denial: number): boolean {
  for (let i = denial + 1; i <= Math.min(tokens.length - 2, denial + BOUND_REACH); i++) {
    if (endsClause(tokens[i]!, true)) return false;
    if (!/^(?:before|until|till)$/.test(tokens[i]!.norm)) continue;
    const behind = tokens.slice(i + 1, i + 1 + BOUND_DATE_REACH);
    const last = behind.at(-1)!;
    return behind.some(({ norm }) => TIME.test(norm)) || dates.some(({ start }) => start >= behind[0]!.start && start < last.end);
  }
  return false;
}

/** 'Did not sail until the pilots had come' and 'sailed once the pilots had come' say the same. */
function isBoundedByDeed({ tokens }: Profile, denial: number, plain: Profile): boolean {
  const behind = tokens.slice(denial + 1, denial + 1 + UNTIL_REACH);
  // 'Will not be flooded unless the dam breaks' and 'will be flooded if the dam breaks'.
  if (behind.some(({ norm }) => norm === 'unless') && plain.tokens.some(({ norm }) => /^(?:if|should|when|once|only)$/.test(norm))) return true;
  // 'Until an inquiry has settled it' and 'as long as no inquiry has settled it'.
  const before = tokens.slice(Math.max(0, denial - BOUND_DATE_REACH), denial).map(({ norm }) => norm);
  // 'While the council did not approve it' may set two things against each other; 'while no inquiry has settled it' lasts.
  const lasts = (before.at(-1) === 'while' && tokens[denial]!.norm === 'no') || before.some((norm, at) => norm === 'long' && before[at + 1] === 'as');
  if (lasts && plain.tokens.some(({ norm }) => /^(?:before|until|till|unless)$/.test(norm))) return true;
  const isBound = behind.some(({ norm }) => /^(?:until|till|before)$/.test(norm));
  return isBound && plain.tokens.some(({ norm }) => /^(?:once|after|when|following|only)$/.test(norm));
}

/** How far behind a denial the 'until' may stand that says from what on it is done: 'did not take the ferry back to the island until'. */
const UNTIL_REACH = 10;

const ACCUSING = new Set('accus alleg blame charg suspect critic criticis critici claim reproach'.split(' '));

/** 'You are said to have threatened it': what others say, which may be denied. */
const HEARSAY = /\b(?:is|are|was|were) (?:said|rumou?red|reported|believed|supposed|thought) to\b|\b(?:allegedly|reportedly|rumou?rs?|rumou?red)\b/i;

/** 'Rejected accusations that she ignored it' and 'is accused of having ignored it' are both true: who denies is not who accuses. */
export function isOfAccusation(denying: Profile, denial: number, plain: Profile): boolean {
  return kindOfDenial(denying.tokens[denial]!.norm) === 'deny' && (plain.terms.some(({ stem: root }) => ACCUSING.has(root)) || HEARSAY.test(plain.text));
}
