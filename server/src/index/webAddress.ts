/** A web address as it is compared: without scheme, `www.`, query, fragment and trailing slash, the host in lower case. Never fails. */
export function comparableUrl(url: string): string {
  const bare = url.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[?#].*$/s, '').replace(/\/+$/, '');
  const slash = bare.indexOf('/');
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase().replace(/^www\./, '');
  return slash < 0 ? host : host + bare.slice(slash);
}
