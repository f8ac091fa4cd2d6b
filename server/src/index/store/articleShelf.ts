import type { Article } from '../../articles/article.js';
import type { Sketch } from '../../articles/sketch.js';
import type { ArticleCard } from '../corpusIndex.js';
import { urlsToLookUp } from '../../articles/webAddress.js';
import { articleOf, cardOfRow, ROW_COLUMNS, sketchOfRow } from './articleRow.js';
import type { Database, Statement } from './sqlite.js';
import type { IndexWork } from './storedPostings.js';

/** Articles that are kept as they were unpacked: those that a briefing rests on are asked for at every key. */
const MOST_KEPT = 400;
const MOST_CARDS = 4000;

/** The articles of an index and what is known of each without reading it, fetched one by one. */
export class ArticleShelf {
  readonly #work: IndexWork;
  readonly #byId: Statement;
  readonly #cardById: Statement;
  readonly #cardByPath: Statement;
  readonly #cardByUrl: Statement;
  readonly #firstCards: Statement;
  readonly #sketchById: Statement;
  readonly #articles = new Map<number, Article>();
  /** The same object for whoever still holds it, so that what was worked out from it is not worked out again. */
  readonly #held = new Map<number, WeakRef<Article>>();
  readonly #cards = new Map<number, ArticleCard>();
  /** The numbers of articles by id, since the last change. */
  readonly #numbers = new Map<string, number>();

  constructor(database: Database, work: IndexWork) {
    this.#work = work;
    this.#byId = database.prepare(`SELECT number, ${ROW_COLUMNS} FROM articles WHERE id = ?`);
    this.#cardById = database.prepare('SELECT number, card FROM articles WHERE id = ?');
    this.#cardByPath = database.prepare('SELECT number, card FROM articles WHERE path = ?');
    this.#cardByUrl = database.prepare('SELECT number, card FROM articles WHERE url = ? ORDER BY id LIMIT 1');
    this.#firstCards = database.prepare('SELECT number, card FROM articles ORDER BY id LIMIT ?');
    this.#sketchById = database.prepare('SELECT sketch FROM articles WHERE id = ?');
  }

  /** What stands under an id may be another article from now on. */
  forgetNumbers(): void {
    this.#numbers.clear();
  }

  article(id: string): Article | undefined {
    const number = this.#numbers.get(id);
    const known = number === undefined ? undefined : this.#known(number);
    return known === undefined ? this.#read(id) : this.#keep(number!, known);
  }

  card(id: string): ArticleCard | undefined {
    const number = this.#numbers.get(id);
    return (number === undefined ? undefined : this.#cards.get(number)) ?? this.#cardOf(this.#cardById.get(id));
  }

  cardByPath(path: string): ArticleCard | undefined {
    return this.#cardOf(this.#cardByPath.get(path));
  }

  /** Of several with one address, the first by id. */
  cardByUrl(url: string): ArticleCard | undefined {
    return this.#cardOf(urlsToLookUp(url).map((key) => this.#cardByUrl.get(key)).find((row) => row !== undefined));
  }

  /** The first ones by id. */
  firstCards(limit: number): ArticleCard[] {
    return this.#firstCards.all(limit).flatMap((row) => this.#cardOf(row) ?? []);
  }

  sketch(id: string): Sketch | undefined {
    this.#work.rows++;
    const row = this.#sketchById.get(id);
    return row && sketchOfRow(row);
  }

  #remember(id: string, number: number): void {
    if (this.#numbers.size >= MOST_CARDS) this.#numbers.clear();
    this.#numbers.set(id, number);
  }

  /** An article with its number, by one question. */
  #read(id: string): Article | undefined {
    this.#work.rows++;
    const row = this.#byId.get(id);
    if (row === undefined) return undefined;
    const number = Number(row['number']);
    this.#remember(id, number);
    // It may be there all the same since before a change, with all that was worked out from it.
    return this.#keep(number, this.#known(number) ?? articleOf(row));
  }

  #known(number: number): Article | undefined {
    return this.#articles.get(number) ?? this.#held.get(number)?.deref();
  }

  #keep(number: number, article: Article): Article {
    this.#articles.delete(number);
    this.#articles.set(number, article);
    if (this.#held.get(number)?.deref() !== article) this.#held.set(number, new WeakRef(article));
    if (this.#articles.size > MOST_KEPT) this.#dropOldest();
    return article;
  }

  #cardOf(row: ReturnType<Statement['get']>): ArticleCard | undefined {
    this.#work.rows++;
    if (row === undefined) return undefined;
    const number = Number(row['number']);
    const known = this.#cards.get(number);
    if (known) return known;
    const card = cardOfRow(row);
    this.#remember(card.id, number);
    if (this.#cards.size >= MOST_CARDS) this.#cards.clear();
    this.#cards.set(number, card);
    return card;
  }

  #dropOldest(): void {
    for (const oldest of this.#articles.keys()) {
      this.#articles.delete(oldest);
      break;
    }
    if (this.#held.size < 10 * MOST_KEPT) return;
    for (const [number, reference] of this.#held) if (reference.deref() === undefined) this.#held.delete(number);
  }
}
