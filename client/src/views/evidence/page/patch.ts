/** An element with what tells it from others: two with the same key look the same. */
export interface Part {
  readonly key: string;
  readonly make: () => HTMLElement;
}

const keys = new WeakMap<Element, string>();

/**
 * Makes the children of an element those of the parts. What is there already stays as it is, with its focus; only what is new is made, so that nothing
 * flickers. Where the focused element goes, the one that takes its place is focused.
 */
export function patch(parent: HTMLElement, parts: readonly Part[]): void {
  const focused = document.activeElement;
  const focusedChild = [...parent.children].findIndex((child) => child.contains(focused));
  const focusedRole = focused instanceof HTMLElement ? focused.dataset['action'] : undefined;
  const present = new Map([...parent.children].map((child) => [keys.get(child), child]));
  const children = parts.map(({ key, make }) => {
    const known = present.get(key);
    if (known !== undefined) {
      present.delete(key);
      return known;
    }
    const made = make();
    keys.set(made, key);
    return made;
  });
  for (const gone of present.values()) gone.remove();
  children.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
  if (focusedChild < 0 || parent.contains(document.activeElement)) return;
  const heir = parent.children[Math.min(focusedChild, parent.children.length - 1)];
  (heir?.querySelector<HTMLElement>(`[data-action="${focusedRole ?? 'open'}"]`) ?? heir?.querySelector<HTMLElement>('button') ?? parent).focus();
}
