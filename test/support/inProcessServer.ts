import { PassThrough } from 'node:stream';

import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import type { CorpusIndex } from '../../server/src/index/corpusIndex.js';
import type { Environment } from '../../server/src/lsp/environment.js';
import { serve } from '../../server/src/lsp/server.js';

/** The server with a corpus in memory, in this process, with a client on the other end of two streams. */
export class InProcessServer {
  readonly client: ProtocolConnection;
  /** What the server logged as an error. */
  readonly errors: string[] = [];

  private constructor(index: CorpusIndex) {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    serve(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), environmentOf(index), '0.0.0');
    this.client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.client.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.errors.push(message);
    });
    for (const method of ['workspace/diagnostic/refresh', 'window/workDoneProgress/create', 'client/registerCapability']) this.client.onRequest(method, () => null);
    this.client.listen();
  }

  static async start(index: CorpusIndex): Promise<InProcessServer> {
    const server = new InProcessServer(index);
    await server.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'file:///fuzz', name: 'fuzz' }],
      capabilities: { workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: { relatedInformation: true }, hover: { contentFormat: ['markdown'] }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } },
    });
    await server.client.sendNotification('initialized', {});
    return server;
  }

  stop(): void {
    this.client.dispose();
  }
}

function environmentOf(index: CorpusIndex): Environment {
  const ready = Promise.resolve();
  return {
    openCorpus: () => ({ index, ready, settled: ready, isBusy: false, isMissing: false, refresh: async () => undefined, close: async () => undefined }),
    openStetFolder: () => ({ acceptedNames: new Set(), verified: new Map(), marks: new Map(), ready, isIgnored: () => false, problems: [], acceptName: async () => undefined, ignore: async () => undefined, mark: async () => undefined, unmark: async () => undefined, verify: async () => undefined, close: async () => undefined }),
    openModel: () => ({ entailment: async () => undefined }),
    readStyle: async () => ({ problems: [] }),
    findBriefings: async () => [],
    readBriefing: async () => undefined,
  };
}
