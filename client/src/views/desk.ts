import type { Disposable } from 'vscode';
import type { Stet } from '../stet.js';
import { ActiveBriefing } from './activeBriefing.js';
import { showBriefingStatus } from './briefing/briefingStatus.js';
import { BriefingView } from './briefing/briefingView.js';
import { OverviewStore } from './briefing/overviewStore.js';
import { EvidenceStore } from './evidence/evidenceStore.js';
import { showEvidenceView } from './evidence/evidenceView.js';
import { dropSources } from './sources/dropSources.js';
import { SourcesStore } from './sources/sourcesStore.js';
import { SourcesView } from './sources/sourcesView.js';

/** The views of the side bar, with what they show. */
export interface Desk {
  readonly briefing: ActiveBriefing;
  readonly evidence: EvidenceStore;
  readonly overview: OverviewStore;
  readonly briefingView: BriefingView;
  readonly sources: SourcesStore;
  readonly sourcesView: SourcesView;
  readonly disposables: readonly Disposable[];
}

/** Opens the views. They ask the server for nothing until somebody looks at them, the status of the active briefing aside. */
export function openDesk(stet: Stet): Desk {
  const briefing = new ActiveBriefing(stet.states);
  const evidence = new EvidenceStore(stet, briefing);
  const overview = new OverviewStore(stet, briefing);
  const briefingView = new BriefingView(stet, briefing, overview);
  const sources = new SourcesStore(stet, briefing);
  const sourcesView = new SourcesView(stet, sources);
  const disposables = [briefing, evidence, overview, briefingView, sources, sourcesView, dropSources(stet), ...showEvidenceView(stet, evidence, briefing), ...showBriefingStatus(overview)];
  return { briefing, evidence, overview, briefingView, sources, sourcesView, disposables };
}
