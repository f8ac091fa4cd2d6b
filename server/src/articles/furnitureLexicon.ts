import { FOREIGN_HEAD } from './furnitureForeign.js';

/**
 * The words that pages use for themselves rather than for the news: a closed, slow-changing vocabulary of forms, consent, navigation and sharing.
 * One signal among several; no word in here makes a line furniture on its own unless the line consists of little else.
 */

/** Words and phrases that hardly occur outside a page's own machinery. Matched in lower case on words joined by single spaces. */
export const STRONG_CHROME: readonly string[] = [
  'cookie', 'cookies', 'newsletter', 'newsletters', 'privacy policy', 'privacy notice', 'terms of use', 'terms of service', 'terms and conditions', 'all rights reserved', 'rights reserved',
  'copyright', 'email address', 'e mail address', 'required fields', 'opt out', 'log in', 'login', 'logged in', 'sign in', 'signing up', 'sign up', 'sign me up', 'unsubscribe', 'subscribe', 'subscriber', 'subscribers',
  'javascript', 'ad blocker', 'adblock', 'your inbox', 'leave a reply', 'leave a comment', 'post a comment', 'add a comment', 'your comment', 'comments are closed', 'read more', 'click here', 'skip to', 'your browser',
  'push notifications', 'advertisement', 'follow us', 'share this', 'this website', 'our website', 'personal data', 'your experience', 'this page', 'your password', 'free trial', 'create an account', 'your account',
  'mobile app', 'download our app', 'our app', 'e edition', 'reprints', 'permalink', 'trackback', 'rss', 'site map', 'sitemap', 'contact us', 'about us', 'advertise with us', 'back to top', 'load more', 'show more', 'see more', 'view all', 'see all',
  'copy link', 'sponsored content', 'manage preferences', 'accept all', 'reject all', 'not be published', 'registered user', 'report this', 'print this', 'this link opens', 'continue reading', 'this site', 'web beacons', 'our partners', 'information on a device', 'information on your device', 'geolocation data', 'location data', 'device scanning', 'legitimate interest', 'change your mind', 'personalised ads', 'personalized ads', 'privacy preferences', 'process personal data',
];

/** Words that pages use for themselves, but that news uses too. */
export const WEAK_CHROME: ReadonlySet<string> = new Set([
  'comment', 'comments', 'reply', 'replies', 'name', 'email', 'e-mail', 'mail', 'website', 'site', 'web', 'page', 'article', 'articles', 'story', 'stories', 'content', 'enter', 'accept', 'agree', 'consent',
  'settings', 'preferences', 'account', 'password', 'register', 'registration', 'app', 'download', 'published', 'fields', 'field', 'updates', 'alerts', 'latest', 'daily', 'free', 'trial', 'offer', 'offers',
  'access', 'unlimited', 'journalism', 'reader', 'readers', 'share', 'save', 'print', 'ads', 'advertising', 'advertisers', 'notifications', 'link', 'links', 'menu', 'search', 'policy', 'here', 'browser', 'subscription',
  'experience', 'feedback', 'moderated', 'moderators', 'membership', 'join', 'donate', 'donation', 'contributions', 'follow', 'tap', 'click', 'button', 'photos', 'videos', 'gallery', 'wishlist', 'cart', 'checkout', 'help', 'faq', 'login', 'logout', 'sponsored',
]);

/** Places to share to and ways of doing it: a line made of these is a share bar. */
export const SHARING: ReadonlySet<string> = new Set([
  'facebook', 'twitter', 'x', 'whatsapp', 'telegram', 'linkedin', 'pinterest', 'reddit', 'instagram', 'youtube', 'tiktok', 'tumblr', 'mastodon', 'bluesky', 'threads', 'flipboard', 'messenger', 'viber', 'vk', 'email', 'e-mail', 'mail',
  'print', 'share', 'tweet', 'pin', 'post', 'copy', 'link', 'save', 'bookmark', 'sms', 'google', 'rss', 'subscribe', 'follow', 'like', 'this', 'on', 'via', 'to', 'us', 'with', 'friend', 'a', 'shares', 'likes', 'comments', 'comment', 'views', 'view', 'article', 'story', 'by', 'news',
]);
/** Words of {@link SHARING} that say nothing by themselves. */
export const SHARING_FILLERS: ReadonlySet<string> = new Set(['this', 'on', 'via', 'to', 'us', 'with', 'a', 'x', 'post', 'link', 'view', 'article', 'story', 'friend', 'by', 'google', 'threads', 'copy', 'mail', 'like']);

/** What a page asks its reader to do. */
export const IMPERATIVES: ReadonlySet<string> = new Set([
  'read', 'click', 'sign', 'subscribe', 'share', 'follow', 'enter', 'leave', 'join', 'download', 'accept', 'log', 'login', 'register', 'please', 'get', 'submit', 'skip', 'search', 'view', 'see', 'support', 'donate', 'contact', 'tap', 'buy', 'save',
  'print', 'listen', 'watch', 'continue', 'enable', 'try', 'load', 'show', 'close', 'open', 'go', 'back', 'comment', 'add', 'post', 'check', 'find', 'learn', 'discover', 'choose', 'select', 'manage', 'send', 'receive', 'stay', 'become', 'create', 'report', 'cancel', 'look', 'fill', 'visit', 'hide', 'rate', 'keep',
]);

/** Words by which a page speaks to its reader. */
export const READER_WORDS: ReadonlySet<string> = new Set(['you', 'your', "you're", 'yours', "you'll", "you've", 'we', "we'll", 'our', 'us', 'my', 'please']);

/** Verbs and phrases of reporting: a sentence with one of them is news about somebody, whatever else it speaks of. */
export const REPORTING = /\b(?:said|says|told|tells|according to|announced|added|warned|stated|reported|wrote|claimed|denied|argued|stressed|insisted|explained|accused|ruled|fined|sued|court|minister|police|officials?)\b/i;

/** Heads of lists of other stories, as whole lines: what is new, what is liked, what belongs together. Built from parts, since pages combine them freely. */
const HEAD_PARTS = {
  rank: 'latest|recent|most|top|popular|trending|breaking|hot|more|other|related|similar|recommended|suggested|featured|must|also|editor(?:\'s|s|’s)?|best|just in|previous|next|don[\'’]t miss|in case you missed(?: it)?|what to|promoted|sponsored|selected|further|follow',
  thing: 'news|stories|story|read|reads|reading|watched|viewed|shared|commented|popular|articles?|posts?|headlines?|topics?|videos?|updates?|for you|to you|from|on|in|in this section|picks?|choices?|links?|content|coverage|items?|pages?|now|today|about this|like this|by|comments?|searches|events?|up|this story|contents?|galleries|to read|to watch|watch|like|the web|around the web|interest(?:ed)?|see',
};
const LINK_HEAD = new RegExp(
  `^(?:the )?(?:${HEAD_PARTS.rank})(?:[ -](?:${HEAD_PARTS.rank}|${HEAD_PARTS.thing}|and|&|of|the))*(?: (?:\\p{Lu}[\\p{L}\\d'’&.-]*)){0,4}[:.!]?$`,
  'iu',
);
const YOU_HEAD = /^(?:you (?:may|might|could|will|'ll)|people|readers|we|our|others|viewers) (?:also |might |may |think |have )*(?:also )?(?:like|liked|love|enjoy|recommend|read|reading|be interested|interested|think|picks?|missed)\b/i;
const GLUED_HEAD = /^(?:related|recommended|see also|read also|also read|also see|further reading|internet links|external links|in this section|from our partners|from around the web|around the web|what others are reading|more on this|more stories|more news)\b/i;

/** Heads that head nothing else, so that one without its list is furniture, too. */
const CERTAIN_HEAD = /^(?:related(?: articles?| stories| content| news| posts?| topics?)?|see also|read also|also read|read next|up next|you (?:may|might) (?:also like|like|also be interested in)|recommended (?:for you|stories|articles|reading)|more on this (?:story|topic)|more from .{2,30})[:.…]?$/i;

/** Whether a line announces other stories and can announce nothing else, also where they are gone. */
export function isCertainHead(line: string): boolean {
  const text = line.replace(/[\s:：>»→…]+$/, '').trim();
  return text.length <= 60 && (CERTAIN_HEAD.test(text) || FOREIGN_HEAD.test(text));
}

/** Whether a line announces a list of other stories ('Latest news', 'You might also like', 'More from Culture'). */
export function isLinkHead(line: string): boolean {
  const text = line.replace(/^[#*•>▶►\s-]+/, '').replace(/[\s:：>»→]+$/, '').trim();
  if (text.length < 3 || text.length > 60) return false;
  const words = text.split(/\s+/).length;
  if (words > 7) return false;
  if (GLUED_HEAD.test(text) || YOU_HEAD.test(text) || FOREIGN_HEAD.test(text)) return true;
  // A single ranking word ('More', 'Next', 'Most') says too little; 'Related', 'Recommended' and 'Trending' say enough.
  if (words === 1) return /^(?:related|recommended|trending|popular|headlines|featured|promoted)$/i.test(text);
  return LINK_HEAD.test(text);
}
