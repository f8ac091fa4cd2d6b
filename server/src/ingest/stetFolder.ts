import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { watch, type FSWatcher } from 'chokidar';

import type { CorpusProblem } from '../articles/article.js';
import type { Verification } from '../articles/verifiedPassage.js';
import { t, told } from '../text/l10n.js';
import { isMissing, reasonOf } from './folderWalk.js';
import { addNameLine, formatIgnores, parseIgnores, parseNames, type IgnoreEntry } from './stetFiles.js';
import { formatChecked, parseChecked, withChecked, withoutChecked, type CheckedEntry } from './checkedFile.js';
import { formatVerified, parseVerified, withVerified, type VerifiedEntry } from './verifiedFile.js';

/** What a team accepted and verified, from the `.stet` folder of a workspace folder. */
export interface StetChoices {
  readonly ignores: readonly IgnoreEntry[];
  /** As they stand in the file. */
  readonly names: readonly string[];
  /** Passages that sentences were verified against. */
  readonly verified: readonly VerifiedEntry[];
  /** Findings that somebody checked by hand. */
  readonly checked: readonly CheckedEntry[];
  /** Files that are malformed or cannot be read, with the codes `stet.ignoreFile`, `stet.namesFile`, `stet.verifiedFile` and `stet.checkedFile`. */
  readonly problems: readonly CorpusProblem[];
}

export interface StetFolderOptions {
  /** Told after every change of the files, with what they hold now. */
  readonly onChange?: (choices: StetChoices) => void;
  /** Default: true. */
  readonly watch?: boolean;
  readonly debounceMs?: number;
}

const NOTHING: StetChoices = { ignores: [], names: [], verified: [], checked: [], problems: [] };

/** Reads the files of `<root>/.stet`. Missing files are empty; malformed ones are problems. Never rejects. */
export async function readStetFolder(root: string): Promise<StetChoices> {
  const ignorePath = ignoreFile(root);
  const namesPath = namesFile(root);
  const verifiedPath = verifiedFile(root);
  const checkedPath = checkedFile(root);
  const [ignoreText, namesText, verifiedText, checkedText] = await Promise.all([ignorePath, namesPath, verifiedPath, checkedPath].map(readText));
  const problems: CorpusProblem[] = [];
  const entriesOf = <Entry>(text: FileText, path: string, code: string, name: string, parse: (text: string) => { entries: readonly Entry[]; faults: readonly string[] }): readonly Entry[] => {
    if (text === undefined) return [];
    const { entries, faults } = typeof text === 'object' ? { entries: [], faults: [t('The {0} cannot be read: {1}.', name, text.reason)] } : parse(text);
    problems.push(...faults.map((message) => ({ path, code, message })));
    return entries;
  };
  const ignores = entriesOf(ignoreText, ignorePath, 'stet.ignoreFile', t('ignore file'), parseIgnores);
  const names = entriesOf(namesText, namesPath, 'stet.namesFile', t('names file'), (text) => ({ entries: parseNames(text), faults: [] }));
  const verified = entriesOf(verifiedText, verifiedPath, 'stet.verifiedFile', t('file of verified passages'), parseVerified);
  const checked = entriesOf(checkedText, checkedPath, 'stet.checkedFile', t('file of marks'), parseChecked);
  return { ignores, names, verified, checked, problems };
}

/** The `.stet` folder of one workspace folder: what it holds now, changes to it, and additions, one after another. */
export class StetFolder {
  readonly #root: string;
  readonly #options: StetFolderOptions;
  #choices: StetChoices = NOTHING;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<unknown> = Promise.resolve();
  #isDisposed = false;

  /** `root` is the absolute path of the workspace folder. */
  constructor(root: string, options: StetFolderOptions = {}) {
    this.#root = root;
    this.#options = options;
  }

  /** What the files held when they were last read. */
  get choices(): StetChoices {
    return this.#choices;
  }

  /** Reads the files and begins to watch them. */
  async open(): Promise<StetChoices> {
    if (this.#options.watch ?? true) await this.#watch();
    await this.reload();
    return this.#choices;
  }

  /** Reads the files anew, and tells when they hold something else. */
  async reload(): Promise<void> {
    const choices = await readStetFolder(this.#root);
    if (this.#isDisposed || JSON.stringify(choices) === JSON.stringify(this.#choices)) return;
    this.#choices = choices;
    this.#options.onChange?.(choices);
  }

  /**
   * Adds an entry, creating the folder. An entry that is there already changes nothing. A malformed file is left as it is: the result says why
   * nothing was added, and so it does when the file cannot be written.
   */
  async addIgnore(entry: IgnoreEntry): Promise<CorpusProblem | undefined> {
    return this.#edit(ignoreFile(this.#root), 'stet.ignoreFile', (text) => {
      const parsed = parseIgnores(text ?? '[]');
      if (parsed.faults.length > 0) return { fault: `${parsed.faults[0]} ${t('Nothing was added.')}` };
      if (parsed.entries.some((known) => known.code === entry.code && known.fingerprint === entry.fingerprint)) return { text: undefined };
      return { text: formatIgnores([...parsed.entries, entry]) };
    });
  }

  /** Adds a name on a line of its own, in the alphabet's order where the file is in order. A name that is there already changes nothing. */
  async addName(name: string): Promise<CorpusProblem | undefined> {
    return this.#edit(namesFile(this.#root), 'stet.namesFile', (text) => ({ text: addNameLine(text ?? '', name) }));
  }

  /**
   * Remembers what sentences rest on, as verified on `day` (ISO 8601); see {@link withVerified}. A malformed file is left as it is, likewise.
   */
  async addVerified(verifications: readonly Verification[], day: string): Promise<CorpusProblem | undefined> {
    return this.#edit(verifiedFile(this.#root), 'stet.verifiedFile', (text) => {
      const { entries, faults } = parseVerified(text ?? '[]');
      return faults.length > 0 ? { fault: `${faults[0]} ${t('Nothing was remembered.')}` } : { text: formatVerified(withVerified(entries, verifications, day)) };
    });
  }

  /** Puts a mark on a finding, in the place of one that is there. A malformed file is left as it is, likewise. */
  async addChecked(entry: CheckedEntry): Promise<CorpusProblem | undefined> {
    return this.#editChecked((entries) => withChecked(entries, entry));
  }

  /** Takes the mark of a finding back; without one nothing changes. */
  async removeChecked(entry: Pick<CheckedEntry, 'code' | 'fingerprint'>): Promise<CorpusProblem | undefined> {
    return this.#editChecked((entries) => withoutChecked(entries, entry));
  }

  #editChecked(change: (entries: readonly CheckedEntry[]) => CheckedEntry[]): Promise<CorpusProblem | undefined> {
    return this.#edit(checkedFile(this.#root), 'stet.checkedFile', (text) => {
      const { entries, faults } = parseChecked(text ?? '[]');
      return faults.length > 0 ? { fault: `${faults[0]} ${t('Nothing was changed.')}` } : { text: formatChecked(change(entries)) };
    });
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    await this.#watcher?.close();
    await this.#writing;
  }

  /** Additions follow each other, so that two at once do not undo one another. */
  #edit(path: string, code: string, change: (text: string | undefined) => { text: string | undefined } | { fault: string }): Promise<CorpusProblem | undefined> {
    const edited = this.#writing.then(async () => {
      const before = await readText(path);
      if (typeof before === 'object') return { path, code, message: t('The file cannot be read: {0}.', before.reason) };
      const result = change(before);
      if ('fault' in result) return { path, code, message: result.fault };
      try {
        if (result.text !== undefined && result.text !== before) await replaceFile(path, result.text);
      } catch (error) {
        return { path, code, message: t('The file cannot be written: {0}.', wordsOf(error)) };
      }
      await this.reload();
      return undefined;
    });
    this.#writing = edited.catch(() => undefined);
    return edited;
  }

  async #watch(): Promise<void> {
    const inside = join(this.#root, '.stet');
    // The folder may not exist yet: its parent is watched, but nothing else in it.
    const watcher = watch(this.#root, { ignoreInitial: true, depth: 1, atomic: true, followSymlinks: true, ignored: (path) => path !== this.#root && path !== inside && !path.startsWith(`${inside}/`) && !path.startsWith(`${inside}\\`) });
    this.#watcher = watcher;
    watcher.on('all', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.reload(), this.#options.debounceMs ?? 60);
    });
    // Without a watcher the files are still read at the start and after every addition.
    watcher.on('error', () => void this.reload());
    await new Promise<void>((resolve) => {
      watcher.once('ready', resolve);
    });
  }
}

/** The path of the shared ignores of a workspace folder. */
export function ignoreFile(root: string): string {
  return join(root, '.stet', 'ignore.json');
}

/** The path of the accepted names of a workspace folder. */
export function namesFile(root: string): string {
  return join(root, '.stet', 'names.txt');
}

/** The path of the verified passages of a workspace folder. */
export function verifiedFile(root: string): string {
  return join(root, '.stet', 'verified.json');
}

/** The path of the marks of a workspace folder: findings that were checked by hand. */
export function checkedFile(root: string): string {
  return join(root, '.stet', 'checked.json');
}

/** A file's text, undefined where there is none, or why it cannot be read. */
type FileText = string | undefined | { readonly reason: string };

function wordsOf(error: unknown): string {
  const reason = reasonOf(error);
  return typeof reason === 'string' ? reason : told(reason);
}

async function readText(path: string): Promise<FileText> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    return isMissing(error) ? undefined : { reason: wordsOf(error) };
  }
}

/** Writes beside the file and renames, so that nobody reads half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const aside = `${path}.${process.pid}.tmp`;
  await writeFile(aside, text, 'utf8');
  await rename(aside, path);
}
