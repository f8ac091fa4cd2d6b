import { ARABIC, CLINIC, GRAIN, LATVIAN, LIBRARY, QUARRY, THAI } from './publisherProse.js';
import type { TestPage } from './pages.js';

const p = (paragraphs: readonly string[], attributes = ''): string => paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const page = (title: string, body: string, language = 'en', head = ''): string => `<!DOCTYPE html>\n<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Pages of publishers of other languages, and pages whose text stands in an unusual place. */
export const ABROAD_PAGES: readonly TestPage[] = [
  {
    name: 'an Arabic site: one division with breaks, calls to read also between, tags, sharing',
    html: page(
      'سد جديد على نهر تيسل يبدأ العمل في أيار - صحيفة الوادي',
      `<header class="header"><nav><ul><li><a>الرئيسية</a></li><li><a>سياسة</a></li><li><a>اقتصاد</a></li></ul></nav></header><div class="container"><div class="breadcrumb"><a>الرئيسية</a> / <a>محليات</a></div><div class="details"><h1>سد جديد على نهر تيسل يبدأ العمل في أيار</h1><div class="info"><span class="writer">أورسك - ليلى منصور</span><span class="date">الثلاثاء 14 كانون الثاني 2031 - 18:20</span></div><div class="share"><a>فيسبوك</a><a>تويتر</a><a>واتساب</a></div>
<div class="img"><img><div class="cap">موقع السد شمال أورسك (أرشيف)</div></div><div class="text" id="newsText">${ARABIC[0]}<br><br>${ARABIC[1]}<br><br>${ARABIC[2]}<br><br><div class="related-in"><span>اقرأ أيضا:</span> <a href="/x">أسعار القمح ترتفع للشهر الثالث</a></div><br>${ARABIC[3]}<br><br>${ARABIC[4]}<br><br>${ARABIC[5]}</div>
<div class="tags"><span>الكلمات الدالة:</span><a>أورسك</a><a>مياه</a></div></div><div class="more"><h3>أخبار ذات صلة</h3><ul><li><a>وزير الزراعة يزور الوادي</a></li><li><a>المجلس يؤجل التصويت على الميزانية</a></li></ul></div><div class="comments"><h3>التعليقات</h3><p>أضف تعليقك</p></div></div><footer>جميع الحقوق محفوظة لصحيفة الوادي 2031</footer>`,
      'ar',
    ),
    story: ARABIC,
  },
  {
    name: 'an Arabic site: paragraphs, a box of the latest in the middle, an agency',
    html: page(
      'السد الجديد',
      `<div class="top-bar"><a>عاجل</a><marquee>اجتماع طارئ لمجلس المدينة مساء اليوم</marquee></div><main><article><header><h1>مزارعون يخشون السد الجديد على نهر تيسل</h1><time datetime="2031-01-15">15/01/2031</time></header><div class="article-body">${p(ARABIC.slice(0, 2))}<div class="latest-box"><h4>آخر الأخبار</h4><ul><li><a>انقطاع الكهرباء في الحي الشرقي</a></li><li><a>افتتاح معرض الكتاب يوم الجمعة</a></li><li><a>الميناء يستقبل أول سفينة</a></li></ul></div>${p(ARABIC.slice(2, 5))}<p>${ARABIC[5]}</p><p>المصدر: وكالات</p><p>تابعوا آخر أخبارنا عبر تطبيقنا على الهاتف</p></div></article></main>`,
      'ar',
    ),
    story: ARABIC,
  },
  {
    name: 'a Thai site: paragraphs without full stops, calls to read on, tags',
    html: page(
      'ปิดสะพานไม้ออร์สก์หกเดือน - ข่าวหุบเขา',
      `<header><ul class="menu"><li><a>หน้าแรก</a></li><li><a>การเมือง</a></li><li><a>กีฬา</a></li></ul></header><div class="wrap"><article class="single"><h1 class="title">ปิดสะพานไม้ออร์สก์หกเดือน ซ่อมเสาผุพัง</h1><div class="meta"><span>โดย สมชาย ใจดี</span><span>14 มกราคม 2574 เวลา 18:20 น.</span><span>อ่าน 1,204 ครั้ง</span></div><div class="social"><a>แชร์</a><a>ทวีต</a><a>ไลน์</a></div><div class="entry">${p(THAI.slice(0, 2))}<p><strong>อ่านเพิ่มเติม : <a href="/x">ตลาดเช้าเมืองออร์สก์ย้ายที่ใหม่</a></strong></p>${p(THAI.slice(2, 4))}<div class="ads">โฆษณา</div>${p(THAI.slice(4))}</div><div class="tags">แท็ก: <a>ออร์สก์</a> <a>สะพาน</a></div></article><aside><h3>ข่าวที่เกี่ยวข้อง</h3><ul><li><a>น้ำท่วมหุบเขาทำถนนขาด</a></li><li><a>โรงเรียนเปิดเทอมล่าช้า</a></li></ul><h3>ข่าวยอดนิยม</h3><ol><li><a>แมวหายสามปีกลับบ้าน</a></li></ol></aside></div><footer>© สงวนลิขสิทธิ์ ข่าวหุบเขา</footer>`,
      'th',
    ),
    story: THAI,
  },
  {
    name: 'a Thai site: divisions and breaks in the editor’s body',
    html: page(
      'สะพานไม้ออร์สก์',
      `<div id="wrapper"><div class="nav"><a>ข่าวล่าสุด</a> | <a>วิดีโอ</a></div><div class="content"><h1>ปิดสะพานไม้ออร์สก์</h1><div class="date">เผยแพร่: 14 ม.ค. 2574 18:20 ปรับปรุง: 15 ม.ค. 2574 07:02</div><div class="content-detail"><div>${THAI[0]}<br><br>${THAI[1]}<br><br></div><div>${THAI[2]}</div><div>&nbsp;</div><div>${THAI[3]}</div><div><img><br><span class="caption">ภาพจากเทศบาลเมืองออร์สก์</span></div><div>${THAI[4]}<br><br>${THAI[5]}</div></div><div class="fb">ติดตามข่าวได้ที่ Facebook และ Twitter ของเรา</div><div class="comment">แสดงความคิดเห็น</div></div></div>`,
      'th',
    ),
    story: THAI,
  },
  {
    name: 'a Latvian portal: fragments, calls to read also, a survey, comments',
    html: page(
      'Orskas osta atkal pieņems lielos kuģus - Krasta Ziņas',
      `<header><nav><a>Jaunumi</a><a>Sports</a><a>Kultūra</a></nav></header><main><article class="article"><div class="article__header"><a class="channel">Bizness</a><h1>Orskas osta atkal pieņems lielos kuģus</h1><div class="article__meta"><span>Ilze Berga</span> <time>2031. gada 14. janvāris, 18:20</time> <a>Komentāri (12)</a></div></div><section class="article__body"><fragment class="fragment fragment-html">${p(LATVIAN.slice(0, 2))}</fragment><fragment class="fragment fragment-related"><div class="headline-list"><h4>Lasi arī</h4><a href="/x">Zvejnieki grib vēlāku sezonu</a><a href="/y">Kāpēc vilciens uz Tarnu vienmēr kavējas</a></div></fragment><fragment class="fragment fragment-html">${p(LATVIAN.slice(2, 4))}</fragment><fragment class="fragment fragment-ad"><span>Reklāma</span></fragment><fragment class="fragment fragment-html">${p(LATVIAN.slice(4))}</fragment><fragment class="fragment fragment-poll"><h4>Vai osta ir vajadzīga?</h4><label>Jā</label><label>Nē</label><button>Balsot</button></fragment></section><div class="share">Dalies: <a>Facebook</a> <a>X</a> <a>WhatsApp</a></div><div class="tags"><a>Orska</a><a>osta</a></div></article><section class="comments"><h3>Komentāri</h3><div class="comment"><b>janis</b><p>Beidzot! Mēs ar brāli gaidījām šo dienu divus gadus, un cenas degvielai pa to laiku ir dubultojušās, paldies par neko.</p></div></section></main><footer>© Krasta Ziņas. Pārpublicēšanas gadījumā atsauce obligāta.</footer>`,
      'lv',
    ),
    story: LATVIAN,
  },
  {
    name: 'a Latvian paper: a paragraph a division, the lead in bold, an agency at the end',
    html: page(
      'Osta atvērta',
      `<div class="site"><div class="menu"><a>Sākums</a><a>Novados</a></div><div class="post"><h2 class="post-title"><a href="/self">Osta atvērta</a></h2><div class="post-info">Publicēts 14.01.2031 | Autors: LKA</div><div class="post-body"><div class="lead"><b>${LATVIAN[0]}</b></div>${LATVIAN.slice(1).map((text) => `<div class="txt">${text}</div>`).join('\n')}<div class="txt"><i>Avots: LKA</i></div></div><div class="next-prev"><a>« Iepriekšējais raksts</a> <a>Nākamais raksts »</a></div></div><div class="side"><b>Populārākie</b><br><a>Kaķis pārnāk mājās pēc trim gadiem</a><br><a>Piecas zupas aukstai nedēļai</a></div></div>`,
      'lv',
    ),
    story: LATVIAN,
  },
  {
    name: 'a page of which only the state for scripts has the text, in typed pieces',
    html: page(
      'Clinic sends patients home',
      '<div id="__next"><div class="skeleton"></div></div><script id="__NEXT_DATA__" type="application/json">' +
        JSON.stringify({
          props: {
            pageProps: {
              article: { headline: 'Clinic sends patients home', authors: [{ name: 'Nora Tamm' }], publishedAt: '2031-01-21T06:02:00Z', body: [...CLINIC.slice(0, 4).map((text) => ({ type: 'paragraph', text })), { type: 'newsletter', title: 'Health letter', text: 'Get the week’s medical news from our desk.' }, { type: 'heading', level: 2, text: 'Warnings' }, ...CLINIC.slice(4).map((text) => ({ type: 'paragraph', text })), { type: 'related', items: [{ title: 'Council postpones vote on the tram', url: '/t' }] }] },
              mostRead: [{ headline: 'The woman who paints lighthouses', teaser: 'She has done forty-one of them, and has never been asked to leave.' }],
            },
          },
        }) +
        '</script>',
    ),
    story: [...CLINIC.slice(0, 4), 'Warnings', ...CLINIC.slice(4)],
  },
  {
    name: 'an accelerated page: advertisements, a bar at the side, consent, a list of links among the paragraphs',
    html: page(
      'Six countries to store grain together',
      `<amp-sidebar id="s" layout="nodisplay"><ul><li><a>World</a></li><li><a>Farming</a></li></ul></amp-sidebar><amp-consent id="c"><div id="consent-ui"><p>We use cookies to show you advertising that fits. By tapping accept you agree that we and our partners may process your data.</p><button>Accept</button></div></amp-consent><header class="amp-wp-header"><a>Coast Wire</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Six countries to store grain together</h1><div class="amp-wp-meta amp-wp-byline">Petra Winn</div><div class="amp-wp-meta amp-wp-posted-on"><time>4 hours ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="a.jpg"></amp-img><figcaption>Silos in Tarn</figcaption></figure><div class="amp-wp-article-content">${p(GRAIN.slice(0, 2))}<amp-ad type="x"><div placeholder>Advertisement</div></amp-ad><p><strong>Related:</strong></p><ul><li><a>Bread prices rise for a third month</a></li><li><a>What happened in the famine of 1974</a></li></ul>${p(GRAIN.slice(2, 5))}<amp-social-share type="x"></amp-social-share>${p(GRAIN.slice(5))}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a>Farming</a></div><div class="amp-wp-meta amp-wp-comments-link"><a>Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><div><h2>Coast Wire</h2><a href="#top" class="back-to-top">Back to top</a></div></footer>`,
    ),
    story: GRAIN,
  },
  {
    name: 'a story with tables of figures, a list of other stories in the middle, a chart in words',
    html: page(
      'What the quarry leaves behind',
      `<nav><a>Home</a></nav><div class="l-content"><h1>What the quarry leaves behind</h1><p class="meta">Jonas Field · 3 min read</p><div class="rte">${p(QUARRY.slice(0, 2))}<table class="data"><caption>People at the pit</caption><thead><tr><th>Year</th><th>Workers</th><th>Tonnes</th></tr></thead><tbody><tr><td>1990</td><td>610</td><td>48,000</td></tr><tr><td>2010</td><td>330</td><td>21,500</td></tr><tr><td>2030</td><td>140</td><td>7,200</td></tr></tbody></table>${p(QUARRY.slice(2, 4))}<h3>You might also like</h3><ul class="list"><li><a href="/1">Fishing crews want a later start to the season</a></li><li><a href="/2">Council postpones vote on the tram</a></li><li><a href="/3">The woman who paints lighthouses</a></li></ul>${p(QUARRY.slice(4, 6))}<p>What is planned for the site:</p><ol><li>The upper terrace is to be planted with birch.</li><li>The lake below stays as it is.</li></ol><p>${QUARRY[6]}</p></div></div>`,
    ),
    story: [...QUARRY.slice(0, 2), 'People at the pit', 'Year Workers Tonnes', '1990 610 48,000', '2010 330 21,500', '2030 140 7,200', ...QUARRY.slice(2, 6), 'What is planned for the site:', 'The upper terrace is to be planted with birch.', 'The lake below stays as it is.', QUARRY[6]!],
  },
  {
    name: 'pictures that stand a second time for browsers without scripts, a text folded behind a button, a rating',
    html: page(
      'The cellar in Fenner Street',
      `<div class="app"><header class="hd"><a>Fenner Review</a></header><div class="opinion"><div class="tag">Opinion</div><h1>The cellar in Fenner Street</h1><div class="by"><noscript><img src="a.jpg" alt="Ruben Aske"></noscript><img data-src="a.jpg"><span>Ruben Aske</span></div><div class="txt">${p(LIBRARY.slice(0, 2))}<div class="lazy"><img data-src="b.jpg"><noscript><img src="b.jpg"><p>Enable JavaScript to see this picture</p></noscript><small>The hymn books. Picture: R. Aske</small></div>${p(LIBRARY.slice(2, 4))}<button class="more-toggle">Show more</button><div class="folded" aria-hidden="true">${p(LIBRARY.slice(4))}</div></div><div class="rate"><span>How do you like this article?</span><span>★★★★☆ 4.2 (118 votes)</span></div><div class="disc">The views of our guests are their own and not always those of the Review.</div></div></div>`,
    ),
    story: LIBRARY,
  },
];
