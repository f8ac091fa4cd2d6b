/**
 * A model that reads a passage and says whether a claim follows from it. Stet brings none: a writer can name one in the settings, and its opinion then
 * takes part in a claim's support. The checks know this interface only, so that they stay free of files and of any library.
 */
export interface EntailmentModel {
  /**
   * How surely the claim follows from the passage, 0 to 1; undefined where the model cannot say, which leaves the claim's support as it is.
   * Rejects with the reason of an aborted `signal`, and for nothing else.
   */
  entailment(passage: string, claim: string, signal?: AbortSignal): Promise<number | undefined>;
}
