import type { Finding } from './finding.js';
import type { JudgedName } from './name/judgedName.js';
import { mentionEvidence } from './name/evidence.js';
import { replaceName } from './name/replaceName.js';
import type { CheckContext } from './context.js';

/** `name.misspelled`: no article has the spelling, and one entity is near enough to be meant. */
export async function misspelledFinding(judged: JudgedName, suggestion: string, context: CheckContext, signal?: AbortSignal): Promise<Finding> {
  const entity = judged.lookup.entities[0]!;
  const known = entity.spellings.length > 0 ? ` The corpus has ${entity.articles === 1 ? 'it in one article' : `this name in ${entity.articles} articles`}.` : '';
  return {
    code: 'name.misspelled',
    start: judged.span.start,
    end: judged.span.end,
    message: `No article writes “${judged.mention.text}”; the sources have “${suggestion}”.${known}`,
    evidence: await mentionEvidence(entity, suggestion, context, signal),
    fixes: [replaceName(judged, suggestion, true)],
    name: judged.mention.text,
  };
}
