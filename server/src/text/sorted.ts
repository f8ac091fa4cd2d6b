/** Index of the first of items, in ascending order of a key, whose key is not below a value; their number where all are below it. Looks at a few of them, however many there are. */
export function firstFrom<Item>(items: readonly Item[], value: number, keyOf: (item: Item) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle]!) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
