import { commands } from 'vscode';
import type { CommentThread, Disposable } from 'vscode';
import { CLIENT_COMMANDS } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';
import type { SecondReadings } from '../views/secondReadings.js';
import { askForSecondReading } from './askForSecondReading.js';
import { createCorpusFolder } from './createCorpusFolder.js';
import { FIND_REFERENCES_TO_PASSAGE, findReferencesToPassage } from './findReferencesToPassage.js';
import { pickCorpusFolder } from './pickCorpusFolder.js';
import { restartServer } from './restartServer.js';
import { showLog } from './showLog.js';
import { showMenu } from './showMenu.js';
import { showProblems } from './showProblems.js';

/** Registers the extension's own commands. Those that the server executes are registered by the language client. */
export function registerCommands(stet: Stet, readings: SecondReadings): Disposable[] {
  const handlers: Record<string, (argument?: unknown) => void | Promise<void>> = {
    [CLIENT_COMMANDS.showMenu]: () => showMenu(stet),
    [CLIENT_COMMANDS.showLog]: () => showLog(stet),
    [CLIENT_COMMANDS.pickCorpusFolder]: () => pickCorpusFolder(stet),
    [CLIENT_COMMANDS.createCorpusFolder]: (folder) => createCorpusFolder(stet, folder),
    [CLIENT_COMMANDS.showProblems]: () => showProblems(stet),
    [CLIENT_COMMANDS.restartServer]: () => restartServer(stet),
    [CLIENT_COMMANDS.askForSecondReading]: () => askForSecondReading(stet, readings),
    [CLIENT_COMMANDS.dismissSecondReading]: (thread) => readings.dismiss(thread as CommentThread | undefined),
    [FIND_REFERENCES_TO_PASSAGE]: () => findReferencesToPassage(),
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}
