import { commands, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** `window/showMessageRequest` of the protocol, by which the server shows every message. */
const SHOW_MESSAGE = 'window/showMessageRequest';

interface ServerMessage {
  /** 1: an error, 2: a warning, else information. */
  readonly type: number;
  readonly message: string;
}

/**
 * Shows what the server has to say. A message that names a setting has a button that leads to it; VS Code shows such a message whole, others as one line that is cut off, and what helps stands
 * at the end. The server offers no choices of its own, so the answer is always none.
 */
export function showServerMessages(client: LanguageClient): Disposable {
  return client.onRequest(SHOW_MESSAGE, async ({ type, message }: ServerMessage): Promise<null> => {
    const [setting] = /\bstet(?:\.[A-Za-z]+)+/.exec(message) ?? [];
    const open = l10n.t('Open the Setting');
    const tell = type === 1 ? window.showErrorMessage : type === 2 ? window.showWarningMessage : window.showInformationMessage;
    const answer = await tell(message, ...(setting === undefined ? [] : [open]));
    if (answer === open) await commands.executeCommand('workbench.action.openSettings', `@id:${setting}`);
    return null;
  });
}
