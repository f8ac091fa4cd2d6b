import { EventEmitter, workspace } from 'vscode';
import type { Disposable, Event, Uri } from 'vscode';
import type { FolderStatus } from '../../server/src/sharedNames.js';

/** All workspace folders together. */
export interface CorpusTotals {
  readonly articles: number;
  readonly expected: number;
  /** Files with something wrong. */
  readonly problems: number;
  /** Corpus folders that do not exist. */
  readonly missing: number;
  readonly isBusy: boolean;
  /** Somewhere indexing was stopped. */
  readonly isPaused: boolean;
  /** No folder has a corpus. False as long as nothing is known. */
  readonly isMissingEverywhere: boolean;
}

/** The latest that the server told about the corpus of each workspace folder. */
export class CorpusStates implements Disposable {
  readonly #byFolder = new Map<string, FolderStatus>();
  readonly #changed = new EventEmitter<FolderStatus | undefined>();

  /** Fires with the status that came in, or with undefined when some were forgotten. */
  readonly onDidChange: Event<FolderStatus | undefined> = this.#changed.event;

  /** In the order in which the folders were first heard of. */
  get all(): readonly FolderStatus[] {
    return [...this.#byFolder.values()];
  }

  /** @param folder URI of a workspace folder. */
  of(folder: string): FolderStatus | undefined {
    return this.#byFolder.get(folder);
  }

  /** The corpus that a document is checked against: that of its workspace folder; what lies in none is checked against the first one's. */
  ofDocument(document: Uri): FolderStatus | undefined {
    const folder = workspace.getWorkspaceFolder(document);
    return (folder && this.of(folder.uri.toString())) ?? this.all[0];
  }

  get totals(): CorpusTotals {
    const all = this.all;
    return {
      articles: sum(all.map(({ articles }) => articles)),
      expected: sum(all.map(({ expected }) => expected)),
      problems: sum(all.map(({ problems }) => problems)),
      missing: sum(all.map(({ missingFolders }) => missingFolders.length)),
      isBusy: all.some(({ busy }) => busy),
      isPaused: all.some(({ isPaused }) => isPaused),
      isMissingEverywhere: all.length > 0 && all.every(({ isCorpusMissing }) => isCorpusMissing),
    };
  }

  update(status: FolderStatus): void {
    this.#byFolder.set(status.folder, status);
    this.#changed.fire(status);
  }

  /** Forgets folders: those that left the workspace, or all when the server starts anew. */
  forget(folders: readonly string[] = [...this.#byFolder.keys()]): void {
    for (const folder of folders) this.#byFolder.delete(folder);
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
