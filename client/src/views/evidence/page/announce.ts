/** Milliseconds without a change after which a screen reader is told: whoever moves through the text is not talked over. */
const PAUSE = 700;

let waiting: number | undefined;

/** Puts words into a live region once nothing else came for a moment; the same words are not said twice. */
export function announce(region: HTMLElement, words: string): void {
  if (waiting !== undefined) window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    if (region.textContent !== words) region.textContent = words;
  }, PAUSE);
}
