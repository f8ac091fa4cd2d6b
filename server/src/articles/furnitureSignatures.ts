/** The small lines by which a page says who made a report, and asks for something in return: recognised by their form alone. */

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’&-]*";
/** Names of people, desks and agencies, joined by commas and the like. */
const NAMES = `(?:the\\s+)?${WORD}(?:(?:\\s*[,&/]\\s*|\\s+and\\s+|\\s+)(?:(?:the|of|de|van|von|for)\\s+)?${WORD}){0,8}`;
const LABEL =
  '(?:report(?:er|ers|ing|age)?|text|words|story|writer|sound|camera|photos?|photography|pictures?|video|graphics?|illustrations?|maps?|music|script|research|interview|editors?|editing|producers?|production|translat(?:ion|or)|presenter|host|voice|source|sources|agency|correspondent|desk|copy)';
const DONE = '(?:edited|translated|written|reported|compiled|produced|presented|photographed|prepared|published|filmed|recorded|adapted)';
const PART = `(?:${caseless(LABEL)}(?:\\s+and\\s+${caseless(LABEL)})?\\s*:\\s*${NAMES}|${caseless(DONE)}(?:\\s+and\\s+${caseless(DONE)})?\\s+by\\s+${NAMES})`;
const CREDITS = new RegExp(`^[([]?${PART}(?:\\s*[.;|/–—,]?\\s+${PART}){0,5}[\\s.)\\]]*$`, 'u');
/** 'ISW/pr/kd': the agency and the hands it went through. */
const SIGN_OFF = /^[([]?\p{Lu}{2,6}(?:\/\p{L}{1,5}){1,4}[)\]]?\.?$/u;
const APPEAL = /^(?:support(?! for\b)|donate|become|join|buy|help|keep|give)\s[^.:;“”"]{0,50}\b(?:donations?|membership|subscriptions?|member|supporter|subscriber|patron|journalism|newsroom|reporting|contribution)\b[^.:;“”"]{0,30}!?$/i;

/** 'If you value what we do, please support the paper with a monthly contribution.' */
const PLEA = /\b(?:please|consider|you can|help us)\b[^“”"]{0,80}\b(?:support(?:ing)?|donat\w+|contribut\w+|subscrib\w+|becom\w+ a (?:member|supporter|subscriber))\b/i;
const PLEA_TO_READER = /\b(?:your? (?:support|donation|contribution|subscription)|if you (?:value|like|enjoy|appreciate)|we (?:need|depend|rely)|our (?:reporting|journalism|work|readers))\b/i;

/** 'Reporting by Ida Tessen; editing by Dan Ost': who made a report, as agencies say it below. */
const MADE_BY = /^(?:[Aa]dditional\s+)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslated|[Ww]ritten)\s+(?:and\s+\w+\s+)?by\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]+(?:(?:\s*[,&]\s*|\s+and\s+|\s+(?:in|of|for|the)\s+|\s+)\p{Lu}[\p{L}.'’-]+){0,14}(?:[;,]\s*(?:[Aa]dditional\s+)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled)\s+by\s+[^.!?]{2,100})*\.?$/u;
/** 'Tom Reyes contributed to this report.' */
const CONTRIBUTED = /^(?!.*[“”"])\p{Lu}.{2,160}\bcontributed (?:reporting |research )?to this (?:report|story|article|dispatch)\b.{0,40}$/u;
/** How to reach the author. */
const REACH = /^(?:contact|e-?mail|follow|reach|write to)\s+(?:(?:the\s+)?(?:author|writer|reporter|editor|newsroom|desk|him|her|us)\b|\p{Lu}).{0,120}(?:@|\b[Tt]witter\b|\b[Ff]acebook\b|\b[Ii]nstagram\b|\b[Tt]elegram\b|\b[Mm]astodon\b|\bWhatsApp\b|\bYouTube\b|\bGoogle News\b).{0,120}$/u;
const REACH_HEAD = /^(?:Contact|Email|E-mail|Follow|Reach|Write to)\b/;
const REACHED = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}can be (?:reached|contacted|followed)\b.{0,120}$/u;

/** The same in other languages of the West: what asks its reader to subscribe to letters by mail, or to follow. */
const FOREIGN_APPEAL =
  /^(?:(?:suscríbete|suscríbase|apúntate|inscríbete|recibe)\b.{0,60}\b(?:boletín|newsletter|noticias)\b|(?:síguenos|síganos|siga-nos|suivez-nous|seguici|volg ons|folgen sie uns|folge uns|følg oss|följ oss)(?![\p{L}])|(?:abonnez-vous|inscrivez-vous|recevez)\b.{0,60}\b(?:newsletter|infolettre|lettre)\b|(?:iscriviti|ricevi)\b.{0,60}\bnewsletter\b|(?:assine|inscreva-se|receba)\b.{0,60}\b(?:newsletter|boletim)\b|(?:abonnieren sie|melden sie sich|jetzt)\b.{0,60}\bnewsletter\b|(?:schrijf je in|meld je aan)\b.{0,60}\bnieuwsbrief\b)/iu;
const LONGEST_FOREIGN_APPEAL = 160;

/** Whether a line does nothing but name those who made the report, sign it off, or ask its reader for support. */
export function isSignature(line: string): boolean {
  if (line.length > 260) return false;
  if (!/[“”"«»]/.test(line) && PLEA.test(line) && PLEA_TO_READER.test(line)) return true;
  // What any such line holds is looked for first: every paragraph of a text comes here.
  if (MADE_BY.test(line) || (line.includes('contributed ') && CONTRIBUTED.test(line)) || (line.includes('can be ') && REACHED.test(line)) || (REACH_HEAD.test(line) && REACH.test(line.charAt(0).toLowerCase() + line.slice(1)))) return true;
  if (line.length <= LONGEST_FOREIGN_APPEAL && FOREIGN_APPEAL.test(line) && !/[“”"«»„]/.test(line)) return true;
  return SIGN_OFF.test(line) || CREDITS.test(line) || (APPEAL.test(line) && line.split(/\s+/).length <= 12);
}

/** The first letter of each alternative in either case, and the rest as it stands: names must keep their capitals. */
function caseless(alternatives: string): string {
  return alternatives.replace(/(?<=\(\?:|\|)([a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
