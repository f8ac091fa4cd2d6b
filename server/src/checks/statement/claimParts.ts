import { isVerbForm } from '../../briefing/verbs.js';
import type { Predicate } from '../../text/shallowParse.js';
import { speechVerb } from '../../text/speechVerbs.js';
import type { Span } from '../../text/span.js';
import { parseOf, type ParsedSentence } from './actors/frames.js';
import { profileOf, type Profile } from './profile.js';

/** A part of a claim that can be true or false apart from the rest. */
export interface ClaimPart {
  /** The words of the part itself, by offsets into the claim's text: one span, two where a relative clause stands between. */
  readonly spans: readonly Span[];
  /** The claim's text with all else blank, but for what the part borrows: its subject, or who says it. Its offsets are those of the claim. */
  readonly profile: Profile;
  /** Whether it is told in passing, by a relative clause: what the sentence cites need not bear it out. */
  readonly isAside: boolean;
}

/** Tokens of a part: from `first` to before `next`. */
interface Run {
  readonly first: number;
  readonly next: number;
}

interface Draft {
  readonly own: readonly Run[];
  readonly borrowed: readonly Run[];
  readonly isAside?: boolean;
}

/** A part says too little by itself with less weight of words of its own than this. */
const LEAST_WEIGHT = 1;
const COORDINATING = new Set(['and', 'but']);
const CONTRASTING = new Set(['while', 'whereas', 'whilst', 'although', 'though', 'because']);
const RELATIVE = new Set(['which', 'who', 'whose', 'where']);
/** What is told under a condition is not told. */
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'suppose', 'assuming', 'provided']);
const PRONOUNS = new Set(['he', 'she', 'it', 'they']);

/**
 * The parts of a claim, in order: clauses that 'and', 'but', 'while' or a semicolon joins, and relative clauses that a comma sets off. None for a claim
 * that is one clause. A part without a subject of its own, or with a pronoun, has it from the part before; what is reported keeps who says it. `quoted`, by
 * offsets into the claim, is never taken apart. Rules of thumb over the shallow parse: where they fail the claim stays whole.
 */
export async function partsOf(claim: Profile, quoted: readonly Span[]): Promise<readonly ClaimPart[]> {
  if (!mayHaveParts(claim)) return [];
  const sentence = new Clauses(await parseOf(claim), quoted);
  const drafts = sentence.parts();
  if (drafts.length < 2) return [];
  const parts = drafts.map((draft) => partFrom(claim, draft));
  return parts.every(({ profile, spans }) => ownWeight(profile, spans) >= LEAST_WEIGHT) ? parts : [];
}

/** Told by its words alone, since most claims are one clause and parsing takes its time. */
function mayHaveParts({ tokens }: Profile): boolean {
  return tokens.some(({ norm, text }, at) => text === ';' || COORDINATING.has(norm) || CONTRASTING.has(norm) || (RELATIVE.has(norm) && tokens[at - 1]?.text === ','));
}

function partFrom({ text, tokens }: Profile, { own, borrowed, isAside = false }: Draft): ClaimPart {
  const spanOf = ({ first, next }: Run): Span => ({ start: tokens[first]!.start, end: tokens[next - 1]!.end });
  const spans = own.map(spanOf);
  let masked = '';
  for (const { start, end } of [...spans, ...borrowed.map(spanOf)].sort((a, b) => a.start - b.start)) {
    if (start < masked.length) continue;
    masked += ' '.repeat(start - masked.length) + text.slice(start, end);
  }
  return { spans, profile: profileOf(masked), isAside };
}

function ownWeight(profile: Profile, spans: readonly Span[]): number {
  return profile.terms.reduce((sum, { token, weight }) => (spans.some(({ start, end }) => start <= profile.tokens[token]!.start && profile.tokens[token]!.end <= end) ? sum + weight : sum), 0);
}

/** The tokens of a sentence with its finite verbs, taken apart. */
class Clauses {
  private readonly verbs: readonly Predicate[];

  constructor(
    private readonly sentence: ParsedSentence,
    private readonly quoted: readonly Span[],
  ) {
    this.verbs = withUntaggedVerbs(sentence);
  }

  parts(): Draft[] {
    const { tokens } = this.sentence.profile;
    if (tokens.some(({ norm }) => CONDITIONS.has(norm))) return [];
    const drafts: Draft[] = [];
    for (const run of this.joined()) drafts.push(...this.withoutRelative(run, drafts.length === 0 ? [] : this.borrowedBy(run, drafts)));
    return drafts;
  }

  /** The clauses that are joined on one level. */
  private joined(): Run[] {
    const { tokens } = this.sentence.profile;
    const runs: Run[] = [];
    const last = lastWord(this.sentence.profile);
    let first = this.isContrast(0) ? 1 : 0;
    const cut = (end: number, next: number): void => {
      runs.push({ first, next: end });
      first = next;
    };
    for (let at = 1; at < last; at++) {
      if (this.isQuoted(at)) continue;
      const { text, norm } = tokens[at]!;
      const isComma = text === ',';
      const word = isComma || text === ';' ? (tokens[at + 1]?.norm ?? '') : norm;
      const isJoint = COORDINATING.has(word) || CONTRASTING.has(word);
      // ', while', '; but': the mark and the word part the same two clauses.
      const next = text === ';' || isComma ? (isJoint ? at + 2 : at + 1) : at + 1;
      const isCut = text === ';' || (isJoint && this.begins(next, first, at, word)) || (isComma && this.closesFronted(first, at)) || (isComma && this.isListed(first, at));
      if (!isCut || !this.hasVerb(first, at) || !this.hasVerb(next, last)) continue;
      cut(at, next);
      at = next - 1;
    }
    cut(last, last);
    return runs;
  }

  /** Whether a clause begins at `next`: a subject and its verb, or a verb that has the subject of the clause before. */
  private begins(next: number, first: number, joint: number, word: string): boolean {
    const verb = this.verbs.find(({ verb: { first: at } }) => at >= next);
    if (!verb) return false;
    const { tokens } = this.sentence.profile;
    const between = tokens.slice(next, verb.verb.first).filter(({ norm }) => !/ly$|^(?:also|then|later|now|still|again|no|longer|never|since|soon)$/.test(norm));
    if (between.length === 0) return COORDINATING.has(word) && this.hasVerb(first, joint);
    // A comma, or another joint, before the verb: what follows is a list of nouns, or an aside.
    if (between.some(({ text, norm }) => text === ',' || text === ';' || RELATIVE.has(norm))) return false;
    // 'Said Holt and Voss resigned': both are its subjects.
    return CONTRASTING.has(word) || !(verb.subjects.some(({ first: at }) => at < joint) && verb.subjects.some(({ first: at }) => at > joint));
  }

  private isContrast(at: number): boolean {
    return CONTRASTING.has(this.sentence.profile.tokens[at]?.norm ?? '');
  }

  /** The comma of 'Although schools stayed open, the ferry did not sail'. */
  private closesFronted(first: number, comma: number): boolean {
    return first === 1 && this.isContrast(0) && this.hasVerb(first, comma) && !this.isAttribution(comma + 1);
  }

  /** The first comma of 'A demands 12, B offered 5, and C will not pay'. */
  private isListed(first: number, comma: number): boolean {
    const { tokens } = this.sentence.profile;
    const joint = tokens.findIndex(({ text }, at) => at > comma && text === ',' && COORDINATING.has(tokens[at + 1]?.norm ?? ''));
    if (joint < 0 || !this.hasVerb(comma + 1, joint) || !this.hasVerb(joint, tokens.length) || RELATIVE.has(tokens[comma + 1]!.norm)) return false;
    return this.hasVerb(first, comma) && this.begins(comma + 1, first, comma, ',') && this.begins(joint + 2, first, joint, 'and') && !this.isAttribution(comma + 1);
  }

  /** '…, the bank said': who says what stands before. */
  private isAttribution(first: number): boolean {
    const verb = this.verbs.find(({ verb: { first: at } }) => at >= first);
    const { tokens } = this.sentence.profile;
    return verb !== undefined && verb.verb.head - first <= 6 && speechVerb(tokens[verb.verb.head]!.norm) !== undefined && !/^(?:that|the|a|an|\d.*)$/.test(tokens[verb.verb.next]?.norm ?? '');
  }

  /** A clause and the relative clauses in it that a comma sets off, each by itself. */
  private withoutRelative(run: Run, borrowed: readonly Run[]): Draft[] {
    const { tokens } = this.sentence.profile;
    for (let at = run.first + 1; at < run.next - 1; at++) {
      if (!RELATIVE.has(tokens[at]!.norm) || tokens[at - 1]!.text !== ',' || this.isQuoted(at)) continue;
      const verb = this.verbs.find(({ verb: { first } }) => first > at && first < run.next);
      const antecedent = this.antecedentOf(at - 1, run.first);
      if (!verb || !antecedent) return [{ own: [run], borrowed }];
      const end = this.endOfRelative(run, at, verb);
      if (end === undefined) return [{ own: [run], borrowed }];
      const word = tokens[at]!.norm;
      // 'Whose' is somebody's; the word itself says nothing that a source could lack.
      const relative: Draft = { own: [{ first: at + 1, next: end }], borrowed: [antecedent], isAside: true };
      const around = [{ first: run.first, next: at - 1 }, ...(end + 1 < run.next ? [{ first: end + 1, next: run.next }] : [])];
      return this.hasVerbIn(around) || word === 'where' ? [{ own: around, borrowed }, relative] : [{ own: [run], borrowed }];
    }
    return [{ own: [run], borrowed }];
  }

  /** The comma that closes a relative clause, or the end of what holds it. Undefined where neither can be told. */
  private endOfRelative(run: Run, relative: number, { verb }: Predicate): number | undefined {
    const { tokens } = this.sentence.profile;
    if (this.hasVerb(run.first, relative)) return run.next;
    for (let at = verb.next; at < run.next; at++) if (tokens[at]!.text === ',' && this.hasVerb(at, run.next)) return at;
    return undefined;
  }

  /** The nouns that a relative clause is about: they end before its comma. */
  private antecedentOf(comma: number, from: number): Run | undefined {
    const { groups, profile } = this.sentence;
    const last = groups.findLast(({ first, next }) => next <= comma && first >= from && next >= comma - 1);
    if (!last) return undefined;
    const before = profile.tokens[last.first - 1]?.norm === 'of' ? groups.findLast(({ next }) => next === last.first - 1) : undefined;
    return { first: (before ?? last).first, next: last.next };
  }

  /** What a later clause has from the ones before: its subject, and who says it. */
  private borrowedBy(run: Run, drafts: readonly Draft[]): Run[] {
    const { tokens } = this.sentence.profile;
    const verb = this.verbs.find(({ verb: { first } }) => first >= run.first);
    const borrowed = this.reporterBefore(run, drafts);
    if (!verb) return borrowed;
    const subject = tokens.slice(run.first, verb.verb.first);
    const hasOwn = subject.some(({ norm, kind }) => kind !== 'mark' && !PRONOUNS.has(norm) && !/ly$|^(?:also|then|later|now|still|again|no|longer|never|that)$/.test(norm));
    if (hasOwn) return borrowed;
    const own = verb.subjects.filter(({ next, kind }) => next <= run.first && kind !== 'pronoun');
    const leading = this.verbs[0]!.subjects;
    for (const { first, next } of own.length > 0 ? own : leading) borrowed.push({ first, next });
    return borrowed;
  }

  /** 'Brook said that' of 'Brook said that the port would close and jobs would go': without a comma, or with 'that', the second clause is hers too. */
  private reporterBefore(run: Run, drafts: readonly Draft[]): Run[] {
    const { tokens } = this.sentence.profile;
    const isOwnLevel = /^[,;]$/.test(tokens[run.first - 2]?.text ?? '') || CONTRASTING.has(tokens[run.first - 1]!.norm) || tokens[run.first - 1]!.text === ';';
    if (isOwnLevel && tokens[run.first]!.norm !== 'that') return [];
    const before = drafts.at(-1)!.own[0]!;
    const [head, inner] = this.verbs.filter(({ verb: { first } }) => first >= before.first && first < run.first);
    if (!head || !inner || speechVerb(tokens[head.verb.head]!.norm) === undefined) return [];
    return [{ first: before.first, next: tokens[head.verb.next]?.norm === 'that' ? head.verb.next + 1 : head.verb.next }];
  }

  private hasVerb(first: number, next: number): boolean {
    return this.verbs.some(({ verb }) => verb.first >= first && verb.first < next);
  }

  private hasVerbIn(runs: readonly Run[]): boolean {
    return runs.some(({ first, next }) => this.hasVerb(first, next));
  }

  private isQuoted(at: number): boolean {
    const { start } = this.sentence.profile.tokens[at]!;
    return this.quoted.some((span) => span.start <= start && start < span.end);
  }
}

/** The token after the last word: a full stop belongs to no part. */
function lastWord({ tokens }: Profile): number {
  return tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1;
}

/** The finite verbs, with those that the tagger took for nouns though their form is a verb's ('fell', 'drowned'): never before the noun that they would describe. */
function withUntaggedVerbs({ predicates, profile, tags, groups }: ParsedSentence): Predicate[] {
  const { tokens } = profile;
  const taken = new Set(predicates.flatMap(({ verb }) => Array.from({ length: verb.next - verb.first }, (_, i) => verb.first + i)));
  const untagged = tokens.flatMap(({ kind, norm }, at): Predicate[] => {
    const isVerb = kind === 'word' && !taken.has(at) && !/^(?:VERB|AUX|ADP|SCONJ|CCONJ)$/.test(tags[at]!) && isVerbForm(norm) && /^(?:ADP|DET|NUM|ADV|PART|PRON|MARK|SCONJ)$/.test(tags[at + 1] ?? 'MARK') && at > 0 && !/^(?:DET|ADP|PART)$/.test(tags[at - 1]!);
    if (!isVerb) return [];
    const holder = groups.find(({ first, next }) => first < at && at <= next && at - first > 0);
    const subjects = holder ? [{ ...holder, next: at }] : [];
    return [{ verb: { first: at, next: at + 1, head: at, isPassive: false, isAuxiliary: false, form: 'finite' }, subjects }];
  });
  return [...predicates, ...untagged].sort((a, b) => a.verb.first - b.verb.first);
}
