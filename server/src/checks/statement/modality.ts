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
const GERUND_INTENTS = new Set('consid contempl propos suggest weigh recommend urg advis'.split(' '));
const CONDITIONS = new Set(['if', 'unless', 'whether']);
/** Ability in the past happened: 'could see', 'could hear'. */
const PERCEIVED = /^(?:see|hear|feel|smell|watch|tell|only|not)$/;
/** How far before the verb an auxiliary, a condition, and what governs 'to' may stand. */
const AUXILIARY_REACH = 4;
const CONDITION_REACH = 8;
const INFINITIVE_REACH = 3;
const GOVERNOR_REACH = 7;

/** Index of the token by which the verb at `verb` is planned, expected, asked for, possible or conditional; undefined where it is told as a fact. Never fails. */
export function modalityOf(tokens: readonly Token[], verb: number): number | undefined {
  return auxiliaryOf(tokens, verb) ?? governorOf(tokens, verb) ?? gerundGovernorOf(tokens, verb) ?? conditionOf(tokens, verb);
}

/** Whether a sentence does not simply tell the verb at `verb` as a fact: an auxiliary or a condition anywhere, a plan or a wish before the verb. */
export function isHedged(tokens: readonly Token[], verb: number): boolean {
  return tokens.some((token, index) => token.kind === 'word' && (isAuxiliary(token, index) || CONDITIONS.has(token.norm) || HEDGES.test(token.norm) || (index < verb && verb - index <= GOVERNOR_REACH && INTENTS.has(stem(token.norm)))));
}

/** Whether a word is a form of the past: 'closed', 'took'. */
export function isPastForm(norm: string): boolean {
  return norm.endsWith('ed') || baseForm(norm) !== norm;
}

/** 'May' with a capital is the month, unless a sentence begins with it. */
function isAuxiliary({ norm, text }: Token, index: number): boolean {
  return AUXILIARIES.has(norm) && (index === 0 || text.charAt(0) === norm.charAt(0));
}

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
    if (!isBetween(tokens[i]!)) return undefined;
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
  // 'Due to closed roads' governs no verb; 'to be closed' does.
  if (isPastForm(tokens[verb]!.norm) && !tokens.slice(to + 1, verb).some(({ norm }) => /^(?:be|have|been|get)$/.test(norm))) return undefined;
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

function gerundGovernorOf(tokens: readonly Token[], verb: number): number | undefined {
  if (!tokens[verb]!.norm.endsWith('ing')) return undefined;
  for (let i = verb - 1; i >= Math.max(0, verb - 2); i--) if (GERUND_INTENTS.has(stem(tokens[i]!.norm))) return i;
  return undefined;
}

function conditionOf(tokens: readonly Token[], verb: number): number | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - CONDITION_REACH); i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark' && /[,;:.!?()]/.test(text)) return undefined;
    if (CONDITIONS.has(norm)) return i;
  }
  return undefined;
}
