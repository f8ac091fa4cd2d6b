/** What a text calls itself, and nothing that it may report on. */
const ITSELF = '(?:note|briefing|brief|memo|memorandum|backgrounder|fact ?sheet|digest|situation update|explainer)';
/** What may be a part of the text, or a source of it. */
const PART = '(?:part|summary|overview|report|document|paper|section|chapter|paragraph|page|annex|appendix|table|chart|map|figure|list|timeline|box|text|file|analysis|dossier|update|glossary)';
const PRESENTS =
  '(?:sums? up|summari[sz]es?|looks? (?:at|into)|examines?|covers?|reviews?|outlines?|describes?|sets? out|lays? out|explains?|lists?|draws? (?:on|lessons|conclusions)|relies on|rely on|is based on|are based on|collects?|compiles?|brings? together|compares?|presents?|gives? an? |deals? with|is organi[sz]ed|is structured|is (?:meant|intended|written)|does not|do not|aims? to|starts? (?:with|from)|begins? with|concludes? with|ends? with|turns? to|shows?|contains?|provides?|traces?)';

const ABOUT_ITSELF: readonly RegExp[] = [
  new RegExp(String.raw`^\W*(?:dear [\p{L} ]{2,40},\s+)?(?:(?:all|the) (?:figures|names|quotations|dates|facts) in )?(?:this|the present|the following|our|my)\s+(?:[\p{L}-]+\s+){0,2}?${ITSELF}s?\b(?!['’]s)`, 'iu'),
  new RegExp(String.raw`^\W*(?:this|the present|the (?:next|following|previous|preceding|first|second|third|last|final|remaining|other)|our|my)\s+(?:[\p{L}-]+\s+)?${PART}s?\s+(?:of (?:the ${ITSELF}|(?:this|our) (?:${ITSELF}|report|paper|document))\s+)?(?:also |first |then |briefly |only )?${PRESENTS}(?=\s|$)`, 'iu'),
  new RegExp(String.raw`^\W*(?:section|part|chapter|annex|appendix|table|chart|figure)\s+(?:\d+|[IVX]+|\p{Lu}|one|two|three|four|five|six)\s+(?:also |then |briefly )?${PRESENTS}(?=\s|$)`, 'iu'),
  new RegExp(String.raw`^\W*(?:the|both|all)\s+(?:[\p{L}-]+\s+)?${PART}s?\s+(?:below|above|overleaf|opposite|at the end|in the annex)\b`, 'iu'),
  /^\W*it (?:makes|lays) no claims? to (?:be )?(?:complete|completeness|exhaustive|exhaustiveness)\b/iu,
  /^\W*(?:below|above|overleaf|opposite|attached|here|what follows)\s+(?:is|are|follows?)\b/iu,
];

const OWN_WORK =
  '(?:thank|acknowledge|apologi[sz]e|congratulate|welcome (?:comments|corrections|questions)|wish to|would like to|want to|am grateful|are grateful|am indebted|are indebted|owe|summari[sz]e|sum up|look at|list|quote|cite|translate|rely|relied|draw on|drew on|use|used|refer|turn to|return to|begin with|start with|wrote|write|read|have (?:not )?(?:\\w+ly )?(?:seen|read|used|left|checked|verified|relied|translated|quoted|been able|kept|omitted|compared|spoken|asked|found)|could not|cannot|were (?:not )?able|was (?:not )?able|were unable|was unable|do not (?:know|have|cover)|did not|know|checked|compared|spoke|asked|translated|left out|leave|describe|examine|outline|discuss|explain|present|trace|sketch|set out|distinguish)';
const FIRST_PERSON_WORK = new RegExp(String.raw`^\W*(?:(?:here|below|above|finally|first|lastly|in (?:this|the) [\p{L} ]{3,40}),?\s+)?(?:we|i)\s+(?:\w+ly\s+|also\s+|now\s+|then\s+|next\s+|first\s+|will\s+|shall\s+|must\s+|can\s+)*${OWN_WORK}\b`, 'iu');
/** The author speaks of nobody else when 'I' opens a sentence that is not in quotation marks. */
const I_DO = /^\W*I\s+\p{Ll}/u;
/** What 'we' did to find out stands in no source, unless the sentence goes on to say whose words these are. */
const DEED =
  '(?:visit|meet|met|attend|interview|speak|spoke|talk|ask|contact|travel|drive|drove|go|went|see|saw|observe|watch|witness|hear|heard|obtain|receive|request|review|analy[sz]e|examine|inspect|survey|verify|check|compare|count|collect|gather|call|phone|e-?mail|write|wrote|invite|(?:was|were) (?:shown|told|given|allowed|refused|denied|able|unable)|had (?:access|no access)|begin with|start with|name|identify|summari[sz]e)(?:s|d|ed|led|ned)?';
const WE_DO = new RegExp(String.raw`^\W*(?:\p{Lu}\p{L}*\b[^,]{0,40},?\s+)?[Ww]e\s+(?:\w+ly\s+|also\s+|then\s+|first\s+|do not\s+|did not\s+|have\s+|had\s+|could\s+)*${DEED}\b`, 'u');
const LEADING = /^\W*(?:we|in|on|at|during|since|for|after|before|last|so far|earlier|here|below|above|finally|first|then|next|where possible)\b/iu;
const OTHERS_SAY = /,\s+(?!(?:and|but|or|so|which|that|because|since|as)\b)(?!(?:we|i)\b)[^,]*\b(?:said|says|told|tells|wrote|writes|added|adds|insisted|warned|argued|declared|announced|stated)\b/iu;
const OUR_PEOPLE = /^\W*our (?:own )?(?:team|researchers?|analysts?|desk|unit|authors?|editors?|reviewers?)\s+(?:\w+ly\s+|also\s+|has\s+|have\s+)?\p{Ll}+(?:ed|oke|et|aw|ent|ound|ote)\b/iu;
const THANKS = /^\W*(?:(?:my|our|many|special|warm|sincere)\s+(?:\p{Ll}+\s+)?thanks\b|thanks\s+(?:are due|go|also go|again|in advance)\b|thank you\b|with thanks\b)/iu;

/** Whether a sentence, without what it quotes, is about the text that holds it or about its author's work on it: nothing that a source could tell. */
export function isAboutText(own: string): boolean {
  return I_DO.test(own) || isOwnDeed(own) || OUR_PEOPLE.test(own) || THANKS.test(own) || FIRST_PERSON_WORK.test(own) || ABOUT_ITSELF.some((pattern) => pattern.test(own));
}

/** Whether a sentence goes on to say whose words it gives: '…, the leader told the crowd'. */
export function isSaidByOthers(own: string): boolean {
  return OTHERS_SAY.test(own);
}

/** 'We visited the port on 3 May'; but 'We are not giving up, the leader told the crowd' are another's words. */
function isOwnDeed(own: string): boolean {
  return WE_DO.test(own) && LEADING.test(own) && !isSaidByOthers(own);
}

const LEADS_IN_SPEECH = /\b(?:put it|puts it|had this to say|in (?:his|her|their|its|the) (?:own )?words|(?:said|says|wrote|writes|added|adds|replied|stated|states|told \p{L}[^:]{0,40}|explained|warned|noted|concluded|reads|read|declared|remarked)(?:\s+(?:\p{Ll}+ly|so|this|later|then|again|in|on|at|to|of|about|by|during|after|before)\b[^:]{0,60})?)[^:,]{0,24}:$/iu;
const LEADS_IN_LIST = /\b(?:following|as follows|follows|these|here (?:is|are|was|were)|below|such as|namely|including|among them|stand out|stands out)\b[^:]{0,60}:$/iu;

/** Whether a sentence, without what it quotes, only leads in what comes below it: a block quote, or a list. It ends with a colon. */
export function isLeadIn(own: string): boolean {
  // While it is typed, the mark that opens the quotation stands behind the colon.
  const text = own.trim().replace(/\s*["“„«»‘']$/u, '');
  // 'Holt said that the bridge is closed:' says something of its own.
  return text.endsWith(':') && text.length <= 160 && !/\b(?:said|says|stated|added|warned|noted|told \p{L}+) that\b/iu.test(text) && (LEADS_IN_SPEECH.test(text) || LEADS_IN_LIST.test(text));
}

const HAPPENS =
  '(?:arrive|begin|start|open|end|last|resume|return|reach|land|leave|depart|appear|come into force|come|take (?:effect|place|about|some|up to|at least|no more|\\d)|enter into force|continue|finish|be (?:\\w+ )?(?:completed|complete|finished|ready|done|over|available|restored|delivered|operational|back|known|published|out|there|here|open|in place|possible))';
const WHEN = String.raw`(?:on|by|at|in|within|before|after|around|about|until|from|for|early|late|later|next|this|tomorrow|tonight|today|soon|shortly|again|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)`;
const EXPECTATION = new RegExp(String.raw`\bshould\s+(?:\w+ly\s+|then\s+|also\s+|now\s+)?${HAPPENS}\b(?:\s+(?:there|here|home|back|in \p{Lu}\p{L}+|at the \p{L}+)){0,2}\s*(?:[.,;:]|$|\s${WHEN})`, 'iu');

/** Whether 'should' says in a sentence what is expected to happen ('The convoy should arrive Tuesday'), not what somebody is advised to do. */
export function isExpectation(own: string): boolean {
  return EXPECTATION.test(own);
}
