import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { EntityTable } from './articles/entities.js';
import { MemoryIndex } from './index/memory.js';
import { fileEnvironment } from './lsp/fileEnvironment.js';
import { serve } from './lsp/server.js';

/** Put in by the bundler. */
declare const STET_VERSION: string | undefined;

// The transport (Node IPC, standard input and output, a socket) is named by the command line.
const connection = createConnection(ProposedFeatures.all);
const environment = fileEnvironment({ createIndex: () => new MemoryIndex(new EntityTable()), watch: true, onError: (error) => connection.console.error(String(error)), onRemark: (remark) => connection.console.info(remark) });
serve(connection, environment, typeof STET_VERSION === 'string' ? STET_VERSION : '0.0.0');
