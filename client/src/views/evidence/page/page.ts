import type { ShownEvidence } from '../../../../../server/src/sharedViews.js';
import type { EmptyState, FirstStep, FromPage, PageWords, ToPage } from '../messages.js';
import { announce } from './announce.js';
import { emptyParts, partsOf } from './parts.js';
import { patch } from './patch.js';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const main = document.getElementById('evidence')!;
const status = document.getElementById('status')!;
let words: PageWords | undefined;
let shown: ShownEvidence | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'words') words = data.words;
  else if (data.kind === 'evidence') show(data.evidence);
  else showEmpty(data.state);
});

// One listener for all buttons: they come and go, it stays.
main.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-action], button[data-step]') : null;
  const { action, section, passage, step } = button?.dataset ?? {};
  if (step !== undefined) return editor.postMessage({ kind: 'step', step: step as FirstStep });
  if (shown === undefined || (action !== 'open' && action !== 'cite' && action !== 'insert')) return;
  editor.postMessage({ kind: 'act', action, section: Number(section), passage: Number(passage), uri: shown.uri, version: shown.version });
});

// Arrow keys lead from passage to passage, as in a list; Tab leads through the buttons.
main.addEventListener('keydown', (event) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const titles = [...main.querySelectorAll<HTMLButtonElement>('button.title')];
  const own = titles.indexOf((event.target as Element).closest('li.passage')?.querySelector('button.title') as HTMLButtonElement);
  const next = titles[own + step];
  if (next === undefined) return;
  next.focus();
  event.preventDefault();
});

// Whoever comes into the view by keys hears where they are: the sentence and the verdict stand above what Tab reaches.
window.addEventListener('focus', () => {
  if (shown !== undefined) announce(status, `${verdictsOf(shown)}: ${shown.text}`, 'focus');
});

editor.postMessage({ kind: 'ready' });

function show(evidence: ShownEvidence): void {
  if (words === undefined) return;
  shown = evidence;
  patch(main, partsOf(evidence, words));
  // The sentence is told by where it begins: its words change while somebody writes it.
  const { line, character } = evidence.range.start;
  announce(status, verdictsOf(evidence), `${evidence.uri} ${line}:${character}`);
}

function verdictsOf({ sections }: ShownEvidence): string {
  return sections.map((section) => section.words).join('; ');
}

function showEmpty(state: EmptyState): void {
  if (words === undefined) return;
  shown = undefined;
  patch(main, emptyParts(words.empty[state]));
  announce(status, words.empty[state].steps.length > 0 ? words.empty[state].text : '', state);
}
