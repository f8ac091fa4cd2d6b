import { l10n, window } from 'vscode';
import type { CancellationToken } from 'vscode';
import { LanguageClient, ResponseError } from 'vscode-languageclient/node';
import type { MessageSignature } from 'vscode-languageclient/node';
import { NO_BRIEFING } from '../../server/src/sharedNames.js';

/** The client of the Stet server. It tells a person who gave a command where there is no briefing so, which is no fault that the library would report. */
export class StetClient extends LanguageClient {
  override handleFailedRequest<T>(type: MessageSignature, token: CancellationToken | undefined, error: unknown, defaultValue: T, showNotification?: boolean, throwOnCancel?: boolean): T {
    if (!(error instanceof ResponseError) || error.data !== NO_BRIEFING) return super.handleFailedRequest(type, token, error, defaultValue, showNotification, throwOnCancel);
    void window.showInformationMessage(l10n.t('Stet: this document is no briefing. A briefing is a Markdown document outside the corpus that the setting stet.briefing.exclude does not leave out.'));
    return defaultValue;
  }
}
