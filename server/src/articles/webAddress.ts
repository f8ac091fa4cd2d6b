/** Parameters that say which page it is, on sites that have one address for all ('show.do?id=7'). */
const IDENTIFYING = /^(?:\w*id|p|a|n|nr|no|num|art|article|story|doc|item|news|node|post|key|slug|path)$/i;
/** Those that say how a reader came to it, and look alike. */
const TRACKING = /^(?:\w*clid|mc_[ce]id|o?cid|cmp_?id|campaign_?id|ref_?id|utm_\w+|source_?id|user_?id|session_?id|client_?id|partner_?id|guid)$/i;

/**
 * A web address as it is compared: without scheme, `www.`, fragment and trailing slash, the host in lower case; of the query only what tells one page from another, in order.
 * Never fails.
 */
export function comparableUrl(url: string): string {
  const [address = '', query = ''] = url.trim().replace(/#.*$/s, '').split(/\?(.*)/s);
  const told = query.split('&').filter((part) => tellsPage(part)).sort();
  return `${comparableAddress(address)}${told.length === 0 ? '' : `?${told.join('&')}`}`;
}

function tellsPage(part: string): boolean {
  const [name = '', value = ''] = part.split('=');
  return IDENTIFYING.test(name) && !TRACKING.test(name) && (/\d/.test(value) || value.length >= LEAST_NAME);
}

/** A value without a figure in it names a page if it is as long. */
const LEAST_NAME = 8;

/** The keys under which an article with this address may be known, the likeliest first: what looks as if it told the page may say nothing. */
export function urlsToLookUp(url: string): readonly string[] {
  const whole = comparableUrl(url);
  const bare = whole.replace(/\?.*$/s, '');
  return bare === whole ? [whole] : [whole, bare];
}

function comparableAddress(address: string): string {
  const bare = address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/+$/, '');
  const slash = bare.indexOf('/');
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase().replace(/^www\./, '');
  return slash < 0 ? host : host + bare.slice(slash);
}
