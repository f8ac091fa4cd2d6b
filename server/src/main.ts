import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { serverEnvironment } from './indexing/serverEnvironment.js';
import { serve } from './lsp/server.js';

/** Put in by the bundler. */
declare const STET_VERSION: string | undefined;

// The transport (Node IPC, standard input and output, a socket) is named by the command line.
const connection = createConnection(ProposedFeatures.all);
serve(connection, serverEnvironment(connection), typeof STET_VERSION === 'string' ? STET_VERSION : '0.0.0');
