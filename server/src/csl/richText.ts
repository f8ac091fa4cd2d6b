/** How words are set. A part that is `false` is set upright, or of usual weight, even where what surrounds it is not. */
export interface Format {
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly smallCaps?: boolean;
  readonly underline?: boolean;
  readonly raised?: 'sup' | 'sub' | 'none';
}

/** Words, set in some way, as a tree. Quotation marks and the meeting of punctuation are settled when it is laid out (`runs`). */
export type Rich = RichText | RichGroup;

export interface RichText {
  readonly kind: 'text';
  readonly text: string;
  /** The words are an address of the web. */
  readonly isLink?: boolean;
}

export interface RichGroup {
  readonly kind: 'group';
  readonly parts: readonly Rich[];
  readonly format?: Format;
  readonly isQuoted?: boolean;
  /** What the group is, where somebody will look for it: the names of an entry, or one of them. */
  readonly role?: 'names' | 'name';
}

export function textOf(text: string): RichText {
  return { kind: 'text', text };
}

export function groupOf(parts: readonly Rich[], more: Omit<RichGroup, 'kind' | 'parts'> = {}): RichGroup {
  return { kind: 'group', parts, ...more };
}

/** The words alone. */
export function plainText(rich: Rich): string {
  return rich.kind === 'text' ? rich.text : rich.parts.map(plainText).join('');
}

export function isBlank(rich: Rich): boolean {
  return plainText(rich) === '';
}

/** Parts with a text between each two. */
export function joined(parts: readonly Rich[], delimiter: string): Rich[] {
  return parts.flatMap((part, position) => (position === 0 || delimiter === '' ? [part] : [textOf(delimiter), part]));
}

/** The same tree with other words; `isFirst` tells the first text that bears a letter or figure. */
export function mapText(rich: Rich, change: (text: string, isFirst: boolean) => string): Rich {
  let isFirst = true;
  const visit = (part: Rich): Rich => {
    if (part.kind === 'group') return { ...part, parts: part.parts.map(visit) };
    if (part.isLink === true) return part;
    const text = change(part.text, isFirst);
    if (/[\p{L}\p{N}]/u.test(part.text)) isFirst = false;
    return { ...part, text };
  };
  return visit(rich);
}
