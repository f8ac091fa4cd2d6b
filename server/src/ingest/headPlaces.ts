import { isMenuLine, isNameOfPaper } from '../articles/furnitureLines.js';
import { inSmallLetters, withoutDays } from './headLine.js';

/** What a page says above its stories whatever they are: where to go, what to press, that something is new. */
const OF_PAGE =
  /^(?:advertisements?|anzeige|werbung|publicité|publicidad|pubblicità|skip to (?:main )?content|skip to navigation|jump to content|search|suche|sign (?:in|up)|log ?in|anmelden|register|(?:open |close )?menu|menü|close|navigation|subscribe(?: now)?|abonnieren|support us|donate|live(?: now)?|live updates?|breaking(?: news)?|just in|exclusive|watch(?: live)?|listen(?: to this article)?|e-?paper|share(?: this)?(?: article| story)?|print|save|gift this article|comments?|home|homepage|startseite|accueil|inicio|latest(?: news)?|top stories|most read|trending(?: now)?|newsletters?|author|authors|autor(?:in)?|by|updated|published|(?:\d+ )?min(?:ute)?s? (?:read|listen)|\[(?:image|photo|picture|video|caption|ad)\b[^\]]*\]|@\w{2,30}|https?:\/\/\S+|www\.\S+)$/i;
const SECTION = /^(?:news|nachrichten|politics?|politik|politique|política|world|welt|monde|mundo|international|national|uk|us|europe|europa|africa|asia|middle east|americas|business|wirtschaft|économie|economía|economy|money|markets?|finance|companies|energy|technology|tech|science|wissen|health|gesundheit|environment|climate|sports?|football|culture|kultur|arts?|life|lifestyle|travel|food|opinion|comment|analysis|explainer|feature|features|interview|review|editorial|local|regional|regions?|region|verkehr|transport|education|crime|courts?|law|justice|society|gesellschaft|media|video|live)$/i;
/** What parts the name of a paper from its section or what it says of itself. */
const MASTHEAD = /^(.{3,45}?)\s*(?:\/{2,3}|\||:{2}|»|\s[–—-]\s)\s*(\S.{1,60})$/u;
const SAYS_NEWS = /\bnews\b|\bnachrichten\b|\bnoticias\b|\bactualités?\b|\bsince \d{4}\b|\bdaily\b/i;
/** Between the name of a paper, a place, a section and a day. */
const PARTS = /\s*[|›»>·•]\s*|,\s+|\s+\/\s+/;
const PATH = /\s*(?:[/>›»→]|::)\s*/;
const BLOG = /\b(?:blog|weblog|letter|newsletter|journal|diary|notes)$/i;

/** A paper may be named behind who wrote for it. */
const BYLINE = /^(?:by|von|par|por|from|story|written|posted|author|photo|image)\b/i;

/** Whether a line above a headline is of the page it was copied from, by its own words: a button, a way, a menu, a section's name. */
export function isOfPage(line: string): boolean {
  return OF_PAGE.test(line) || isMenu(line) || isPath(line) || (SECTION.test(line) && !/[.!?]$/.test(line)) || line.split(/\s*[|·•]\s*/).every((part) => OF_PAGE.test(part));
}

/** Whether a line is a menu: sections and pages that every site has, set apart by wide gaps or bars. */
export function isMenu(line: string): boolean {
  const parts = line.split(/\s{2,}|\s*[|•·]\s*/);
  return isMenuLine({ text: line }) || (parts.length >= 3 && parts.every((part) => SECTION.test(part) || OF_PAGE.test(part) || /^(?:about(?: us)?|archives?|contact(?: us)?|imprint|impressum|links|tags|weather|wetter|shop|jobs|über uns)$/i.test(part)));
}

/** Whether a line may name the part of a paper that a headline stands in: a few words, in capitals. */
export function isKicker(line: string): boolean {
  const words = line.split(/\s+/).length;
  return line.length <= 30 && !/[.!?\d]$/.test(line) && ((words <= 3 && line === line.toUpperCase() && /\p{Lu}{3}/u.test(line)) || (words === 1 && /^\p{Lu}\p{Ll}/u.test(line)));
}

/** The name of a paper or blog that a line is, or has before its section ('ENERGY DAILY EUROPE /// News'); undefined for another line. */
export function outletOfLine(line: string): string | undefined {
  if (BYLINE.test(line) || isPath(line)) return undefined;
  if (!SECTION.test(line) && isNameOfPaper({ text: line })) return inSmallLetters(line);
  const [first, ...others] = withoutDays(line).split(PARTS);
  if (!SECTION.test(first!) && isNameOfPaper({ text: first! }) && others.every((part) => part === '' || (part.split(/\s+/).length <= 3 && /^\p{Lu}/u.test(part)))) return inSmallLetters(first!);
  const [, name, rest] = MASTHEAD.exec(line) ?? [];
  if (name !== undefined && rest !== undefined && name.split(/\s+/).length <= 5) {
    const isName = isNameOfPaper({ text: name }) || BLOG.test(name) || (name === name.toUpperCase() && /\p{Lu}{4}/u.test(name));
    if (isName && (SECTION.test(rest) || SAYS_NEWS.test(rest) || isOfPage(rest) || rest.split(/\s{2,}/).every((part) => isOfPage(part) || /^\p{Lu}\p{L}+$/u.test(part)))) return inSmallLetters(name);
  }
  return line.split(/\s+/).length <= 6 && /^\p{Lu}/u.test(line) && /\b[Bb]log$|\bWeblog$/.test(line) ? line : undefined;
}

/** The name of a paper that stands behind a headline, and the headline without it; undefined where none does. */
export function outletBehind(title: string): { readonly title: string; readonly outlet: string } | undefined {
  const found = /^(.{12,}?)\s*(?:\s[|·•–—-]\s)\s*([^|·•–—]{3,45})$/u.exec(title);
  return found !== null && isNameOfPaper({ text: found[2]! }) && found[1]!.trim().split(/\s+/).length >= 3 ? { title: found[1]!.trim(), outlet: inSmallLetters(found[2]!.trim()) } : undefined;
}

/** The headline behind a section's name or a way that a line begins with ('Health | Fever spreads', 'Home » Economy » Fever spreads'); undefined where it begins with none. */
export function headlineBehind(line: string): string | undefined {
  const parts = line.split(/\s*(?:[|›»]|::)\s*|\s+[>/]\s+/);
  const last = parts[parts.length - 1]!;
  const isWay = parts.length > 1 && (SECTION.test(parts[0]!) || /^(?:home|start|startseite|accueil|inicio)$/i.test(parts[0]!)) && parts.slice(0, -1).every((part) => part.split(/\s+/).length <= 3);
  return isWay && last.split(/\s+/).length >= 4 ? last : undefined;
}

/** Whether the last part of a line is repeated by the next: the line is the way to the page. */
export function leadsTo(line: string, next: string): boolean {
  const parts = line.split(/\s*(?:[|›»]|::)\s*|\s+[>/]\s+/);
  const last = parts[parts.length - 1]!.toLowerCase();
  return parts.length > 1 && last.split(/\s+/).length >= 3 && next.toLowerCase().startsWith(last);
}

/** A way to where a page stands: 'Home > News > Coast', 'News / Coast'. */
function isPath(line: string): boolean {
  const parts = line.split(PATH).map((part) => part.trim());
  return parts.length >= 2 && line.length <= 100 && parts.every((part) => part !== '' && part.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(part)) && (SECTION.test(parts[0]!) || /^(?:home|start|startseite|accueil|inicio)$/i.test(parts[0]!));
}
