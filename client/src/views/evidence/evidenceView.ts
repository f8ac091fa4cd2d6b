import { randomBytes } from 'node:crypto';
import { commands, env, l10n, Uri, window } from 'vscode';
import type { Disposable, Webview, WebviewView } from 'vscode';
import { CLIENT_COMMANDS } from '../../../../server/src/sharedNames.js';
import { VIEWS } from '../../../../server/src/sharedViews.js';
import { OPEN_FOLDER } from '../../commands/openFolder.js';
import type { Stet } from '../../stet.js';
import type { EvidenceStore } from './evidenceStore.js';
import type { FirstStep, FromPage, ToPage } from './messages.js';
import { pageWords } from './pageWords.js';
import { act } from './passageActions.js';
import type { ActiveBriefing } from '../activeBriefing.js';

/** What a page may have done: nothing else, whatever it asks for. */
const STEPS: Readonly<Record<FirstStep, string>> = {
  openFolder: OPEN_FOLDER,
  createCorpusFolder: CLIENT_COMMANDS.createCorpusFolder,
  pickCorpusFolder: CLIENT_COMMANDS.pickCorpusFolder,
  addSource: CLIENT_COMMANDS.addSourceFromUrl,
  showProblems: CLIENT_COMMANDS.showProblems,
  getStarted: CLIENT_COMMANDS.getStarted,
};

/** The view that shows the passages for and against the sentence at the cursor. */
export function showEvidenceView(stet: Stet, store: EvidenceStore, briefing: ActiveBriefing): Disposable[] {
  let current: WebviewView | undefined;
  const post = (message: ToPage): void => void current?.webview.postMessage(message);
  const show = (): void => {
    const { state } = store;
    post('evidence' in state ? { kind: 'evidence', evidence: state.evidence } : { kind: 'empty', state: state.empty });
  };
  const resolveWebviewView = (view: WebviewView): void => {
    current = view;
    const { webview } = view;
    const dist = Uri.joinPath(stet.context.extensionUri, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist], enableCommandUris: false };
    view.onDidChangeVisibility(() => (store.isWatched = view.visible));
    view.onDidDispose(() => {
      current = undefined;
      store.isWatched = false;
    });
    webview.onDidReceiveMessage((message: FromPage) => {
      if (message.kind === 'ready') {
        post({ kind: 'words', words: pageWords() });
        show();
        store.isWatched = view.visible;
        return;
      }
      if (message.kind === 'step') {
        if (!Object.hasOwn(STEPS, message.step)) return;
        Promise.resolve(commands.executeCommand(STEPS[message.step])).catch((error: unknown) => stet.log.error('The step could not be taken.', error));
        return;
      }
      const { state } = store;
      // A button of what was shown before says nothing about what is shown now.
      if (!('evidence' in state) || state.evidence.uri !== message.uri || state.evidence.version !== message.version) return;
      const passage = state.evidence.sections[message.section]?.passages[message.passage];
      if (passage !== undefined) act(message.action, passage, state.evidence, briefing).catch((error: unknown) => stet.log.error('The passage could not be used.', error));
    });
    webview.html = page(webview, dist);
  };
  return [store.onDidChange(show), window.registerWebviewViewProvider(VIEWS.evidence, { resolveWebviewView })];
}

/** The page: no script but its own, no style but its own, nothing from anywhere else. Everything it shows comes as messages. */
function page(webview: Webview, dist: Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(Uri.joinPath(dist, 'evidencePage.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(dist, 'evidencePage.css')).toString();
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${l10n.t('Evidence')}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main id="evidence" tabindex="-1" aria-label="${l10n.t('Evidence')}"></main>
<div id="status" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
