import { piecesOf, subjectAfter, subjectBefore, type NameSpan, type Piece, type Subject } from './clause.js';
import { isRole } from './roles.js';
import { isContent, isSaidOf, JUDGES, ownerOf } from './sayings.js';
import type { Span } from './span.js';
import { speechVerb } from './speechVerbs.js';
import type { Token } from './tokens.js';

export type { NameSpan, Subject } from './clause.js';

/** How a speaker was found: words after the quotation, before it, a phrase such as 'according to', or a name with a colon. */
export type AttributionRule = 'after' | 'before' | 'phrase' | 'colon';

/** What one sentence says about who speaks a quotation in it. Offsets into the sentence. */
export interface Attribution {
  /** The name, pronoun or description that stands for the speaker; missing where nobody is named. */
  readonly subject?: Subject;
  /** The verb of speech, or the phrase. */
  readonly cue?: Span;
  readonly rule?: AttributionRule;
  /** 0 to 1: how sure it is that the subject speaks these words; 0 without a subject. */
  readonly confidence: number;
  /** False for titles, nicknames and words at arm's length. */
  readonly isSpeech: boolean;
}

/**
 * For each quotation of a sentence, its speaker as the sentence gives it. `quotations` are spans with their marks, in order and not nested;
 * `names` are the names of the sentence. The order of trust follows Pavllo et al., Quootstrap (2018): a verb and subject after the quotation
 * are surest, a subject and verb before it less so. Pronouns and descriptions are left for the caller to resolve. `tokens` are those of the sentence, where they are known.
 */
export function attribute(sentence: string, quotations: readonly Span[], names: readonly NameSpan[], tokens?: readonly Token[]): Attribution[] {
  const pieces = piecesOf(sentence, quotations, names, undefined, tokens);
  return quotations.map((quotation) => {
    const at = pieces.findIndex((piece) => piece.kind === 'quotation' && piece.start === quotation.start);
    const words = sentence.slice(quotation.start, quotation.end);
    if (at < 0 || isTitle(pieces, at)) return { confidence: 0, isSpeech: false };
    const found = afterwards(pieces, at, words) ?? phraseOf(pieces, at) ?? beforehand(pieces, at, words) ?? inserted(pieces, at) ?? colon(pieces, at);
    if (found !== undefined) return found.subject === undefined || found.subject.form === 'other' ? { ...withoutSubject(found), confidence: 0, isSpeech: true } : { ...found, isSpeech: true };
    return { confidence: 0, isSpeech: looksSpoken(words) };
  });
}

/**
 * Who says what a sentence without quotation marks reports ('The lock would leak, Tom Halden said.'): the subject of its last verb that plainly is one of
 * speech, else of its last that may be a deed as well; undefined where it has none or nobody carries it out.
 */
export function reportingSubject(sentence: string, names: readonly NameSpan[], tokens?: readonly Token[]): Subject | undefined {
  const pieces = piecesOf(sentence, [], names, undefined, tokens);
  const verbs = [...pieces.keys()].filter((v) => v > 0 && isActive(pieces, v)).reverse();
  const verb = verbs.find((v) => pieces[v]!.verb!.strength === 'plain') ?? verbs.find((v) => pieces[v]!.verb!.strength === 'reporting');
  const subject = verb === undefined ? undefined : subjectBefore(pieces, verb);
  return subject?.form === 'other' ? undefined : subject;
}

/** Whether a sentence of these tokens has a verb that {@link reportingSubject} may find a subject for: most sentences of a text have none, and need not be looked at closely. */
export function mayReport(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, norm }) => {
    const verb = kind === 'word' ? speechVerb(norm) : undefined;
    return verb !== undefined && verb.strength !== 'weak' && (verb.form === 'finite' || verb.form === 'participle');
  });
}

interface Found {
  readonly subject?: Subject;
  readonly cue: Span;
  readonly rule: AttributionRule;
  readonly confidence: number;
}

function withoutSubject(found: Found): Pick<Found, 'cue' | 'rule'> {
  return { cue: found.cue, rule: found.rule };
}

function cueOf(piece: Piece): Span {
  return { start: piece.start, end: piece.end };
}

/** Words that a sentence could be: many, or closed by a stop within the marks. */
function looksSpoken(words: string): boolean {
  const count = words.split(/\s+/).length;
  return count >= 6 || (count >= 3 && /[.!?…,][”"’'»]*$/.test(words));
}

const NAMING = /^(?:titled|entitled|named|nicknamed|codenamed|so-called|known|headlined|book|film|song|novel|series|programme|ship|vessel|magazine|newspaper|operation)$/;

function isTitle(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined) return false;
  if (NAMING.test(before.norm)) return true;
  if (before.norm === 'called' && (pieces[at - 2]?.norm === '-' || pieces[at - 2]?.norm === 'so')) return true;
  return before.norm === 'as' && pieces[at - 2]?.norm === 'known';
}

/** Whether a piece is a verb of speech that someone carries out here, not an infinitive, a passive or a denial. */
function isActive(pieces: readonly Piece[], i: number): boolean {
  const verb = pieces[i]?.verb;
  if (verb === undefined || verb.form === 'base' || verb.form === 'ing') return false;
  let k = i - 1;
  while (k >= 0 && /^(?:also|then|later|again|\p{L}+ly)$/u.test(pieces[k]!.norm)) k--;
  const before = pieces[k]?.norm ?? '';
  if (/^(?:to|not|never|would|will|could|can|may|might|must|should|shall|the|a|an|his|her|their|its|of)$/.test(before)) return false;
  if (/^(?:is|was|were|are|be|been|being)$/.test(before)) return false;
  return verb.form === 'finite' || /^(?:has|had|have)$/.test(before);
}

/** '“…,” said X', '“…,” X said', '“…,” X, who …, told', '“…,” media quoted X as saying'. */
function afterwards(pieces: readonly Piece[], at: number, words: string): Found | undefined {
  let i = at + 1;
  const hasComma = pieces[i]?.norm === ',';
  while (i < pieces.length && pieces[i]!.kind === 'mark' && /^[,.\-;)]$/.test(pieces[i]!.norm)) i++;
  const first = pieces[i];
  if (first === undefined) return undefined;
  const endsSpeech = hasComma || /[,.!?…][”"’'»“]*$/.test(words);
  // '“It is a shame” lamented X': without a comma a verb and a name must follow at once.
  const isInverted = at === 0 && first.verb !== undefined && first.verb.strength !== 'weak' && words.split(/\s+/).length >= 2 && subjectAfter(pieces, i)?.name?.kind === 'person';
  if (!endsSpeech && !isInverted && !(at === 0 && words.split(/\s+/).length >= 4)) return undefined;
  if (first.verb !== undefined && isActive(pieces, i)) return { ...subjectOf(subjectAfter(pieces, i)), cue: cueOf(first), rule: 'after', confidence: 0.95 };
  // A partial quotation whose sentence goes on: what follows the comma may be another clause, so the verb must come soon.
  for (let v = i + 1; v < pieces.length && v < i + 34; v++) {
    const piece = pieces[v]!;
    if (piece.kind === 'quotation' || piece.norm === ';' || piece.norm === ':') return undefined;
    if (!isActive(pieces, v)) continue;
    const quoted = quotedAsSaying(pieces, v);
    if (quoted !== undefined) return { subject: quoted, cue: cueOf(piece), rule: 'after', confidence: 0.9 };
    const subject = subjectBefore(pieces, v);
    if (subject === undefined) continue;
    if (!isNear(pieces, i, subject)) return undefined;
    return { subject, cue: cueOf(piece), rule: 'after', confidence: piece.verb!.strength === 'weak' ? 0.75 : 0.92 };
  }
  return undefined;
}

function subjectOf(subject: Subject | undefined): { subject?: Subject } {
  return subject === undefined ? {} : { subject };
}

/** Between the quotation and the subject only an office may stand ('“…,” Deputy Foreign Minister Tom Halden said'). */
function isNear(pieces: readonly Piece[], from: number, subject: Subject): boolean {
  for (let i = from; i < pieces.length && pieces[i]!.start < subject.start; i++) {
    const piece = pieces[i]!;
    if (i - from > 12 || (piece.norm === ',' && !opensInsertedName(pieces, i, subject))) return false;
    if (piece.kind === 'word' && !piece.isCapital && /^(?:but|if|when|while|because|since|that|which|who|is|was|are|were|has|had|with|after|before)$/.test(piece.norm)) return false;
  }
  return true;
}

/** The comma of 'the skipper, Tom Holt, told': only an office stands between it and the name, and another comma follows. */
function opensInsertedName(pieces: readonly Piece[], comma: number, subject: Subject): boolean {
  const at = pieces.findIndex((piece) => piece.start >= subject.start);
  return at > comma && subject.name !== undefined && pieces.slice(comma + 1, at).every((piece) => piece.kind === 'word' && piece.isCapital) && pieces.slice(at + 1, at + 5).some((piece) => piece.norm === ',');
}

/** '… quoted X as saying', '… cited X as telling'. */
function quotedAsSaying(pieces: readonly Piece[], v: number): Subject | undefined {
  if (!/^(?:quoted|quotes|cited|cites)$/.test(pieces[v]!.norm)) return undefined;
  const subject = subjectAfter(pieces, v);
  return subject?.form === 'name' || subject?.form === 'description' || subject?.form === 'pronoun' ? subject : undefined;
}

/** 'according to X', 'in the words of X', 'citing X', 'X was quoted as saying'. The nearest one that no quotation separates. */
function phraseOf(pieces: readonly Piece[], at: number): Found | undefined {
  const after = phraseBetween(pieces, at + 1, nextQuotation(pieces, at));
  if (after !== undefined) return after;
  return phraseBetween(pieces, previousQuotation(pieces, at) + 1, at);
}

function nextQuotation(pieces: readonly Piece[], at: number): number {
  const next = pieces.findIndex((piece, index) => index > at && piece.kind === 'quotation');
  return next < 0 ? pieces.length : next;
}

function previousQuotation(pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (pieces[i]!.kind === 'quotation') return i;
  return -1;
}

function phraseBetween(pieces: readonly Piece[], from: number, to: number): Found | undefined {
  for (let i = from; i < to; i++) {
    const norm = pieces[i]!.norm;
    const isPhrase = norm === 'to' ? pieces[i - 1]?.norm === 'according' : norm === 'of' ? pieces[i - 1]?.norm === 'words' && pieces[i - 2]?.norm === 'the' : norm === 'citing';
    if (isPhrase) return { ...subjectOf(subjectAfter(pieces, i)), cue: cueOf(pieces[i]!), rule: 'phrase', confidence: norm === 'citing' ? 0.7 : 0.85 };
    if (norm === 'as' && /^(?:saying|telling|warning|adding|stating|declaring)$/.test(pieces[i + 1]?.norm ?? '')) {
      const verb = [...pieces.keys()].slice(from, i).reverse().find((k) => /^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(pieces[k]!.norm));
      if (verb === undefined) continue;
      const isPassive = /^(?:is|was|were|been)$/.test(pieces[verb - 1]?.norm ?? '');
      const subject = isPassive ? subjectBefore(pieces, verb - 1) : subjectAfter(pieces, verb);
      return { ...subjectOf(subject), cue: cueOf(pieces[verb]!), rule: 'phrase', confidence: 0.85 };
    }
  }
  return undefined;
}

/** What one does with a text: 'Holt read the “long list”'. Only words that follow at once are then spoken. */
const HANDLES = /^(?:read|see|find|hold|show|seek|want|post|go|order)$/;

/** How far behind its verb a judgement may stand that follows what is judged. */
const JUDGED_WITHIN = 14;

/** 'X said: “…”', 'X told reporters that “…”', 'X stressed that … “…”', 'X …, and warned that “…”', 'X …, reminding “…”'. */
function beforehand(pieces: readonly Piece[], at: number, words: string): Found | undefined {
  let owned: number | undefined;
  for (let v = at - 1; v >= 0; v--) {
    const piece = pieces[v]!;
    if (piece.norm === ';') return undefined;
    if (piece.owner !== undefined && owned === undefined) {
      owned = v;
      // 'Holt did not mince his words: “…”': his are those of whom the sentence is about.
      const owner = /^(?:his|her)$/.test(pieces[piece.owner]!.norm) ? subjectOf(leadingSubject(pieces.slice(0, piece.owner))) : ownerOf(pieces, v);
      if (isContent(pieces, v, at, words)) return { ...owner, cue: cueOf(piece), rule: 'before', confidence: 0.78 };
    }
    if (piece.verb === undefined) continue;
    // 'Holt dismissed Halden's comments “…”' does not tell whose words these are, 'Holt said Halden's comments “are …”' does.
    if (owned !== undefined && isActive(pieces, v) && !isSaidOf(pieces, v, at, words)) return { cue: cueOf(pieces[owned]!), rule: 'before', confidence: 0 };
    const isParticiple = piece.verb.form === 'ing' && piece.verb.strength !== 'weak' && !/^(?:is|was|are|were|been|the|of)$/.test(pieces[v - 1]?.norm ?? '');
    if (!isParticiple && !isActive(pieces, v)) continue;
    const distance = at - v;
    // 'Called the argument that Velm was to blame “absurd”'.
    const isJudging = JUDGES.test(piece.verb.lemma) && distance <= JUDGED_WITHIN && pieces[v + 1]?.norm !== 'on' && pieces[v + 1]?.norm !== 'for';
    if (piece.verb.strength === 'weak' && distance > 6 && !isJudging) continue;
    if (HANDLES.test(piece.verb.lemma) && (distance > 3 || /^(?:the|a|an|his|her|its|their|this|that)$/.test(pieces[at - 1]?.norm ?? ''))) continue;
    const quoted = quotedAsSaying(pieces, v);
    const subject = quoted ?? (isParticiple ? subjectOfSentence(pieces, v) : (subjectBefore(pieces, v) ?? sharedSubject(pieces, v)));
    if (subject === undefined) continue;
    const isDirect = distance <= 3 || /^(?:that|[:,])$/.test(pieces[at - 1]?.norm ?? '');
    const base = isDirect ? 0.88 : distance <= 14 ? 0.78 : 0.65;
    return { subject, cue: cueOf(piece), rule: 'before', confidence: isParticiple ? base - 0.15 : base };
  }
  return undefined;
}

/** 'X came and warned': the verb has its subject from the verb before it. */
function sharedSubject(pieces: readonly Piece[], v: number): Subject | undefined {
  let k = v - 1;
  while (k >= 0 && /^(?:also|then|later|again|\p{L}+ly)$/u.test(pieces[k]!.norm)) k--;
  if (!/^(?:and|but|,)$/.test(pieces[k]?.norm ?? '')) return undefined;
  return subjectOfSentence(pieces, k);
}

/** The subject of the nearest verb of speech on the left, else the first name or pronoun of the sentence that no preposition governs. */
function subjectOfSentence(pieces: readonly Piece[], before: number): Subject | undefined {
  for (let i = before - 1; i > 0; i--) {
    if (!isActive(pieces, i)) continue;
    const subject = subjectBefore(pieces, i);
    if (subject !== undefined) return subject;
  }
  return leadingSubject(pieces.slice(0, before));
}

/** The grammatical subject that opens a sentence, as far as it is plain: a name, 'he', 'she' or a description before the first verb. */
export function leadingSubject(pieces: readonly Piece[]): Subject | undefined {
  const isFronted = /^(?:of|about|for|with|to|from|on|at|in|against|after|before|between|like|unlike|despite)$/.test(pieces[0]?.norm ?? '');
  for (let i = 0; i < pieces.length && i < 24; i++) {
    const piece = pieces[i]!;
    const before = pieces[i - 1]?.norm ?? '';
    if (piece.kind === 'quotation') return undefined;
    // 'Of the minister, Ilse Torven, he speaks with respect': the sentence is about the one who follows what stands in front.
    if (isFronted && piece.name?.kind === 'person' && (before !== ',' || pieces[i + 1]?.norm === ',')) continue;
    if (piece.norm === 'he' || piece.norm === 'she') return { start: piece.start, end: piece.end, form: 'pronoun' };
    if (piece.name?.kind === 'person' && !/^(?:of|for|with|by|against|from|to|about|since|if|when|after|before|between)$/.test(before)) {
      const following = pieces[i + 1];
      if (following?.kind === 'word' && /^(?:and)$/.test(following.norm)) return undefined;
      return { start: piece.start, end: piece.end, form: 'name', name: piece.name };
    }
  }
  return undefined;
}

/** 'The deal is “dead” for good, X said.': an attribution set off by a comma later in the sentence. */
function inserted(pieces: readonly Piece[], at: number): Found | undefined {
  for (let v = at + 2; v < pieces.length; v++) {
    const piece = pieces[v]!;
    if (piece.kind === 'quotation' || piece.norm === ';') return undefined;
    if (!isActive(pieces, v) || piece.verb!.strength === 'weak') continue;
    const follows = pieces[v + 1];
    if (follows !== undefined && !/^(?:[.,]|and|on|in|at|to|during|after|before)$/.test(follows.norm)) continue;
    const subject = pieces[v - 1]!.norm === ',' ? undefined : subjectBefore(pieces, v);
    if (subject === undefined) continue;
    const first = pieces.findIndex((p) => p.start >= subject.start);
    let k = first - 1;
    while (k > at && pieces[k]!.kind !== 'mark' && (pieces[k]!.isCapital || /^(?:the|of|its|his|her|their|our)$/.test(pieces[k]!.norm) || isRole(pieces[k]!.norm))) k--;
    if (pieces[k]?.norm === ',') return { subject, cue: cueOf(piece), rule: 'after', confidence: 0.8 };
  }
  return undefined;
}

/** 'X: “…”' and 'X was blunt: “…”'. */
function colon(pieces: readonly Piece[], at: number): Found | undefined {
  if (pieces[at - 1]?.norm !== ':') return undefined;
  const cue = cueOf(pieces[at - 1]!);
  const before = pieces[at - 2];
  if (before?.name !== undefined && before.name.kind !== 'place') return { subject: { start: before.start, end: before.end, form: 'name', name: before.name }, cue, rule: 'colon', confidence: 0.85 };
  const first = pieces[0]!;
  // Whoever does not know the name of a person for one may still take it for what the sentence is about.
  const subject = leadingSubject(pieces.slice(0, at - 1)) ?? (first.name?.kind === 'unknown' ? { start: first.start, end: first.end, form: 'name' as const, name: first.name } : undefined);
  if (subject === undefined) return undefined;
  // 'The answer that Holt got was blunt': the sentence is not about Holt.
  const between = pieces.slice(0, at - 1).filter(({ start }) => start >= subject.end);
  const isOfSentence = pieces.every(({ start, isCapital, norm }) => start >= subject.start || isCapital || isRole(norm) || /^(?:the|its|his|her|their|of)$/.test(norm));
  const isSpoken = pieces[at]!.end - pieces[at]!.start >= LEAST_SPOKEN && !between.some(({ norm }) => TAKES_IN.test(norm));
  return { subject, cue, rule: 'colon', confidence: !isOfSentence ? 0.6 : between.some(({ norm }) => PUTS_IT.test(norm)) ? 0.75 : isSpoken ? 0.7 : 0.6 };
}

/** A sentence and no word or two, in characters. */
const LEAST_SPOKEN = 30;
/** What one does with words of others: 'Holt opened the letter: “…”'. */
const TAKES_IN = /^(?:open(?:s|ed)?|reads?|receiv(?:es|ed)|g[eo]ts?|f(?:inds?|ound)|hears?|heard|s(?:ees?|aw)|me(?:ets?|t)|fac(?:es|ed)|quot(?:es|ed)|cit(?:es|ed)|recall(?:s|ed)|ha[sd]|hav(?:e|ing)|shows?|showed|sign(?:s|ed)?|keeps?|kept|carr(?:y|ies|ied)|wears?|wore|display(?:s|ed)?|publish(?:es|ed)?|note|letter|message|sign|poster|banner|headline|asked|told|was|is|were|by|from)$/;

/** How somebody puts what a colon leads to: 'was blunt', 'did not mince his words', 'left no doubt', 'had a simple answer'. */
const PUTS_IT =
  /^(?:is|was|remained|sounded|mince[ds]?|put|puts|word|words|doubt|answer|reply|response|message|verdict|warning|tone|explanation|comment|conclusion|assessment|summary|line|argument|reaction|sentence|terms|further|back)$/;
