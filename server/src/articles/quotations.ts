import type { ArticleHead, ArticleQuotation, Block, NameMention, Speaker } from './article.js';
import { SentenceWords } from './articleTerms.js';
import { evidenceSentences, isEvidence } from './evidence.js';
import { spokenParagraphs, type SpokenParagraph } from './interview.js';
import { personsOf } from './persons.js';
import { SpeakerResolver } from './speakers.js';
import { foldWord } from '../text/fold.js';
import { attribute, leadingSubject, mayReport, reportingSubject, type Attribution, type Subject } from '../text/attribution.js';
import { piecesOf } from '../text/clause.js';
import { isRole } from '../text/roles.js';
import { findParagraphQuotations, type QuotationPair } from '../text/quotationMarks.js';
import { contains, shiftSpan, type Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';

/** A quotation of a paragraph, by offsets into the article's text. */
interface Quoted extends QuotationPair {
  readonly continuesPrevious: boolean;
}

/**
 * The quotations of an article's evidence, in order, with the speaker where the article names one with confidence. Pronouns and descriptions are
 * resolved to the person the text is about; a quotation that stands alone after one by the same speaker in its paragraph, after a sentence that reports
 * what they say, or that goes on from the paragraph before, is theirs too. Posts without marks count as quotations of the one they are credited to, and so do the sentences of an interview's answers. `words` are those of the sentences of {@link evidenceSentences}, where these are known; by `head` it is told who is interviewed. Never fails.
 */
export function findQuotations(text: string, blocks: readonly Block[], names: readonly NameMention[], words: SentenceWords = new SentenceWords(text, evidenceSentences(text, blocks)), head: ArticleHead = {}): ArticleQuotation[] {
  const { sentences } = words;
  const resolver = new SpeakerResolver(text, names, personsOf(text, names));
  const evidence = blocks.filter(isEvidence);
  const marked = quotedByBlock(text, evidence);
  const found: ArticleQuotation[] = [];
  let last: Speaker | undefined;
  let name = 0;
  let sentence = 0;
  evidence.forEach((block, index) => {
    while (name < names.length && names[name]!.start < block.start) name++;
    let until = name;
    while (until < names.length && names[until]!.end <= block.end) until++;
    let afterSentences = sentence;
    while (afterSentences < sentences.length && sentences[afterSentences]!.start < block.end) afterSentences++;
    const from = sentence;
    const reader = new BlockReader(text, block, sentences.slice(sentence, afterSentences), (at) => words.tokens(from + at), names.slice(name, until), marked[index]!, resolver);
    sentence = afterSentences;
    const quotations = reader.read(last);
    found.push(...quotations);
    last = reader.isOpenAtItsEnd ? quotations.at(-1)?.speaker : undefined;
    if (block.kind === 'post' && quotations.length === 0) found.push(postQuotation(text, blocks, block, names));
  });
  const spoken = spokenParagraphs(text, evidence, names, head);
  if (spoken.length === 0) return inOrder(found);
  return inOrder([...found.map((quotation) => spokenWhole(quotation, spoken)), ...spokenSentences(text, spoken, sentences, found)]);
}

function inOrder(found: ArticleQuotation[]): ArticleQuotation[] {
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A quotation that is all of an answer is spoken by whoever answers, whoever spoke before. */
function spokenWhole(quotation: ArticleQuotation, spoken: readonly SpokenParagraph[]): ArticleQuotation {
  const answer = spoken.find(({ start, end }) => quotation.start >= start && quotation.end <= end && quotation.end - quotation.start >= end - start - 2 * MARKS);
  return answer === undefined ? quotation : { ...quotation, speaker: answer.speaker, isSpeech: true };
}

/** A mark and the white space beside it. */
const MARKS = 2;

/** The sentences of an interview's answers are quotations without marks, less those that stand in marks of their own. */
function spokenSentences(text: string, spoken: readonly SpokenParagraph[], sentences: readonly Span[], marked: readonly Span[]): ArticleQuotation[] {
  return spoken.flatMap(({ speaker, ...paragraph }) =>
    sentences.flatMap((sentence): ArticleQuotation[] => {
      const start = Math.max(sentence.start, paragraph.start + /^\s*/.exec(text.slice(paragraph.start))![0].length);
      const end = Math.min(sentence.end, paragraph.end);
      if (start >= end || marked.some((quotation) => quotation.start <= start + 1 && quotation.end >= end - 2)) return [];
      return [{ start, end, speaker, isSpeech: true }];
    }),
  );
}

function quotedByBlock(text: string, blocks: readonly Block[]): Quoted[][] {
  const byBlock: Quoted[][] = blocks.map(() => []);
  for (const pair of findParagraphQuotations(blocks.map((block) => text.slice(block.start, block.end)))) {
    const { start } = blocks[pair.paragraph]!;
    byBlock[pair.paragraph]!.push({ ...pair, outer: shiftSpan(pair.outer, start), inner: shiftSpan(pair.inner, start) });
  }
  return byBlock;
}

/** Reads the quotations of one block, sentence by sentence. */
class BlockReader {
  readonly #text: string;
  readonly #block: Block;
  readonly #sentences: readonly Span[];
  readonly #tokensOf: (index: number) => readonly Token[];
  readonly #names: readonly NameMention[];
  readonly #quoted: readonly Quoted[];
  readonly #resolver: SpeakerResolver;
  #isOpen = false;
  /** The sentence that is being read, by its index. */
  #at = 0;
  #ownLeading: { readonly at: number; readonly subject: Subject | undefined } | undefined;

  constructor(text: string, block: Block, sentences: readonly Span[], tokensOf: (index: number) => readonly Token[], names: readonly NameMention[], quoted: readonly Quoted[], resolver: SpeakerResolver) {
    this.#text = text;
    this.#block = block;
    this.#sentences = sentences;
    this.#tokensOf = tokensOf;
    this.#names = names;
    this.#quoted = quoted;
    this.#resolver = resolver;
  }

  /** Whether the words of the last quotation's speaker may go on in the next block: no sentence about anybody else follows it. */
  get isOpenAtItsEnd(): boolean {
    return this.#isOpen;
  }

  /** `previous` is the speaker of the last quotation of the block before, for one that goes on. */
  read(previous: Speaker | undefined): ArticleQuotation[] {
    const found: ArticleQuotation[] = [];
    let last = this.#speakerOfBefore(previous);
    for (const [at, sentence] of this.#sentences.entries()) {
      this.#at = at;
      const quoted = this.#quoted.filter((pair) => !pair.nested && pair.outer.start >= sentence.start && pair.outer.start < sentence.end);
      const isInQuotation = this.#quoted.some((pair) => pair.outer.start < sentence.start && pair.outer.end > sentence.start);
      const attributions = this.#attribute(sentence, quoted);
      if (quoted.length === 0 && !isInQuotation) last = this.#afterOwnWords(sentence, last);
      if (quoted.length > 0) this.#isOpen = true;
      quoted.forEach((pair, index) => {
        const quotation = this.#quotation(sentence, pair, attributions[index]!, last);
        found.push(quotation);
        found.push(...this.#nestedIn(pair));
        last = quotation.isSpeech ? quotation.speaker : last;
      });
      this.#follow(sentence, quoted, attributions);
    }
    return found;
  }

  /** A paragraph that is one quotation and nothing else goes on from the one before, less surely where the marks were closed there. */
  #speakerOfBefore(previous: Speaker | undefined): Speaker | undefined {
    const [first] = this.#quoted;
    if (first === undefined || previous === undefined) return undefined;
    if (first.continuesPrevious) return previous;
    const isWhole = first.opened && first.closed && first.outer.start === this.#firstLetter() && !/[\p{L}\p{N}]/u.test(this.#text.slice(first.outer.end, this.#block.end));
    return isWhole ? { ...previous, confidence: previous.confidence * LESS_SURE } : undefined;
  }

  #firstLetter(): number {
    let at = this.#block.start;
    while (/\s/.test(this.#text[at] ?? '')) at++;
    return at;
  }

  /** Who is quoted if a quotation follows a sentence of the reporter's own: whose words that sentence reports, and nobody once it is about somebody else. */
  #afterOwnWords(sentence: Span, last: Speaker | undefined): Speaker | undefined {
    const words = this.#text.slice(sentence.start, sentence.end);
    const tokens = this.#tokensOf(this.#at);
    const reporting = mayReport(tokens) ? reportingSubject(words, this.#namesIn(sentence), tokens) : undefined;
    const reported = reporting === undefined ? undefined : this.#resolve(reporting, sentence, LESS_SURE);
    if (reported !== undefined) {
      this.#isOpen = false;
      return reported;
    }
    const opening = this.#leadingOfOwn(sentence);
    const other = opening?.form === 'name' ? this.#resolve(opening, sentence, 1)?.name !== last?.name : reporting !== undefined || opensWithRole(words);
    this.#isOpen &&= !other;
    return other ? undefined : last;
  }

  #attribute(sentence: Span, quoted: readonly Quoted[]): Attribution[] {
    if (quoted.length === 0) return [];
    const spans = quoted.map((pair) => shiftSpan({ start: pair.outer.start, end: Math.min(pair.outer.end, sentence.end) }, -sentence.start));
    return attribute(this.#text.slice(sentence.start, sentence.end), spans, this.#namesIn(sentence), this.#tokensOf(this.#at));
  }

  #namesIn(sentence: Span): NameMention[] {
    return this.#names.filter((name) => name.start >= sentence.start && name.end <= sentence.end).map((name) => ({ ...name, ...shiftSpan(name, -sentence.start) }));
  }

  #quotation(sentence: Span, pair: Quoted, attribution: Attribution, last: Speaker | undefined): ArticleQuotation {
    // 'according to' an agency or a ministry says who reports the words, and not that nobody else spoke them.
    const isReporter = attribution.rule === 'phrase' && attribution.subject?.form === 'name' && attribution.subject.name?.kind !== 'person';
    const own = attribution.subject === undefined || isReporter ? undefined : this.#resolve(attribution.subject, sentence, attribution.confidence);
    // Quoted words alone in their sentence go on from the quotation before them.
    const isAlone = attribution.rule === undefined && !/[\p{L}\p{N}]/u.test(this.#text.slice(sentence.start, pair.outer.start));
    const rest = this.#text.slice(Math.min(pair.outer.end, sentence.end), sentence.end);
    const inherits = attribution.isSpeech && isAlone && (pair.continuesPrevious || !/[\p{L}\p{N}]/u.test(rest));
    const inherited = inherits && last !== undefined && last.confidence * 0.9 >= 0.5 ? { ...last, confidence: Math.round(last.confidence * 90) / 100 } : undefined;
    const speaker = own ?? inherited;
    return {
      ...pair.inner,
      ...(speaker === undefined ? {} : { speaker }),
      ...(attribution.cue === undefined ? {} : { cue: shiftSpan(attribution.cue, sentence.start) }),
      isSpeech: attribution.isSpeech,
    };
  }

  /** A pronoun means the person its own sentence opens with, where there is one, before anybody of an earlier sentence. */
  #resolve(subject: Subject, sentence: Span, confidence: number): Speaker | undefined {
    if (subject.form === 'pronoun' && subject.start > 0) {
      const before = this.#text.slice(sentence.start, sentence.start + subject.start);
      const quoted = this.#quoted.filter((pair) => !pair.nested && pair.outer.start >= sentence.start && pair.outer.end <= sentence.start + subject.start);
      const spans = quoted.map((pair) => shiftSpan(pair.outer, -sentence.start));
      const names = this.#namesIn({ start: sentence.start, end: sentence.start + subject.start });
      const opening = leadingSubject(piecesOf(before, spans, names));
      if (opening?.form === 'name') return this.#resolver.resolvePronounTo(subject, opening, sentence.start, confidence);
      const newcomer = this.#newcomerBefore(sentence.start + subject.start);
      if (newcomer !== undefined) this.#resolver.setFocus(this.#isFronted(newcomer) ? newcomer.fullName : undefined);
    }
    return this.#resolver.resolve(subject, sentence.start, confidence);
  }

  /** The person whom a paragraph names before anybody is 'he' or 'she' in it, where that is not whom the text was about: a pronoun behind them need not mean the latter. */
  #newcomerBefore(pronoun: number): NameMention | undefined {
    // Whoever is spoken of within quotation marks is named by the speaker.
    const persons = this.#names.filter((name) => name.kind === 'person' && name.end <= pronoun && !this.#quoted.some(({ outer }) => contains(outer, name)));
    const [first] = persons;
    const { focus } = this.#resolver;
    if (first === undefined || persons.some(({ fullName }) => fullName === focus)) return undefined;
    return PRONOUN.test(this.#text.slice(this.#block.start, first.start)) ? undefined : first;
  }

  /** 'For Nora Vell, whose farm was hit, it came too late': the sentence is about her, whatever its subject is. */
  #isFronted({ start }: NameMention): boolean {
    const sentence = this.#sentences.find((span) => span.start <= start && start < span.end);
    return sentence !== undefined && /^(?:for|to|with|unlike|like)\s+$/i.test(this.#text.slice(sentence.start, start));
  }

  /** Quotations inside a quotation: someone's words in another's mouth, so nobody's for sure. */
  #nestedIn(pair: Quoted): ArticleQuotation[] {
    return this.#quoted.filter((inner) => inner.nested && inner.outer.start > pair.outer.start && inner.outer.end <= pair.outer.end).map((inner) => ({ ...inner.inner, isSpeech: false }));
  }

  #leadingSubject(sentence: Span, quoted: readonly Span[]): Subject | undefined {
    const names = this.#namesIn(sentence);
    const words = this.#text.slice(sentence.start, sentence.end);
    // Most sentences have neither: there is nothing to find in their pieces.
    if (!names.some(({ kind }) => kind === 'person') && !PRONOUN.test(words)) return undefined;
    return leadingSubject(piecesOf(words, quoted, names, MOST_LEADING, this.#tokensOf(this.#at)));
  }

  /** The same of the sentence that is being read, where nothing in it is quoted; it is asked for twice. */
  #leadingOfOwn(sentence: Span): Subject | undefined {
    if (this.#ownLeading?.at !== this.#at) this.#ownLeading = { at: this.#at, subject: this.#leadingSubject(sentence, []) };
    return this.#ownLeading.subject;
  }

  /** The one whom a sentence begins with by name, where it names nobody else outside its quotation marks. */
  #onlyPerson(sentence: Span, quoted: readonly Span[]): string | undefined {
    const leading = this.#leadingSubject(sentence, quoted);
    const opening = leading?.form === 'name' ? this.#resolve(leading, sentence, 0.9)?.name : undefined;
    const isNobodyElse = this.#namesIn(sentence).every((name) => name.kind !== 'person' || name.fullName === opening || quoted.some((outer) => contains(outer, name)));
    return opening !== undefined && isNobodyElse ? opening : undefined;
  }

  /** Moves the focus on to whom this sentence is about. */
  #follow(sentence: Span, quoted: readonly Quoted[], attributions: readonly Attribution[]): void {
    if (this.#block.kind !== 'paragraph' && this.#block.kind !== 'listItem') return;
    const withSubject = attributions.filter((attribution) => attribution.subject !== undefined);
    const spoken = withSubject.at(-1)?.subject;
    const spans = quoted.map((pair) => shiftSpan(pair.outer, -sentence.start));
    const subject = spoken ?? (quoted.length > 0 && attributions[0]!.rule !== undefined ? undefined : quoted.length === 0 ? this.#leadingOfOwn(sentence) : this.#leadingSubject(sentence, spans));
    if (subject !== undefined) {
      const person = this.#resolve(subject, sentence, 0.9);
      this.#resolver.setFocus(person?.name);
    } else if (attributions.some((attribution) => attribution.rule !== undefined)) {
      // Someone spoke who is no single known person: 'he' may be them from now on; unless nobody else is named there than the one it begins with, as in 'Holt, who had urged them to “wait”, agreed'.
      this.#resolver.setFocus(this.#onlyPerson(sentence, spans));
    }
  }
}

/** What is left of the confidence in a speaker where only the order of sentences tells. */
const LESS_SURE = 0.75;
/** The words with which 'The mayor nodded.' begins. */
const DESCRIBED = /^\s*(?:The|An?|His|Her|Their|Its|Another)((?:\s+\p{L}+){1,4})/u;

function opensWithRole(sentence: string): boolean {
  return DESCRIBED.exec(sentence)?.[1]?.toLowerCase().trim().split(/\s+/).some(isRole) === true;
}

/** 'He' or 'she' as a word, and whatever else a token may be folded to either from ('H.E.'). */
const PRONOUN = /\b(?:[Ss]\.?)?[Hh]\.?[Ee]\b/;
/** {@link leadingSubject} looks no further. */
const MOST_LEADING = 26;
const CREDIT = /[–—-]?\s*([^\n()@–—]{2,60}?)\s*\(@(\w{1,30})\)/u;
/** A handle is held to be a person's where it has this much of the surname in a row, and no less than this many letters. */
const LEAST_OF_SURNAME = 0.7;
const LEAST_LETTERS = 5;

/** The person of an article whose surname a handle holds, as it is often the only part of a credit in a script one reads; undefined where two have it. */
function byHandle(handle: string | undefined, names: readonly NameMention[]): string | undefined {
  if (handle === undefined) return undefined;
  const folded = handle.toLowerCase();
  const fitting = new Set<string>();
  for (const { kind, fullName } of names) {
    const surname = foldWord(fullName.split(/\s+/).at(-1) ?? '');
    const length = Math.max(LEAST_LETTERS, Math.ceil(surname.length * LEAST_OF_SURNAME));
    if (kind === 'person' && surname.length >= length && folded.includes(surname.slice(0, length))) fitting.add(fullName);
  }
  const [first, ...others] = fitting;
  // Two spellings of one name are one person.
  return others.every((other) => foldWord(other.split(/\s+/)[0]!) === foldWord(first!.split(/\s+/)[0]!)) ? first : undefined;
}


/** A post is the words of the one it is credited to, at its end or in the line that follows. */
function postQuotation(text: string, blocks: readonly Block[], block: Block, names: readonly NameMention[]): ArticleQuotation {
  const next = blocks[blocks.indexOf(block) + 1];
  const reach = next === undefined ? block.end : Math.min(next.end, next.start + 120);
  const credit = CREDIT.exec(text.slice(block.start, reach));
  const at = credit === null ? reach : block.start + credit.index;
  const inCredit = credit === null ? undefined : names.find((name) => name.kind === 'person' && name.start >= at && name.end <= at + credit[0].length);
  const written = credit?.[1]?.trim();
  const name = inCredit?.fullName ?? (written === undefined ? undefined : names.find((mention) => mention.kind === 'person' && written.endsWith(mention.text))?.fullName);
  // A name in another script cannot be told from another person's, but the handle may say whose it is.
  const isReadable = name !== undefined && /\p{Script=Latin}/u.test(name);
  const author = isReadable ? name : byHandle(credit?.[2], names);
  let end = Math.min(block.end, at);
  while (end > block.start && /[\s–—-]/.test(text[end - 1]!)) end--;
  const mention = inCredit ?? { start: at, end: Math.min(at + (credit?.[0].length ?? 0), text.length) };
  return { start: block.start, end: Math.max(end, block.start), isSpeech: true, ...(author === undefined ? {} : { speaker: { name: author, mention: { start: mention.start, end: mention.end }, confidence: 0.85 } }) };
}
