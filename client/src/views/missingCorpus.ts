import { commands, l10n, languages, RelativePattern, Uri, window, workspace } from 'vscode';
import type { Disposable, WorkspaceFolder } from 'vscode';
import { CLIENT_COMMANDS, DEFAULT_SETTINGS, STET } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';

/** Where it is kept that nobody wants to hear of missing corpora again. */
const SILENCED = 'stet.missingCorpus.silenced';

/**
 * Says once that there is no corpus, to somebody who has a briefing of that folder before them, and offers to make one. Never twice for a
 * folder while the window is open, and never again anywhere for whoever says so: most folders with Markdown are no place for a corpus.
 */
export function offerMissingCorpus(stet: Stet): Disposable[] {
  const told = new Set<string>();
  const look = (): void => {
    const folder = folderOfActiveBriefing();
    if (folder === undefined || told.has(folder.uri.toString())) return;
    if (!stet.states.of(folder.uri.toString())?.isCorpusMissing || stet.context.globalState.get(SILENCED)) return;
    told.add(folder.uri.toString());
    ask(stet, folder).catch((error: unknown) => stet.log.error('The missing corpus could not be settled.', error));
  };
  return [stet.states.onDidChange(look), window.onDidChangeActiveTextEditor(look)];
}

async function ask(stet: Stet, folder: WorkspaceFolder): Promise<void> {
  const create = l10n.t('Create It');
  const pick = l10n.t('Pick a Folder…');
  const how = l10n.t('Show Me How');
  const silence = l10n.t('Do Not Ask Again');
  const folders = stet.states.of(folder.uri.toString())?.corpusFolders ?? [];
  const name = folders.map((uri) => workspace.asRelativePath(Uri.parse(uri), false)).join(', ') || DEFAULT_SETTINGS.corpus.folders.join(', ');
  const answer = await window.showInformationMessage(l10n.t("Stet checks a briefing against a folder of articles. There is no '{0}' in {1} yet.", name, folder.name), create, pick, how, silence);
  if (answer === create) await commands.executeCommand(CLIENT_COMMANDS.createCorpusFolder, folder.uri.toString());
  else if (answer === pick) await commands.executeCommand(CLIENT_COMMANDS.pickCorpusFolder);
  else if (answer === how) await commands.executeCommand(CLIENT_COMMANDS.getStarted);
  else if (answer === silence) await stet.context.globalState.update(SILENCED, true);
}

/** The workspace folder of the Markdown document in the active editor, unless the settings say that it is no briefing. */
function folderOfActiveBriefing(): WorkspaceFolder | undefined {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown' || document.uri.scheme !== 'file') return undefined;
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined) return undefined;
  const excluded = workspace.getConfiguration(STET, document.uri).get<readonly string[]>('briefing.exclude', DEFAULT_SETTINGS.briefing.exclude);
  const isExcluded = excluded.some((glob) => languages.match({ pattern: new RelativePattern(folder, glob) }, document) > 0);
  return isExcluded ? undefined : folder;
}
