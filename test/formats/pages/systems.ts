import type { TestPage } from './pages.js';
import { BRIDGE, BUDGET, COURT, QUESTIONS, STORM } from './moreProse.js';
import { HARBOUR, OTHERS, SCHOOLS, TREATY } from './prose.js';

const p = (paragraphs: readonly string[], attributes = ''): string => paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const links = (titles: readonly string[]): string => titles.map((title) => `<li><a href="/n/${title.length}">${title}</a></li>`).join('\n');
const page = (title: string, body: string, { head = '', lang = 'en' } = {}): string => `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}">${head}</head><body>${body}</body></html>`;
const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const FOOTER = '<footer id="colophon"><div class="widget"><h3>About us</h3><p>The Marrow Courier has reported from the valley since 1874. It belongs to its readers, of whom there are eleven thousand.</p></div><p>© 2031 Marrow Courier</p></footer>';
const MENU = '<header id="masthead"><div class="site-branding"><a href="/">Marrow Courier</a><p class="site-description">News of the valley, every day but Sunday</p></div><nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li><a href="/valley">Valley</a></li></ul></nav></header>';
const COMMENTS = [
  'I have said for years that the mills would close, and nobody listened. Now we pay for it with our bridges, and next year it will be the schools, mark my words.',
  'The treasurer should be ashamed. When my grandfather sat in the council they still knew how to add up two columns, and the pools were free for everyone under sixteen.',
  'With respect, Otto, your grandfather left a debt of four millions. It took us nineteen years to pay that back, and you can look it up in the archive if you like.',
  'Can we please talk about the buses? I wait forty minutes every morning at Lissen, in the rain, next to a shelter that has had no roof since the storm in spring.',
];

/** Pages in the manner of content systems: of what they put between, before and after the paragraphs, and of where they keep a text that the page does not show. */
export const SYSTEM_PAGES: readonly TestPage[] = [
  {
    name: 'a block editor: groups, columns, a list, a table and a quotation in figures, buttons',
    html: page(
      'Council cuts roads',
      `${MENU}<main id="primary"><article class="post-77 post type-post status-publish category-town tag-budget"><h1 class="entry-title">Council cuts roads</h1><div class="entry-content wp-block-post-content is-layout-constrained">${p(BUDGET.slice(0, 2), ' class="has-medium-font-size"')}
<figure class="wp-block-pullquote"><blockquote><p>Nobody is proud of it</p></blockquote></figure><div class="wp-block-group alignwide"><div class="wp-block-columns"><div class="wp-block-column">${p(BUDGET.slice(2, 4))}</div></div></div>
<h2 class="wp-block-heading">What is cut</h2><ul class="wp-block-list"><li>Roads: 6.2 million crowns</li><li>Bridges: 3.9 million crowns</li><li>Parks: 1.1 million crowns</li></ul><figure class="wp-block-table"><table><thead><tr><th>Year</th><th>Spent in millions</th></tr></thead><tbody><tr><td>2030</td><td>214</td></tr><tr><td>2031</td><td>196</td></tr></tbody></table></figure>
<blockquote class="wp-block-quote"><p>${BUDGET[4]!}</p></blockquote>${p(BUDGET.slice(5))}<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Support our work</a></div></div></div><nav class="navigation post-navigation"><a rel="prev">${OTHERS[0]!}</a><a rel="next">${OTHERS[1]!}</a></nav></article></main>${FOOTER}`,
    ),
    story: [...BUDGET.slice(0, 4), 'What is cut', 'Roads: 6.2 million crowns', 'Bridges: 3.9 million crowns', 'Parks: 1.1 million crowns', 'Year Spent in millions', '2030 214', '2031 196', ...BUDGET.slice(4)],
  },
  {
    name: 'a system of nodes and fields, with regions around',
    html: page(
      'Council cuts roads',
      `<div class="layout-container">${MENU}<div class="region region-content"><div class="block block-system-breadcrumb-block"><ol><li><a>Home</a></li><li><a>Town</a></li></ol></div><article class="node node--type-article node--promoted node--view-mode-full"><div class="node__content"><div class="node__meta"><em>Submitted by <span class="username">ltessen</span> on 4 March 2031</em></div><div class="field field--name-field-teaser field__item">The pools get dearer, the library does not.</div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${p(BUDGET)}</div><div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a>Budget</a></div><div class="field__item"><a>Council</a></div></div></div><ul class="links inline"><li><a>Log in or register to post comments</a></li></ul></div></article></div><aside class="region region-sidebar-second"><div class="views-element-container block"><h2>Related</h2>${OTHERS.map((title) => `<div class="views-row"><a>${title}</a><p>A short look at what happened and who was there when it did, by our reporters in the valley.</p></div>`).join('')}</div></aside>${FOOTER}</div>`,
    ),
    story: ['The pools get dearer, the library does not.', ...BUDGET],
  },
  {
    name: 'breaks for paragraphs in one division, bold lines for headings, an advertisement in the middle',
    html: page('Council cuts roads', `${MENU}<div id="main"><div class="headline">Council cuts roads</div><div class="date">04.03.2031</div><div class="txt">${BUDGET.slice(0, 3).join('<br />\n<br />\n')}<br><br><div align="center" class="adv"><a href="/x"><img src="ad.gif"></a></div><b>The mills are gone</b><br><br>${BUDGET.slice(3).join('<br><br>')}</div><div class="navi"><a href="/back">Back</a> | <a href="/print">Print</a></div></div>${FOOTER}`),
    story: [...BUDGET.slice(0, 3), 'The mills are gone', ...BUDGET.slice(3)],
  },
  {
    name: 'an accelerated page: its own elements, menus at the side, a box to unfold',
    html: page(
      'Every third school lacks physics',
      `<amp-sidebar id="menu" layout="nodisplay"><ul>${links(['Town', 'Valley', 'World'])}</ul></amp-sidebar><header class="amp-bar"><a href="/">Courier</a></header><article class="amp-article"><header class="amp-article-header"><h1>Every third school lacks physics</h1><ul class="amp-meta"><li class="amp-byline">Ida Tessen</li><li class="amp-posted-on"><time datetime="2031-03-04">2 days ago</time></li></ul></header><figure><amp-img src="x.jpg" width="4" height="3"></amp-img><figcaption>An empty laboratory in Marrow</figcaption></figure><div class="amp-article-content">${p(SCHOOLS.slice(0, 2))}<amp-ad type="net" width="300" height="250"><div placeholder>Advertisement</div></amp-ad>${p(SCHOOLS.slice(2, 4))}<amp-accordion><section><h4>Other stories</h4><ul>${links(OTHERS.slice(0, 3))}</ul></section></amp-accordion>${p(SCHOOLS.slice(4))}<amp-social-share type="email"></amp-social-share></div><footer class="amp-footer"><p>View the full site of the Marrow Courier for pictures and comments</p></footer></article>`,
    ),
    story: SCHOOLS,
  },
  {
    name: 'a page that a script fills: only the beginning stands in it, the text in its data',
    html: page(
      'Water treaty signed',
      `<div id="__next"><header><a href="/">Courier</a></header><main><h1>Water treaty signed</h1><p class="lead">${TREATY[0]!}</p><div class="skeleton"></div></main><footer>Courier 2031</footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"slug":"water-treaty"}}}</script>`,
      { head: data({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Water treaty signed', datePublished: '2031-03-04T09:00:00Z', articleBody: TREATY.join('\n\n') }) },
    ),
    story: TREATY,
  },
  {
    name: 'a page without any of its text, which its data hold with marks of the language of pages',
    html: page('Council cuts roads', '<div id="root"><p>You need to enable JavaScript to run this app.</p></div>', { head: data({ '@graph': [{ '@type': 'WebSite', name: 'Courier' }, { '@type': ['Article', 'NewsArticle'], headline: 'Council cuts roads', articleBody: BUDGET.map((text) => `&lt;p&gt;${text.replaceAll('“', '&#8220;').replaceAll('”', '&rdquo;')}&lt;/p&gt;`).join('') }] }) }),
    story: BUDGET,
  },
  {
    name: 'data that hold only the beginning of what the page shows',
    html: page('Council cuts roads', `${MENU}<article><h1>Council cuts roads</h1>${p(BUDGET)}</article>${FOOTER}`, { head: data({ '@type': 'NewsArticle', headline: 'Council cuts roads', articleBody: `${BUDGET[0]!} ${BUDGET[1]!.slice(0, 60)}...` }) }),
    story: BUDGET,
  },
  {
    name: 'a blog of the old kind: spans and breaks in a post’s body, labels, a pager, an archive',
    html: page(
      'The council, again',
      `<div id="header"><h1><a>Notes from Marrow</a></h1></div><div id="main"><div class="date-outer"><h2 class="date-header"><span>Tuesday, 4 March 2031</span></h2><div class="post hentry"><h3 class="post-title entry-title">The council, again</h3><div class="post-body entry-content"><div class="separator"><a href="i.jpg"><img src="i.jpg"></a></div><span style="font-family: georgia;">${BUDGET.slice(0, 4).join('<br /><br />')}<br /><br /></span><br />${BUDGET.slice(4).join('<br /><br />')}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Lena Tessen</span></span> <span class="post-timestamp">at <a>7:12 AM</a></span> <span class="post-labels">Labels: <a>budget</a>, <a>council</a></span></div></div></div><div id="blog-pager"><a>Newer Post</a> <a>Older Post</a> <a>Home</a></div></div><div id="sidebar-right"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul>${links(['2031 (14)', '2030 (88)', '2029 (91)'])}</ul></div><div class="widget Profile"><h2>About Me</h2><p>I teach mathematics at the upper school and write down what the council does, since nobody else does so any more.</p></div></div>`,
    ),
    story: BUDGET,
  },
  {
    name: 'a ministry’s press release: numbered demands, a list of terms, a note to editors',
    html: page(
      'Supplement for teachers of physics',
      `<div class="gov-header"><a href="#content" class="skip-link">Skip to main content</a><p>An official website of the district of Marrow</p></div><nav aria-label="Breadcrumb"><a>Home</a> <a>News</a></nav><main id="content"><span class="type">Press release</span><h1>Supplement for teachers of physics</h1><dl class="metadata"><dt>From:</dt><dd><a>Ministry of Education</a></dd><dt>Published</dt><dd>4 March 2031</dd></dl><div class="govspeak">${p(SCHOOLS.slice(0, 3))}<p>The ministry will:</p><ol><li>pay a supplement of 300 crowns from November;</li><li>train 140 engineers by the summer;</li><li>open its laboratories to all schools at weekends.</li></ol><dl><dt>Supplement</dt><dd>A payment beside the salary that is not counted towards the pension.</dd></dl>${p(SCHOOLS.slice(3))}<h2>Notes to editors</h2><p>The survey was held between 2 and 27 September among all 214 schools of the district.</p></div><div class="share-page"><h2>Share this page</h2><a>Facebook</a><a>Email</a></div><div class="feedback-prompt"><p>Is this page useful?</p><button>Yes</button><button>No</button></div></main>${FOOTER}`,
    ),
    story: [
      ...SCHOOLS.slice(0, 3),
      'The ministry will:',
      'pay a supplement of 300 crowns from November;',
      'train 140 engineers by the summer;',
      'open its laboratories to all schools at weekends.',
      'Supplement',
      'A payment beside the salary that is not counted towards the pension.',
      ...SCHOOLS.slice(3),
      'Notes to editors',
      'The survey was held between 2 and 27 September among all 214 schools of the district.',
    ],
  },
  {
    name: 'a live report, the latest first, with what matters most at its head',
    html: page(
      'Storm closes sluices: live',
      `${MENU}<main><h1>Storm closes sluices: live</h1><div class="live-summary"><h2>What we know</h2><ul><li>The sluices at Colm are closed until after midnight.</li><li>Two hundred travellers are in the school at Lissen.</li></ul></div><ol class="live-feed">${STORM.map(([time, text], index) => `<li class="live-entry" id="e${index}"><div class="live-entry__meta"><time datetime="2031-03-04T${time}">${time}</time></div><div class="live-entry__body"><p>${text}</p>${index === 2 ? `<p>${HARBOUR[3]!}</p>` : ''}</div><div class="live-entry__share"><button>Share</button><a>Copy link</a></div></li>`).join('')}</ol></main>${FOOTER}`,
    ),
    story: ['What we know', 'The sluices at Colm are closed until after midnight.', 'Two hundred travellers are in the school at Lissen.', ...STORM.flatMap(([, text], index) => (index === 2 ? [text, HARBOUR[3]!] : [text]))],
  },
  {
    name: 'a short report with a long discussion under names of no meaning',
    html: page('Baker cleared of arson', `<div class="b-1">${MENU}<div class="b-2"><h1>Baker cleared of arson</h1><div class="b-3">${p(COURT)}</div></div><section class="b-9"><h2>Join the discussion (4)</h2>${COMMENTS.map((text, index) => `<div class="b-10"><div class="b-11"><a>reader${index}</a> <time>3 hours ago</time></div><div class="b-12">${text}</div><div class="b-13"><a>Reply</a> <a>Report</a></div></div>`).join('')}</section></div>${FOOTER}`),
    story: COURT,
  },
  {
    name: 'comments, longer than the report, in a list',
    html: page('Council cuts roads', `${MENU}<article><h1>Council cuts roads</h1><div class="body">${p(BUDGET.slice(0, 5))}</div></article><div class="discussion-thread" data-module="comments"><h3>Comments</h3><ul>${[...COMMENTS, ...COMMENTS].map((text) => `<li class="comment"><div class="comment-author">Otto</div><div class="comment-content"><p>${text}</p></div></li>`).join('')}</ul></div>${FOOTER}`),
    story: BUDGET.slice(0, 5),
  },
  {
    name: 'a page that goes on with other whole stories',
    html: page(
      'Water treaty signed',
      `${MENU}<div class="infinite"><article class="story" data-url="/treaty"><h1>Water treaty signed</h1><div class="story-content">${p(TREATY)}</div></article><article class="story" data-url="/harbour"><h1>Harbour of Orsk opens</h1><div class="story-content">${p(HARBOUR)}</div></article><article class="story" data-url="/schools"><h1>No physics in Marrow</h1><div class="story-content">${p(SCHOOLS)}</div></article></div>${FOOTER}`,
      { head: '<link rel="canonical" href="https://courier.example/treaty">' },
    ),
    story: TREATY,
  },
  {
    name: 'boxes between the paragraphs: another story, a letter by mail, a fund, a film',
    html: page(
      'Council cuts roads',
      `${MENU}<article class="article"><header><h1>Council cuts roads</h1><p class="article__lede">More than half of the cut falls on roads and bridges.</p></header><div class="article__content">${p(BUDGET.slice(0, 2))}<div class="box box--read-next"><span>Read next</span><a href="/q"><h3>${OTHERS[1]!}</h3></a></div>${p(BUDGET.slice(2, 4))}<section class="c-letter"><h3>The Courier at six</h3><p>Get the valley in five minutes, every evening. You can unsubscribe at any time. Read our privacy policy.</p><input type="email"></section>${p(BUDGET.slice(4, 6))}<div class="video-wrapper"><p>Watch: the vote at twenty past one</p></div>${p(BUDGET.slice(6))}</div><div class="support"><p>Independent reporting costs money. If you value what we do, please support the Marrow Courier with a monthly contribution.</p></div></article>${FOOTER}`,
    ),
    story: ['More than half of the cut falls on roads and bridges.', ...BUDGET],
  },
  {
    name: 'a page in German, with German names of classes',
    html: page(
      'Brücke bei Lissen bleibt gesperrt',
      `<div class="kopf"><a>Talbote</a></div><nav class="hauptnavigation"><a>Start</a><a>Region</a></nav><main><article class="artikel"><span class="dachzeile">Verkehr</span><h1>Brücke bei Lissen bleibt gesperrt</h1><p class="vorspann">Pendler müssen einen Umweg von 31 Kilometern fahren.</p><div class="autorenzeile">Von Lena Tessen</div><div class="artikel-text">${p(BRIDGE.slice(0, 2))}<div class="anzeige"><span>Anzeige</span></div>${p(BRIDGE.slice(2, 3))}<div class="teaser-box mehr-zum-thema"><h4>Mehr zum Thema</h4><ul>${links(['Fähre fährt ab November', 'Risse auch in Colm', 'Wer zahlt die Brücke?'])}</ul></div>${p(BRIDGE.slice(3))}</div><p class="quelle">dpa/lt</p></article><section class="kommentare"><h2>Kommentare</h2><p>Das war doch seit Jahren bekannt, dass die Pfeiler nichts taugen, aber im Rat schlafen sie ja alle und merken nichts.</p></section></main><footer><a>Impressum</a> <a>Datenschutz</a></footer>`,
      { lang: 'de' },
    ),
    story: ['Pendler müssen einen Umweg von 31 Kilometern fahren.', ...BRIDGE],
  },
  {
    name: 'an interview with short questions and short answers',
    html: page('“The water says otherwise”', `${MENU}<article><h1>“The water says otherwise”</h1><p>Edda Vries counts the seals on the banks off Orsk. She does not think that there are too many of them, and she has thirty years of books to show for it.</p>${QUESTIONS.map(([question, answer]) => `<p><strong>${question}</strong></p><p>${answer}</p>`).join('\n')}<p><em>Mira Tolk asked the questions.</em></p></article><aside><h3>Most read</h3><ol>${links(OTHERS)}</ol></aside>${FOOTER}`),
    story: ['Edda Vries counts the seals on the banks off Orsk. She does not think that there are too many of them, and she has thirty years of books to show for it.', ...QUESTIONS.flat(), 'Mira Tolk asked the questions.'],
  },
  {
    name: 'short paragraphs of one sentence, each in divisions of its own, calls to other stories between',
    html: page('Baker cleared of arson', `${MENU}<div class="article-body"><h1>Baker cleared of arson</h1>${COURT.map((text, index) => `<div class="component component--text" data-component="text-block"><div class="inner"><p>${text}</p></div></div>${index === 3 ? '<div class="component component--link"><p>READ MORE: <a href="/m">Mill Street fire: what we know so far</a></p></div>' : ''}`).join('')}</div><div class="component component--grid"><h3>More from Colm</h3>${OTHERS.map((title) => `<div class="card"><a><h4>${title}</h4></a></div>`).join('')}</div>${FOOTER}`),
    story: COURT,
  },
  {
    name: 'a list of ten places under numbered headings, captions that carry facts',
    html: page(
      'Three ways to cross the Tessel',
      `${MENU}<article><h1>Three ways to cross the Tessel</h1><p>While the bridge at Lissen is closed, there are three ways to get to the other side. We tried them all on a Tuesday morning.</p>${[
        ['1. The ferry', 'It leaves every half hour and takes nine minutes. Bicycles cost two crowns.', 'The ferry holds sixty people'],
        ['2. The weir at Colm', 'Only for walkers, and only in dry weather. The stairs are steep.', 'The weir was built in 1911'],
        ['3. The road through Marrow', 'Thirty-one kilometres more. Leave before six or after nine.', 'The road carries 14,000 cars a day'],
      ]
        .map(([head, text, caption]) => `<h2>${head!}</h2><figure><img src="a.jpg"><figcaption>${caption!}. Photo: Jan Ost</figcaption></figure><p>${text!}</p>`)
        .join('')}</article>${FOOTER}`,
    ),
    story: [
      'While the bridge at Lissen is closed, there are three ways to get to the other side. We tried them all on a Tuesday morning.',
      '1. The ferry',
      'It leaves every half hour and takes nine minutes. Bicycles cost two crowns.',
      '2. The weir at Colm',
      'Only for walkers, and only in dry weather. The stairs are steep.',
      '3. The road through Marrow',
      'Thirty-one kilometres more. Leave before six or after nine.',
    ],
  },
  {
    name: 'a text in nested tables with a table of results in it',
    html: `<html><head><title>Council cuts roads</title></head><body bgcolor="#ffffff"><center><table border="0" width="760"><tr><td><img src="logo.gif"></td></tr><tr><td><table><tr><td width="120" valign="top"><font size="2"><a href="a">Town</a><br><a href="b">Valley</a><br><a href="c">Letters</a></font></td><td width="500" valign="top"><p><font size="4">Council cuts roads</font></p>${BUDGET.slice(0, 4).map((text) => `<p><font face="Arial" size="2">${text}</font></p>`).join('')}<table border="1"><tr><td>For</td><td>9</td></tr><tr><td>Against</td><td>6</td></tr></table>${BUDGET.slice(4).map((text) => `<p><font face="Arial" size="2">${text}</font></p>`).join('')}</td><td width="140" valign="top"><font size="1"><b>Weather</b><br>Rain, 7 degrees<br><a href="w">More</a></font></td></tr></table></td></tr></table></center></body></html>`,
    story: [...BUDGET.slice(0, 4), 'For 9', 'Against 6', ...BUDGET.slice(4)],
  },
];
