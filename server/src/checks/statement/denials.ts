import { stem } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import { particleBehindObject } from './partedVerb.js';

const DENYING = new Set(['not', 'never', 'no', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'cannot', 'hardly', 'barely', 'scarcely', 'nowhere']);
/** 'Free of controversy', 'devoid of interest'. */
const FREE_OF = new Set(['free', 'devoid']);
const MISSING = /^miss(?:es|ed|ing)?$/;
/** How far behind 'missed' the 'deadline' may stand. */
const OCCASION = 5;
/** Verbs and what is made from them that deny what they govern, by stem: 'deny the charge' and 'refuse to pay' say that it is not so. */
const DENYING_VERBS = new Set('deni denial refus refusal fail failur reject declin exclud lack unabl unwil absenc refrain refut rebut dismiss disput'.split(' '));
/** Verbs that deny with a particle: 'rule out', 'turn down', 'call off'. By base form. */
const DENYING_PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['rule', ['out']],
  ['turn', ['down']],
  ['call', ['off']],
  ['brush', ['aside', 'off', 'away']],
  ['wave', ['aside', 'away']],
  ['shrug', ['off']],
  ['knock', ['back']],
  ['back', ['out']],
  ['hold', ['off']],
  ['walk', ['away']],
  ['stop', ['short']],
  ['shy', ['away']],
  ['steer', ['clear']],
]);
/** What 'no' and 'not' before these say denies nothing: 'no doubt', 'no fewer than forty', 'not only'. */
const NO_DENIAL: ReadonlyMap<string, RegExp> = new Map([
  ['no', /^(?:doubt|matter|wonder|fewer|less)$/],
  ['not', /^(?:only|just|least|merely|simply)$/],
  ['without', /^(?:doubt|fail|delay)$/],
]);
/** What follows 'declined' where it tells of a fall: 'declined by a fifth', 'declined sharply'. */
const FALLING = /^(?:by|in|from|for|since|over|at|on|as|further|again|and|but|while|when|more|most|less|slightly|after|during|amid|faster|about|around|nearly)$/;
/** How many words may stand between 'too' and 'to': 'too badly damaged to sail'. */
const TOO_TO = 4;
/** How far 'if' reaches. */
const CONDITION = 8;

/** Indices of the tokens that deny: 'not', 'never', 'without', 'refused', 'yet to', the 'to' of 'too … to'. Never fails. */
export function findDenials(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach((token, index) => {
    // Few words deny: what is around them is looked at for those alone.
    if (token.kind === 'word' && isDenial(tokens, index) && !isConditional(tokens, index) && !isSuperlative(tokens, index) && !isWhetherOrNot(tokens, index)) found.push(index);
  });
  return found;
}

function isDenial(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index]!;
  const next = tokens[index + 1]?.norm;
  const after = tokens[index + 2]?.norm;
  if ((norm === 'no' || norm === 'not') && after === 'than' && /^(?:more|less|fewer)$/.test(next ?? '')) return false;
  if (norm === 'no' && (isAnswer(tokens, index) || isJoined(tokens, index))) return false;
  if (norm === 'yet') return next === 'to';
  if (norm === 'still') return isStillToCome(tokens, index);
  if (/^remain(?:s|ed)?$/.test(norm)) return next === 'to' && after === 'be';
  if (FREE_OF.has(norm)) return next === 'of' || next === 'from';
  if (MISSING.test(norm)) return missesDeed(tokens, index);
  // 'Lost confidence' denies what 'confident' says.
  if (/^los(?:e|es|t|ing)$/.test(norm)) return tokens.slice(index + 1, index + 4).some(({ norm: lost }, at) => !/^(?:vote|votes|motion|motions)$/.test(tokens[index + 2 + at]?.norm ?? '') && /^(?:confidence|hope|interest|faith|trust|patience|belief)$/.test(lost));
  if (norm === 'to') return tokens.slice(Math.max(0, index - TOO_TO - 1), index).some((token, i, before) => token.norm === 'too' && i < before.length - 1 && before.slice(i).every(({ kind }) => kind === 'word'));
  if (DENYING.has(norm)) return next === undefined || !(NO_DENIAL.get(norm)?.test(next) ?? false);
  if (norm.endsWith("n't")) return next !== 'only' && next !== 'just';
  const root = stem(norm);
  // 'The cancellation of the line' tells of a deed; it does not deny what follows.
  if (DENYING_VERBS.has(root)) return !/(?:ion|ment)s?$/.test(norm) && governsDenied(root, norm, tokens, index);
  const particles = DENYING_PAIRS.get(root);
  return particles !== undefined && ([next, after].some((particle) => particle !== undefined && particles.includes(particle)) || particleBehindObject(tokens, index, (norm) => particles.includes(norm)) !== undefined) && !isUnableToPlay(root, tokens, index);
}

/** 'She was ruled out until May with a torn muscle': somebody cannot take part, and nothing is denied. */
function isUnableToPlay(root: string, tokens: readonly Token[], index: number): boolean {
  if (root !== 'rule' || !/^(?:of|until|till|with|for|through|indefinitely|after)$/.test(tokens[index + 2]?.norm ?? '')) return false;
  return tokens.slice(Math.max(0, index - 2), index).some(({ norm }) => /^(?:is|are|was|were|be|been|being)$/.test(norm));
}

/** 'A no-fly zone', 'a no-confidence vote': a name for a thing that there is. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === 'mark' && /^[-\u2010\u2011]$/.test(next.text) && next.start === tokens[index]!.end;
}

/** 'Will vote no when it is put to them', 'said no': an answer, and not 'no' before what there is none of. */
function isAnswer(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!/^(?:vot(?:e|es|ed|ing)|answer(?:s|ed|ing)?|say|says|said|saying)$/.test(before?.norm ?? '')) return false;
  return next === undefined || next.kind === 'mark' || /^(?:when|if|to|on|in|at|as|and|or|but|while|after|before|because|again|by|for|against)$/.test(next.norm);
}

/** 'Must still be ratified', 'has still to be paid', 'still needs approval' tell of what is not done. */
function isStillToCome(tokens: readonly Token[], index: number): boolean {
  const [before, next, after] = [tokens[index - 1]?.norm ?? '', tokens[index + 1]?.norm ?? '', tokens[index + 2]?.norm ?? ''];
  if (/^(?:must|should)$/.test(before)) return next === 'be';
  if (/^(?:has|have|had|is|are|was|were)$/.test(before)) return next === 'to' && after === 'be';
  return /^(?:has|have|had|need|needs|needed)$/.test(next) && after === 'to' && tokens[index + 3]?.norm === 'be';
}

/** 'Missed the deadline to hand over': what was to be done by then was not. */
function missesDeed(tokens: readonly Token[], index: number): boolean {
  const occasion = tokens.slice(index + 1, index + 1 + OCCASION).findIndex(({ norm }) => /^(?:deadlines?|chances?|opportunit(?:y|ies)|dates?)$/.test(norm));
  return occasion >= 0 && /^(?:to|for)$/.test(tokens[index + 2 + occasion]?.norm ?? '');
}

/** How far behind 'denied' the 'missed' may stand. */
const DENIED_MISS = 8;

/** 'Denied that the ferry had missed its inspection': it had one, so that the two deny nothing together. */
function deniesMiss(root: string, tokens: readonly Token[], index: number): boolean {
  if (root !== 'deni') return false;
  const behind = tokens.slice(index + 1, index + 1 + DENIED_MISS);
  const end = behind.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return behind.slice(0, end < 0 ? undefined : end).some(({ norm }) => MISSING.test(norm));
}

/** 'If it does not withdraw its plan' says nothing of what it does. */
function isConditional(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - CONDITION); i--) {
    const { norm, kind, text } = tokens[i]!;
    if (kind === 'mark' && /[,;:.!?]/.test(text)) return false;
    if (norm === 'if' || norm === 'unless') return true;
  }
  return false;
}

/** How far before 'or not' the 'whether' may stand. */
const WHETHER = 10;

/** 'Whether or not it pays', 'whether it pays or not': either way, and nothing is denied. */
function isWhetherOrNot(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.norm === 'not' && tokens[index - 1]?.norm === 'or' && tokens.slice(Math.max(0, index - WHETHER), index - 1).some(({ norm }) => norm === 'whether');
}

/** How far behind 'no one' the 'than' may stand. */
const SUPERLATIVE = 12;
/** The same for 'with such force', behind what has been since when. */
const LONG_SUPERLATIVE = 16;

/** 'Nobody scored more goals than she': she scored most, and nothing is denied. */
function isSuperlative(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:no|nobody|none|nothing)$/.test(tokens[index]!.norm)) return false;
  // 'No storm since 1997 has hit them with such force'.
  const behind = tokens.slice(index, index + LONG_SUPERLATIVE);
  if (behind.some(({ norm }) => norm === 'since') && behind.some(({ norm }) => norm === 'such')) return true;
  const than = tokens.slice(index, index + SUPERLATIVE).findIndex(({ norm }) => norm === 'than');
  return than > 0 && tokens.slice(index + 1, index + than).some(({ norm }) => /^(?:more|less|fewer|better|worse|[a-z]{3,}er)$/.test(norm) && norm !== 'other');
}

/** How far behind 'dismissed' the 'as' may stand. */
const CALLED_AS = 6;

/** 'Failed to pay' denies, 'the motion failed' tells of a failure; 'declined to pay' and 'declined the offer' deny, 'declined by 18 percent' tells of a fall. */
function governsDenied(root: string, norm: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (root === 'fail' || root === 'failur') return next?.norm === 'to' || tokens[index + 2]?.norm === 'to';
  // 'The disputed valley' denies nothing.
  // 'Dismissed the video as a fake' says what it is called.
  if (/^(?:dismiss|reject)$/.test(root) && tokens.slice(index + 2, index + 2 + CALLED_AS).some((token, at, rest) => token.norm === 'as' && !/^(?:well|soon|long|of|far|if|they|it|he|she|we)$/.test(rest[at + 1]?.norm ?? '') && !rest.slice(0, at).some(({ text }) => /^[,.;:]$/.test(text)))) return false;
  if (deniesMiss(root, tokens, index)) return false;
  if (root === 'disput') return /^disput(?:es|ed|e)$/.test(norm) && /^(?:that|having)$/.test(next?.norm ?? '');
  if (root !== 'declin') return true;
  if (next === undefined || next.kind !== 'word' || FALLING.test(next.norm) || next.norm.endsWith('ly')) return false;
  if (/^(?:a|the|its|this|their|any|steep|sharp|slight|further)$/.test(tokens[index - 1]?.norm ?? '') && norm !== 'declined') return false;
  return next.norm !== 'to' || tokens[index + 2]?.kind === 'word';
}

/** Whether a denial is a verb ('refused to', 'denied that'), which reaches further than 'not'. */
export function isDenyingVerb(norm: string): boolean {
  return !DENYING.has(norm) && !FREE_OF.has(norm) && !norm.endsWith("n't") && norm !== 'yet' && norm !== 'to';
}

/** Denials that say the same: 'not' and 'never', 'refused' and 'declined', 'denied' and 'rejected'. A name for each kind. */
export function kindOfDenial(norm: string): string {
  if (!isDenyingVerb(norm)) return 'not';
  const root = stem(norm);
  if (/^(?:deni|reject|dismiss|refut|rebut|disput)/.test(root)) return 'deny';
  return /^(?:refus|declin|unwil)/.test(root) ? 'refuse' : root;
}
