#!/usr/bin/env node
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { run } from './cli/run.js';
import { processTerminal } from './cli/terminal.js';
import { EntityTable } from './articles/entities.js';
import { MemoryIndex } from './index/memory.js';
import { serverEnvironment } from './indexing/serverEnvironment.js';
import { storedCorpora } from './indexing/openStored.js';
import { fileEnvironment } from './lsp/fileEnvironment.js';
import { serve } from './lsp/server.js';

/** Put in by the bundler. */
declare const STET_VERSION: string | undefined;
const version = typeof STET_VERSION === 'string' ? STET_VERSION : '0.0.0';

// Whoever reads the report may stop reading (`stet check | head`); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const createIndex = (): MemoryIndex => new MemoryIndex(new EntityTable());

const terminal = processTerminal();

void run(process.argv.slice(2), {
  terminal,
  environment: (indexFolder) => {
    const tell = (text: unknown): void => terminal.err(`${String(text)}\n`);
    const openStored = storedCorpora({ ...(indexFolder === undefined ? {} : { indexFolder }), watch: false, onNotice: tell, onError: tell, onRemark: () => undefined });
    return fileEnvironment({ createIndex, openStored, watch: false });
  },
  version,
  startServer: (indexFolder) => {
    const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
    serve(connection, serverEnvironment(connection, indexFolder), version);
  },
}).then((exitCode) => {
  // The process ends by itself when everything is written: ending it here would cut a long report off.
  process.exitCode = exitCode;
});
