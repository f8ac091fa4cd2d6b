/** Milliseconds without a change after which a screen reader is told: whoever moves through the text is not talked over. */
const PAUSE = 700;

let waiting: number | undefined;
let saidOf = '';

/**
 * Puts words into a live region once nothing else came for a moment.
 * @param about What they are said of: the same words are said again of something else, and not twice of one thing.
 */
export function announce(region: HTMLElement, words: string, about: string): void {
  if (waiting !== undefined) window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    if (region.textContent === words && saidOf === about) return;
    saidOf = about;
    // New elements are new to a screen reader, whatever they say.
    region.replaceChildren(words);
  }, PAUSE);
}
