import { HARBOUR, OTHERS, SCHOOLS, TREATY } from './prose.js';

/** A page as a content system makes it, and the words of its story: headline, captions, bylines and all that is offered besides are none of them. */
export interface TestPage {
  readonly name: string;
  readonly html: string;
  /** Paragraphs, headings and entries of lists, in their order. */
  readonly story: readonly string[];
}

const p = (paragraphs: readonly string[], attributes = ''): string => paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const links = (titles: readonly string[], item = (title: string): string => `<li><a href="/n/${title.length}">${title}</a></li>`): string => titles.map(item).join('\n');
const shell = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Valen Post</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Valen Post">${head}</head><body class="page single has-sidebar">${body}</body></html>`;
const FOOTER = '<footer class="site-footer"><p>Copyright 2031 Valen Post. All rights reserved. No part of this page may be copied without our written consent.</p><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/terms">Terms of use</a></li></ul></footer>';
const COOKIES = '<div id="cookie-notice" role="dialog"><p>We and our 214 partners store information on your device to show you advertising that fits you. You may accept this or manage your preferences at any time in our privacy centre.</p><button>Accept all</button></div>';
const NAV = '<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav>';

export const PAGES: readonly TestPage[] = [
  {
    name: 'a blog system with share buttons, tags, the author’s life and comments',
    html: shell(
      'Harbour of Orsk opens',
      `${COOKIES}<header>${NAV}</header><div id="content"><article class="post-112 post type-post"><header class="entry-header"><h1 class="entry-title">Harbour of Orsk opens</h1><div class="entry-meta"><span class="posted-on"><time datetime="2031-03-04">March 4, 2031</time></span> <span class="byline">by <a href="/a/tolk">Mira Tolk</a></span></div></header>
<div class="entry-content"><figure class="wp-block-image"><img src="x.jpg"><figcaption>The minister cuts the ribbon. Photo: Jan Ost/Valen Post</figcaption></figure>${p(HARBOUR.slice(0, 3))}<p><strong>Read also: <a href="/n/1">${OTHERS[0]}</a></strong></p>${p(HARBOUR.slice(3))}
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Facebook</a></li><li><a>Telegram</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3>${links(OTHERS.slice(1, 4))}</div></div>
<footer class="entry-footer">Tagged <a>harbour</a>, <a>ferries</a></footer><div class="author-bio"><p>Mira Tolk covers the coast for the Valen Post. She has written about ports, fish and weather for twelve years and lives in Orsk with two dogs.</p></div></article>
<div id="comments" class="comments-area"><h2>3 thoughts on “Harbour of Orsk opens”</h2><ol class="comment-list"><li><p>About time! I have driven around this bay every week since the storm and my car is not the same any more, thank you very much.</p></li><li><p>And who pays for it? We do, as always, while the gentlemen from the ministry drink their sparkling wine in the rain with our money.</p></li></ol></div></div>
<aside class="sidebar widget-area"><h2>Recent posts</h2><ul>${links(OTHERS)}</ul></aside>${FOOTER}`,
    ),
    story: HARBOUR,
  },
  {
    name: 'a newspaper with boxes inside the text and a standfirst',
    html: shell(
      'Valen and Sarn sign water treaty',
      `${NAV}<main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Valen and Sarn sign water treaty</h1><p class="article__standfirst">After eleven months the border posts on the upper Tessel are to open again within days.</p><div class="article__meta"><span class="article__author">Dan Ost</span><span class="article__timestamp">Tue 4 Mar 2031 22.10 CET</span></div>
<div class="article__body" itemprop="articleBody">${p(TREATY.slice(0, 2), ' class="paragraph"')}<aside class="inline-related"><h4>More on this story</h4><ul>${links(OTHERS.slice(0, 3))}</ul></aside>${p(TREATY.slice(2, 4), ' class="paragraph"')}
<div class="newsletter-inline"><h4>First thing in the morning</h4><p>Sign up to our briefing and get the five stories of the day, picked by our editors, into your inbox every weekday at six.</p><form><input type="email"><button>Sign up</button></form></div>${p(TREATY.slice(4), ' class="paragraph"')}</div></article>
<section class="most-popular"><h2>Most viewed</h2><ol>${links(OTHERS)}</ol></section></main>${FOOTER}`,
    ),
    story: ['After eleven months the border posts on the upper Tessel are to open again within days.', ...TREATY],
  },
  {
    name: 'lists, sub-headings, a quotation set apart and a table',
    html: shell(
      'No physics in Marrow',
      `${NAV}<article><h1>No physics in Marrow</h1><p class="byline">By Ida Tessen, education correspondent</p>${p(SCHOOLS.slice(0, 2))}<h2>Hours that nobody teaches</h2><blockquote><p>${SCHOOLS[2]}</p></blockquote><p>The council asks for three things:</p><ul><li>a supplement for teachers of scarce subjects;</li><li>laboratories that can be used by several schools;</li><li>a register of lessons that were not given.</li></ul>
${p(SCHOOLS.slice(3))}<table><tr><th>District</th><th>Schools without</th></tr><tr><td>Marrow</td><td>63</td></tr><tr><td>Colm</td><td>12</td></tr></table><p class="tags">Topics: <a>schools</a> <a>Marrow</a></p></article>${FOOTER}`,
    ),
    story: [...SCHOOLS.slice(0, 2), 'Hours that nobody teaches', SCHOOLS[2]!, 'The council asks for three things:', 'a supplement for teachers of scarce subjects;', 'laboratories that can be used by several schools;', 'a register of lessons that were not given.', ...SCHOOLS.slice(3), 'District Schools without', 'Marrow 63', 'Colm 12'],
  },
  {
    name: 'generated names of classes, divisions for paragraphs',
    html: shell(
      'Harbour of Orsk opens',
      `<div class="css-1a2b">${COOKIES}<div class="css-9x"><a href="/">Valen Post</a></div><div class="css-77"><div class="css-h1"><h1>Harbour of Orsk opens</h1></div><div class="css-m" data-testid="byline">Mira Tolk</div><div class="css-t"><time datetime="2031-03-04T10:00:00Z">4 March 2031</time></div><div class="css-b">${HARBOUR.map((text, index) => `<div class="css-p">${text}</div>${index === 2 ? '<div class="css-ad" data-component="ad-slot">Advertisement</div>' : ''}`).join('')}</div><div class="css-r" data-component="related-links"><span>Related topics</span><a>Harbours</a><a>Fishing</a></div></div></div>`,
    ),
    story: HARBOUR,
  },
  {
    name: 'a live blog with times',
    html: shell(
      'Treaty signed: as it happened',
      `${NAV}<main><h1>Treaty signed: as it happened</h1><div class="live-blog">${TREATY.map((text, index) => `<article class="live-blog-post" id="post-${index}"><header><time class="post-time">1${index}.05</time></header><div class="post-body"><p>${text}</p><p>${SCHOOLS[index]!}</p></div><div class="share-buttons"><a>Share</a> <a>Copy link</a></div></article>`).join('')}</div></main>${FOOTER}`,
    ),
    story: TREATY.flatMap((text, index) => [text, SCHOOLS[index]!]),
  },
  {
    name: 'a teaser before a paywall',
    html: shell(
      'No physics in Marrow',
      `${NAV}<article><h1>No physics in Marrow</h1><div class="article-content">${p(SCHOOLS.slice(0, 3))}</div><div class="paywall-box"><h3>Keep reading for 1 crown</h3><p>Subscribe now and read this and all other articles of the Valen Post for a month. You can cancel at any time, and we will remind you before it ends.</p><ul><li>All articles on the web and in the app</li><li>The printed paper at the weekend</li></ul><a class="button">Subscribe</a></div></article><section class="teasers"><h2>Also interesting</h2>${OTHERS.map((title) => `<div class="teaser"><h3><a href="/x">${title}</a></h3><p>Our correspondent was there when the doors opened and tells what she saw in the first hour.</p></div>`).join('')}</section>${FOOTER}`,
    ),
    story: SCHOOLS.slice(0, 3),
  },
  {
    name: 'an old page of tables and breaks',
    html: `<html><head><title>Harbour of Orsk opens - Valen Post</title></head><body><table width="900"><tr><td colspan="2"><a href="/">Home</a> | <a href="/w">World</a> | <a href="/s">Sport</a></td></tr><tr><td valign="top" width="160"><b>Sections</b><br><a href="/1">World</a><br><a href="/2">Coast</a><br><a href="/3">Farming</a></td><td valign="top"><font size="5"><b>Harbour of Orsk opens</b></font><br><br>${HARBOUR.join('<br><br>')}<br><br></td></tr><tr><td colspan="2"><font size="1">Copyright 2031 Valen Post</font></td></tr></table></body></html>`,
    story: HARBOUR,
  },
  {
    name: 'a short notice',
    html: shell('Ferry fares to rise', `${NAV}<article><h1>Ferry fares to rise</h1><p>Ferry fares will rise by four per cent in January, the port authority of Orsk said on Monday.</p><p>Children under twelve still travel free.</p></article><aside><h3>Latest news</h3><ul>${links(OTHERS)}</ul></aside>${FOOTER}`),
    story: ['Ferry fares will rise by four per cent in January, the port authority of Orsk said on Monday.', 'Children under twelve still travel free.'],
  },
  {
    name: 'a magazine: headings, a pull quotation that repeats the text, a note on corrections',
    html: shell(
      'The town that waited',
      `${NAV}<div class="longform"><h1>The town that waited</h1><p class="dek">Nine years without a harbour have changed Orsk.</p><p class="credits">Text: Mira Tolk, photographs: Jan Ost</p><section><h2>The storm</h2>${p(HARBOUR.slice(0, 3))}</section><div class="pull-quote">“From now on nobody has to drive six hours around the bay to see a doctor.”</div><section><h2>The money</h2>${p(HARBOUR.slice(3))}</section><section><h2>The neighbours</h2>${p(TREATY.slice(0, 3))}</section><p class="correction"><em>An earlier version of this article gave the cost of the repairs in the wrong currency.</em></p><div class="article-tools"><a>Print</a><a>Save</a><a>Email</a></div></div>${FOOTER}`,
    ),
    story: ['Nine years without a harbour have changed Orsk.', 'The storm', ...HARBOUR.slice(0, 3), 'The money', ...HARBOUR.slice(3), 'The neighbours', ...TREATY.slice(0, 3), 'An earlier version of this article gave the cost of the repairs in the wrong currency.'],
  },
  {
    name: 'a broadcaster: captions without figures, a player, links to topics between paragraphs',
    html: shell(
      'Water treaty signed',
      `${NAV}<main id="main-content"><article><h1 id="main-heading">Water treaty signed</h1><div class="ssrcss-byline"><span>By Dan Ost</span><span>Marrow correspondent</span></div><div class="media-player"><p class="media-caption">Watch: the moment the ministers shook hands</p></div>${p(TREATY.slice(0, 2))}<div class="image-block"><img><p class="image-caption">The reservoir above Colm is to be filled over five winters</p><span class="image-credit">Getty Images</span></div>${p(TREATY.slice(2, 4))}<ul class="links-list">${links(OTHERS.slice(0, 3))}</ul>${p(TREATY.slice(4))}<section class="topic-list"><h2>Related Topics</h2><ul>${links(['Valen', 'Sarn', 'Rivers'])}</ul></section><section data-component="links-block"><h2>More on this story</h2>${links(OTHERS.slice(3), (title) => `<div><a href="/z"><span>${title}</span></a><span>2 March</span></div>`)}</section></article></main>${FOOTER}`,
    ),
    story: TREATY,
  },
  {
    name: 'an agency’s page: place line, notes on those who reported, a disclaimer',
    html: shell(
      'Every third school lacks physics',
      `${NAV}<div class="ArticlePage-container"><h1>Every third school lacks physics</h1><div class="Author-name">Ida Tessen</div><div class="StandardArticleBody_body"><p>MARROW (VP) - ${SCHOOLS[0]!}</p>${p(SCHOOLS.slice(1))}<div class="Attribution_container"><p class="Attribution_content">Reporting by Ida Tessen; editing by Dan Ost</p></div><div class="StandardArticleBody_trustBadgeContainer"><span>Our Standards:</span> <a>The Valen Post principles of trust.</a></div></div></div><div class="recommended-stories"><h3>Next up</h3>${links(OTHERS)}</div>${FOOTER}`,
    ),
    story: [`MARROW (VP) - ${SCHOOLS[0]!}`, ...SCHOOLS.slice(1)],
  },
  {
    name: 'a local paper: advertisements, a poll, contact of the author, more stories with summaries',
    html: shell(
      'Harbour of Orsk opens',
      `<div class="top-banner">Advertisement</div>${NAV}<div class="story"><h1>Harbour of Orsk opens</h1><div class="story-date">Posted 4 Mar 2031, updated 2 hours ago</div><div class="story-body">${p(HARBOUR.slice(0, 2))}<div class="ad-container"><p>ADVERTISEMENT</p></div>${p(HARBOUR.slice(2, 4))}<div class="poll"><h4>Will you take the ferry?</h4><label>Yes</label><label>No</label></div>${p(HARBOUR.slice(4))}<p><em>Contact Mira Tolk at mtolk@post.example or follow her on Twitter @miratolk.</em></p></div></div><div class="more-stories"><h3>More from the coast</h3>${OTHERS.map((title) => `<div class="card"><h4><a>${title}</a></h4><p>The council met on Monday and talked about it until midnight without a vote, to the surprise of everyone.</p></div>`).join('')}</div>${FOOTER}`,
    ),
    story: HARBOUR,
  },
  {
    name: 'a page whose data hold the text, with a widget in every gap',
    html: shell(
      'Water treaty signed',
      `${NAV}<div class="wrap">${TREATY.map((text, index) => `<div class="block"><p>${text}</p></div><div class="block"><p>${OTHERS[index]!}: <a href="/q">all about it in our special report on the matter, with pictures and maps</a></p></div>`).join('')}</div>${FOOTER}`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Water treaty signed', datePublished: '2031-03-04', articleBody: TREATY.join('\n\n') })}</script>`,
    ),
    story: TREATY,
  },
];
