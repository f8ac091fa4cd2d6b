import type { CslName } from '../item.js';
import { groupOf, isBlank, plainText, textOf, type Rich } from '../richText.js';
import type { StyleNode } from '../styleNode.js';
import type { Context } from './context.js';
import { initials } from './initials.js';
import type { NameOptions } from './nameOptions.js';
import { affixed, styled } from './styled.js';

interface NameParts {
  readonly given: string;
  readonly dropping: string;
  readonly nonDropping: string;
  readonly family: string;
  readonly suffix: string;
  readonly hasSuffixComma: boolean;
}

/** One name of a list: in the order of speech, or with the family first, as the style wants it at this position. */
export function personName(name: CslName, position: number, options: NameOptions, context: Context): Rich {
  const { attributes, form, parts: elements } = options;
  if (name.literal !== undefined && name.literal !== '') return part('family', name.literal, elements, context);
  const parts = partsOf(name);
  // Somebody known by one name has no initials.
  const given = parts.family === '' ? parts.given : inInitials(parts.given, attributes, context.style.attributes['initialize-with-hyphen'] !== 'false');
  const family = (text: string): Rich => part('family', text, elements, context);
  const first = (text: string): Rich => part('given', text, elements, context);
  if (form === 'short' && !(context.purpose === 'sort')) return spaced([withParticle(parts, family)]);
  if (isWithoutSpaces(parts)) return form === 'short' ? family(parts.family) : groupOf([family(parts.family), first(given)]);
  const demotes = context.style.attributes['demote-non-dropping-particle'] ?? 'display-and-sort';
  const isTurned = attributes['name-as-sort-order'] === 'all' || (attributes['name-as-sort-order'] === 'first' && position === 0);
  if (isTurned && !isTrue(name['static-ordering'])) {
    const demotesHere = demotes === 'display-and-sort' || (demotes === 'sort-only' && context.purpose === 'sort');
    const lead = demotesHere || parts.nonDropping === '' ? family(parts.family) : withParticle(parts, family);
    if (form === 'short') return lead;
    const rest = spaced([first(joinedWords(given, parts.dropping)), ...(demotesHere ? [family(parts.nonDropping)] : [])]);
    const separator = attributes['sort-separator'] ?? ', ';
    return separated([lead, rest, textOf(parts.suffix)], separator);
  }
  const core = isTrue(name['static-ordering']) ? spaced([withParticle(parts, family), first(joinedWords(given, parts.dropping))]) : spaced([first(joinedWords(given, parts.dropping)), withParticle(parts, family)]);
  return parts.suffix === '' ? core : separated([core, textOf(parts.suffix)], parts.hasSuffixComma ? ', ' : ' ');
}

/** Small words before a family that go with it ('van', 'de la'), where nobody took them apart before. */
function partsOf(name: CslName): NameParts {
  const { family = '', given = '', suffix = '' } = name;
  let nonDropping = name['non-dropping-particle'] ?? '';
  let dropping = name['dropping-particle'] ?? '';
  let last = family.trim();
  const isWhole = /^["“].*["”]$/.test(last);
  if (isWhole) last = last.slice(1, -1);
  const lead = !isWhole && nonDropping === '' ? /^((?:\p{Ll}[\p{Ll}.]*\s+)+|\p{Ll}+[’'-](?=\p{Lu}))(?=\S*\p{Lu})/u.exec(last)?.[1] : undefined;
  if (lead !== undefined) {
    nonDropping = lead.trim();
    last = last.slice(lead.length);
  }
  let first = given.trim();
  const tail = dropping === '' ? /\s((?:\p{Ll}[\p{Ll}’'.]*\s*)+)$/u.exec(first)?.[1] : undefined;
  if (tail !== undefined) {
    dropping = tail.trim();
    first = first.slice(0, -tail.length).trim();
  }
  return { given: first, dropping, nonDropping, family: last, suffix: suffix.trim(), hasSuffixComma: isTrue(name['comma-suffix']) };
}

function isTrue(value: boolean | number | string | undefined): boolean {
  return value === true || value === 1 || value === 'true' || value === '1';
}

function withParticle({ nonDropping, family }: NameParts, write: (text: string) => Rich): Rich {
  return write(joinedWords(nonDropping, family));
}

/** Nothing stands between a particle that ends in an apostrophe or a hyphen and what follows. */
function joinedWords(lead: string, rest: string): string {
  if (lead === '' || rest === '') return lead + rest;
  return /[’'-]$/.test(lead) ? lead + rest : `${lead} ${rest}`;
}

function inInitials(given: string, attributes: Readonly<Record<string, string>>, keepsHyphens: boolean): string {
  const mark = attributes['initialize-with'];
  return mark === undefined ? given : initials(given, mark, attributes['initialize'] !== 'false', keepsHyphens);
}

/** Names in scripts that write the family first and leave no space. */
function isWithoutSpaces({ family, given }: NameParts): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(family) && !/[\p{Script=Latin}]/u.test(given);
}

/** Nothing stands between a particle that ends in an apostrophe and the family. */
function spaced(parts: readonly Rich[]): Rich {
  return groupOf(parts.filter((one) => !isBlank(one)).flatMap((one, position, all) => (position === 0 || /[’']$/.test(plainText(all[position - 1]!)) ? [one] : [textOf(' '), one])));
}

function separated(parts: readonly Rich[], by: string): Rich {
  return groupOf(parts.filter((one) => !isBlank(one)).flatMap((one, position) => (position === 0 ? [one] : [textOf(by), one])));
}

/** A part of a name as `cs:name-part` wants it. */
function part(name: 'family' | 'given', text: string, elements: readonly StyleNode[], context: Context): Rich {
  const element = elements.find(({ attributes }) => attributes['name'] === name);
  if (element === undefined || text === '') return textOf(text);
  const { prefix: _, suffix: __, ...face } = element.attributes;
  return affixed(styled(textOf(text), face, context) ?? textOf(''), element.attributes);
}
