import { basename } from 'node:path';

/** Files of programs, by their names in lower case: they lie beside articles where a folder is a project, too. */
const OF_PROGRAMS = /^(?:package|package-lock|npm-shrinkwrap|composer|bower|deno|lerna|nx|turbo|vercel|firebase|app|angular|manifest|tsconfig|jsconfig|settings|launch|tasks|extensions|workspace|devcontainer|renovate|pom|web|build|project|sitemap|sitemap[-_]?index|opensearch|browserconfig|.*\.(?:config|settings|schema|lock|code-workspace|webmanifest))\.(?:json|xml)$|^\.[^/]*\.(?:json|xml)$|^(?:tsconfig|jsconfig)\..*\.json$/;
/** Keys that only the settings of programs have at their top. */
const KEYS_OF_PROGRAMS: ReadonlySet<string> = new Set(['$schema', 'devDependencies', 'dependencies', 'peerDependencies', 'compilerOptions', 'lockfileVersion', 'eslintConfig', 'scripts']);

/** Looked at in a file at most. */
const MOST_VALUES = 50_000;
/** The words of a sentence in an entry of a list: what has them is an export. */
const WORDS_IN_LIST = 6;
/** The words of a text in a single object: what has them may be an article under a name that is not known. */
const WORDS_ALONE = 40;

/** Whether a file is one of a program's own, by its name. */
function isOfProgram(path: string): boolean {
  return OF_PROGRAMS.test(basename(path).toLowerCase());
}

/** Whether JSON is the settings of a program, by the file's name or the keys at its top. */
export function isProgramJson(path: string, data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  return isOfProgram(path) || Object.keys(data).some((key) => KEYS_OF_PROGRAMS.has(key));
}

/** Whether XML that is no feed holds nobody's text. */
export function isOtherXml(path: string, source: string): boolean {
  return isOfProgram(path) || wordsIn(source.replace(/<[!?][^>]*>/g, ' ').replace(/<[^<>]*>/g, ' ')) < WORDS_ALONE;
}

/** Whether anybody's sentences stand in JSON: a few words in an entry of a list, or a longer text anywhere. */
export function holdsSentences(data: unknown): boolean {
  const stack: { readonly value: unknown; readonly isListed: boolean }[] = [{ value: data, isListed: false }];
  for (let seen = 0; stack.length > 0 && seen < MOST_VALUES; seen++) {
    const { value, isListed } = stack.pop()!;
    if (typeof value === 'string') {
      if (!/^\S+$/.test(value) && wordsIn(value) >= (isListed ? WORDS_IN_LIST : WORDS_ALONE)) return true;
    } else if (Array.isArray(value)) {
      for (const one of value.slice(0, MOST_VALUES)) stack.push({ value: one, isListed: isListed || typeof one === 'object' });
    } else if (typeof value === 'object' && value !== null) {
      for (const one of Object.values(value)) stack.push({ value: one, isListed });
    }
  }
  return false;
}

function wordsIn(text: string): number {
  return text.slice(0, 20_000).match(/\p{L}{2,}/gu)?.length ?? 0;
}
