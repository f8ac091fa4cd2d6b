import { l10n, window, workspace } from 'vscode';
import type { CommentThread, ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { STATUS_NOTIFICATION } from '../../server/src/sharedNames.js';
import type { FolderStatus, SecondReadingAnswer } from '../../server/src/sharedNames.js';
import { readAgain } from './commands/askForSecondReading.js';
import type { Reader } from './commands/askForSecondReading.js';
import type { ShownOverview, ShownSources } from '../../server/src/sharedViews.js';
import { registerCommands } from './commands/registerCommands.js';
import { CorpusStates } from './corpusStates.js';
import { createLanguageClient } from './languageClient.js';
import { showServerMessages } from './serverMessages.js';
import type { Stet } from './stet.js';
import { keepArticleContext } from './views/articleContext.js';
import { openDesk } from './views/desk.js';
import type { EvidenceState } from './views/evidence/evidenceStore.js';
import { offerMissingCorpus } from './views/missingCorpus.js';
import { SecondReadings } from './views/secondReadings.js';
import { showSourceDocuments } from './views/sourceDocuments.js';
import { showStatus } from './views/status.js';

/** What the extension gives to other extensions, and to its own tests. */
export interface StetApi {
  /** The state of each workspace folder's corpus, as last heard. */
  readonly statuses: () => readonly FolderStatus[];
  /** What the Evidence view shows, or would show if it were open. */
  readonly evidence: () => EvidenceState;
  /** The state of the active briefing, as last heard. */
  readonly overview: () => ShownOverview | undefined;
  /** What the Sources view lists. */
  readonly sources: () => ShownSources | undefined;
  /** Has a reader of the caller's own read the sentence at the cursor of the active editor; gives the answer that was shown, if one was. */
  readonly readAgain: (reader: Reader) => Promise<SecondReadingAnswer | undefined>;
  /** The second readings that are shown. */
  readonly secondReadings: () => readonly CommentThread[];
}

let started: LanguageClient | undefined;

/** Called by VS Code when a Markdown document is opened or a command of Stet is called. */
export async function activate(context: ExtensionContext): Promise<StetApi> {
  const log = window.createOutputChannel('Stet', { log: true });
  const client = createLanguageClient(context, log);
  const states = new CorpusStates();
  const stet: Stet = { context, client, states, log };
  const readings = new SecondReadings();
  const desk = openDesk(stet);
  context.subscriptions.push(
    states,
    log,
    readings,
    showServerMessages(client),
    client.onNotification(STATUS_NOTIFICATION, (status: FolderStatus) => states.update(status)),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => states.forget(removed.map(({ uri }) => uri.toString()))),
    ...desk.disposables,
    ...registerCommands(stet, desk, readings),
    ...showStatus(states),
    ...keepArticleContext(states),
    ...offerMissingCorpus(stet),
    ...showSourceDocuments(stet),
  );
  started = client;
  try {
    await client.start();
  } catch (error) {
    // The commands stay, so that the log can be read and the server restarted.
    log.error('The server could not be started.', error);
    void offerRestart(stet);
  }
  return {
    statuses: () => states.all,
    evidence: () => desk.evidence.state,
    overview: () => desk.overview.overview,
    sources: () => desk.sources.sources,
    readAgain: async (reader) => (window.activeTextEditor ? readAgain(stet, readings, window.activeTextEditor, reader) : undefined),
    secondReadings: () => readings.shown,
  };
}

/** Called by VS Code when the window closes or the extension is turned off: the server ends with it. */
export async function deactivate(): Promise<void> {
  if (started?.needsStop()) await started.stop();
}

async function offerRestart({ log }: Stet): Promise<void> {
  const show = l10n.t('Show Log');
  const answer = await window.showErrorMessage(l10n.t("Stet could not be started, so nothing is checked. The log says why; 'Stet: Restart Server' tries again."), show);
  if (answer === show) log.show();
}
