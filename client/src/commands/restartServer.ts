import { l10n, window } from 'vscode';
import type { Stet } from '../stet.js';

/** Ends the server, also one that hangs, and starts it again. What it knew of the corpora is forgotten until it tells anew. */
export async function restartServer({ client, states, log }: Stet): Promise<void> {
  log.info('Restarting the server.');
  states.forget();
  await client.restart();
  window.setStatusBarMessage(l10n.t('Stet: the server was restarted.'), 5000);
}
