import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CorpusStates } from './corpusStates.js';

/** What the parts of the extension share. Made once, at activation. */
export interface Stet {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
  readonly states: CorpusStates;
  readonly log: LogOutputChannel;
}
