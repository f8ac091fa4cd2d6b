/**
 * The address under which a browser opens a workspace in the VS Code server.
 * @param {import('./server.mjs').HostServer} server
 * @param {object} what
 * @param {string} [what.workspace] Absolute path of a folder or a `.code-workspace` file; without it, a window without any folder.
 * @param {string} [what.extensionDevelopmentPath] The extension's project folder; none for an extension that is installed.
 * @param {string} [what.openFile] A file to open in it.
 * @param {string} [what.extensionTestsPath] The tests' entry: a CommonJS file that exports `run()`.
 * @returns {string}
 */
export function workbenchAddress(server, what) {
  const address = new URL(server.origin);
  if (what.workspace === undefined) address.searchParams.set('ew', 'true');
  else address.searchParams.set(what.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', what.workspace);
  const payload = [];
  for (const key of /** @type {const} */ (['extensionDevelopmentPath', 'extensionTestsPath', 'openFile'])) {
    const path = what[key];
    if (path !== undefined) payload.push([key, `vscode-remote://${server.authority}${path}`]);
  }
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  if (server.token !== undefined) address.searchParams.set('tkn', server.token);
  return address.href;
}
