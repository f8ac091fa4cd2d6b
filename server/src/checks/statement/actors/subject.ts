import { FUNCTION_WORDS } from '../../../text/lexicon/words.js';
import type { Token } from '../../../text/tokens.js';

/** The words before a verb that say who acts, as far as they can be told without parsing the sentence. */
export interface Subject {
  /** `name`: capitalised words; `description`: 'the American diplomat'; `pronoun`: 'he'. */
  readonly kind: 'name' | 'description' | 'pronoun';
  /** First token, and the one after the last. */
  readonly first: number;
  readonly next: number;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'i', 'we', 'that', 'which']);
/** What may stand between a subject and its verb without being either. */
const BETWEEN = new Set('has have had is are was were be been being will would shall should can could may might must do does did to also then later again once repeatedly already still now just even never not reportedly publicly'.split(' '));
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'that']);
const PASSIVE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

/** The subject that ends directly before the verb at token `verb`, auxiliaries and adverbs aside; undefined where none does. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | undefined {
  let last = verb - 1;
  while (last >= 0 && (BETWEEN.has(tokens[last]!.norm) || /ly$/.test(tokens[last]!.norm))) last--;
  const token = tokens[last];
  if (!token || token.kind !== 'word') return undefined;
  if (PRONOUNS.has(token.norm)) return { kind: 'pronoun', first: last, next: last + 1 };
  if (isCapitalised(token)) return { kind: 'name', first: firstOfName(tokens, last), next: last + 1 };
  return descriptionEndingAt(tokens, last);
}

/** Whether the verb at a token is in the passive voice ('was demanded'), so that what stands before it is its object. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    const { norm } = tokens[i]!;
    if (PASSIVE.has(norm)) return true;
    if (!BETWEEN.has(norm) && !/ly$/.test(norm)) return false;
  }
  return false;
}

/** The capitalised words that a sentence begins with, and the first token after them; undefined where it begins otherwise. */
export function leadingName(tokens: readonly Token[]): Subject | undefined {
  const first = tokens[0]?.norm === 'the' ? 1 : 0;
  let next = first;
  while (next < tokens.length && isNamePart(tokens, next)) next++;
  while (next > first && !isCapitalised(tokens[next - 1]!)) next--;
  // 'Holt's tweet was …': the owner of a thing does nothing here.
  if (next > first && /['’]s$/.test(tokens[next - 1]!.text)) return undefined;
  return next > first && !FUNCTION_WORDS.has(tokens[first]!.norm) ? { kind: 'name', first, next } : undefined;
}

/** The first token after a subject that is neither auxiliary nor adverb: its verb, if the sentence is a plain one. */
export function verbAfter(tokens: readonly Token[], subject: Subject): number | undefined {
  let at = subject.next;
  while (at < tokens.length && (BETWEEN.has(tokens[at]!.norm) || /ly$/.test(tokens[at]!.norm))) at++;
  const token = tokens[at];
  return token?.kind === 'word' && !isCapitalised(token) && !FUNCTION_WORDS.has(token.norm) ? at : undefined;
}

function firstOfName(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && isNamePart(tokens, first - 1)) first--;
  while (!isCapitalised(tokens[first]!)) first++;
  return first;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (isCapitalised(token)) return true;
  return /^(?:of|de|van|von|bin|al|el|la|le|da|di)$/.test(token.norm) && tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]!) || (/^[.-]$/.test(token.text) && tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]!));
}

function descriptionEndingAt(tokens: readonly Token[], last: number): Subject | undefined {
  for (let i = last - 1; i >= Math.max(0, last - 4); i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return undefined;
    if (DETERMINERS.has(token.norm)) return { kind: 'description', first: i, next: last + 1 };
  }
  return undefined;
}

function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
