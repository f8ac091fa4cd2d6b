import type { Article, ArticleMetadata } from '../articles/article.js';
import { comparableUrl, urlsToLookUp } from '../articles/webAddress.js';
import type { BibliographyEntry } from './formats/bibliographyEntry.js';
import type { FrontMatterFields } from './frontMatter.js';

const DOI = /\b10\.\d{4,9}\/[^\s"'<>]+/gi;
/** A DOI stands on an article's first page. */
const FIRST_PAGE = 4000;

/** By what a bibliography may mean an article, as {@link Bibliography} looks it up: its id, its DOIs, its address, one on each line. One text, since there is one for each article of a corpus. */
type Keys = string;

/** What the bibliographies of a corpus say of its articles. Entries are found by id, by DOI, then by address; of two files the first by path counts. */
export class Bibliography {
  readonly #entries = new Map<string, readonly BibliographyEntry[]>();
  /** Articles that are known, and what was said of them last; kept only while there is a bibliography, or until the first one comes. */
  readonly #articles = new Map<string, Keys | { readonly keys: Keys; readonly said: string }>();
  #byKey: ReadonlyMap<string, BibliographyEntry> | undefined;

  /** Takes over what a file says now; nothing where it is gone. Returns whether that is new. */
  update(path: string, entries: readonly BibliographyEntry[] | undefined): boolean {
    const before = this.#entries.get(path);
    if (JSON.stringify(before) === JSON.stringify(entries)) return false;
    if (entries === undefined || entries.length === 0) this.#entries.delete(path);
    else this.#entries.set(path, entries);
    this.#byKey = undefined;
    return true;
  }

  /** Whether a file says anything now. */
  has(path: string): boolean {
    return this.#entries.has(path);
  }

  forget(articlePath: string): void {
    this.#articles.delete(articlePath);
  }

  /** The article with what the bibliographies say of it. `article` is as it was read. */
  applyTo(article: Article): Article {
    const { metadata, path } = article;
    const keys: Keys = [`id ${metadata.id}`, ...doisOf(metadata, article.text).map((doi) => `doi ${doi}`), ...(metadata.url === undefined ? [] : urlsToLookUp(metadata.url).map((url) => `url ${lower(url)}`))].join('\n');
    const fields = this.#fieldsOf(keys);
    this.#articles.set(path, fields === undefined ? keys : { keys, said: JSON.stringify(fields) });
    return fields === undefined ? article : { ...article, metadata: { ...metadata, ...fields, id: metadata.id } };
  }

  /** Paths of articles of which something else is said now than when they were read. */
  changed(): string[] {
    return [...this.#articles].flatMap(([path, known]) => {
      const { keys, said } = typeof known === 'string' ? { keys: known, said: undefined } : known;
      return JSON.stringify(this.#fieldsOf(keys)) === said ? [] : [path];
    });
  }

  #fieldsOf(keys: Keys): FrontMatterFields | undefined {
    if (this.#entries.size === 0) return undefined;
    this.#byKey ??= this.#indexed();
    return keys.split('\n').map((key) => this.#byKey!.get(key)).find((entry) => entry !== undefined)?.fields;
  }

  #indexed(): Map<string, BibliographyEntry> {
    const found = new Map<string, BibliographyEntry>();
    for (const [, entries] of [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const entry of entries) {
        const keys = [`id ${entry.id}`, ...(entry.doi === undefined ? [] : [`doi ${entry.doi}`]), ...(entry.url === undefined ? [] : [`url ${lower(comparableUrl(entry.url))}`])];
        for (const key of keys) if (!found.has(key)) found.set(key, entry);
      }
    }
    return found;
  }
}

/** Two ways to write one address may differ in their capitals. */
function lower(key: string): string {
  return key.toLowerCase();
}

function doisOf({ url }: Pick<ArticleMetadata, 'url'>, text: string): string[] {
  const head = `${url ?? ''} ${text.slice(0, FIRST_PAGE)}`;
  return head.includes('10.') ? [...new Set([...head.matchAll(DOI)].map(([doi]) => doi.toLowerCase().replace(/[.,;)\]]+$/, '')))].slice(0, 2) : [];
}
