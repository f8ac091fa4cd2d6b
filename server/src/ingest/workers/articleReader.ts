import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { analyseArticle } from '../../articles/analyseArticle.js';
import type { Article, CorpusProblem } from '../../articles/article.js';
import { corpusProblem } from '../../articles/corpusProblem.js';
import { say, type Said } from '../../text/l10n.js';
import type { BibliographyEntry } from '../formats/bibliographyEntry.js';
import type { FieldMapping } from '../formats/format.js';
import { isMissing, reasonOf } from '../folderWalk.js';
import { fingerprintOf, readArticle } from '../readArticle.js';

/** A file to be read and analysed. */
export interface ReadRequest {
  /** Absolute. */
  readonly path: string;
  /** In bytes, as it was seen last; for deciding where it is read. */
  readonly size: number;
  /** Files larger than this many bytes are a problem. */
  readonly maxBytes: number;
  /** Where the fields of an article stand in exports. */
  readonly fields?: FieldMapping;
  /** The fingerprint of the content that is known: a file that still has it is not read any further. */
  readonly known?: string;
}

/**
 * What came of it. `same`: it has the known fingerprint. `gone`: there is no such file any more. `failed`: it could not be read or analysed, and why, in
 * the words of a problem. `read`: its problems and its articles, by the ids that they ask for.
 */
export type ReadOutcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly fingerprint: string; readonly reason: Said }
  | { readonly kind: 'read'; readonly fingerprint: string; readonly problems: readonly CorpusProblem[]; readonly articles: readonly Article[]; readonly bibliography?: readonly BibliographyEntry[] };

/** Reads and analyses files, wherever that is done. */
export interface ArticleReader {
  /** One outcome for each request, in order. Rejects with the signal's reason when it is aborted; file trouble is an outcome. `more`: about so many other files will be asked for at once. */
  read(requests: readonly ReadRequest[], signal: AbortSignal, more?: number): Promise<ReadOutcome[]>;
  /** Ends what is under way; nothing may be read afterwards. */
  close(): Promise<void>;
}

/** The fingerprint of what never could be read: whatever is read next is something else. */
export const UNREADABLE = 'unreadable';

/** Reads one file and analyses it. Never rejects. `bytesOf` reads: a thread that has nothing else to do may wait for the file system. */
export async function readAndAnalyse({ path, maxBytes, known, fields }: ReadRequest, bytesOf: (path: string) => Uint8Array | Promise<Uint8Array> = (file) => readFile(file)): Promise<ReadOutcome> {
  try {
    const bytes = await bytesOf(path);
    const fingerprint = fingerprintOf(bytes);
    if (known === fingerprint) return { kind: 'same' };
    const { sources, problems, bibliography } = await readArticle(path, bytes, { maxBytes, ...(fields === undefined ? {} : { fields }) });
    const articles: Article[] = [];
    const failures: CorpusProblem[] = [];
    for (const source of sources) {
      try {
        articles.push(analyseArticle(source));
      } catch (error) {
        // Analysis is meant to take any text; should it fail on one, that article is missing and the others are not.
        failures.push(corpusProblem(path, 'corpus.unreadable', say('{0} cannot be analysed: {1}.', basename(source.path), reasonOf(error))));
      }
    }
    return { kind: 'read', fingerprint, problems: [...problems, ...failures], articles, ...(bibliography === undefined ? {} : { bibliography }) };
  } catch (error) {
    return isMissing(error) ? { kind: 'gone' } : { kind: 'failed', fingerprint: UNREADABLE, reason: say('{0} cannot be read: {1}.', basename(path), reasonOf(error)) };
  }
}

const LONGEST_TURN_MS = 12;

/** Reads on the thread that asks, which gets a turn every few milliseconds. */
export class SameThreadReader implements ArticleReader {
  async read(requests: readonly ReadRequest[], signal: AbortSignal): Promise<ReadOutcome[]> {
    const outcomes: ReadOutcome[] = [];
    let turnEnds = performance.now() + LONGEST_TURN_MS;
    for (const request of requests) {
      signal.throwIfAborted();
      outcomes.push(await readAndAnalyse(request));
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + LONGEST_TURN_MS;
    }
    signal.throwIfAborted();
    return outcomes;
  }

  async close(): Promise<void> {
    // Nothing is open.
  }
}
