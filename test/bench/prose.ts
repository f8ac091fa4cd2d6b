import type { Random } from './random.js';
import { capital, pastOf, pluralOf } from './words.js';
import type { Person, World } from './world.js';

const DETERMINERS = ['the', 'the', 'the', 'the', 'the', 'the', 'a', 'a', 'a', 'a', 'its', 'its', 'this', 'their', 'their', 'some', 'no', 'another'];
const PREPOSITIONS = ['of', 'of', 'in', 'in', 'for', 'on', 'with', 'at', 'from', 'after', 'before', 'over', 'near', 'against', 'between'];
const LINKS = ['and', 'but', 'because', 'while', 'although', 'which is why', 'so that'];
const MODALS = ['will', 'would', 'could', 'should', 'must', 'may', 'cannot', 'will not'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const UNITS = ['crowns', 'tonnes', 'people', 'kilometres', 'days', 'ships', 'soldiers', 'households'];

/** Writes sentences that look to a reader of statistics like those of the news: function words in their places, content words by rank. */
export class Prose {
  readonly #random: Random;
  readonly #world: World;

  constructor(random: Random, world: World) {
    this.#random = random;
    this.#world = world;
  }

  /** A statement without a stop, beginning with a small letter unless a name comes first. */
  clause(): string {
    const random = this.#random;
    const subject = random.chance(0.3) ? this.#name() : this.#nounPhrase();
    const verb = random.chance(0.3) ? `${random.pick(MODALS)} ${this.#verb()}` : random.chance(0.2) ? `has not ${pastOf(this.#verb())}` : pastOf(this.#verb());
    const adverb = random.chance(0.15) ? ` ${this.#world.vocabulary.adverbs.draw(random)}` : '';
    const object = random.chance(0.2) ? this.figure() : this.#nounPhrase();
    return `${subject} ${verb}${adverb} ${object}${random.chance(0.6) ? ` ${this.#aside()}` : ''}${random.chance(0.25) ? ` ${this.#aside()}` : ''}`;
  }

  sentence(): string {
    const random = this.#random;
    const opening = random.chance(0.25) ? `${random.pick(['On', 'Since', 'By'])} ${this.date()} ` : '';
    const rest = random.chance(0.35) ? `, ${random.pick(LINKS)} ${this.clause()}` : '';
    return `${capital(opening + this.clause())}${rest}.`;
  }

  /** Words that somebody may have said, with a small letter and without a stop. */
  speech(): string {
    const random = this.#random;
    const start = random.pick(['we', 'I', 'they', 'nobody', 'everyone here']);
    return `${start} ${random.pick(MODALS)} ${this.#verb()} ${this.#nounPhrase()} ${this.#aside()}${random.chance(0.5) ? `, ${random.pick(LINKS)} ${this.clause()}` : ''}`;
  }

  figure(): string {
    const random = this.#random;
    const amount = random.pick([() => String(random.integer(2, 99)), () => `${random.integer(1, 99)},${String(random.integer(0, 999)).padStart(3, '0')}`, () => `${random.integer(2, 90)}.${random.integer(1, 9)} million`, () => 'three']);
    return random.chance(0.2) ? `${random.integer(2, 98)} per cent of the ${this.#noun()}` : `${random.pick(['', '', 'about ', 'more than '])}${amount()} ${random.pick(UNITS)}`;
  }

  date(): string {
    const random = this.#random;
    return random.chance(0.4) ? random.pick(WEEKDAYS) : `${random.integer(1, 28)} ${random.pick(MONTHS)}${random.chance(0.4) ? ` ${random.integer(2021, 2031)}` : ''}`;
  }

  place(): string {
    return this.#world.places.draw(this.#random);
  }

  headline(): string {
    return `${capital(this.#noun())} ${this.#noun()} ${pastOf(this.#verb())} as ${this.place()} ${this.#verb()}s ${pluralOf(this.#noun())}`;
  }

  #name(): string {
    const random = this.#random;
    if (random.chance(0.45)) return this.place();
    return random.chance(0.4) ? `the ${this.#world.organisations.draw(random)}` : fullName(this.#world.people.draw(random));
  }

  #nounPhrase(): string {
    const random = this.#random;
    const determiner = random.pick(DETERMINERS);
    const isPlural = !/^(?:a|this|another)$/.test(determiner) && random.chance(0.35);
    const noun = isPlural ? pluralOf(this.#noun()) : this.#noun();
    const adjective = random.chance(0.45) ? `${this.#world.vocabulary.adjectives.draw(random)} ` : '';
    return `${determiner} ${adjective}${noun}`;
  }

  #aside(): string {
    const random = this.#random;
    return `${random.pick(PREPOSITIONS)} ${random.chance(0.2) ? this.place() : random.chance(0.1) ? this.figure() : this.#nounPhrase()}`;
  }

  #noun(): string {
    return this.#world.vocabulary.nouns.draw(this.#random);
  }

  #verb(): string {
    return this.#world.vocabulary.verbs.draw(this.#random);
  }
}

export function fullName(person: Person): string {
  return `${person.first} ${person.last}`;
}
