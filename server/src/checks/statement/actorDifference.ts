import type { CheckContext } from '../context.js';
import type { Difference } from './difference.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** Whether the passage says of someone else what the claim says of its subject. */
export async function actorDifferences(_claim: Profile, _window: Window, _context: CheckContext, _signal?: AbortSignal): Promise<readonly Difference[]> {
  return [];
}
