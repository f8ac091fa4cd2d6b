/**
 * The files of the model, by their names in dist/.
 * @param {string} root of the checkout
 * @returns {Promise<Map<string, string>>} rejects where the library is not as this file expects
 */
export function languageModelFiles(root: string): Promise<Map<string, string>>;
/**
 * Bundles the model into dist/, unless that was done since it was installed and this file was changed.
 * @param {string} root of the checkout
 * @param {(path: string, text: string) => Promise<void>} write a file of ASCII
 */
export function bundleModel(root: string, write: (path: string, text: string) => Promise<void>): Promise<void>;
