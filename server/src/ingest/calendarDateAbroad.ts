/** Names of months, whole or as they are shortened, of languages that are not written in Latin letters, with Latvian. */
const MONTHS: readonly (readonly string[])[] = [
  ['января', 'янв', 'січня', 'يناير', 'كانون الثاني', 'มกราคม', 'ม.ค.', 'Ιανουαρίου', 'janvāris', 'janvārī'],
  ['февраля', 'фев', 'лютого', 'فبراير', 'شباط', 'กุมภาพันธ์', 'ก.พ.', 'Φεβρουαρίου', 'februāris', 'februārī'],
  ['марта', 'мар', 'березня', 'مارس', 'آذار', 'มีนาคม', 'มี.ค.', 'Μαρτίου', 'marts', 'martā'],
  ['апреля', 'апр', 'квітня', 'أبريل', 'ابريل', 'إبريل', 'نيسان', 'เมษายน', 'เม.ย.', 'Απριλίου', 'aprīlis', 'aprīlī'],
  ['мая', 'травня', 'مايو', 'أيار', 'พฤษภาคม', 'พ.ค.', 'Μαΐου', 'maijs', 'maijā'],
  ['июня', 'июн', 'червня', 'يونيو', 'حزيران', 'มิถุนายน', 'มิ.ย.', 'Ιουνίου', 'jūnijs', 'jūnijā'],
  ['июля', 'июл', 'липня', 'يوليو', 'تموز', 'กรกฎาคม', 'ก.ค.', 'Ιουλίου', 'jūlijs', 'jūlijā'],
  ['августа', 'авг', 'серпня', 'أغسطس', 'اغسطس', 'آب', 'สิงหาคม', 'ส.ค.', 'Αυγούστου', 'augusts', 'augustā'],
  ['сентября', 'сен', 'вересня', 'سبتمبر', 'أيلول', 'กันยายน', 'ก.ย.', 'Σεπτεμβρίου', 'septembris', 'septembrī'],
  ['октября', 'окт', 'жовтня', 'أكتوبر', 'اكتوبر', 'تشرين الأول', 'ตุลาคม', 'ต.ค.', 'Οκτωβρίου', 'oktobris', 'oktobrī'],
  ['ноября', 'ноя', 'листопада', 'نوفمبر', 'تشرين الثاني', 'พฤศจิกายน', 'พ.ย.', 'Νοεμβρίου', 'novembris', 'novembrī'],
  ['декабря', 'дек', 'грудня', 'ديسمبر', 'كانون الأول', 'ธันวาคม', 'ธ.ค.', 'Δεκεμβρίου', 'decembris', 'decembrī'],
];
const NAMES = MONTHS.flat().sort((one, other) => other.length - one.length).map((name) => name.replace(/\./g, '\\.')).join('|');
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*(${NAMES})\\.?,?\\s*(\\d{4})(?!\\d)`, 'iu');
/** '2031. gada 14. janvāris' */
const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})\\.?\\s*gada\\s+(\\d{1,2})\\.\\s*(${NAMES})`, 'iu');
/** '2031年3月4日', '2031년 3월 4일' */
const IN_SIGNS = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
/** Thailand counts its years from so much earlier. */
const THAI_YEARS = 543;
const FIRST_THAI_YEAR = 2400;

/** Year, month and day that a text in another language than those of the West writes first, months from 1 to 12, not checked against the calendar; undefined where it writes none. */
export function dayAbroad(text: string): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const plain = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst !== null) return { year: yearOf(dayFirst[3]!), month: monthOf(dayFirst[2]!), day: Number(dayFirst[1]) };
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) return { year: yearOf(yearFirst[1]!), month: monthOf(yearFirst[3]!), day: Number(yearFirst[2]) };
  const signs = IN_SIGNS.exec(plain);
  return signs === null ? undefined : { year: Number(signs[1]), month: Number(signs[2]), day: Number(signs[3]) };
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.some((one) => one.toLowerCase() === name.toLowerCase())) + 1;
}

function yearOf(written: string): number {
  const year = Number(written);
  return year >= FIRST_THAI_YEAR ? year - THAI_YEARS : year;
}
