import type { PageElement, PageNode } from './pageNodes.js';

/** Whether an element is the number of a note, which leads to it: set close to a word it would be a part of it. */
export function isNoteMark(node: PageNode): boolean {
  const name = node.localName ?? '';
  if (name !== 'sup' && name !== 'a') return false;
  const shown = (node.textContent ?? '').trim();
  if (!/^(?:\[\s*)?(?:\d{1,3}|[a-z]|[*†‡]{1,3})(?:\s*\])?$/.test(shown)) return false;
  const link = name === 'a' ? node : [...node.childNodes].find(({ localName }) => localName === 'a');
  if (link === undefined) return false;
  const attribute = (one: string): string => (link as PageElement).getAttribute(one) ?? '';
  return attribute('role') === 'doc-noteref' || (attribute('href').includes('#') && (name === 'sup' || /foot-?note|note-?ref|cite|reference/i.test(`${attribute('class')} ${attribute('href')} ${attribute('id')}`)));
}
