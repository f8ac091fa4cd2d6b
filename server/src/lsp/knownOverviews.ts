import { randomUUID } from 'node:crypto';

import type { ChangedOverview, ShownItem, ShownOverview, ShownSection } from '../sharedViews.js';
import type { OpenDocument } from './openDocument.js';

/** What clients were told of briefings last, so that of a long one only what changed is written out and sent: doing so takes longer than working it out. */
export class KnownOverviews {
  readonly #last = new WeakMap<OpenDocument, ShownOverview>();
  /** A stamp of another server, which the client may still have, is none of this one's. */
  readonly #server = randomUUID();
  #count = 0;

  /** The overview for a client that has the answer with the stamp `known`, if any. An overview that says nothing new keeps its stamp. */
  answer(document: OpenDocument, overview: Omit<ShownOverview, 'stamp'>, known: unknown): ChangedOverview {
    const last = this.#last.get(document);
    const sections = overview.sections.map((section, at) => (last !== undefined && isSameSection(section, last.sections[at]) ? null : section));
    const isSame = last !== undefined && sections.length === last.sections.length && sections.every((section) => section === null) && hasSameHead(overview, last);
    const stamp = isSame ? last.stamp : `${this.#server} ${++this.#count}`;
    this.#last.set(document, { ...overview, stamp });
    return { ...overview, stamp, sections: last !== undefined && known === last.stamp ? sections : overview.sections };
  }
}

function hasSameHead(one: Omit<ShownOverview, 'stamp'>, other: ShownOverview): boolean {
  return one.version === other.version && one.isChecked === other.isChecked;
}

function isSameSection(one: ShownSection, other: ShownSection | undefined): boolean {
  return other !== undefined && one.title === other.title && isSameRange(one.range, other.range) && one.items.length === other.items.length && one.items.every((item, at) => isSameItem(item, other.items[at]!));
}

function isSameItem(one: ShownItem, other: ShownItem): boolean {
  const isSame = one.text === other.text && one.words === other.words && one.kind === other.kind && one.state === other.state && one.verdict === other.verdict && one.severity === other.severity;
  return isSame && isSameRange(one.range, other.range) && one.messages.length === other.messages.length && one.messages.every((message, at) => message === other.messages[at]);
}

function isSameRange(one: ShownSection['range'], other: ShownSection['range']): boolean {
  return one.start.line === other.start.line && one.start.character === other.start.character && one.end.line === other.end.line && one.end.character === other.end.character;
}
