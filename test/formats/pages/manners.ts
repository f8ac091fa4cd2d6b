import { BRIDGE, BUDGET, COURT } from './moreProse.js';
import type { TestPage } from './pages.js';
import { HARBOUR, OTHERS, SCHOOLS, TREATY } from './prose.js';

const p = (paragraphs: readonly string[], attributes = ''): string => paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const page = (title: string, body: string, lang = 'en'): string => `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}"></head><body>${body}</body></html>`;

const RUSSIAN: readonly string[] = [
  'Совет Марро потратит в следующем году на 18 миллионов крон меньше, чем в нынешнем, и больше половины сокращений придётся на дороги и мосты.',
  'За бюджет проголосовали девять членов совета, против — шесть; заседание началось в два часа дня и закончилось ночью.',
  '«Никто в этом зале не гордится этой бумагой», — сказал казначей Хенрик Ауле.',
  'Бюджет вступает в силу первого января, если губернатор не возразит в течение трёх недель.',
];
const GREEK: readonly string[] = [
  'Το συμβούλιο του Μάρο θα δαπανήσει το επόμενο έτος 18 εκατομμύρια κορώνες λιγότερες, και πάνω από τις μισές περικοπές αφορούν δρόμους και γέφυρες.',
  'Εννέα μέλη ψήφισαν υπέρ του προϋπολογισμού και έξι κατά, ύστερα από συνεδρίαση που τελείωσε μετά τα μεσάνυχτα.',
  '«Κανείς εδώ δεν είναι περήφανος», είπε ο ταμίας Χένρικ Άουλε.',
];
const ARABIC: readonly string[] = [
  'سينفق مجلس مارو في العام المقبل 18 مليون كرونة أقل من هذا العام، وتقع أكثر من نصف التخفيضات على الطرق والجسور.',
  'وصوت تسعة أعضاء لصالح الميزانية وستة ضدها بعد جلسة بدأت في الثانية ظهرا وانتهت بعد منتصف الليل.',
  'وقال أمين الخزانة هنريك أوله: "لا أحد في هذه القاعة فخور بهذه الورقة".',
];
const CHINESE: readonly string[] = [
  '马罗市议会明年的支出将比今年减少一千八百万克朗，一半以上的削减落在道路和桥梁上。',
  '九名议员投票赞成预算，六名反对，会议从下午两点开始，午夜过后才结束。',
  '“这间屋子里没有人为这份文件感到骄傲，”司库亨里克·奥勒说。',
];
const KOREAN: readonly string[] = ['마로 시의회는 내년에 올해보다 1800만 크로네를 덜 쓰기로 했으며, 삭감액의 절반 이상이 도로와 다리에 돌아간다.', '의원 아홉 명이 예산안에 찬성하고 여섯 명이 반대했다. 회의는 오후 두 시에 시작해 자정이 지나서야 끝났다.', '재무관 헨리크 아울레는 "이 자리에서 이 문서를 자랑스러워하는 사람은 없다"고 말했다.'];

/** Pages in the manner of newspapers of many countries: calls to other stories and to follow, rights, days and names in their languages, and boxes that have no telling names. */
export const MANNER_PAGES: readonly TestPage[] = [
  {
    name: 'a Russian paper: a division for each paragraph, a call to read, to subscribe and to report slips',
    html: page('Марро сокращает расходы', `<div class="top"><a>Новости</a> <a>Спорт</a></div><div class="story"><div class="story-info">09:14 05.06.2031</div><h1>Марро сокращает расходы</h1>${RUSSIAN.slice(0, 2).map((text) => `<div class="story-block"><div class="story-text">${text}</div></div>`).join('')}<p><b>Читайте также: </b><a href="/b">Десять вопросов о новом мосте</a></p>${RUSSIAN.slice(2).map((text) => `<div class="story-block"><div class="story-text">${text}</div></div>`).join('')}<p>Подписывайтесь на наш <a>Telegram-канал</a>, чтобы ничего не пропустить.</p><p>Нашли ошибку? Выделите её и нажмите Ctrl+Enter.</p></div>`, 'ru'),
    story: RUSSIAN,
  },
  {
    name: 'a Greek paper: calls among the paragraphs',
    html: page('Το Μάρο κόβει δαπάνες', `<h1>Το Μάρο κόβει δαπάνες</h1><div class="post-date">05.06.2031 | 09:14</div><div class="body">${p(GREEK.slice(0, 1))}<p><strong>Διαβάστε επίσης: <a href="/b">Δέκα ερωτήσεις για τη γέφυρα</a></strong></p>${p(GREEK.slice(1))}<p><em>Ακολουθήστε μας στο <a>Google News</a> και μάθετε πρώτοι τις ειδήσεις</em></p></div>`, 'el'),
    story: GREEK,
  },
  {
    name: 'an Arabic paper: a picture with a line that has no telling name, calls that are links',
    html: page('مارو تخفض الإنفاق', `<main><h1>مارو تخفض الإنفاق</h1><div class="i1"><span>نشر الأربعاء 5 يونيو 2031</span></div><div class="i2"><div class="i3"><img><span>قاعة المجلس مساء الثلاثاء</span></div>${p(ARABIC.slice(0, 1))}<p><a href="/x"><strong>اقرأ المزيد.. عشرة أسئلة حول الجسر الجديد</strong></a></p>${p(ARABIC.slice(1))}<p>لمتابعة آخر الأخبار اشترك في قناتنا على تلغرام</p></div></main>`, 'ar'),
    story: ARABIC,
  },
  {
    name: 'a Chinese paper: indents, a call to read on, the editor in charge',
    html: page('马罗削减开支', `<h1>马罗削减开支</h1><div class="info"><span>2031年06月05日 09:14</span></div><div id="content"><p><img></p><p class="img-desc">议会大厅。图：马罗网</p>${CHINESE.slice(0, 2).map((text) => `<p>&#12288;&#12288;${text}</p>`).join('')}<p>&#12288;&#12288;<strong>相关阅读：</strong><a href="/r">关于新桥的十个问题</a></p>${CHINESE.slice(2).map((text) => `<p>&#12288;&#12288;${text}</p>`).join('')}<p>（责任编辑：王明）</p></div>`, 'zh'),
    story: CHINESE,
  },
  {
    name: 'a Korean paper: a story in brackets, the reporter’s address, rights',
    html: page('마로, 지출 삭감', `<h1>마로, 지출 삭감</h1><div id="content">${p(KOREAN)}<p>▶ <a href="/r">[관련기사] 새 다리에 관한 열 가지 질문</a></p><p>노라 밴스 기자 nora@marrow.example</p><p>&lt;저작권자 ⓒ 마로일보, 무단 전재 및 재배포 금지&gt;</p></div>`, 'ko'),
    story: KOREAN,
  },
  {
    name: 'a German paper: a place above the headline, a paragraph that is a call, an agency’s sign',
    html: page('Brücke bei Lissen gesperrt', `<div class="w"><span class="ort">Lissen.</span><h1>Brücke bei Lissen gesperrt</h1><div class="t">${p(BRIDGE.slice(0, 3))}<p>+++ <a href="/wa">Immer informiert: Hier können Sie unserem WhatsApp-Kanal folgen</a> +++</p>${p(BRIDGE.slice(3))}</div><p class="quelle">dpa</p></div>`, 'de'),
    story: BRIDGE,
  },
  {
    name: 'boxes without telling names: a letter by mail, a head whose links are gone, a button, a fact box, who said a quotation',
    html: page('Council cuts roads', `<main><h1>Council cuts roads</h1><div class="a1"><div class="b1">Key events</div><ul><li><a href="/1">The vote in the council at one in the morning</a></li><li><a href="/2">The treasurer speaks of the mills</a></li></ul></div>${p(BUDGET.slice(0, 2))}<section class="c1"><p>Newsletter</p><p>The valley at seven, every weekday, picked by our desk</p><a href="/s">Sign me up</a></section>${p(BUDGET.slice(2, 4))}<blockquote><p>We will not spend our way out of this.</p><footer>Governor Oda Lie</footer></blockquote><a class="btn btn-primary" href="/budget">See the paper</a>${p(BUDGET.slice(4))}<div class="mol-factbox"><h3>How the grain tax works</h3><p>Mills pay for each sack that they grind, and the town keeps half of what comes in from them.</p></div></main>`),
    story: [...BUDGET.slice(0, 4), 'We will not spend our way out of this.', 'Governor Oda Lie', ...BUDGET.slice(4)],
  },
  {
    name: 'a local station: paragraphs that are links, a heading that is called a header, bio and address at the end',
    html: page('Baker cleared of arson', `<div class="article-body"><h1>Baker cleared of arson</h1><div class="d">Posted: Jun 5, 2031 / 09:14 p.m.</div>${p(COURT.slice(0, 4))}<p><a href="/r">${OTHERS[0]!}</a></p><p>Story continues below this ad</p><h2 class="subheader">A wall and a fuse box</h2>${p(COURT.slice(4))}<p class="c"><a href="/app">Download the free Marrow 7 app</a></p><p><em>Ida Tessen covers courts for Marrow 7. Write to her at ida@marrow.example.</em></p><p>Dan Ost contributed to this report.</p><p>This article was first published in the Marrow Courier and is republished here with permission.</p></div>`),
    story: [...COURT.slice(0, 4), 'A wall and a fuse box', ...COURT.slice(4)],
  },
  {
    name: 'an old page: the writer’s office and the hour below the headline, a picture with its line in a table at the side',
    html: `<html><head><title>Valen and Sarn sign water treaty</title></head><body><table width="760"><tr><td valign="top"><font size="4"><b>Valen and Sarn sign water treaty</b></font><br><font size="1">By Nora Vance<br>Ledger staff writer<br>Posted: June 4, 2003 11:40 p.m.</font><br><br><table align="right" width="200"><tr><td><img><br><font size="1"><i>The ministers leave the hall late on Friday.</i></font></td></tr></table><font size="3">${TREATY.join('<br><br>\n')}</font></td></tr></table></body></html>`,
    story: TREATY,
  },
  {
    name: 'paragraphs that only look like a page’s own words',
    html: page('No physics in Marrow', `<article><h1>No physics in Marrow</h1>${p(SCHOOLS.slice(0, 2))}<p>The schools are:</p><p><a href="/lissen">Grammar school of Lissen</a></p><p><a href="/colm">Mill Street school, Colm</a></p>${p(SCHOOLS.slice(2))}<p>The ministry’s newsletter, <a href="/n">which went out on Monday</a>, said nothing of it, and its channel on Telegram has been silent since.</p><p>Follow-up inspections on Facebook groups of parents were announced.</p><p>This story was published in the Courier on Monday, officials said.</p><div><img class="emoji" alt="*"> A star marks schools with two teachers.</div>${p(HARBOUR.slice(0, 1))}</article>`),
    story: [...SCHOOLS.slice(0, 2), 'The schools are:', 'Grammar school of Lissen', 'Mill Street school, Colm', ...SCHOOLS.slice(2), 'The ministry’s newsletter, which went out on Monday, said nothing of it, and its channel on Telegram has been silent since.', 'Follow-up inspections on Facebook groups of parents were announced.', 'This story was published in the Courier on Monday, officials said.', 'A star marks schools with two teachers.', HARBOUR[0]!],
  },
];
