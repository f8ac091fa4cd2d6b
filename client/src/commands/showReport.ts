import { commands, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WebviewPanel } from 'vscode';
import type { ReportResult } from '../../../server/src/sharedNames.js';

/** The kind of the panel, which the menu of its title asks for. */
const PANEL = 'stet.report';

/** True while a report is shown, for the palette. */
const HAS_REPORT = 'stet.hasReport';

interface ShownReport {
  readonly panel: WebviewPanel;
  readonly briefing: Uri;
  html: string;
}

let shown: ShownReport | undefined;

/** Shows the sign-off report on a briefing beside it, in one panel for all; a second call brings it up to date. */
export function showReport(briefing: Uri, { html }: ReportResult): void {
  const name = briefing.path.slice(briefing.path.lastIndexOf('/') + 1);
  if (shown?.briefing.toString() === briefing.toString()) {
    shown.html = html;
    shown.panel.webview.html = html;
    shown.panel.reveal(undefined, true);
    return;
  }
  shown?.panel.dispose();
  const panel = window.createWebviewPanel(PANEL, l10n.t('Report: {0}', name), { viewColumn: ViewColumn.Beside, preserveFocus: true }, { enableScripts: false, enableCommandUris: false, localResourceRoots: [] });
  const report: ShownReport = { panel, briefing, html };
  shown = report;
  void commands.executeCommand('setContext', HAS_REPORT, true);
  panel.onDidDispose(() => {
    if (shown !== report) return;
    shown = undefined;
    void commands.executeCommand('setContext', HAS_REPORT, false);
  });
  panel.webview.html = html;
}

/**
 * Writes the report that is shown into a file, from which a browser opens and prints it.
 * @param given Where to; without it, the person is asked.
 */
export async function saveReport(given?: unknown): Promise<Uri | undefined> {
  if (shown === undefined) {
    void window.showInformationMessage(l10n.t("Stet: there is no report to save. Make one first, with 'Stet: Sign-Off Report'."));
    return undefined;
  }
  const { briefing, html } = shown;
  const beside = reportFile(briefing);
  const target = given instanceof Uri ? given : await window.showSaveDialog({ ...(beside === undefined ? {} : { defaultUri: beside }), filters: { HTML: ['html'] }, title: l10n.t('Save the report') });
  if (target === undefined) return undefined;
  await workspace.fs.writeFile(target, Buffer.from(html, 'utf8'));
  if (!(given instanceof Uri)) void offerToOpen(target);
  return target;
}

/** Beside the briefing, with a name of its own; an untitled one has no place yet. */
function reportFile(briefing: Uri): Uri | undefined {
  return briefing.scheme === 'file' ? briefing.with({ path: `${briefing.path.replace(/\.[^./]+$/, '')}-report.html` }) : undefined;
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open in Browser');
  const answer = await window.showInformationMessage(l10n.t('Stet: the report is saved. A browser prints it, or makes a PDF of it.'), open);
  if (answer === open) await env.openExternal(target);
}
