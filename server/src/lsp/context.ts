import type { FeatureContext } from '../features/checkedDocument.js';
import type { Diagnostics } from './diagnostics.js';
import type { BriefingInFolder, Session } from './session.js';
import { toLink } from './toProtocol.js';
import type { WorkspaceBriefings } from './workspaceBriefings.js';

/** What a handler of a method works with. */
export interface Server {
  readonly session: Session;
  readonly diagnostics: Diagnostics;
  readonly briefings: WorkspaceBriefings;
}

/** What features ask besides the document. */
export function featureContext({ folder, path }: BriefingInFolder): FeatureContext & { readonly briefingPath?: string } {
  return { index: folder.corpus.index, linkTo: toLink, ...(path === undefined ? {} : { briefingPath: path }) };
}
