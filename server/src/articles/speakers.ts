import type { NameMention, Speaker } from './article.js';
import { fitsDescription, type Person } from './persons.js';
import type { Subject } from '../text/attribution.js';
import { behindOwner } from '../text/ownedName.js';
import { contains, shiftSpan, type Span } from '../text/span.js';

/** Resolves the subjects of an article's sentences, read in order, to the full names of persons. */
export class SpeakerResolver {
  readonly #text: string;
  readonly #names: readonly NameMention[];
  /** The names by where they start. */
  readonly #nameAt: ReadonlyMap<number, NameMention>;
  readonly #persons: ReadonlyMap<string, Person>;
  readonly #fittingOf = new Map<string, readonly Person[]>();
  /** The pronouns that stood for persons of whom nothing else tells the gender. */
  readonly #pronounOf = new Map<string, string>();
  /** The person the text was last about: the subject of the last sentence that has one. */
  #focus: string | undefined;

  constructor(text: string, names: readonly NameMention[], persons: ReadonlyMap<string, Person>) {
    this.#text = text;
    this.#names = names;
    this.#nameAt = new Map(names.map((name) => [name.start, name]));
    this.#persons = persons;
  }

  /** The text is now about this person, until another subject comes; undefined when that is unclear. */
  setFocus(name: string | undefined): void {
    this.#focus = name;
  }

  get focus(): string | undefined {
    return this.#focus;
  }

  /** The speaker that a subject at `offset` stands for, or undefined where that is not sure enough. `confidence` is that of the attribution. */
  resolve(subject: Subject, offset: number, confidence: number): Speaker | undefined {
    const mention = shiftSpan({ start: subject.start, end: subject.end }, offset);
    const found = this.#identify(subject, mention);
    if (found === undefined) return undefined;
    const combined = confidence * found.confidence;
    return combined < 0.5 ? undefined : { name: found.name, mention: found.mention ?? mention, confidence: Math.round(combined * 100) / 100 };
  }

  /** The speaker that a pronoun stands for when its sentence opens with the name `opening`; undefined where the two do not agree. */
  resolvePronounTo(pronoun: Subject, opening: Subject, offset: number, confidence: number): Speaker | undefined {
    const speaker = this.resolve(opening, offset, confidence * 0.88);
    const mention = shiftSpan({ start: pronoun.start, end: pronoun.end }, offset);
    const written = this.#text.slice(mention.start, mention.end).toLowerCase();
    if (speaker === undefined || !this.#agrees(speaker.name, written)) return undefined;
    return { ...speaker, mention };
  }

  /** Whether a person may be meant by a pronoun, by what the article says of them and by the pronouns for them so far. Remembers this one. */
  #agrees(name: string, pronoun: string): boolean {
    const known = this.#persons.get(name)?.gender ?? this.#pronounOf.get(name);
    if (known === undefined && /^(?:he|she)$/.test(pronoun)) this.#pronounOf.set(name, pronoun);
    return known === undefined || known === pronoun;
  }

  #identify(subject: Subject, mention: Span): { name: string; confidence: number; mention?: Span } | undefined {
    if (subject.form === 'name') {
      const name = this.#nameAt.get(mention.start);
      if (name === undefined || name.end !== mention.end) return undefined;
      const owned = behindOwner(this.#text, mention.end);
      if (owned !== undefined) return this.#ownedBy(owned);
      if (name.kind === 'place') return undefined;
      return { name: name.fullName, confidence: name.kind === 'person' ? 1 : 0.75 };
    }
    if (subject.form === 'pronoun') return this.#byPronoun(this.#text.slice(mention.start, mention.end).toLowerCase());
    if (subject.form === 'description') return this.#byDescription(this.#text.slice(mention.start, mention.end), mention);
    return undefined;
  }

  /** 'Velm's foreign minister, Tom Holt': whom the description names, and not whose minister it is. */
  #ownedBy(at: number): { name: string; confidence: number; mention: Span } | undefined {
    const person = this.#nameAt.get(at);
    return person?.kind === 'person' ? { name: person.fullName, confidence: 1, mention: { start: person.start, end: person.end } } : undefined;
  }

  #byPronoun(pronoun: string): { name: string; confidence: number } | undefined {
    const person = this.#focus === undefined ? undefined : this.#persons.get(this.#focus);
    if (person === undefined || !this.#agrees(person.name, pronoun)) return undefined;
    return { name: person.name, confidence: person.gender === pronoun ? 0.9 : 0.82 };
  }

  #byDescription(description: string, mention: { start: number; end: number }): { name: string; confidence: number } | undefined {
    const inside = this.#names.find((name) => name.kind === 'person' && contains(mention, name));
    if (inside !== undefined) return undefined;
    // 'the minister's spokesman' and 'his counterpart' are someone else than the one they are described by.
    if (/(?:['’]s\b|\bcounterpart\b|\bcolleague\b)/.test(description)) return undefined;
    const fitting = this.#fitting(description).filter((person) => person.firstMention < mention.start);
    if (fitting.length === 1) return { name: fitting[0]!.name, confidence: 0.85 };
    const focused = fitting.find((person) => person.name === this.#focus);
    return focused === undefined ? undefined : { name: focused.name, confidence: 0.72 };
  }

  /** All persons whom a description fits, wherever they are named first: a long article has many of both. */
  #fitting(description: string): readonly Person[] {
    const known = this.#fittingOf.get(description);
    if (known !== undefined) return known;
    const fitting = [...this.#persons.values()].filter((person) => fitsDescription(description, person));
    this.#fittingOf.set(description, fitting);
    return fitting;
  }
}
