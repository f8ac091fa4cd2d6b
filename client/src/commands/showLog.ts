import type { Stet } from '../stet.js';

/** Shows what the server and the extension logged. */
export function showLog({ log }: Stet): void {
  log.show();
}
