/** What a text says as JSON; undefined where it is none. Pages carry broken JSON often enough; what else they say of themselves remains. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
