import type { Span } from './span.js';
import { speechVerb, type SpeechVerb } from './speechVerbs.js';
import { isRole } from './roles.js';
import { tokenize, type Token } from './tokens.js';

/** A name in the sentence, as far as attribution needs to know it. `NameMention` of the article model fits. */
export interface NameSpan extends Span {
  readonly kind: 'person' | 'organisation' | 'place' | 'unknown';
}

/** A word, mark, whole name or whole quotation of a sentence. */
export interface Piece extends Span {
  readonly kind: 'word' | 'mark' | 'name' | 'quotation';
  /** Lower case, folded; empty for names and quotations. */
  readonly norm: string;
  readonly isCapital: boolean;
  readonly name?: NameSpan;
  readonly verb?: SpeechVerb;
  /** Whether it ends as an owner does ('Halden’s', 'the ministers’'). */
  readonly isPossessive?: true;
  /** For a noun for what is said ('Halden’s earlier comments') the index of the piece that says whose it is. */
  readonly owner?: number;
}

/** Who is named as the subject: `name` a person's or other name, `pronoun` he or she, `description` 'the minister', `other` someone who is no single known person. */
export interface Subject extends Span {
  readonly form: 'name' | 'pronoun' | 'description' | 'other';
  readonly name?: NameSpan;
}

/** The pieces of a sentence in order, the first `most` of them: quotations and names are one piece each. `tokens` are those of the sentence, where they are known. */
export function piecesOf(sentence: string, quotations: readonly Span[], names: readonly NameSpan[], most = Number.POSITIVE_INFINITY, tokens: readonly Token[] = tokenize(sentence)): Piece[] {
  const wholes = [
    ...quotations.map((span) => ({ span, name: undefined })),
    ...names.filter((name) => !quotations.some((span) => name.start < span.end && span.start < name.end)).map((name) => ({ span: name, name })),
  ].sort((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let next = 0;
  for (const token of tokens) {
    if (pieces.length >= most) break;
    while (next < wholes.length && wholes[next]!.span.end <= token.start) next++;
    const whole = wholes[next];
    if (whole !== undefined && token.start >= whole.span.start) {
      const isPossessive = whole.name !== undefined && POSSESSIVE.test(sentence.slice(Math.max(0, whole.span.end - 2), whole.span.end + 3));
      if (pieces.at(-1)?.start !== whole.span.start) pieces.push({ ...whole.span, start: whole.span.start, end: whole.span.end, kind: whole.name ? 'name' : 'quotation', norm: '', isCapital: true, ...(whole.name ? { name: whole.name } : {}), ...(isPossessive ? { isPossessive } : {}) });
      continue;
    }
    const verb = token.kind === 'word' ? speechVerb(token.norm) : undefined;
    const isPossessive = token.kind === 'word' && token.norm.length > 2 && /['’]s$/.test(token.text);
    pieces.push({ start: token.start, end: token.end, kind: token.kind === 'mark' ? 'mark' : 'word', norm: token.norm, isCapital: startsUpper(token.text), ...(verb ? { verb } : {}), ...(isPossessive ? { isPossessive } : {}) });
  }
  return pieces.map((piece, index) => (isSpeakingOf(piece, pieces[index + 1]) ? { ...piece, verb: SPEAK_OF } : asNoun(pieces, index)));
}

/** The end of a name and what follows it: “Halden's ”, “Jonas' ”. */
const POSSESSIVE = /^.{0,2}['’]s(?![\p{L}\p{N}])|^.?s['’](?![\p{L}\p{N}])/u;
/** Nouns for what is said that are no form of a verb of speech. */
const SAYING = /^(?:statement|accusation|allegation|assertion|argument|announcement|complaint|suggestion|denial|insistence|proposal|observation|prediction|explanation|threat|criticism|description|admission|declaration|assessment)s?$/;
/** Adjectives that stand between such a noun and whose it is. */
const OF_SAYINGS = /^(?:latest|earlier|recent|own|previous|repeated|public|private|last|first|second|new|other|many|later|prior|past|initial|further|controversial|critical|harsh|sharp|strong|angry|blunt|fierce|provocative|inflammatory|dismissive|scathing|false|alleged|supposed|reported|written|televised|original)$/;
const OWNING = /^(?:his|her|its|their|our|my|your|the|these|those|this|such|a|an|any|some|no)$/;

/** A piece as the noun that it is behind an owner: 'comments' and 'claim' are no verbs in 'Halden's comments' and in 'her earlier claim'. */
function asNoun(pieces: readonly Piece[], index: number): Piece {
  const piece = pieces[index]!;
  const mayBeNoun = piece.verb === undefined ? SAYING.test(piece.norm) : piece.verb.form === 'base' || piece.verb.form === 'ing' || (piece.verb.form === 'finite' && piece.norm.endsWith('s'));
  if (piece.kind !== 'word' || !mayBeNoun) return piece;
  let owner = index - 1;
  while (owner >= 0 && OF_SAYINGS.test(pieces[owner]!.norm)) owner--;
  const before = pieces[owner];
  if (before === undefined || !(before.isPossessive === true || (owner < index - 1 && OWNING.test(before.norm)))) return piece;
  const { verb, ...noun } = piece;
  return before.isPossessive === true ? { ...noun, owner } : verb === undefined ? piece : noun;
}

function startsUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

/** 'spoke of a “minor matter”': only with what is spoken of does the verb present somebody's words. */
const SPEAK_OF: SpeechVerb = { lemma: 'speak', strength: 'weak', form: 'finite' };

function isSpeakingOf(piece: Piece, next: Piece | undefined): boolean {
  return piece.kind === 'word' && /^(?:spoke|speaks|talked|talks)$/.test(piece.norm) && /^(?:of|about)$/.test(next?.norm ?? '');
}

const SKIPPED = /^(?:has|had|have|also|then|later|again|once|never|often|first|further|even|still|too|repeatedly|now|already|just|however|yesterday|today|himself|herself|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|once|early|late|\p{L}+ly)$/u;
const DETERMINER = /^(?:the|a|an|his|her|its|their|this|that|another|one)$/;
const IN_PHRASE = /^(?:of|for|and|de|in|at|to)$/;

/** The subject that stands before the piece at `verb`, or undefined where none can be told. */
export function subjectBefore(pieces: readonly Piece[], verb: number): Subject | undefined {
  let i = verb - 1;
  while (i >= 0 && pieces[i]!.kind === 'word' && SKIPPED.test(pieces[i]!.norm)) i--;
  if (i < 0) return undefined;
  const piece = pieces[i]!;
  if (piece.norm === ')') return subjectAt(pieces, lastIndex(pieces, i, (p) => p.norm === '(') - 1);
  if (piece.norm === ',' || piece.norm === '-') return subjectAcross(pieces, i, piece.norm);
  if (piece.norm === 'who') {
    const before = pieces[i - 1]?.norm === ',' ? i - 2 : i - 1;
    return subjectAt(pieces, before, true);
  }
  return subjectAt(pieces, i);
}

/** The subject before an insertion between two commas or dashes ('X, who is …, told'), or the name that is inserted ('the skipper, X, told'). */
function subjectAcross(pieces: readonly Piece[], closing: number, mark: string): Subject | undefined {
  const inserted = mark === ',' ? insertedName(pieces, closing) : undefined;
  if (inserted !== undefined) return inserted;
  for (let i = closing - 1, count = 0; i > 0 && count < 30; i--, count++) {
    const piece = pieces[i]!;
    if (piece.kind === 'quotation' || piece.norm === ';' || piece.norm === ':') return undefined;
    if (piece.norm !== mark) continue;
    const subject = subjectAt(pieces, i - 1);
    if (subject !== undefined && subject.form !== 'other') return subject;
  }
  // 'The envoy's aide, Tom Halden, said' and 'Asked about it, Tom Halden said' both have the name before the comma at hand.
  return undefined;
}

/** The person whose name, with nothing but an office, an age or a country, stands between two commas behind a description of them. */
function insertedName(pieces: readonly Piece[], closing: number): Subject | undefined {
  let first = closing;
  while (first > 0 && closing - first < 9 && pieces[first - 1]!.norm !== ',') first--;
  let opening = first - 1;
  // 'the keeper, Tom Halden, 61, said'
  if (closing - first === 1 && /^\d{1,3}$/.test(pieces[first]!.norm)) {
    closing = opening;
    first = closing;
    while (first > 0 && closing - first < 9 && pieces[first - 1]!.norm !== ',') first--;
    opening = first - 1;
  }
  if (opening < 1 || pieces[opening]!.norm !== ',') return undefined;
  const between = pieces.slice(first, closing);
  const persons = between.filter((piece) => piece.name?.kind === 'person');
  const at = between.indexOf(persons[0]!);
  if (persons.length !== 1 || !between.slice(0, at).every((piece) => piece.kind === 'word' && piece.isCapital && !piece.verb)) return undefined;
  if (!between.slice(at + 1).every((piece, index) => (index % 2 === 0 ? /^(?:of|from|for)$/.test(piece.norm) : piece.name !== undefined))) return undefined;
  const described = pieces[opening - 1]!;
  // A person before the comma is the subject, and the name another's.
  if (described.name?.kind === 'person' || described.kind === 'quotation' || described.kind === 'mark') return undefined;
  const phrase = subjectAt(pieces, opening - 1, true);
  const isDescription = phrase?.form === 'description' || hasDeterminer(pieces, opening - 1);
  return isDescription ? { start: persons[0]!.start, end: persons[0]!.end, form: 'name', name: persons[0]!.name! } : undefined;
}

/** Whether a noun phrase of a few words with a determiner or a possessive ends at `last` ('his neighbour', 'the secretary of the League'). */
function hasDeterminer(pieces: readonly Piece[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 8; i--) {
    const piece = pieces[i]!;
    if (DETERMINER.test(piece.norm)) return true;
    if (piece.kind === 'mark' || piece.kind === 'quotation' || piece.verb?.form === 'finite') return false;
  }
  return false;
}

/** The subject whose last piece is at `last`. */
function subjectAt(pieces: readonly Piece[], last: number, isRelative = false): Subject | undefined {
  const piece = pieces[last];
  if (piece === undefined) return undefined;
  if (piece.kind === 'name') {
    // 'Of the Accident Office': an article may stand between.
    const preposition = /^(?:the|an?|his|her|its|their|our)$/.test(pieces[last - 1]?.norm ?? '') ? last - 2 : last - 1;
    const before = pieces[preposition];
    // 'Ida Lomm of the Accident Office said', 'Ida Lomm in Hallem said': who is of a body speaks, and not the body.
    const holder = pieces[preposition - 1];
    if (!isRelative && holder?.name?.kind === 'person' && before?.kind === 'word' && /^(?:of|from|for|at|in|with)$/.test(before.norm)) return { start: holder.start, end: holder.end, form: 'name', name: holder.name };
    const isObject = !isRelative && before?.kind === 'word' && /^(?:of|for|with|by|against|from|to|about)$/.test(before.norm);
    if (!isObject) return { start: piece.start, end: piece.end, form: 'name', name: piece.name! };
    const phrase = descriptionEndingAt(pieces, last);
    return phrase ?? { start: piece.start, end: piece.end, form: 'other' };
  }
  if (piece.kind !== 'word') return undefined;
  if (piece.norm === 'he' || piece.norm === 'she') return { start: piece.start, end: piece.end, form: 'pronoun' };
  if (/^(?:it|they|we|i|you|which|that|what|there|and|but|or|to|not|be|is|was|were|are|been|being)$/.test(piece.norm)) return undefined;
  return descriptionEndingAt(pieces, last) ?? { start: piece.start, end: piece.end, form: 'other' };
}

/** 'the head of Velmar's diplomacy', 'the Ostravan minister': a phrase with a determiner or an adjective and a noun for a person. */
function descriptionEndingAt(pieces: readonly Piece[], last: number): Subject | undefined {
  let first = last;
  for (let i = last; i >= 0 && i > last - 9; i--) {
    const piece = pieces[i]!;
    if (piece.kind === 'mark' ? piece.norm !== '-' : piece.kind === 'quotation' || (piece.verb?.form === 'finite' && !isRole(piece.norm))) break;
    if (/^(?:that|when|if|while|as|because|since|after|before|but|who)$/.test(piece.norm)) break;
    first = i;
    if (DETERMINER.test(piece.norm)) {
      if (i > 0 && IN_PHRASE.test(pieces[i - 1]!.norm) && isRole(pieces[i - 2]?.norm ?? '')) continue;
      break;
    }
  }
  return describe(pieces, first, last);
}

function describe(pieces: readonly Piece[], first: number, last: number): Subject | undefined {
  const words = pieces.slice(first, last + 1);
  const limit = words.findIndex((piece, index) => index > 0 && /^(?:of|for|in|at|with|by|from)$/.test(piece.norm));
  const head = limit > 0 ? words.slice(0, limit) : words;
  if (!head.some((piece) => isRole(piece.norm))) return undefined;
  const span = { start: pieces[first]!.start, end: pieces[last]!.end };
  return { ...span, form: DETERMINER.test(words[0]!.norm) ? 'description' : words[0]!.isCapital && words.length > 1 ? 'description' : 'other' };
}

/** The subject that follows the piece at `verb` ('said Foreign Minister Tom Halden', 'said the envoy'). */
export function subjectAfter(pieces: readonly Piece[], verb: number): Subject | undefined {
  let other: Piece | undefined;
  let last = verb;
  for (let i = verb + 1; i < pieces.length && i < verb + 12; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'quotation') break;
    if (piece.kind === 'mark') {
      if (piece.norm === '-' || piece.norm === '.') continue;
      const next = pieces[i + 1];
      // 'said the envoy, Tom Halden.'
      if (piece.norm === ',' && i > verb + 1 && next?.name?.kind === 'person' && !next.verb && !/^(?:say|tell)/.test(pieces[i + 2]?.verb?.lemma ?? '')) return { start: next.start, end: next.end, form: 'name', name: next.name };
      const holder = piece.norm === ',' && i > verb + 1 && isRole(pieces[i - 1]!.norm) ? holderBehind(pieces, i) : undefined;
      if (holder) return holder;
      break;
    }
    if (piece.name?.kind === 'person' || (piece.name?.kind === 'unknown' && i === verb + 1)) {
      const isObject = i > verb + 1 && /^(?:of|for|with|by|after|before|on|in|to|from|about)$/.test(pieces[i - 1]!.norm);
      if (!isObject) return { start: piece.start, end: piece.end, form: 'name', name: piece.name };
      last = i;
      continue;
    }
    if (piece.name !== undefined) {
      if (i === verb + 1 || (i === verb + 2 && pieces[i - 1]!.norm === 'the')) other = piece;
      last = i;
      continue;
    }
    if (i === verb + 1 && (piece.norm === 'he' || piece.norm === 'she')) return { start: piece.start, end: piece.end, form: 'pronoun' };
    const named = piece.norm === 'who' && i > verb + 1 ? namedBehind(pieces, i) : undefined;
    if (named) return named;
    if (/^(?:who|that|which|on|during|after|before|when|while|as|adding|in|at|to|if|how|why|whether)$/.test(piece.norm)) break;
    last = i;
  }
  const described = last > verb ? describe(pieces, verb + 1, last) : undefined;
  if (described !== undefined) return described;
  if (other !== undefined) return { start: other.start, end: other.end, form: 'name', name: other.name! };
  return last > verb ? { start: pieces[verb + 1]!.start, end: pieces[last]!.end, form: 'other' } : undefined;
}

/** How many words an office may have in front of the name of its holder. */
const OFFICE_WORDS = 6;

/** 'Said the mediator, former Ostravan foreign minister Tom Halden.': behind the comma nothing but another office and who holds it, with no verb of their own. */
function holderBehind(pieces: readonly Piece[], comma: number): Subject | undefined {
  const at = pieces.findIndex(({ name }, i) => i > comma && i <= comma + 1 + OFFICE_WORDS && name?.kind === 'person');
  const holder = pieces[at];
  if (!holder?.name || !isRole(pieces[at - 1]!.norm) || pieces.slice(comma + 1, at).some((piece) => piece.kind === 'mark' || piece.kind === 'quotation' || (piece.verb?.form === 'finite' && !isRole(piece.norm)))) return undefined;
  const behind = pieces[at + 1];
  return behind === undefined || /^[.,;]$/.test(behind.norm) ? { start: holder.start, end: holder.end, form: 'name', name: holder.name } : undefined;
}

/** How far behind 'who' a name may stand: 'who gave her name only as Tessa'. */
const NAMED_REACH = 6;

/** 'Said a pensioner who gave her name as Tessa', 'who called himself Holt': the one whom the clause names. */
function namedBehind(pieces: readonly Piece[], who: number): Subject | undefined {
  if (!/^(?:gave|gives|named|names|called|calls|identified|identifies|introduced|introduces|was|is|goes|went)$/.test(pieces[who + 1]?.norm ?? '')) return undefined;
  const at = pieces.findIndex(({ name }, i) => i > who + 1 && i <= who + NAMED_REACH && (name?.kind === 'person' || name?.kind === 'unknown'));
  const between = pieces.slice(who + 1, at).map(({ norm }) => norm).join(' ');
  if (at < 0 || !/^(?:(?:named|names|called|calls|identified|identifies|introduced|introduces) (?:him|her|them)(?:self|selves)?(?: only)?(?: as)?|(?:gave|gives) (?:his|her|their|the) (?:first )?names?(?: only)? as(?: only)?|(?:was|is) (?:named|called|identified)(?: only)?(?: as)?|(?:goes|went) by the name of)$/.test(between)) return undefined;
  const { start, end, name } = pieces[at]!;
  return { start, end, form: 'name', name: name! };
}

function lastIndex(pieces: readonly Piece[], from: number, test: (piece: Piece) => boolean): number {
  for (let i = from; i >= 0; i--) if (test(pieces[i]!)) return i;
  return 0;
}
