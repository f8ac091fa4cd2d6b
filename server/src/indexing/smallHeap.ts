import { setFlagsFromString } from 'node:v8';

/**
 * Has this process collect its garbage when its heap has grown by 40 per cent, instead of doubling: a server that runs all day beside an editor had better be small, and
 * it is idle for most of that day. A Node that knows no such flag is left as it is.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
