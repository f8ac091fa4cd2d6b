import { speechVerb } from '../text/speechVerbs.js';

/** Finite forms that are no nouns: one of them makes a sentence. */
const FINITE = new Set(
  (
    "is are was were am be been being isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't will would won't wouldn't can could can't cannot couldn't " +
    "shall should shouldn't may might must mustn't ought i'm we're they're you're it's he's she's that's there's here's what's who's we've they've i've we'll they'll he'll she'll it'll i'll let's " +
    'became become becomes began begin begins begun brought bring brings broke broken built bought came come comes chose chosen dealt drew drawn drove driven ate fell fallen fed felt fought found fled flew forgot forgave froze ' +
    'gave given give gives went gone goes got gotten grew grown gets get heard held hid hit hits kept knew known knows know laid led left lent lost made meant met paid ran rang risen rose said sang sank sat saw says seen seem seems sold sent shook shot shrank shut ' +
    'slept slid spent spoke spoken sprang stood stole struck stuck swore swept swam swung taken took taught tore thought threw thrown told understood woke won withdrew withdrawn wore wound wrote written quit cut put set cost hurt split spread ' +
    'allow allows appear appears arrive arrives belong belongs carries consist consists contain contains continues creates decide decides depend depends describe describes differ differs disappear disappears enters exist exists fail fails ' +
    'follows happen happens includes include increases involves joins keeps lacks lasts leads learns leaves lies lives loses makes means meets moves needs occurs occur opens owns pays persist persists plays produces provide provides puts ' +
    'receives refuse refuses reject rejects remain remains remove removes represents require requires resign resigns responds runs sees sends serves sits speaks spends stands starts stays sells takes tells tends thinks threatens travels tries turns understand uses wants wins ' +
    'withdraws works writes accept accepts adopts agrees announces approves argues asks believes builds buys denies ends expects expires faces falls finds gains gives grows happens hopes insists knows launches mentions offers passes prefers ' +
    'promises pushes raises reaches reads recalls recommends reduces regards replaces rises seeks shows signs sinks slows speaks spreads stems strengthens strikes stops suffers suggests supports suspends urges vows warns welcomes weakens'
  ).split(' '),
);

/** Words in -ed that are no verbs. */
const NOT_PAST = new Set('heed aged united hundred indeed need speed seed red bed deed feed breed sacred kindred wicked naked rugged embed shed wed sled weed reed creed greed bleed exceed proceed succeed concerned armed limited associated advanced so-called unprecedented aforementioned'.split(' '));

/** A form that cannot but be a verb in a sentence of its own. Expects the word in lower case with straight apostrophes. */
export function isVerbForm(word: string): boolean {
  if (FINITE.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}

/** A word that may be a verb or a noun ('plans', 'end', 'vote'): in a longer line without any other verb it is likely the verb. */
export function mayBeVerb(word: string): boolean {
  if (isVerbForm(word) || speechVerb(word) !== undefined || FINITE.has(`${word}s`) || FINITE.has(`${word}es`)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word);
}

const SAYING = new Set(
  "said says saying told tells stated states announced announces declared declares argued argues warned warns insisted insists urged urges added claimed claims believes believed thinks thought demanded demands called asked asks suggested suggests recommended recommends wrote writes tweeted predicted predicts forecast forecasts reported reports replied promised promises maintained maintains estimated estimates expects expected stressed emphasised emphasized noted notes explained concluded concludes pledged agreed decided ruled requires required proposes proposed advised advises hoped hopes feared fears voiced acknowledged denied quoted remarked testified reiterated described denounced rejected accused accuses vowed speculated signalled signaled indicated indicates".split(' '),
);

/** Base forms that report only where somebody other than the author is their subject: 'officials say', not 'we say' and not 'to say'. */
const SAYING_BASE = new Set('say think believe expect argue insist fear consider warn claim suggest hope agree note stress maintain predict estimate assume doubt admit deny urge want demand report recommend require see reckon feel'.split(' '));
const OTHERS = /^(?:\p{Lu}|(?!(?:this|is|was|has|as|its|his|us|thus|does|perhaps|always|us)$)\p{L}+[^s]s$|(?:people|police|both|many|some|most|others|few|all|men|women|children|they|who|economists)$)/u;
/** What no verb of saying has as its subject, but the author's own or no word at all. */
const UNSAYING = /^(?:we|i|you|one|it|this|that|these|those|signs|figures|to|will|would|could|may|might|should|must|can|not|don['’]t|the|a|an)$/iu;
/** Words between those who speak and their verb, at most. */
const MOST_BETWEEN = 5;
/** Present forms that say what others hold: 'the commission considers'. */
const HOLDING = new Set('considers sees regards wants fears doubts'.split(' '));

/** Whether a sentence, by its words in order as they are written, reports what somebody other than its author said, thought or laid down. */
export function isReported(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const norm = word.toLowerCase();
    // 'This suggests', 'nothing indicates': nobody says so but the author.
    if (/^(?:suggests|indicates)$/.test(norm)) return !/^(?:this|that|it|which|nothing|little|these)$/i.test(words[index - 1] ?? '');
    if (SAYING.has(norm) || HOLDING.has(norm)) return true;
    return SAYING_BASE.has(norm) && index > 0 && hasOthersBefore(words, index);
  });
}

/** Whether the words next before a verb name somebody: a plural, a name, or 'officials in Tarrow'. */
function hasOthersBefore(words: readonly string[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && /^(?:\p{Ll}+ly|also|still|now|do|generally)$/u.test(words[at]!)) at--;
  // 'Lawyers for the family say', 'officials in Tarrow think': those who say so stand before the preposition.
  const joint = words.slice(Math.max(0, at - MOST_BETWEEN), at).findLastIndex((word) => /^(?:of|for|in|at|from|with|on|near|close)$/.test(word));
  const head = joint < 0 ? -1 : Math.max(0, at - MOST_BETWEEN) + joint - 1;
  if (head >= 0 && OTHERS.test(words[head]!) && !UNSAYING.test(words[head]!)) return true;
  const before = words[at]!;
  // 'These developments suggest': the author concludes.
  if (/^(?:these|those)$/iu.test(words[at - 1] ?? '')) return false;
  if (UNSAYING.test(before)) return false;
  return OTHERS.test(before);
}
