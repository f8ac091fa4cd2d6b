/** What an author does who weighs: the first person and a verb of thought. */
const FIRST_PERSON =
  /\b(?:we|i)(?:\s+(?:\w+ly|also|do|still|would|can|could|must|should|now|therefore|cannot|don['’]t))?\s+(?:think|believe|expect|assess|judge|assume|suspect|doubt|consider|conclude|recommend|suggest|reckon|anticipate|foresee|estimate|argue|feel|hope|advise|propose|see|find|regard|would|remain|have (?:\w+ )?confidence|are (?:not )?(?:confident|sceptical|skeptical|convinced|inclined|doubtful|unsure|sure|of the (?:view|opinion))|am (?:not )?(?:confident|sceptical|skeptical|convinced|inclined|doubtful|unsure|sure))\b/iu;
/** The same within a relative clause, which the sentence can do without: 'Ilse Torven, who we think is next, resigned.' */
const ASIDE = /[,(–—]\s*(?:who|whom|which|and|as|or so|what)\s+(?:we|i)\s[^,;()–—]*(?:[,;)–—]|$)/iu;
const OUR_VIEW = /\b(?:(?:in|to) (?:our|my) (?:\w+ )?(?:view|opinion|judge?ment|assessment|mind|estimation|reading|analysis)|from (?:our|my) (?:perspective|point of view|vantage point)|(?:our|my) (?:\w+ )?(?:view|opinion|judge?ment|assessment|expectation|reading|recommendation|advice|sense|impression|conclusion|hope|confidence|base case)(?: in [^,.;]{1,40})? (?:is|remains|was))\b/iu;
const LABEL_OF_JUDGEMENT = /^\W*(?:our )?(?:assessment|outlook|comment|bottom line|judge?ment|opinion|verdict|confidence|view)s?\s*:/iu;
const LABEL_OF_ADVICE = /^\W*(?:our )?(?:recommendation|advice|next step|action(?: point)?|to do|way forward)s?\s*:/iu;

/** Words by which an author weighs; in the mouth of somebody who is quoted or reported they are part of a claim. 'Perhaps 300' is a figure, and 'perhaps the largest' a rank. */
const HEDGE =
  /\b(?:arguably|presumably|hopefully|more likely than not|(?<!\b(?:more|less|as|equally|most|least|so) )(?:un)?likely|probably|perhaps(?! (?:\d|the \w+est\b|the most\b|(?:a|one|two|three|four|five|six|ten|twenty|half)\b))|possibly|conceivably|in all (?:likelihood|probability)|on balance|all in all|it (?:now )?(?:seems|appears|would seem|would appear|looks (?:as|like))|(?:seems?|appears?) (?:to be )?(?:likely|unlikely|clear|safe|premature|reasonable)|it (?:is|was|remains) (?:to be seen|unclear|doubtful|hard to|difficult to|easy to|tempting to|worth|too early|too soon|reasonable to|safe to|fair to|clear that|obvious that|possible that|conceivable)|remains to be seen|time will tell|one (?:may|might|could|should|can (?:only|but)) (?:argue|say|think|ask|conclude|guess|speculate|hope)|(?:may|might|could) well\b)/iu;

const WISE = '(?:wise|wiser|unwise|prudent|imprudent|important|essential|advisable|vital|crucial|sensible|desirable|useful|helpful|worthwhile|premature|risky|better|best|right|wrong|naive|rash|foolish|time|high time|necessary|imperative|a mistake|an error|an illusion|a pity|no surprise|understandable|regrettable|striking|remarkable|telling|notable|noteworthy|hardly surprising|little wonder)';
const SIGNS = '(?:signs?|findings?|moves?|events?|developments?|steps?|accounts?|facts?|results?|patterns?|signals?|differences?|details?|trends?|shifts?|figures|numbers|changes?|contrasts?|silences?|gaps?)';
const OUTLOOK = '(?:prospects?|chances?|outlook|odds|hopes?)';
const TONE = '(?:slim|slimmer|poor|bleak|grim|dim|remote|doubtful|uncertain|fragile|good|better|bright|promising|weak|strong|mixed|possible|likely|unlikely|plausible|implausible|inevitable|unavoidable|distant|premature|reasonable|sound|sensible|limited|low|high)';
const CASES = '(?:explanation|outcome|scenario|reading|interpretation|answer|course|option|path|result)';

/** What the author leaves open; a verb of saying or wanting behind it is part of the question ('The question is what the army wants'). */
const OPEN_QUESTION: readonly RegExp[] = [
  /^\W*(?:the|an?|one|another|our) (?:[\p{L}-]+ )?(?:question|issue|test|challenge|puzzle|unknown|point|uncertainty)s? (?:now |here |for [\p{L} ]{1,24} )?(?:is|are|remains?|will be)(?: now| still)? (?:whether|who|what|how|why|when|where|if)\b/iu,
  /^\W*(?:whether|which|how|what|who|why|when|where)\b[^,;]*\b(?:remains? (?:open|unclear|uncertain|unknown|doubtful|an? \w+ question)|is (?:an open question|unclear|uncertain|anyone['’]s guess|open|hard to (?:say|tell|judge)|doubtful|debatable|another matter))/iu,
  /^\W*much (?:will |now |still |also |would )*depends?\b/iu,
  /^\W*what (?:really |now )?(?:matters|counts) (?:\w+ )?is\b/iu,
];

/** Ways of weighing that begin or make up a sentence; all in the present, since what was so in the past is told by sources. */
const WEIGHING: readonly RegExp[] = [
  // 'This suggests that …', 'These signs point to …'; 'this week' and 'these tests indicated' are none.
  new RegExp(String.raw`^\W*(?:(?:taken )?together,? |if (?:true|confirmed|so),? |in turn,? )?(?:all (?:of )?)?(?:this|that|these|those|it)(?: (?:\p{Ll}+ )?${SIGNS})?(?: \p{Ll}+ly| also| again| all| alone)? (?:suggests?|indicates?|implies|imply|points? (?:to|towards?)|(?:would|may|might|could) (?:also )?(?:explain|suggest|imply|indicate|mean|point)|raises? (?:\p{Ll}+ )?(?:questions?|doubts?)|lends? (?:weight|support|credence)|bodes?|underlines?|illustrates?)\b`, 'iu'),
  new RegExp(String.raw`\bit (?:is|would be|will be|may be|might be|could be|seems|remains) (?:\w+ly |also |now |therefore |more |most )*${WISE}\b(?: \w+)? (?:to|that|for|whether|if)\b`, 'iu'),
  /\bit (?:makes|would make|seems to make) (?:\w+ )?sense to\b/iu,
  /\bthe (?:coming|next) (?:\w+ )?(?:days|weeks|months|years?) will (?:show|tell|reveal|decide)\b/iu,
  /\bthere (?:is|are|seems to be|remains?|would be) (?:(?:\p{Ll}+|much) ){0,2}(?:reasons? to (?:believe|think|hope|fear|doubt|expect|suppose|assume|suspect)|case for|doubt(?: that| about)|chance (?:that|of)|danger (?:that|of)|risk that|room for|scope for|need (?:for|to))/iu,
  /\b(?:is|are|seems?|remains?) (?:well |also )?worth (?:\p{Ll}+ing|a \p{Ll}+)\b/iu,
  /\b(?:deserves?|merits?|bears?|warrants?) (?:(?:close|closer|serious|careful|more|further|special|some|our) )?(?:attention|consideration|scrutiny|study|watching|notice|mention|repeating)\b/iu,
  new RegExp(String.raw`\b${OUTLOOK}\b(?: (?:for|of|that)\b[^,;]{1,60})? (?:is|are|looks?|seems?|appears?|remains?) (?:\w+ly |very |rather |now )*${TONE}\b`, 'iu'),
  new RegExp(String.raw`\b(?:seems?|looks?|appears?)(?: to be)? (?:(?:the|an?|most|more|less|rather|very|quite|\w+ly) )*${TONE}\b`, 'iu'),
  new RegExp(String.raw`\b(?:(?:most |more |less |least )?(?:plausible|likely|probable|obvious|possible|alternative)|likeliest|simplest|safest|better|best|one|another) ${CASES} (?:is|remains|would be|may be|might be|seems)\b`, 'iu'),
  new RegExp(String.raw`\b(?:${CASES}s|developments|readings) (?:are|seem|remain) (?:possible|conceivable|plausible|thinkable|imaginable|open)\b`, 'iu'),
  /\bcan(?:not|['’]t) (?:yet )?be (?:ruled out|excluded|discounted|taken for granted|overstated|overestimated|underestimated)\b/iu,
  /^\W*(?:nothing|little) (?:suggests|indicates|points to)\b/iu,
  /^\W*(?:if|unless|suppose|supposing|assuming)\b[^.;]*,[^.;]*\b(?:could|might|may)\b/iu,
  /^\W*(?:\w+ )?(?:things|points|facts|conclusions|lessons|patterns) (?:are (?:clear|certain|evident|striking)|stand out|follow|emerge)\b/iu,
  /^\W*(?:to (?:sum up|conclude|summari[sz]e|recap)|in (?:sum|conclusion)),\s+(?:\w+ )?(?:things|points|facts|conclusions|lessons|patterns)\b/iu,
];

const ADVICE = /\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought to|had better|would do well to|be (?:well|best|better) advised to|could do more|needs? to (?:be (?:watched|considered|monitored|seen|noted)|act|do more|rethink|step up))\b/iu;
/** 'should' that is none: 'should he fail', 'must have', 'must-see', 'should not have'. */
const NO_ADVICE = /^\W*should\b|\bmust[- ](?:have|see|read|win)\b|\bshould(?: not|n['’]t| never)? (?:have|there)\b/iu;
/** 'Must' that tells a consent which is asked for: 'must still obtain the approval of the council', 'must first be ratified'. */
const CONSENT = /\bmust (?:(?:still|first|also|now|then) )*(?:(?:obtain|secure|win|get|receive|gain|seek|ask for)\b[^;]*\b(?:approval|consent|permission|assent|licen[cs]e|clearance|ratification|authori[sz]ation|confirmation|majority)|be (?:approved|ratified|confirmed|endorsed|cleared|authori[sz]ed|certified|licensed|countersigned))\b/iu;
/** 'Must' that tells a rule, by its figure or day or by the law: 'Members must register by 30 June'. */
const RULE = /\bmust\b(?=[^;]*(?:\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b))|\b(?:by|under) (?:the |a |its |their )?(?:\p{L}+ )?(?:law|rules?|treaty|agreement|deal|constitution|contract|convention|charter|statutes?|code|act|decree|regulations?|terms)\b[^;]*\bmust\b|\bmust\b[^;]*\b(?:by|under) (?:the |a |its |their )?(?:\p{L}+ )?(?:law|rules?|treaty|agreement|deal|constitution|contract|convention|charter|statutes?|code|act|decree|regulations?|terms)\b/iu;
const ADVISED = /^\W*(?:readers|editors|colleagues|recipients|users|reviewers) (?:is|are) (?:\w+ly )?(?:advised|asked|urged|encouraged|invited|reminded|requested) to\b|\b(?:more|further|better) (?:\p{Ll}+ )?(?:research|work|study|data|information|evidence|clarity) (?:is|are) (?:still |urgently )?(?:needed|required|necessary)\b/iu;
const IMPERATIVE =
  /^\W*(?:please\b|(?:do not|don['’]t|never|let us|let['’]s|always)\s+\p{Ll}|(?:note|see|consider|watch|check|keep|ask|recall|remember|compare|expect|contact|send|avoid|ensure|read|use|look|bear|treat|monitor|review|verify|confirm|call|take|make|give|prepare|add|remove|replace|insert|follow|focus|mind|notice|observe|assume|suppose|imagine|refer|include|update|delete|mention|quote|cite|attribute|stress|underline|raise|press|push|seek|request|speak|tell|wait|find|talk|write|be)\s+(?:the|a|an|that|this|these|those|also|in|if|how|what|whether|why|who|when|where|which|all|any|our|your|no|to|for|with|at|out|into|not|it|them|him|her|us|only|both|each|every|on|about|sure|careful|aware|clear|closely|here|below|above|\d))/iu;
/** 'Contact with the crew was lost': the first word is a noun, and the sentence has its verb elsewhere. */
const NOUN_FIRST = /^\W*(?:contact|talk|call|use|look|review|focus|notice|mention|request|push|press|wait|update|check|watch)\s+(?:with|to|for|at|in|on|about|out)\b[^,;]*\b(?:is|are|was|were|has|had|will|would|began|rose|fell|grew)\b/iu;
const FOR_MORE_SEE = /^\W*for (?:more|details?|background|further|an? |the |comparison|reference|questions|enquir|inquir)[^,]{0,60},\s*(?:please )?(?:see|refer|contact|turn|read|consult|go|write|call)\b/iu;

/** Whether a sentence, without what it quotes, tells the reader to do something. Whether somebody else is told to say so is for the caller. */
export function isCommand(own: string): boolean {
  return (IMPERATIVE.test(own) && !NOUN_FIRST.test(own)) || FOR_MORE_SEE.test(own) || ADVISED.test(own) || LABEL_OF_ADVICE.test(own);
}

/** Whether the author gives advice in it, where nobody else is reported to. */
export function isAdvice(own: string): boolean {
  return ADVICE.test(own) && !NO_ADVICE.test(own) && !RULE.test(own) && !CONSENT.test(own);
}

/** Whether the author says in the first person what is thought or hoped, whoever is reported beside that. An aside that the sentence can do without does not count. */
export function isOwnView(own: string): boolean {
  const main = own.replace(ASIDE, ' ');
  return FIRST_PERSON.test(main) || OUR_VIEW.test(main) || LABEL_OF_JUDGEMENT.test(main);
}

/** Whether the author asks a question without a question mark. Whether it is another's is for the caller. */
export function isOpenQuestion(own: string): boolean {
  return OPEN_QUESTION.some((pattern) => pattern.test(own));
}

/** Whether it weighs what is likely, open, wise or worth while, where nobody else is reported to. */
export function isWeighing(own: string): boolean {
  return HEDGE.test(own) || WEIGHING.some((pattern) => pattern.test(own));
}
