/** Thrown where a file nests more deeply than any that a person or an honest program wrote, so that reading it would run out of stack or of time. */
export class NestsTooDeeply extends RangeError {}

/** Whether an error says that something nests too deeply: thrown for it, or by the engine where a parser called itself too often. */
export function saysTooDeep(error: unknown): boolean {
  return error instanceof NestsTooDeeply || (error instanceof RangeError && /call stack/i.test(error.message));
}
