import type { GeneratedArticle } from './articles.js';
import { fullName, Prose } from './prose.js';
import { Random } from './random.js';
import type { World } from './world.js';

/**
 * A briefing of about `words` words on generated articles: most sentences and quotations as the sources have them, with citations; some with a word,
 * a figure or a speaker changed; some of the writer's own. `citedShare`: of what is taken from an article.
 */
export function makeBriefing(world: World, articles: readonly GeneratedArticle[], seed: number, words: number, citedShare = 0.75): string {
  const random = new Random(seed);
  const prose = new Prose(random, world);
  const paragraphs = ['# What the sources say'];
  let count = 0;
  while (count < words) {
    if (paragraphs.length % 9 === 0) paragraphs.push(`## ${prose.headline()}`);
    const sentences = Array.from({ length: random.integer(2, 5) }, () => (random.chance(0.4) ? quotationFrom(random, random.pick(articles), citedShare) : statementFrom(random, random.pick(articles), prose, citedShare)));
    const paragraph = sentences.join(' ');
    count += paragraph.split(/\s+/).length;
    paragraphs.push(random.chance(0.1) ? sentences.map((sentence) => `- ${sentence}`).join('\n') : paragraph);
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function statementFrom(random: Random, article: GeneratedArticle, prose: Prose, citedShare: number): string {
  if (random.chance(0.1)) return prose.sentence();
  const sentence = random.pick(article.sentences);
  const told = random.chance(0.2) ? sentence.replace(/\d+/, (digits) => String(Number(digits) + 1)) : random.chance(0.2) ? dropWord(random, sentence) : sentence;
  return cited(random, told, article, citedShare);
}

function quotationFrom(random: Random, article: GeneratedArticle, citedShare: number): string {
  if (article.quotations.length === 0) return cited(random, random.pick(article.sentences), article, citedShare);
  const { words, speaker } = random.pick(article.quotations);
  const said = random.chance(0.25) ? dropWord(random, words) : words;
  const name = random.chance(0.1) ? fullName(speaker).replace(/.$/, 'k') : fullName(speaker);
  return cited(random, random.chance(0.5) ? `“${said},” said ${name}.` : `${name} said: “${said}.”`, article, citedShare);
}

/** Leaves out one word inside the sentence. */
function dropWord(random: Random, sentence: string): string {
  const words = sentence.split(' ');
  if (words.length > 4) words.splice(random.integer(2, words.length - 2), 1);
  return words.join(' ');
}

function cited(random: Random, sentence: string, article: GeneratedArticle, share: number): string {
  return random.chance(share) ? sentence.replace(/\.(”?)$/, `$1 [@${article.id}].`) : sentence;
}
