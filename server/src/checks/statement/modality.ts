import { baseForm } from '../../text/irregularVerbs.js';
import { stem } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';

/** Auxiliaries after which a verb has not happened, or not yet: 'may close', 'would affect'. */
const AUXILIARIES = new Set('will would shall should may might must could can ll'.split(' '));
/** Words that govern an infinitive which need not come true, by stem: verbs, their nouns and adjectives. */
const INTENTS = new Set(
  (
    'plan intend intent aim hope want wish expect threaten threat promis pledg vow undertak offer propos agre urg ask call request demand order tell instruct invit ' +
    'attempt try tri effort bid seek prepar due set readi suppos schedul eager advis recommend warn swear appeal possibl ambit like unlik consid'
  ).split(' '),
);
/** What may be governed without 'to': 'considered raising', 'proposed banning'. */
const GERUND_INTENTS = new Set('consid contempl propos suggest weigh recommend urg advis discuss debat explor examin mull envisag studi favour'.split(' '));
/** The same in two words: 'looking into closing', 'thought about moving'. The first by stem. */
const GERUND_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['look', /^(?:into|at)$/],
  ['think', /^(?:about|of)$/],
  ['thought', /^(?:about|of)$/],
  ['talk', /^about$/],
]);
/** Who recommends, demands or asks that something be done. By stem. */
const SUBJUNCTIVE_GOVERNORS = new Set('recommend demand propos urg ask request suggest insist call advis advoc requir'.split(' '));
/** What leaves open whether a thing is done: deliberation, a possibility, a demand of others. By stem. */
const UNSETTLED = new Set('rule consid contempl weigh mull discuss debat explor examin studi look think thought talk propos suggest ask urg demand request call recommend advis appeal may might could whether possibl option'.split(' '));
/** Of the auxiliaries those that settle nothing, and of the governors those that wish, ask or weigh. By stem. */
const POSSIBLE_AUXILIARIES = new Set('may might could can should'.split(' '));
const WISHES = new Set('rule expect anticip forecast predict fear discuss debat examin studi look think thought talk hope want wish propos urg ask call request demand instruct invit seek suppos advis recommend warn appeal possibl ambit like unlik consid contempl suggest weigh envisag explor option potenti prospect threaten threat'.split(' '));
/** What governs a noun of a deed, directly or through 'of'; and what does so only through 'for' or 'of'. By stem. */
const DEED_GOVERNORS = new Set('consid contempl mull weigh envisag explor prepar draft plan propos request demand seek want possibl potenti prospect threaten intend envis eventu favour urg advoc recommend suggest expect anticip forecast predict fear discuss debat examin'.split(' '));
const DEED_GOVERNORS_FOR = new Set('ask appli file call hope option bid push press appeal plead campaign plea threat risk possibl wish argu due schedul slate propos demand request talk think'.split(' '));
/** What settles a thing only once it has been asked: 'ballot its members on a strike'. By stem. */
const DEED_GOVERNORS_ON = new Set('ballot vote poll consult referendum decid negoti'.split(' '));
const DEED_REACH = 3;
/** 'The measures being considered are', and how far the verb may stand from its noun. */
const LISTED = /^(?:measures?|options?|steps?|ideas?|proposals?|plans?|possibilit(?:y|ies)|sanctions|scenarios?|demands?|requests?|moves)$/;
const CONSIDERED = /^(?:considered|considering|discussed|weighed|mulled|debated|proposed|suggested|envisaged|discussion|consideration)$/;
const LIST_REACH = 4;
const CONDITIONS = new Set(['if', 'unless', 'whether']);
/** Ability in the past happened: 'could see', 'could hear'. */
const PERCEIVED = /^(?:see|hear|feel|smell|watch|tell|only|not)$/;
/** How far before the verb an auxiliary, a condition, and what governs 'to' may stand. */
const AUXILIARY_REACH = 4;
const CONDITION_REACH = 8;
const INFINITIVE_REACH = 3;
const GOVERNOR_REACH = 7;
const COORDINATED_REACH = 14;
/** 'The task is to close the gap' says what a task is. */
const ABSTRACT_SUBJECT = /^(?:task|job|duty|role|step|point|thing|way|challenge|mission|it|that|this|what|here|there)$/;

/** Index of the token by which the verb at `verb` is planned, expected, asked for, possible or conditional; undefined where it is told as a fact. Never fails. */
export function modalityOf(tokens: readonly Token[], verb: number): number | undefined {
  return auxiliaryOf(tokens, verb) ?? governorOf(tokens, verb) ?? gerundGovernorOf(tokens, verb) ?? subjunctiveGovernorOf(tokens, verb) ?? conditionOf(tokens, verb);
}

/** Whether the governor at a token leaves it open whether the deed is done at all: 'considering whether to', 'may', 'demanded that'. A plan, a hope or a forecast does not. */
export function isUnsettled(tokens: readonly Token[], governor: number): boolean {
  const { norm } = tokens[governor]!;
  return (UNSETTLED.has(norm) || UNSETTLED.has(stem(norm))) && certaintyOf(tokens, governor) === 'possible';
}

/** How far before a verb 'announced that …' may stand. */
const ANNOUNCED_REACH = 8;

/**
 * Whether a sentence tells the verb at a token as settled though still to come: 'will sue', 'is to sue', 'announced that it would sue', 'has announced that it is suing'.
 * Intentions are not: 'plans to'.
 */
export function isSettled(tokens: readonly Token[], verb: number): boolean {
  const governor = auxiliaryOf(tokens, verb) ?? governorOf(tokens, verb);
  if (governor === undefined || conditionOf(tokens, verb) !== undefined) return false;
  const { norm } = tokens[governor]!;
  if (/^(?:will|ll|shall|is|are)$/.test(norm)) return true;
  const before = tokens.slice(Math.max(0, governor - ANNOUNCED_REACH), governor);
  return norm === 'would' && before.some((token) => ANNOUNCES.test(token.norm));
}

const ANNOUNCES = /^(?:announc(?:e[sd]?|ing)|said|says|confirm(?:s|ed|ing)|promis(?:e[sd]|ing)|vow(?:s|ed|ing)|pledg(?:e[sd]|ing)|declar(?:e[sd]|ing))$/;

/** How sure it is that what a word of modality governs comes about: `possible` where it is wished, asked for, considered or conditional, `planned` where somebody has settled on it. */
export type Certainty = 'possible' | 'planned';

/** How far behind its verb the noun of an intention may stand. */
const INTENTION_REACH = 3;
const INTENTION = /^(?:idea|plan|plans|thought|intention|intentions|aim|goal|proposal|proposals|project|hope|hopes|demand|demands|threat|bid|wish)$/;

/** Whether what the verb at a token is done to is an intention, so that it tells nothing of the deed intended: 'gave up the idea of leaving'. */
export function isOfIntention(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(verb + 1, verb + 2 + INTENTION_REACH);
  const at = words.findIndex(({ norm }) => INTENTION.test(norm));
  return at >= 0 && words.slice(0, at).every(({ kind }) => kind === 'word') && /^(?:of|to|for|that)$/.test(tokens[verb + 2 + at]?.norm ?? '');
}

/** What the governor at `governor`, found by {@link modalityOf} or {@link governorOfDeed}, leaves of certainty. A plan that is itself only asked for is no more than asked for. */
export function certaintyOf(tokens: readonly Token[], governor: number): Certainty {
  const { norm } = tokens[governor]!;
  if (POSSIBLE_AUXILIARIES.has(norm) || CONDITIONS.has(norm) || WISHES.has(stem(norm))) return 'possible';
  const over = modalityOf(tokens, governor) ?? (stem(norm) === 'promis' || stem(norm) === 'agre' ? governorOf(tokens, governor) : undefined);
  return over === undefined ? 'planned' : certaintyOf(tokens, over);
}

/** The token of 'decided' or 'agreed' in 'has decided to close', by which a sentence tells of a decision about the verb at `verb`; undefined where it tells of none. */
export function decisionOn(tokens: readonly Token[], verb: number): number | undefined {
  let to = verb - 1;
  while (to > verb - 1 - INFINITIVE_REACH && to >= 0 && isBetween(tokens[to]!)) to--;
  if (tokens[to]?.norm !== 'to') return undefined;
  for (let i = to - 1; i >= Math.max(0, to - DECISION_REACH); i--) {
    const { norm, kind } = tokens[i]!;
    if (/^(?:decided|agreed|resolved|chosen|chose|voted)$/.test(norm)) return i;
    // 'Voted on Tuesday to merge'.
    if (kind === 'mark' || /^(?:to|that|which|who|for|and|but)$/.test(norm)) return undefined;
  }
  return undefined;
}

/** How many words may stand between a decision and its infinitive. */
const DECISION_REACH = 4;

/**
 * Index of the token by which the deed that the noun at `noun` names is considered, planned, asked for or possible: 'considering the sale', 'asked for a recount',
 * 'a possible merger', 'among the measures considered are … the cancellation'. Undefined where it is told as a fact. Never fails.
 */
export function governorOfDeed(tokens: readonly Token[], noun: number): number | undefined {
  let words = 0;
  // The preposition next before the noun: of 'calls from the opposition for a ban' it is 'for'.
  let led = '';
  for (let i = noun - 1; i >= 0 && words < DEED_REACH; i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark' && !/^["“”'’-]$/.test(text)) break;
    if (kind !== 'word') continue;
    const root = stem(norm);
    const next = tokens[i + 1]?.norm ?? '';
    if (led === '' && /^(?:for|on|of)$/.test(norm)) led = norm;
    if ((DEED_GOVERNORS_FOR.has(root) && led === 'for' && next === 'from') || (DEED_GOVERNORS_ON.has(root) && led === 'on')) return i;
    if (root === 'rule' && next === 'out' && tokens.slice(Math.max(0, i - 3), i).some((before) => /^(?:not|never)$|n't$/.test(before.norm))) return i;
    if (DEED_GOVERNORS.has(root) || (DEED_GOVERNORS_FOR.has(root) && (next === 'for' || next === 'of'))) return i;
    // 'Demanded an apology and the withdrawal of the guns': the second of two that one verb governs.
    if (norm === 'and' && DETERMINER.test(next) && DETERMINER.test(tokens[i - 2]?.norm ?? '')) continue;
    if (/^(?:and|but|or|that|which|who|whom|because|after|while|when|since|said|has|had|was|were|is|are)$/.test(norm)) break;
    if (!/^(?:an?|the|its|their|his|her|any|of|for|on|about|to|from|this|these)$/.test(norm)) words++;
  }
  return listGovernor(tokens, noun);
}

const DETERMINER = /^(?:an?|the|its|their|his|her)$/;

/** 'Among the measures being considered are X, the cancellation of Y': everything that the list names. */
function listGovernor(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = 0; i < noun; i++) {
    if (!LISTED.test(tokens[i]!.norm)) continue;
    const reach = tokens.slice(i + 1, Math.min(noun, i + 1 + LIST_REACH));
    const at = reach.findIndex(({ norm, kind, text }) => CONSIDERED.test(norm) || (kind === 'mark' && /[.;!?]/.test(text)));
    if (at >= 0 && CONSIDERED.test(reach[at]!.norm) && tokens.slice(i + 1 + at, noun).some(({ norm, text }) => /^(?:is|are|was|were|includes?|included)$/.test(norm) || /^[,:–—]$/.test(text))) return i + 1 + at;
  }
  return undefined;
}

/** Whether a sentence does not simply tell the verb at `verb` as a fact: an auxiliary or a condition anywhere, a plan or a wish before the verb. */
export function isHedged(tokens: readonly Token[], verb: number): boolean {
  // 'Until the fine has been paid' leaves the payment open.
  if (tokens.slice(0, verb).some(({ norm }) => AWAITING.test(norm))) return true;
  return tokens.some((token, index) => token.kind === 'word' && (isAuxiliary(token, index) || CONDITIONS.has(token.norm) || HEDGES.test(token.norm) || (index < verb && verb - index <= GOVERNOR_REACH && INTENTS.has(stem(token.norm)) && !isSubject(tokens, index))));
}

/** 'The order was limited' tells of an order, and hedges nothing. */
function isSubject(tokens: readonly Token[], noun: number): boolean {
  return DETERMINER.test(tokens[noun - 1]?.norm ?? '') && /^(?:was|were|has|had)$/.test(tokens[noun + 1]?.norm ?? '');
}

/** Whether a word is a form of the past: 'closed', 'took'. */
export function isPastForm(norm: string): boolean {
  return norm.endsWith('ed') || baseForm(norm) !== norm;
}

/** 'May' with a capital is the month, unless a sentence begins with it. */
function isAuxiliary({ norm, text }: Token, index: number): boolean {
  return AUXILIARIES.has(norm) && (index === 0 || text.charAt(0) === norm.charAt(0));
}

/** How many words may stand between 'as' and the verb in 'as the analysts had expected'. */
const FORETOLD_REACH = 7;
const FORETELLING = new Set('expect forecast predict anticip fear demand propos recommend plan schedul urg request ask call hope threaten want promis announc order advis'.split(' '));

/** The verb of 'as the analysts had expected', 'as planned' or 'as demanded by the union', by which a sentence says that something foretold came true; undefined where it says none. Never fails. */
export function foretellingVerb(tokens: readonly Token[]): number | undefined {
  for (const [as, { norm }] of tokens.entries()) {
    if (norm !== 'as') continue;
    for (let i = as + 1; i <= Math.min(tokens.length - 1, as + FORETOLD_REACH); i++) {
      if (tokens[i]!.kind === 'mark' && /[,;:.!?()]/.test(tokens[i]!.text)) break;
      if (!FORETELLING.has(stem(tokens[i]!.norm)) || !isPastForm(tokens[i]!.norm)) continue;
      if (i === as + 1 || tokens.slice(as + 1, i).some((between) => /^(?:had|has|have|was|were)$/.test(between.norm)) || endsPhrase(tokens[i + 1])) return i;
    }
  }
  return undefined;
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && /[,;:.!?()]/.test(token.text));
}

const AWAITING = /^(?:until|till|once|unless)$/;
const HEDGES = /^(?:possibly|perhaps|maybe|likely|unlikely|probably|allegedly|reportedly|supposedly|potentially|possible|potential|planned|proposed|prospective|alleged|upcoming|future|next|soon|tomorrow|towards?|near|wants?|would-be|scheduled)$/;

function auxiliaryOf(tokens: readonly Token[], verb: number): number | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - AUXILIARY_REACH); i--) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'mark' && norm !== "'" && norm !== '’') return undefined;
    if (isAuxiliary(tokens[i]!, i)) {
      if ((norm === 'could' || norm === 'can') && (PERCEIVED.test(tokens[verb]!.norm) || PERCEIVED.test(tokens[i + 1]?.norm ?? ''))) return undefined;
      // 'Would later become' tells what came.
      return tokens.slice(i + 1, verb).some((between) => /^(?:later|eventually|go|have)$/.test(between.norm)) ? undefined : i;
    }
    if (!isBetween(tokens[i]!)) break;
  }
  return auxiliaryBeforePlace(tokens, verb);
}

/** How far before a verb its auxiliary may stand where nothing but places and times stands between: 'shall in May in Hollin take place', 'will on Monday vote'. */
const PLACE_REACH = 8;

function auxiliaryBeforePlace(tokens: readonly Token[], verb: number): number | undefined {
  if (isPastForm(tokens[verb]!.norm) || tokens[verb]!.norm.endsWith('ing')) return undefined;
  for (let i = verb - 3; i >= Math.max(0, verb - PLACE_REACH); i--) {
    if (!isAuxiliary(tokens[i]!, i) || !/^(?:in|on|at|from|until)$/.test(tokens[i + 1]!.norm)) continue;
    const between = tokens.slice(i + 1, verb);
    return between.every(({ norm, kind, text }) => kind === 'number' || /^(?:in|on|at|from|until|of|the|a|an|next|this)$/.test(norm) || /^\p{Lu}/u.test(text)) ? i : undefined;
  }
  return undefined;
}

/** What may stand between an auxiliary or 'to' and its verb: 'be', 'also', 'not', adverbs. */
function isBetween({ norm }: Token): boolean {
  return /^(?:be|been|also|not|then|now|soon|only|still|even|never|again|first|have|get|all|both)$/.test(norm) || norm.endsWith('ly');
}

function governorOf(tokens: readonly Token[], verb: number): number | undefined {
  let to = verb - 1;
  while (to > verb - 1 - INFINITIVE_REACH && to >= 0 && isBetween(tokens[to]!)) to--;
  if (tokens[to]?.norm !== 'to') return undefined;
  // 'Wants it to promise X and to stop Y': one verb governs both.
  if (/^(?:and|or)$/.test(tokens[to - 1]?.norm ?? '')) {
    const first = tokens.findLastIndex(({ norm }, i) => i < to - 1 && i >= to - COORDINATED_REACH && norm === 'to');
    return first < 1 || tokens.slice(first, to).some(({ text }) => /^[;:.!?]$/.test(text)) ? undefined : governorOf(tokens, first + 1);
  }
  // 'Would have to approve' and 'is to be handed over' are still to come; 'had to close' is done.
  const [before, further] = [tokens[to - 1]?.norm ?? '', tokens[to - 2]];
  if (/^(?:have|has)$/.test(before)) return further && isAuxiliary(further, to - 2) ? to - 2 : to - 1;
  // 'In the north it is to begin on 13 April': what 'it' stands for has a day.
  const isDated = further?.norm === 'it' && tokens.slice(verb + 1, verb + 3).some(({ norm }) => /^(?:on|in|by|from|next|tomorrow|before|after)$/.test(norm)) && tokens.slice(verb + 1, verb + 6).some(({ kind }) => kind === 'number');
  if (/^(?:is|are)$/.test(before) && further !== undefined && (isDated || !ABSTRACT_SUBJECT.test(further.norm))) return to - 1;
  // 'Due to closed roads' governs no verb; 'to be closed' does.
  if (isPastForm(tokens[verb]!.norm) && !tokens.slice(to + 1, verb).some(({ norm }) => /^(?:be|have|been|get)$/.test(norm))) return undefined;
  const caller = callerOf(tokens, to);
  if (caller !== undefined) return caller;
  for (let i = to - 1; i >= Math.max(0, to - GOVERNOR_REACH); i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark') {
      if (/[,;:.!?()"“”]/.test(text)) return undefined;
      continue;
    }
    if (kind !== 'word') continue;
    const root = stem(norm);
    if (INTENTS.has(root)) return i;
    // Another verb stands nearer to the infinitive: 'managed to', 'began to', 'helped to'.
    if (i === to - 1 && /(?:ed|es|gan|ing)$/.test(norm)) return undefined;
    if (/^(?:that|which|who|and|but|because|after|while|when)$/.test(norm)) return undefined;
  }
  return undefined;
}

/** 'Called for automatic braking to be fitted': who is to do it stands between. */
function callerOf(tokens: readonly Token[], to: number): number | undefined {
  const reach = tokens.slice(Math.max(1, to - GOVERNOR_REACH), to);
  if (reach.some(({ kind, text }) => kind === 'mark' && /[,;:.!?()]/.test(text))) return undefined;
  const at = reach.findLastIndex(({ norm }) => norm === 'for');
  const governor = Math.max(1, to - GOVERNOR_REACH) + at - 1;
  return at >= 0 && DEED_GOVERNORS_FOR.has(stem(tokens[governor]!.norm)) ? governor : undefined;
}

function gerundGovernorOf(tokens: readonly Token[], verb: number): number | undefined {
  if (!tokens[verb]!.norm.endsWith('ing')) return undefined;
  for (let i = verb - 1; i >= Math.max(0, verb - 2); i--) {
    const root = stem(tokens[i]!.norm);
    if (GERUND_INTENTS.has(root) || GERUND_PHRASES.get(root)?.test(tokens[i + 1]!.norm) === true) return i;
  }
  return undefined;
}

/** 'Recommended that the order be limited', 'demanded that the state pay', 'asked that guards should stay'. */
function subjunctiveGovernorOf(tokens: readonly Token[], verb: number): number | undefined {
  const isPassive = tokens[verb - 1]?.norm === 'be';
  if (!isPassive && (isPastForm(tokens[verb]!.norm) || tokens[verb]!.norm.endsWith('s') || tokens[verb]!.norm.endsWith('ing'))) return undefined;
  for (let i = verb - 1; i >= Math.max(1, verb - CONDITION_REACH); i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark' && /[,;:.!?()]/.test(text)) return undefined;
    if (norm === 'that') return SUBJUNCTIVE_GOVERNORS.has(stem(tokens[i - 1]!.norm)) ? i - 1 : undefined;
  }
  return undefined;
}

/** Whether a condition stands before the verb at a token, in its clause: 'if', 'unless', 'whether'. */
export function isConditional(tokens: readonly Token[], verb: number): boolean {
  return conditionOf(tokens, verb) !== undefined;
}

/** 'Provided parliament gives its consent', 'provided that': a condition; 'was provided' and 'provided food' are not. */
function isProviso(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:provided|providing)$/.test(tokens[at]!.norm)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]?.norm];
  return next === 'that' || before?.text === ',' || before?.norm === 'but' || before?.norm === 'only';
}

function conditionOf(tokens: readonly Token[], verb: number): number | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - CONDITION_REACH); i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark' && /[,;:.!?()]/.test(text)) return undefined;
    if (CONDITIONS.has(norm) || isProviso(tokens, i)) return i;
  }
  return undefined;
}
