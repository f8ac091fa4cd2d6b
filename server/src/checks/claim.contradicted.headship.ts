import { articlePathOf, type Article, type NameMention } from '../articles/article.js';
import { namesWithin } from '../articles/articleNames.js';
import { findNames } from '../articles/names.js';
import { shortTitle } from '../articles/shortTitle.js';
import type { BlockContent, Statement } from '../briefing/briefing.js';
import { t } from '../text/l10n.js';
import { originalSpan } from '../text/mappedText.js';
import { overlaps, shiftSpan } from '../text/span.js';
import { stem } from '../text/stem.js';
import { tokenize, wordsOf } from '../text/tokens.js';
import type { CheckContext } from './context.js';
import type { Finding } from './finding.js';
import { headshipsIn, type Headship } from './name/headships.js';
import { shortened } from './quotation/evidence.js';
import { differentPeople } from './quotation/speakerNames.js';
import { isFunctionWord } from './quotation/words.js';
import { escapeForMarkdown } from './statement/message.js';

/** Passages that are read for who heads the same, at most. */
const MOST_PASSAGES = 24;

/** A headship of a source's sentence. */
interface Told extends Headship {
  readonly article: Article;
  readonly sentence: number;
}

/**
 * `claim.contradicted`: the sentence has somebody lead, chair or hold what one other person leads, chairs or holds in the sources. Only where the briefing's
 * person has no part in it there: the article does not name them, or it has them at the head of something else.
 */
export async function findOtherHeads(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<Finding[]> {
  const findings: Finding[] = [];
  // While articles are still being read, one that has the briefing's person there may yet come.
  if (!context.index.status.isComplete) return findings;
  for (const statement of content.statements) {
    if (statement.notChecked !== undefined) continue;
    const { start, end } = statement.prose;
    const sentence = content.prose.text.slice(start, end);
    const names = findNames(content.prose.text, [statement.prose]).map((name) => moved(name, -start));
    const given = headshipsIn(sentence, names).filter(({ name }) => !content.quotations.some(({ prose }) => overlaps(prose, shiftSpan(name, start))));
    for (const headship of given) {
      const other = await otherHead(headship, sentence, context, signal);
      if (other !== undefined) findings.push(findingFor(content, statement, headship, other));
    }
  }
  return findings;
}

function moved(name: NameMention, by: number): NameMention {
  return { ...name, ...shiftSpan(name, by), ...(name.officeSpan === undefined ? {} : { officeSpan: shiftSpan(name.officeSpan, by) }) };
}

async function otherHead(given: Headship, sentence: string, context: CheckContext, signal: AbortSignal | undefined): Promise<Told | undefined> {
  const stems = [...new Set(wordsOf(tokenize(sentence)).map(({ norm }) => norm.replace(/['’]s$/, '')).filter((norm) => !isFunctionWord(norm)).map((norm) => stem(norm)))];
  const hits = await context.index.findPassages({ stems, limit: MOST_PASSAGES }, signal);
  const told: Told[] = [];
  for (const { articleId, sentence: at } of hits) {
    const article = await context.index.article(articleId, signal);
    const span = article?.sentences[at];
    if (article === undefined || span === undefined) continue;
    const names = namesWithin(article, span).map((name) => moved(name, -span.start));
    told.push(...headshipsIn(article.text.slice(span.start, span.end), names).map((headship) => ({ ...headship, article, sentence: at })));
  }
  const same = told.filter((each) => each.post === given.post && isSameBody(each, given));
  const [first] = same;
  if (first === undefined || same.some(({ name }) => !isOther(name, given.name) || isOther(name, first.name))) return undefined;
  // Whoever is named beside may have the lead in another way, which nobody can tell by the words.
  if (sentence.includes(first.name.fullName.split(' ').at(-1)!)) return undefined;
  const isElsewhere = told.some((each) => each.post === given.post && !isOther(each.name, given.name));
  const isNamed = first.article.names.some(({ fullName, kind }) => kind !== 'place' && kind !== 'organisation' && !differentPeople(fullName, given.name.fullName));
  return isElsewhere || (!isNamed && given.post === 'head') ? first : undefined;
}

const isOther = (one: NameMention, other: NameMention): boolean => differentPeople(one.fullName, other.fullName);

/**
 * Whether the two are of one thing: for an office its country; else all words of the shorter, two at least, since 'the budget committee of the assembly' is not
 * 'the transport committee of the assembly'. Of longer wordings most must do.
 */
function isSameBody(one: Headship, other: Headship): boolean {
  const shared = [...one.body].filter((word) => other.body.has(word)).length;
  const least = Math.min(one.body.size, other.body.size);
  if (one.post !== 'head') return shared > 0;
  return (shared >= 2 && shared === least) || (shared >= 3 && shared >= 0.6 * least && least >= 4);
}

function findingFor(content: BlockContent, statement: Statement, { name }: Headship, other: Told): Finding {
  const { start } = statement.prose;
  const span = originalSpan(content.prose, start + name.start, start + name.end);
  const { article } = other;
  const passage = article.sentences[other.sentence]!;
  const text = article.text.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim();
  const named = other.name.fullName;
  const note = t('the source has “{0}”', named);
  return {
    code: 'claim.contradicted',
    ...span,
    message: t('The source says this of “{1}”, not of “{0}”: “{2}” ({3}).', name.text, named, shortened(text), shortTitle(article.metadata.title)),
    evidence: [{ article: { ...article.metadata, ...articlePathOf(article) }, start: passage.start, end: passage.end, text, score: 1, note }],
    fixes: [{ title: t('Replace “{0}” with “{1}”', name.text, named), edits: [{ span, newText: escapeForMarkdown(named) }], isSafe: false, isPreferred: true }],
  };
}
