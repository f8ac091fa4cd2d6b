import { env, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import { ADD_SOURCE_REQUEST } from '../../../server/src/sharedNames.js';
import type { AddSourceParams, AddSourceResult } from '../../../server/src/sharedNames.js';
import { corpusFolderSettings, corpusFolderUri } from '../corpusPath.js';
import type { Stet } from '../stet.js';
import { whichFolder } from '../whichFolder.js';
import { tellToOpenFolder } from './openFolder.js';

/** How most addresses begin. */
const HTTPS = 'https://';

/** Writes what was copied, text or HTML, into the corpus as an article. */
export async function addSourceFromClipboard(stet: Stet): Promise<void> {
  const text = await env.clipboard.readText();
  if (text.trim() === '') {
    void window.showInformationMessage(l10n.t('Stet: the clipboard holds no text. Copy an article first.'));
    return;
  }
  const url = await askForAddress(l10n.t('Where is it from? Leave this empty if it has no address.'), true);
  if (url !== undefined) await add(stet, { text, ...(url === '' ? {} : { url }) });
}

/** Fetches a page of the web, at this request and at no other time, and writes it into the corpus as an article. */
export async function addSourceFromUrl(stet: Stet, given?: unknown): Promise<void> {
  const url = typeof given === 'string' ? given : await askForAddress(l10n.t('The address of the article. The page is fetched once, now.'), false);
  if (url !== undefined && url !== '') await add(stet, { url });
}

async function askForAddress(prompt: string, mayBeEmpty: boolean): Promise<string | undefined> {
  const copied = (await env.clipboard.readText()).trim();
  const answer = await window.showInputBox({
    prompt,
    placeHolder: HTTPS,
    ignoreFocusOut: true,
    ...(!mayBeEmpty && isAddress(copied) ? { value: copied } : {}),
    validateInput: (value) => (isAddress(value.trim()) || (mayBeEmpty && value.trim() === '') ? undefined : l10n.t('An address begins with http:// or https://')),
  });
  return answer?.trim();
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/i.test(text);
}

async function add({ client }: Stet, source: Omit<AddSourceParams, 'corpusFolder'>): Promise<void> {
  const corpusFolder = await whichCorpus();
  if (corpusFolder === undefined) return;
  const title = source.text === undefined ? l10n.t('Stet: fetching the page') : l10n.t('Stet: adding the source');
  const result = await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) => client.sendRequest<AddSourceResult | null>(ADD_SOURCE_REQUEST, { ...source, corpusFolder: corpusFolder.toString() } satisfies AddSourceParams, token));
  if (result === null) return;
  if ('reason' in result) {
    void window.showErrorMessage(`Stet: ${result.reason}`);
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument(Uri.parse(result.uri)), { preview: false });
}

/** The corpus folder of the settings that is meant: the only one, or the one the person picks. */
async function whichCorpus(): Promise<Uri | undefined> {
  const folder = await whichFolder(l10n.t('Add the source to the corpus of …'));
  if (folder === undefined) {
    if (!workspace.workspaceFolders?.length) tellToOpenFolder(l10n.t('Stet: open a folder first; the corpus is a folder in it.'));
    return undefined;
  }
  const paths = corpusFolderSettings(folder);
  const path = paths.length < 2 ? paths[0] : await window.showQuickPick([...paths], { placeHolder: l10n.t('Into which folder?') });
  return path === undefined ? undefined : corpusFolderUri(folder, path);
}
