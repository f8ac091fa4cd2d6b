import { Prose } from './prose.js';
import { Random } from './random.js';
import { capital } from './words.js';
import type { Person, World } from './world.js';

export interface GeneratedQuotation {
  readonly words: string;
  readonly speaker: Person;
}

/** An article with what a briefing can take from it. */
export interface GeneratedArticle {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly quotations: readonly GeneratedQuotation[];
}

const WORDS_IN_ARTICLE = 450;

/** Article number `number` of a world, of about so many words: always the same one for the same seed, whatever was made before it. */
export function makeArticle(world: World, seed: number, number: number, length = WORDS_IN_ARTICLE): GeneratedArticle {
  const random = new Random(Math.imul(seed, 1_000_003) + number * 7919);
  const prose = new Prose(random, world);
  const sentences: string[] = [];
  const quotations: GeneratedQuotation[] = [];
  const cast = Array.from({ length: random.integer(2, 4) }, () => world.people.draw(random));
  const introduced = new Set<Person>();
  const paragraphs: string[] = [];
  const title = prose.headline();
  let words = 0;
  while (words < length) {
    const parts: string[] = [];
    for (let rest = random.integer(1, 3); rest > 0; rest--) {
      const sentence = prose.sentence();
      sentences.push(sentence);
      parts.push(sentence);
    }
    if (random.chance(0.45)) {
      const speaker = random.pick(cast);
      const quotation = { words: capital(prose.speech()), speaker };
      quotations.push(quotation);
      parts.push(quote(random, quotation, nameOf(random, speaker, introduced), speaker));
    }
    const paragraph = parts.join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  const id = `a${String(number).padStart(5, '0')}`;
  const outlet = random.pick(world.outlets);
  const date = `20${random.integer(24, 31)}-${String(random.integer(1, 12)).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`;
  const body = `${title}\n\n${paragraphs.join('\n\n')}\n`;
  // Half of the articles carry front matter, half are text as it was copied from a page, with what pages add.
  if (random.chance(0.5)) return { id, fileName: `${id}.md`, text: `---\nid: ${id}\ntitle: ${title}\noutlet: ${outlet}\ndate: ${date}\nurl: https://news.example/${id}\n---\n${body}`, sentences, quotations };
  return { id, fileName: `${id}.txt`, text: `${body}\nShare this story\nRead more: ${prose.headline()}\n`, sentences, quotations };
}

/** The whole name with its office at the first mention, mostly the surname alone afterwards. */
function nameOf(random: Random, person: Person, introduced: Set<Person>): string {
  const last = person.otherLast !== undefined && random.chance(0.3) ? person.otherLast : person.last;
  if (!introduced.has(person)) {
    introduced.add(person);
    return `${person.office} ${person.first} ${last}`;
  }
  return random.chance(0.25) ? person.pronoun : last;
}

function quote(random: Random, { words }: GeneratedQuotation, name: string, speaker: Person): string {
  const [open, close] = random.chance(0.5) ? ['“', '”'] : ['"', '"'];
  const verb = random.pick(['said', 'said', 'told reporters', 'added', 'warned']);
  const comma = words.indexOf(',');
  if (comma > 0 && random.chance(0.3)) return `${open}${words.slice(0, comma + 1)}${close} ${name} ${verb}. ${open}${capital(words.slice(comma + 2))}.${close}`;
  if (random.chance(0.3)) return `${name === speaker.pronoun ? capital(name) : capital(name)} ${verb}: ${open}${words}.${close}`;
  return `${open}${words},${close} ${name} ${verb}.`;
}
