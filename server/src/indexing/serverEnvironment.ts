import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';

import { EntityTable } from '../articles/entities.js';
import { MemoryIndex } from '../index/memory.js';
import type { Environment } from '../lsp/environment.js';
import { fileEnvironment } from '../lsp/fileEnvironment.js';
import { storedCorpora } from './openStored.js';
import { compileAtOnce, keepHeapSmall } from './engine.js';

/** The heap grows by so many per cent before garbage is collected. */
const HEAP_GROWTH = 30;
/** The first findings of a briefing are there by then; what changed on disk since the last time is found a little later. */
const STARTS_AFTER_MS = 1500;

/** The world of files as a server for an editor has it: indexes on disk where that can be, folders watched, what a person should know told to the editor. */
export function serverEnvironment(connection: Connection, indexFolder?: string): Environment {
  keepHeapSmall(HEAP_GROWTH);
  compileAtOnce();
  const onError = (error: unknown): void => connection.console.error(String(error));
  const onRemark = (remark: string): void => connection.console.info(remark);
  // A message that asks for no answer: not every client can show one that does.
  const onNotice = (notice: string): void => {
    connection.console.warn(notice);
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Stet: ${notice}` }).catch(onError);
  };
  const openStored = storedCorpora({ ...(indexFolder === undefined ? {} : { indexFolder }), watch: true, startsAfterMs: STARTS_AFTER_MS, onError, onRemark, onNotice });
  return fileEnvironment({ createIndex: () => new MemoryIndex(new EntityTable()), openStored, watch: true, onError, onRemark });
}
