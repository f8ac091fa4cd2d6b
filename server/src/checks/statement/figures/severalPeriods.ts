import type { Profile } from '../profile.js';

const PERIODS = /^(?:quarters|months|years|weeks|days|halves|seasons|terms|sessions|rounds|decades|weekends|evenings|nights)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|previous|next)$/;
const SEVERAL = /^(?:both|two|three|four|five|six|seven|eight|nine|ten|twelve|all)$/;
/** How far before the noun of the periods the first of them may stand. */
const REACH = 5;
const JOINING = /^(?:\s*(?:and|to|through|until|till|plus)\s*|\s*[-–—]\s*)$/;

/** Whether a sentence tells of several periods together: 'in the second and third quarters', 'over both years', 'in May and June', 'from 2021 to 2023'. */
export function tellsSeveralPeriods({ tokens, dates, text }: Profile): boolean {
  const isNamed = tokens.some(({ norm }, at) => {
    if (!PERIODS.test(norm)) return false;
    const before = tokens.slice(Math.max(0, at - REACH), at);
    return before.some((word) => SEVERAL.test(word.norm)) || (before.filter((word) => ORDINAL.test(word.norm)).length > 1 && before.some((word) => word.norm === 'and' || word.text === ','));
  });
  return isNamed || dates.some((second, at) => at > 0 && JOINING.test(text.slice(dates[at - 1]!.end, second.start)));
}
