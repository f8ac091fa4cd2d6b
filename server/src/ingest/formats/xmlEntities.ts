import { say } from '../../text/l10n.js';
import { NestsTooDeeply } from '../nestsTooDeeply.js';
import { UnreadableFile } from './format.js';

/** XML whose abbreviations are written out. */
export interface WrittenOut {
  /** As long as what was given, with the same places, unless `isChanged`. */
  readonly text: string;
  /** Whether an abbreviation stood in it. */
  readonly isChanged: boolean;
}

const DOCTYPE = /<!DOCTYPE\s[^[>]*\[/i;
/** The declarations stand at the beginning of a file. */
const PROLOGUE = 20_000;
/** What may stand among the declarations; an entity with its name, and its text or where else its text is. */
const DECLARATION = /\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|%[\w:.-]+;|<!ENTITY\s+(?:%\s+[^<>]*?|([\w:.-]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\s[^<>]*?))\s*>|<![A-Z](?:"[^"]*"|'[^']*'|[^"'<>])*>/giy;
const REFERENCE = /<!\[CDATA\[[\s\S]*?\]\]>|&([\w:.-]+);/g;
/** Names that every XML file has; nobody gives them another text. */
const OWN = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
/** So many characters the abbreviations of a file may add to it, and so many times its own length besides: no honest file comes near. */
const MOST_ADDED = 50_000;
const MOST_TIMES = 2;
const DEEPEST = 50;

/**
 * XML or XHTML whose document type declares entities (names that stand for pieces of text), with these written out and the declarations blanked: the parsers here know none. What stands in CDATA
 * stays as it is. Rejects where they swell beyond any use, stand for themselves, or take in another file, which is never fetched.
 */
export function writeOutEntities(source: string): WrittenOut {
  const start = DOCTYPE.exec(source.slice(0, PROLOGUE));
  if (start === null) return { text: source, isChanged: false };
  const { entities, end } = declarations(source, start.index + start[0].length);
  const rest = source.slice(end);
  const blank = source.slice(0, start.index) + ' '.repeat(end - start.index);
  const writer = new EntityWriter(entities, MOST_ADDED + source.length * MOST_TIMES);
  const written = entities.size === 0 ? rest : writer.write(rest, 0);
  return { text: blank + written, isChanged: written !== rest };
}

/** The entities that are declared from a place on, `undefined` for one whose text is elsewhere, and where the declarations end. */
function declarations(source: string, from: number): { entities: ReadonlyMap<string, string | undefined>; end: number } {
  const entities = new Map<string, string | undefined>();
  DECLARATION.lastIndex = from;
  let end = from;
  for (let match = DECLARATION.exec(source); match !== null; match = DECLARATION.exec(source)) {
    end = DECLARATION.lastIndex;
    const [, name, one, other] = match;
    // The first declaration of a name counts.
    if (name !== undefined && !OWN.has(name) && !entities.has(name)) entities.set(name, one ?? other);
  }
  const closing = /^\s*\]\s*>/.exec(source.slice(end, end + 1000));
  return { entities, end: closing === null ? end : end + closing[0].length };
}

class EntityWriter {
  readonly #entities: ReadonlyMap<string, string | undefined>;
  readonly #known = new Map<string, string>();
  #left: number;

  constructor(entities: ReadonlyMap<string, string | undefined>, most: number) {
    this.#entities = entities;
    this.#left = most;
  }

  write(text: string, depth: number): string {
    if (depth > DEEPEST) throw new NestsTooDeeply('Its entities nest too deeply.');
    return text.replace(REFERENCE, (whole, name: string | undefined) => {
      if (name === undefined || !this.#entities.has(name)) return whole;
      const value = this.#textOf(name, depth);
      this.#left -= value.length;
      if (this.#left < 0) throw new UnreadableFile(say('its abbreviations (entities) stand for more text than any source has, as in files that are made to do harm. Fetch it again from where you trust it, or exclude it'), 'corpus.tooLarge');
      return value;
    });
  }

  #textOf(name: string, depth: number): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const own = this.#entities.get(name);
    if (own === undefined) throw new UnreadableFile(say('it takes in text from another file (by the entity {0}), which is not read. Save it as a plain text or a web page', name));
    const value = this.write(own, depth + 1);
    this.#known.set(name, value);
    return value;
  }
}
