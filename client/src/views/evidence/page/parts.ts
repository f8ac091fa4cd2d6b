import type { ShownEvidence, ShownEvidenceSection, ShownPassage } from '../../../../../server/src/sharedViews.js';
import type { EmptyWords, PageWords } from '../messages.js';
import type { Part } from './patch.js';

/** Signs of the states, so that nothing is told by colour alone. */
const SIGNS: Readonly<Record<ShownEvidenceSection['state'], string>> = { good: '✓', bad: '✕', open: '?', none: '–' };

/** The evidence as elements of the page. All words come in as text, never as markup. */
export function partsOf(evidence: ShownEvidence, words: PageWords): Part[] {
  const parts: Part[] = [part('blockquote', 'sentence', evidence.text)];
  const isOneOfSeveral = evidence.sections.filter(({ kind }) => kind === 'quotation').length > 1;
  evidence.sections.forEach((section, at) => parts.push(...sectionParts(isOneOfSeveral ? section : withoutQuotation(section), at, words)));
  if (evidence.remarks.length > 0) parts.push({ key: `remarks ${evidence.remarks.join('\n')}`, make: () => remarks(evidence.remarks, words) });
  return parts;
}

/** Words in place of evidence, and buttons for what can be done about it, as the other views have them. */
export function emptyParts({ text, steps }: EmptyWords): Part[] {
  return [part('p', 'empty', text), ...steps.map(({ step, label }, at) => ({ key: `step ${at === 0} ${step} ${label}`, make: () => stepButton(step, label, at === 0) }))];
}

function stepButton(step: string, label: string, isFirst: boolean): HTMLElement {
  const made = element('button', isFirst ? 'step first' : 'step', [label]) as HTMLButtonElement;
  made.type = 'button';
  made.dataset['step'] = step;
  return made;
}

function sectionParts(section: ShownEvidenceSection, at: number, words: PageWords): Part[] {
  const { passages } = section;
  const parts: Part[] = [{ key: `head ${at} ${section.words} ${section.reason} ${section.quoted} ${section.speaker} ${section.sources}`, make: () => head(section, words) }];
  for (const stance of ['against', 'for', 'near'] as const) {
    const own = passages.filter((passage) => passage.stance === stance);
    if (own.length === 0) continue;
    parts.push(part('h3', `stance ${stance}`, words[stance], `${at}`));
    parts.push({ key: `${at} ${stance} ${JSON.stringify(own)} ${own.map((passage) => passages.indexOf(passage)).join()}`, make: () => list(own, passages, at, words) });
  }
  if (passages.length === 0 && section.state !== 'none' && section.state !== 'good') parts.push(part('p', 'quiet', words.noPassage, `${at}`));
  return parts;
}

/** The only quotation of a sentence stands in it already. */
function withoutQuotation({ quoted: _quoted, ...section }: ShownEvidenceSection): ShownEvidenceSection {
  return section;
}

function part(tag: keyof HTMLElementTagNameMap, className: string, text: string, more = ''): Part {
  return { key: `${tag} ${className} ${text} ${more}`, make: () => element(tag, className, [text]) };
}

function element(tag: keyof HTMLElementTagNameMap, className: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function head(section: ShownEvidenceSection, words: PageWords): HTMLElement {
  const sign = element('span', 'sign', [SIGNS[section.state]]);
  sign.setAttribute('aria-hidden', 'true');
  const lines: HTMLElement[] = [element('h2', '', [sign, element('span', 'verdict', [section.words])])];
  if (section.sources > 0) lines.push(element('p', 'quiet', [section.sources === 1 ? words.oneSource : words.sources.replace('{0}', String(section.sources))]));
  if (section.quoted !== undefined) lines.push(element('p', 'quiet', [words.quotation.replace('{0}', () => section.quoted ?? '')]));
  if (section.speaker !== undefined) lines.push(element('p', 'quiet', [`${words.speaker}: ${section.speaker}`]));
  if (section.reason !== undefined) lines.push(element('p', 'reason', [section.reason]));
  return element('header', `state ${section.state}`, lines);
}

function list(own: readonly ShownPassage[], all: readonly ShownPassage[], section: number, words: PageWords): HTMLElement {
  return element('ul', 'passages', own.map((passage) => item(passage, section, all.indexOf(passage), words)));
}

function item(passage: ShownPassage, section: number, at: number, words: PageWords): HTMLElement {
  const { source } = passage;
  const about = [source.outlet, source.date === undefined ? undefined : dayWords(source.date), passage.place, passage.copyOf === undefined ? undefined : words.copy.replace('{0}', passage.copyOf)];
  const name = `${source.title}`;
  const title = button('title', source.title, 'open', `${words.open}: ${name}`, section, at);
  const children: (Node | string)[] = [title];
  const line = about.filter((text) => text !== undefined && text !== '').join(' · ');
  if (line !== '') children.push(element('p', 'quiet about', [line]));
  const text = element('blockquote', '', quoted(passage));
  text.id = `passage-${section}-${at}`;
  children.push(text);
  // Whoever goes from title to title by keys hears what the passage says, and not its title alone.
  title.setAttribute('aria-describedby', text.id);
  if (passage.speaker !== undefined) children.push(element('p', 'quiet', [`${words.speaker}: ${passage.speaker}`]));
  if (passage.differences.length > 0) children.push(element('ul', 'differences', passage.differences.map((difference) => element('li', '', [difference]))));
  const buttons: HTMLElement[] = [button('action', words.open, 'open', `${words.open}: ${name}`, section, at)];
  if (passage.cite === undefined) buttons.push(element('span', 'cited', [words.cited]));
  else buttons.push(button('action', words.cite, 'cite', `${words.cite}: ${name}`, section, at));
  buttons.push(button('action', words.insert, 'insert', `${words.insert}: ${name}`, section, at));
  children.push(element('div', 'actions', buttons));
  return element('li', `passage ${passage.stance}`, children);
}

function quoted({ before, parts, after }: ShownPassage): Node[] {
  const nodes: Node[] = [];
  if (before !== undefined) nodes.push(element('p', 'neighbour', [before.startsWith('…') ? before : `… ${before}`]));
  nodes.push(element('p', '', parts.map(({ text, mark }) => (mark === undefined ? text : element('mark', mark, [text])))));
  if (after !== undefined) nodes.push(element('p', 'neighbour', [after.endsWith('…') ? after : `${after} …`]));
  return nodes;
}

function button(className: string, text: string, action: string, label: string, section: number, passage: number): HTMLButtonElement {
  const made = element('button', className, [text]) as HTMLButtonElement;
  made.type = 'button';
  made.dataset['action'] = action;
  made.dataset['section'] = String(section);
  made.dataset['passage'] = String(passage);
  // The label begins with what is seen, so that whoever speaks to the editor finds the button by its words.
  if (className !== 'title') made.setAttribute('aria-label', label);
  return made;
}

function remarks(texts: readonly string[], words: PageWords): HTMLElement {
  return element('section', 'remarks', [element('h3', '', [words.remarks]), element('ul', '', texts.map((text) => element('li', '', [text])))]);
}

/** A day as the writer's language has it; anything else as it stands. */
function dayWords(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime())) return iso;
  // English day before month, as the rest of the extension has it.
  const language = document.documentElement.lang;
  return day.toLocaleDateString(language === '' || language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
