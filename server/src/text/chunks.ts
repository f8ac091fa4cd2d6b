import type { PartOfSpeech } from './partsOfSpeech.js';
import { isRole } from './roles.js';
import { stem } from './stem.js';
import type { Token } from './tokens.js';

/** A noun with all that stands with it. Indices of tokens. */
export interface NounGroup {
  /** First token, determiner included, and the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly head: number;
  /** `name`: ends with capitalised words; `noun`: 'the district court'; `pronoun`: 'he'; `number`: a figure by itself; `time`: 'Monday', 'last week'. */
  readonly kind: 'name' | 'noun' | 'pronoun' | 'number' | 'time';
  /** The words of the name that the group ends with; none where it does not end with one. */
  readonly name: readonly number[];
  /** Nouns that describe who is named: 'Judge' and 'firm' of 'Judge Carin Holm' and 'the firm Norrlast'. */
  readonly titles: readonly number[];
  /** Whose it is: 'the mayor’s aide', 'his aide', 'the aide of the mayor'. */
  owner?: NounGroup;
  /** What stands beside it and means the same: 'Ruth Amsel' beside 'the commission’s head'. */
  alias?: NounGroup;
}

/** A verb with its auxiliaries. Indices of tokens. */
export interface VerbGroup {
  readonly first: number;
  readonly next: number;
  readonly head: number;
  readonly isPassive: boolean;
  /** Whether it is no more than an auxiliary: 'is', 'has'. */
  readonly isAuxiliary: boolean;
  readonly form: 'finite' | 'infinitive' | 'ing';
  /** 'over' of 'handed over'. */
  readonly particle?: string;
}

/** A part of a sentence. `relative`: who, which; `subordinator`: that, because, if; `break`: a mark that parts clauses. */
export type Chunk =
  | { readonly kind: 'noun'; readonly group: NounGroup }
  | { readonly kind: 'verb'; readonly group: VerbGroup }
  | { readonly kind: 'preposition'; readonly word: string }
  | { readonly kind: 'and' | 'relative' | 'subordinator' | 'comma' | 'break' };

const TIMES = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night midnight noon week weekend month year decade day hour minute time summer winter spring autumn fall century moment days weeks months years hours minutes'.split(' '));
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re|get|gets|got)$/;
const PHRASAL = new Set(
  ('hand over,take over,carry out,set up,call off,rule out,turn down,pick up,give up,take on,put off,shut down,lay off,hold back,drive out,drive off,throw out,blow up,shoot down,cut off,back up,bring in,bring down,bring up,pay off,send off,send out,knock out,' +
    'vote down,vote out,push out,strike down,bail out,break up,buy out,buy up,sign up,win over,wipe out,kick out,call up,call in,draw up,point out,hand in,hand out,hand down,turn over,run over,let down,see off,fight off,hold off,make up,beat off,pull down,tear down')
    .split(',')
    .map((pair) => pair.replace(/^\w+/, stem)),
);

/** The chunks of a sentence in order, marks and adverbs that part nothing left out. Never fails: any tags give chunks. */
export function chunksOf(tokens: readonly Token[], tags: readonly PartOfSpeech[]): Chunk[] {
  const chunks: Chunk[] = [];
  let owner: NounGroup | undefined;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const tag = tags[at]!;
    const next = tokens[at + 1]?.norm;
    const behind = token.text === '(' ? behindParenthesis(tokens, at) : undefined;
    if (behind !== undefined) at = behind;
    else if (tag === 'MARK') {
      const isDash = token.text === '-' && at > 0 && tokens[at - 1]!.end < token.start && (tokens[at + 1]?.start ?? 0) > token.end;
      const kind = isDash ? 'comma' : markKind(token.text);
      if (kind) {
        chunks.push({ kind });
        owner = undefined;
      }
      at++;
    } else if (token.norm === 'according' && next === 'to') {
      chunks.push({ kind: 'preposition', word: 'according to' });
      at += 2;
    } else if (/^(?:who|whom|which)$/.test(token.norm) || (token.norm === 'that' && tag === 'PRON' && chunks.at(-1)?.kind === 'noun')) {
      chunks.push({ kind: 'relative' });
      at++;
    } else if (startsVerb(tokens, tags, at)) {
      const { group, next: after } = verbAt(tokens, tags, at);
      chunks.push({ kind: 'verb', group });
      at = after;
    } else if (startsNoun(tags[at]!, token)) {
      const group = nounAt(tokens, tags, at);
      if (owner) group.owner = owner;
      owner = isPossessive(tokens, tags, group.next) ? group : undefined;
      if (!owner) chunks.push({ kind: 'noun', group });
      at = group.next;
      if (owner && tokens[at]?.kind === 'mark') at++;
    } else {
      const kind = tag === 'CCONJ' ? (/^(?:and|or|but|nor)$/.test(token.norm) ? 'and' : undefined) : tag === 'SCONJ' ? (PREPOSITIONAL.has(token.norm) ? undefined : 'subordinator') : undefined;
      if (kind) chunks.push({ kind });
      else if (tag === 'ADP' || tag === 'SCONJ' || (tag === 'PART' && token.norm === 'to')) chunks.push({ kind: 'preposition', word: token.norm });
      at++;
    }
  }
  return chunks;
}

/** How long an aside in parentheses may be that a sentence goes on behind, in tokens. */
const ASIDE = 16;

/** The token behind what stands in parentheses in the middle of a sentence, which says nothing of who does what in it; undefined where it ends the sentence. */
function behindParenthesis(tokens: readonly Token[], at: number): number | undefined {
  const length = tokens.slice(at + 1, at + 1 + ASIDE).findIndex(({ text }) => text === ')');
  const next = at + length + 2;
  return length < 0 || at === 0 || next >= tokens.length || /^[.!?]$/.test(tokens[next]!.text) ? undefined : next;
}

/** Subordinators that are prepositions before a noun; which of the two is told later, by what follows. */
const PREPOSITIONAL = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'for', 'with', 'by', 'of', 'in', 'from']);

function markKind(text: string): 'comma' | 'break' | undefined {
  if (/^[,()–—]$/.test(text)) return 'comma';
  return /^[;:.!?]$/.test(text) ? 'break' : undefined;
}

function startsNoun(tag: PartOfSpeech, token: Token): boolean {
  return tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || (tag === 'X' && token.kind === 'word');
}

/** Whether a possessive ending closes the noun group that ends before `next`: 'the mayor's', 'the miners''. */
function isPossessive(tokens: readonly Token[], tags: readonly PartOfSpeech[], next: number): boolean {
  if (/['’]s$/i.test(tokens[next - 1]!.text)) return tags[next] !== 'MARK' || /^["“]$/.test(tokens[next]?.text ?? '');
  return /s$/i.test(tokens[next - 1]!.text) && /^['’]$/.test(tokens[next]?.text ?? '') && tokens[next]!.start === tokens[next - 1]!.end && tokens[next + 1]?.kind === 'word';
}

function nounAt(tokens: readonly Token[], tags: readonly PartOfSpeech[], first: number): NounGroup {
  let next = first + 1;
  const own = tokens[first]!;
  if (tags[first] === 'PRON' && !POSSESSIVE.has(own.norm)) return { first, next, head: first, kind: 'pronoun', name: [], titles: [] };
  while (next < tokens.length && !/['’]s$/i.test(tokens[next - 1]!.text) && continuesNoun(tokens, tags, first, next)) next++;
  while (next > first + 1 && tags[next - 1] === 'MARK') next--;
  let head = next - 1;
  while (head > first && !/^(?:NOUN|PROPN)$/.test(tags[head]!)) head--;
  if (!/^(?:NOUN|PROPN)$/.test(tags[head]!)) head = next - 1;
  const name: number[] = [];
  for (let i = head; i >= first && (isCapital(tokens[i]!) || (tags[i] === 'MARK' && i > first)) && tags[i] !== 'DET'; i--) if (tags[i] !== 'MARK') name.unshift(i);
  // The first word of a sentence is a name only where it is tagged as one.
  if (name[0] === 0 && tags[0] !== 'PROPN') name.shift();
  while (name.length > 1 && isRole(tokens[name[0]!]!.norm)) name.shift();
  const titles: number[] = [];
  if (name.length > 0) for (let i = first; i < name[0]!; i++) if (tags[i] === 'NOUN' || isRole(tokens[i]!.norm)) titles.push(i);
  return { first, next, head, kind: kindOf(tokens[head]!.norm, tags[head]!, name), name, titles };
}

function kindOf(norm: string, tag: PartOfSpeech, name: readonly number[]): NounGroup['kind'] {
  if (TIMES.has(norm) || (norm === 'may' && tag === 'PROPN')) return 'time';
  if (name.length > 0) return 'name';
  return tag === 'NUM' ? 'number' : 'noun';
}

function continuesNoun(tokens: readonly Token[], tags: readonly PartOfSpeech[], first: number, at: number): boolean {
  const [tag, token, before] = [tags[at]!, tokens[at]!, tags[at - 1]!];
  if (tag === 'MARK') return (token.text === '-' || token.text === '.') && tokens[at - 1]!.end === token.start && at + 1 < tokens.length && (token.text === '-' ? tokens[at + 1]!.start === token.end : tokens[at - 1]!.text.length <= 3 && isCapital(tokens[at + 1]!));
  if (tag === 'NOUN' || tag === 'PROPN') return !TIMES.has(token.norm) || before === 'DET' || before === 'ADJ' || before === 'NUM';
  if (tag === 'X') return token.kind === 'word';
  // 'lent Calder Works 40 million': a figure behind a noun begins another group.
  if (tag === 'NUM') return before !== 'NOUN' && before !== 'PROPN';
  if (tag === 'ADJ') return (before !== 'NOUN' && before !== 'PROPN') || isCapital(token);
  if (tag === 'DET') return before === 'DET';
  if (tag === 'ADV') return before === 'DET' && /^(?:ADJ|NUM)$/.test(tags[at + 1] ?? '');
  // 'the missing men', 'the reduced tariff'
  if (tag === 'VERB') return /^(?:DET|ADJ|NUM)$/.test(before) && at > first && /^(?:ADJ|NOUN|PROPN)$/.test(tags[at + 1] ?? '');
  return false;
}

function startsVerb(tokens: readonly Token[], tags: readonly PartOfSpeech[], at: number): boolean {
  const tag = tags[at]!;
  if (tag === 'AUX') return true;
  if (tag === 'PART' && tokens[at]!.norm === 'to') return followedByVerb(tags, at + 1);
  if (tag !== 'VERB') return false;
  // 'Neighbouring Kelmar sold': a participle that stands before a noun at the start belongs to it.
  return !(at === 0 && /ing$/.test(tokens[at]!.norm) && tags[1] === 'PROPN');
}

function followedByVerb(tags: readonly PartOfSpeech[], from: number): boolean {
  let at = from;
  while (tags[at] === 'ADV') at++;
  return tags[at] === 'VERB' || tags[at] === 'AUX';
}

function verbAt(tokens: readonly Token[], tags: readonly PartOfSpeech[], first: number): { group: VerbGroup; next: number } {
  const isInfinitive = tokens[first]!.norm === 'to';
  let [at, head] = [first, first];
  let hasBe = false;
  let hasAuxiliary = false;
  while (at < tokens.length) {
    const [tag, token] = [tags[at]!, tokens[at]!];
    if (tag === 'VERB') {
      head = at++;
      break;
    }
    if (tag === 'AUX') {
      hasAuxiliary = true;
      hasBe = BE.test(token.norm);
      head = at;
    } else if (!(tag === 'PART' && (at === first || token.norm !== 'to')) && !(tag === 'ADV' && followedByVerb(tags, at + 1))) break;
    at++;
  }
  const isAuxiliary = tags[head] !== 'VERB';
  const isIng = /ing$/.test(tokens[head]!.norm);
  const form = isInfinitive ? 'infinitive' : isIng && !hasAuxiliary ? 'ing' : 'finite';
  const word = tokens[at]?.norm ?? '';
  const isPhrasal = !isAuxiliary && (word === 'back' || PHRASAL.has(`${stem(tokens[head]!.norm)} ${word}`));
  const group: VerbGroup = { first, next: at, head, isPassive: !isAuxiliary && hasBe && !isIng, isAuxiliary, form, ...(isPhrasal ? { particle: word } : {}) };
  return { group, next: isPhrasal ? at + 1 : at };
}

function isCapital(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** 'Tarn' of 'Under the accord Tarn will pay': a noun with its article and the subject behind it, which no comma parts. */
export function nameBehindNoun(group: NounGroup): NounGroup | undefined {
  const first = group.name[0];
  return first === undefined || first - group.first !== 2 ? undefined : { ...group, first, titles: [] };
}
