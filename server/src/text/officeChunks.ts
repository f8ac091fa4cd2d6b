import type { Chunk, NounGroup } from './chunks.js';
import { isRole } from './roles.js';
import type { Token } from './tokens.js';

/** What ministers, secretaries and chiefs are of, where a name may follow without a mark: 'Secretary of State Ann Holt', 'chief of staff Ann Holt'. */
const DOMAIN = /^(?:state|staff|government|parliament|police|defen[cs]e|foreign|affairs|finance|justice|interior|home|health|education|energy|trade|commerce|labou?r|transport(?:ation)?|agriculture|culture|economy|economics|environment|industry|housing|treasury|war|security|homeland|development|research|science|sports?|tourism|fisheries|communications|operations|mission|delegation|the|and)$/;

/** Lays 'Secretary', 'of' and 'State Ann Holt' together as one person with a title; other chunks are given as they are. */
export function withOfficesJoined(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [office, of, holder] = [chunks[at]!, chunks[at + 1], chunks[at + 2]];
    const group = office.kind === 'noun' && of?.kind === 'preposition' && of.word === 'of' && holder?.kind === 'noun' ? titled(office.group, holder.group, tokens) : undefined;
    joined.push(group ? { kind: 'noun', group } : office);
    if (group) at += 2;
  }
  return joined;
}

/** The person whom an office and its complement end with; undefined where the complement is no more than that. */
function titled(office: NounGroup, holder: NounGroup, tokens: readonly Token[]): NounGroup | undefined {
  if (!isRole(tokens[office.head]!.norm) || holder.owner) return undefined;
  let first = holder.first;
  while (first < holder.next && DOMAIN.test(tokens[first]!.norm)) first++;
  const name = holder.name.filter((token) => token >= first);
  // 'The Ministry of Defence' ends with no name, and 'the mayor of New Selm' with a place.
  if (first === holder.first || name.length === 0 || name[0] !== first) return undefined;
  return { first: office.first, next: holder.next, head: holder.head, kind: 'name', name, titles: [office.head], ...(office.owner ? { owner: office.owner } : {}) };
}
