import type { DocumentReport } from '../checks/checkBriefing.js';
import type { CheckedDocument } from '../features/checkedDocument.js';
import { OpenDocument } from './openDocument.js';
import type { BriefingInFolder, Session } from './session.js';
import { turn } from './waiting.js';
import { pathOfUri, uriOfPath } from './uris.js';
import type { WorkspaceFolder } from './workspaceFolder.js';

/** A briefing of the workspace, open or not, with its checks. */
export interface CheckedBriefing extends BriefingInFolder {
  readonly uri: string;
  readonly isOpen: boolean;
  readonly checked: CheckedDocument & { readonly report: DocumentReport };
}

/** The briefings of the workspace: what is open as it stands in the editor, the rest from disk. Files that did not change are not read or checked again. */
export class WorkspaceBriefings {
  readonly #session: Session;
  readonly #fromDisk = new Map<string, { readonly mark: string; readonly document: OpenDocument }>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Every briefing of the folders, checked, one after the other. */
  async *check(folders: readonly WorkspaceFolder[], signal?: AbortSignal): AsyncGenerator<CheckedBriefing> {
    for await (const found of this.read(folders, signal)) {
      yield { ...found, checked: await this.#session.check(found, signal) };
      if (!found.isOpen) await turn();
    }
  }

  /** Every briefing of the folders, one after the other, without checking it. */
  async *read(folders: readonly WorkspaceFolder[], signal?: AbortSignal): AsyncGenerator<Omit<CheckedBriefing, 'checked'>> {
    const seen = new Set<string>();
    for (const uri of this.#session.documents.keys()) {
      const found = this.#session.briefing(uri);
      if (found === undefined || !folders.includes(found.folder)) continue;
      seen.add(found.path ?? uri);
      yield { ...found, uri, isOpen: true };
    }
    for (const folder of folders) {
      if (folder.root === undefined || folder.uri === '') continue;
      const corpora = this.#session.folders.all.flatMap(({ corpusPaths }) => corpusPaths);
      for (const path of await this.#session.environment.findBriefings(folder.root, folder.settings.briefing.exclude, corpora)) {
        signal?.throwIfAborted();
        // A folder inside another one has its own corpus, and its briefings are its own.
        if (seen.has(path) || this.#session.folders.of(uriOfPath(path)) !== folder) continue;
        seen.add(path);
        const document = await this.#read(path);
        if (document !== undefined) yield { document, folder, path, uri: document.uri, isOpen: false };
      }
    }
  }

  /** A briefing that is not open, checked; undefined where there is no such file any more, or where it is not to be checked. */
  async unopened(uri: string, signal?: AbortSignal): Promise<Omit<CheckedBriefing, 'isOpen'> | undefined> {
    const path = pathOfUri(uri);
    const folder = this.#session.folders.of(uri);
    const isLeftAlone = !folder.settings.check.enable || folder.corpus.isMissing || folder.corpus.index.status.articles === 0;
    if (path === undefined || isLeftAlone || folder.isExcluded(path) || this.#session.folders.all.some((other) => other.isInCorpus(path))) return undefined;
    await folder.corpus.ready;
    const document = await this.#read(path);
    if (document === undefined) return undefined;
    const found = { document, folder, path };
    return { ...found, uri, checked: await this.#session.check(found, signal) };
  }

  async #read(path: string): Promise<OpenDocument | undefined> {
    const known = this.#fromDisk.get(path);
    const file = await this.#session.environment.readBriefing(path, known?.mark);
    if (file === undefined) {
      this.#fromDisk.delete(path);
      return undefined;
    }
    if (known !== undefined && (known.mark === file.mark || file.text === undefined)) return known.document;
    const document = new OpenDocument(this.#openUri(path), 'markdown', 0, file.text ?? '');
    this.#fromDisk.set(path, { mark: file.mark, document });
    return document;
  }

  /** The URI as the client writes it, where the client has the file open. */
  #openUri(path: string): string {
    for (const uri of this.#session.documents.keys()) if (pathOfUri(uri) === path) return uri;
    return uriOfPath(path);
  }
}
