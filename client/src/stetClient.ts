import { l10n, window } from 'vscode';
import type { CancellationToken } from 'vscode';
import { LanguageClient, ResponseError } from 'vscode-languageclient/node';
import type { MessageSignature } from 'vscode-languageclient/node';
import { NO_BRIEFING } from '../../server/src/sharedNames.js';

/** So long a server may take to close its indexes, in milliseconds: a busy machine needs more than the two seconds that the library gives it. */
const END_LIMIT = 5000;
/** So long it may take to be gone after that: the library kills it two seconds later. */
const KILL_LIMIT = 15_000;

/** The client of the Stet server. It tells a person who gave a command where there is no briefing so, which is no fault that the library would report. */
export class StetClient extends LanguageClient {
  #onClosed: () => void = () => undefined;

  /**
   * Ends the server and starts it again. One that hangs is killed, and the new one is started when it is gone: the library's own restart gives up where the server does not end in time, and takes the end of an old server
   * for that of the new one. Rejects where the new one cannot be started.
   */
  override async restart(): Promise<void> {
    if (this.isRunning()) {
      const closed = new Promise<void>((resolve) => (this.#onClosed = resolve));
      try {
        await this.stop(END_LIMIT);
      } catch (error) {
        this.warn('The server did not end in time, and is killed.', error, false);
        await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, KILL_LIMIT))]);
      }
    }
    await this.start();
  }

  protected override handleConnectionClosed(): Promise<void> {
    this.#onClosed();
    return super.handleConnectionClosed();
  }

  override handleFailedRequest<T>(type: MessageSignature, token: CancellationToken | undefined, error: unknown, defaultValue: T, showNotification?: boolean, throwOnCancel?: boolean): T {
    if (!(error instanceof ResponseError) || error.data !== NO_BRIEFING) return super.handleFailedRequest(type, token, error, defaultValue, showNotification, throwOnCancel);
    void window.showInformationMessage(l10n.t('Stet: this document is no briefing. A briefing is a Markdown document outside the corpus that the setting stet.briefing.exclude does not leave out.'));
    return defaultValue;
  }
}
