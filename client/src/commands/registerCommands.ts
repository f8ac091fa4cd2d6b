import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import { CLIENT_COMMANDS } from '../../../server/src/sharedNames.js';
import { VIEWS } from '../../../server/src/sharedViews.js';
import type { Stet } from '../stet.js';
import type { Desk } from '../views/desk.js';
import type { SecondReadings } from '../views/secondReadings.js';
import { addSourceFromClipboard, addSourceFromUrl } from './addSource.js';
import { askForSecondReading } from './askForSecondReading.js';
import { createCorpusFolder } from './createCorpusFolder.js';
import { dismissSecondReading } from './dismissSecondReading.js';
import { FIND_REFERENCES_TO_PASSAGE, findReferencesToPassage } from './findReferencesToPassage.js';
import { getStarted } from './getStarted.js';
import { goToFinding } from './findings.js';
import { pickCorpusFolder } from './pickCorpusFolder.js';
import { restartServer } from './restartServer.js';
import { searchCorpus } from './searchCorpus.js';
import { showLog } from './showLog.js';
import { showMenu } from './showMenu.js';
import { saveReport } from './showReport.js';
import { showProblems } from './showProblems.js';
import { citeSource, openSource } from './sources.js';
import { useEvidence } from './useEvidence.js';
import { filterBriefing, filterSources, groupSourcesBy, showView } from './viewCommands.js';

/** Registers the extension's own commands. Those that the server executes are registered by the language client. */
export function registerCommands(stet: Stet, desk: Desk, readings: SecondReadings): Disposable[] {
  const handlers: Record<string, (argument?: unknown, more?: unknown) => unknown> = {
    [CLIENT_COMMANDS.showMenu]: () => showMenu(stet),
    [CLIENT_COMMANDS.showLog]: () => showLog(stet),
    [CLIENT_COMMANDS.pickCorpusFolder]: (folder) => pickCorpusFolder(stet, folder),
    [CLIENT_COMMANDS.createCorpusFolder]: (folder, missing) => createCorpusFolder(stet, folder, missing),
    [CLIENT_COMMANDS.showProblems]: (problem) => showProblems(stet, problem),
    [CLIENT_COMMANDS.addSourceFromClipboard]: () => addSourceFromClipboard(stet),
    [CLIENT_COMMANDS.addSourceFromUrl]: (url) => addSourceFromUrl(stet, url),
    [CLIENT_COMMANDS.restartServer]: () => restartServer(stet),
    [CLIENT_COMMANDS.getStarted]: () => getStarted(),
    [CLIENT_COMMANDS.saveReport]: (target) => saveReport(target),
    [CLIENT_COMMANDS.askForSecondReading]: () => askForSecondReading(stet, readings),
    [CLIENT_COMMANDS.dismissSecondReading]: (thread) => dismissSecondReading(readings, thread),
    [FIND_REFERENCES_TO_PASSAGE]: () => findReferencesToPassage(),
    [CLIENT_COMMANDS.showEvidence]: () => showView(VIEWS.evidence),
    [CLIENT_COMMANDS.showSources]: () => showView(VIEWS.sources),
    [CLIENT_COMMANDS.showBriefing]: () => showView(VIEWS.briefing),
    [CLIENT_COMMANDS.nextFinding]: () => goToFinding(desk.briefing, 'next'),
    [CLIENT_COMMANDS.previousFinding]: () => goToFinding(desk.briefing, 'previous'),
    [CLIENT_COMMANDS.filterBriefing]: () => filterBriefing(desk.briefingView),
    [CLIENT_COMMANDS.groupSources]: () => groupSourcesBy(desk.sourcesView),
    [CLIENT_COMMANDS.filterSources]: async () => {
      await showView(VIEWS.sources);
      filterSources(desk.sources);
    },
    [CLIENT_COMMANDS.clearSourceFilter]: () => void (desk.sources.query = ''),
    [CLIENT_COMMANDS.refreshSources]: () => desk.sources.refresh(),
    [CLIENT_COMMANDS.openSource]: (node) => openSource(desk.sources, node),
    [CLIENT_COMMANDS.citeSource]: (node, selected) => citeSource(stet, desk.sources, desk.briefing, node, selected),
    [CLIENT_COMMANDS.searchCorpus]: () => searchCorpus(stet, desk.briefing),
    [CLIENT_COMMANDS.openEvidence]: () => useEvidence(stet, desk.briefing, desk.evidence, 'open'),
    [CLIENT_COMMANDS.citeEvidence]: () => useEvidence(stet, desk.briefing, desk.evidence, 'cite'),
    [CLIENT_COMMANDS.insertEvidence]: () => useEvidence(stet, desk.briefing, desk.evidence, 'insert'),
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}
