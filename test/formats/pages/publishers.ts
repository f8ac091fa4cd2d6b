import { CLINIC, GERMAN, GRAIN, LIBRARY, QUARRY } from './publisherProse.js';
import type { TestPage } from './pages.js';

const p = (paragraphs: readonly string[], attributes = ''): string => paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const page = (title: string, body: string, head = '', language = 'en'): string => `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const link = (title: string): string => `<a href="/n/${title.length}">${title}</a>`;
const TEASERS = ['Fishing crews want a later start to the season', 'Why the night train to Tarn is always late', 'Five soups for a cold week', 'Council postpones vote on the tram', 'The woman who paints lighthouses'];
const teaser = (title: string, words: string): string => `<div class="td_module_10"><h3>${link(title)}</h3><div class="td-excerpt">${words}</div></div>`;

/** Pages as the systems of large publishers build them: what stands among the paragraphs is of the system and not of the story. */
export const PUBLISHER_PAGES: readonly TestPage[] = [
  {
    name: 'a theme for newspapers: ads and other stories among the paragraphs, sharing twice, an author, neighbours',
    html: page(
      'Last quarry of the Brennet hills to close - Valen Post',
      `<div class="td-header-menu-wrap"><ul class="sf-menu"><li>${link('News')}</li><li>${link('Sport')}</li><li>${link('Life')}</li></ul></div>
<div class="td-main-content-wrap"><div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Home</a></span> <i class="td-icon-right"></i> <span><a href="/news">News</a></span> <i></i> <span>Last quarry of the Brennet hills to close</span></div></div>
<div class="td-pb-span8 td-main-content"><article id="post-8812" class="post type-post category-news"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/news">News</a></li><li class="entry-category"><a href="/valley">Valley</a></li></ul><header class="td-post-title"><h1 class="entry-title">Last quarry of the Brennet hills to close</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/a/j">Jonas Field</a> <div class="td-author-line"> - </div></div><span class="td-post-date"><time datetime="2031-01-14T18:20:00+00:00">January 14, 2031</time></span><div class="td-post-views"><i></i><span>1834</span></div><div class="td-post-comments"><a href="#c"><i></i>7</a></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button"><div class="td-social-but-text">Share on Facebook</div></a><a><div class="td-social-but-text">Tweet on Twitter</div></a></div></div>
<div class="td-post-content"><div class="td-post-featured-image"><figure><img src="q.jpg" alt=""><figcaption class="wp-caption-text">Slate waits to be loaded above Lower Sennet (Archive)</figcaption></figure></div>
${p(QUARRY.slice(0, 2))}
<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><ins class="adsbygoogle"></ins></div>
${p(QUARRY.slice(2, 4))}
<div class="td_block_wrap td_block_related_posts"><h4 class="td-block-title"><span>Must Read</span></h4>${teaser(TEASERS[0]!, 'The crews of the northern basin say that the herring comes three weeks later than it did when the calendar was made...')}${teaser(TEASERS[1]!, 'It leaves on time. What happens between Sennet and the junction at Colm has puzzled passengers for a decade...')}</div>
${p(QUARRY.slice(4))}
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/t/1">quarry</a></li><li><a href="/t/2">Sennet</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><div><span>Previous article</span>${link(TEASERS[2]!)}</div></div><div class="td-post-next-post"><div><span>Next article</span>${link(TEASERS[3]!)}</div></div></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a>Jonas Field</a></div><div class="td-author-description">Jonas Field came to the Valen Post from the radio in 2022 and writes about work, hills and the people in between.</div></div></div></footer></article></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="widget"><div class="td-block-title">Latest</div>${TEASERS.map((title) => teaser(title, 'Our reporter has been to see what there is to it, and came back with wet shoes and a notebook full of numbers.')).join('')}</aside></div></div>
<div class="td-footer-container"><div class="footer-text-wrap">ABOUT US Valen Post is your news and entertainment website. We provide you with the latest news straight from the coast.</div></div>`,
      '<meta property="og:title" content="Last quarry of the Brennet hills to close">',
    ),
    story: QUARRY,
  },
  {
    name: 'a system of features: links in brackets among the paragraphs, promotions, a state for scripts',
    html: page(
      'Patients sent home as clinic lift fails again',
      `<div id="fusion-app"><div class="b-header-nav-chain"><a href="/">Harrowmere Ledger</a><button>Sections</button><button>Subscribe</button></div><section role="main" class="b-right-rail__main"><div class="b-headline"><h1>Patients sent home as clinic lift fails again</h1></div><h2 class="b-subheadline"></h2>
<div class="c-byline">By <a href="/p/1">Nora Tamm</a> and <a href="/p/2">Eli Varga</a></div><div class="c-date">January 21, 2031 at 6:02 a.m.</div>
<figure class="c-media-item"><img src="l.jpg"><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">The clinic on Mill Lane. </span><span class="c-media-item__credit">(Ruth Abel / Ledger)</span></figcaption></figure>
<article class="b-article-body">${p(CLINIC.slice(0, 2), ' class="c-paragraph"')}<p class="c-paragraph interstitial-link">[<a href="/x"> ${TEASERS[3]} </a>]</p>${p(CLINIC.slice(2, 4), ' class="c-paragraph"')}
<div class="b-promo-inline"><div class="b-promo-inline__label">Health newsletter</div><p>Get the week’s medical news from our desk, free, every Sunday at noon.</p><a class="c-button">Sign up</a></div>
${p(CLINIC.slice(4, 6), ' class="c-paragraph"')}<div class="arcad-feature"><div class="arcad">Advertisement</div></div><h2 class="c-heading">Warnings since autumn</h2>${p(CLINIC.slice(6), ' class="c-paragraph"')}
<p class="c-paragraph"><i>Nora Tamm can be reached at </i><a href="mailto:n@ledger.example"><i>n@ledger.example</i></a><i>. Follow her on social media.</i></p></article>
<div class="b-results-list"><h2>More from the Ledger</h2>${TEASERS.map((title) => `<article class="b-results-list__item"><a href="/y"><h3>${title}</h3></a><p>What you need to know before the weekend, told by those who were there.</p></article>`).join('')}</div></section></div>`,
      `<script id="fusion-metadata">window.Fusion=window.Fusion||{};Fusion.globalContent={"_id":"A1","headlines":{"basic":"Patients sent home as clinic lift fails again"},"content_elements":[${CLINIC.map((text) => JSON.stringify({ type: 'text', content: text })).join(',')}]};</script>`,
    ),
    story: [...CLINIC.slice(0, 6), 'Warnings since autumn', ...CLINIC.slice(6)],
  },
  {
    name: 'a broadcaster: a block for each piece, lists that are of the story and lists of links',
    html: page(
      'Six countries agree joint grain reserve - Coast Radio News',
      `<header><nav aria-label="Coast Radio"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header><div data-component="newsHeader"><p>News</p></div>
<main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><header data-component="headline-block"><h1 id="main-heading" class="ssrcss-15xko80">Six countries agree joint grain reserve</h1></header>
<div data-component="metadata-block"><ul><li><div><span class="visually-hidden">Published</span><span><time datetime="2031-02-06T17:40:11.000Z">3 hours ago</time></span></div></li></ul><button>Share</button></div>
<div data-component="image-block" class="ssrcss-wpgbih"><figure><div><span><picture><img alt="Grain ship"></picture></span><span role="text" class="copyright"><span class="visually-hidden">Image source, </span>Tarn Harbour</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>Silos on the eastern quay of Tarn</p></figcaption></figure></div>
<div data-component="byline-block"><div><div>Petra Winn</div><div>Farming correspondent</div></div></div>
<div data-component="text-block" class="ssrcss-11r1m41"><div class="ssrcss-7uxr49"><p class="ssrcss-1q0x1qg"><b>${GRAIN[0]}</b></p></div></div>
${GRAIN.slice(1, 3).map((text) => `<div data-component="text-block" class="ssrcss-11r1m41"><div class="ssrcss-7uxr49"><p class="ssrcss-1q0x1qg">${text}</p></div></div>`).join('')}
<div data-component="unordered-list-block" class="ssrcss-uf6wea"><div><ul><li><a href="/l1"><b>${TEASERS[1]}</b></a></li><li><a href="/l2"><b>${TEASERS[4]}</b></a></li></ul></div></div>
<div data-component="text-block"><div><p class="ssrcss-1q0x1qg">${GRAIN[3]}</p></div></div><div data-component="subheadline-block"><h2 class="ssrcss-y2fd7s">Who pays what</h2></div>
<div data-component="unordered-list-block"><div><ul><li>Valen pays 38 percent, Sarn 22.</li><li>The Isles, which grow no wheat of their own, pay 4 percent.</li></ul></div></div>
${GRAIN.slice(4).map((text) => `<div data-component="text-block"><div><p class="ssrcss-1q0x1qg">${text}</p></div></div>`).join('')}
<section data-component="links-block"><h2>More on this story</h2><ul><li><div><a href="/m1"><span>What happened in the famine of 1974</span></a><div><span class="visually-hidden">Published</span><span>4 March 2029</span></div></div></li><li><div><a href="/m2"><span>The price of bread, explained</span></a><span>11 January</span></div></li></ul></section>
<section data-component="tag-list-block"><h2>Related Topics</h2><ul><li><a>Farming</a></li><li><a>Valen</a></li></ul></section></article>
<div data-component="topStories"><h2>Top stories</h2><ul><li><a>${TEASERS[0]}</a><span>Published 40 minutes ago</span></li></ul></div></main>`,
    ),
    story: [...GRAIN.slice(0, 4), 'Who pays what', 'Valen pays 38 percent, Sarn 22.', 'The Isles, which grow no wheat of their own, pay 4 percent.', ...GRAIN.slice(4)],
  },
  {
    name: 'an agency: a hub of stories in the text, a rule of low lines, who contributed',
    html: page(
      'Six countries to store grain together | Coast Wire',
      `<bsp-header><nav><a>World</a><a>Farming</a><button>Menu</button></nav></bsp-header><div class="Page-twoColumn"><main class="Page-main"><div class="Page-breadcrumbs"><a>Farming</a></div><h1 class="Page-headline">Six countries to store grain together</h1>
<div class="Page-lead"><figure class="Figure"><img><figcaption class="Figure-caption"><p>A ship is unloaded in Tarn, Feb. 6, 2031. (Coast Wire Photo/Lars Beck)</p></figcaption></figure></div><div class="Page-byline"><div class="Page-authors">By&nbsp;<a class="Link">PETRA WINN</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1801935600000"><span>Updated 9:12 PM CET, February 6, 2031</span></bsp-timestamp></div></div>
<bsp-actionbar class="Page-actions"><button><span>Share</span></button><div class="ActionBar-items"><ul><li><span>Copy</span> <span>Link copied</span></li><li><a><span>Email</span></a></li><li><a><span>X</span></a></li><li><a>Reddit</a></li></ul></div></bsp-actionbar>
<bsp-story-page><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">${p(GRAIN.slice(0, 2))}<div class="Enhancement"><div class="Enhancement-item"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">Related Stories</div><div class="PagePromo"><div class="PagePromo-title">${link(TEASERS[0]!)}</div></div><div class="PagePromo"><div class="PagePromo-title">${link(TEASERS[3]!)}</div></div><div class="PagePromo"><div class="PagePromo-title">${link('Bread prices rise for a third month')}</div></div></div></div></div>${p(GRAIN.slice(2, 5))}<div class="SovrnAd Advertisement"><div>Advertisement</div></div>${p(GRAIN.slice(5))}<p>___</p><p>Coast Wire writers Ida Holm in Marrow and Sem Okker in Orsk contributed to this report.</p><p>___</p><p>Follow Coast Wire’s farming coverage at <a href="/hub">https://wire.example/hub/farming</a></p></div></div></bsp-story-page></main></div>`,
    ),
    story: GRAIN,
  },
  {
    name: 'a live blog: key events, a pin, times, notes on changes, who took over',
    html: page(
      'Grain talks live: ministers agree on joint reserve – as it happened',
      `<header><a>The Beacon</a><a>Support us</a></header><main data-layout="LiveLayout"><h1>Grain talks live: ministers agree on joint reserve – as it happened</h1>
<div class="dcr-keyevents"><h2>Key events</h2><ul><li><a href="#b2"><time>19.42</time> Traders shrug</a></li><li><a href="#b1"><time>17.05</time> Ministers agree</a></li></ul></div>
<div id="liveblog-body"><article id="block-b3" data-block-id="b3"><header><a href="#b3"><time datetime="2031-02-06T19:58:00Z">19.58 CET</time></a></header><p>${GRAIN[6]}</p><p>${GRAIN[4]}</p><footer><div><button>Share</button></div><p class="updated">Updated at 20.07 CET</p></footer></article>
<article id="block-b2" data-block-id="b2"><header><a href="#b2"><time datetime="2031-02-06T19:42:00Z">19.42 CET</time></a><h2 class="block-title">Traders shrug</h2></header><p>${GRAIN[5]}</p><footer><div><button>Share</button></div></footer></article>
<gu-island name="SignUp"><aside aria-label="newsletter promotion"><p>Sign up to <b>Beacon Money</b></p><p>What moves prices on the coast, and what it means for your kitchen</p></aside></gu-island>
<article id="block-b1" data-block-id="b1"><header><a href="#b1"><time datetime="2031-02-06T17:05:00Z">17.05 CET</time></a><h2 class="block-title">Ministers agree</h2></header><p>${GRAIN[1]}</p><blockquote class="quoted"><p>${GRAIN[3]}</p></blockquote><p>${GRAIN[2]}</p><footer><div><button>Share</button></div><p class="updated">Updated at 17.31 CET</p></footer></article></div>
<div class="submeta"><span>Explore more on these topics</span><ul><li><a>Farming</a></li><li><a>Valen</a></li><li><a>live blogs</a></li></ul></div></main><section><h2>Most viewed</h2><ol>${TEASERS.map((title) => `<li>${link(title)}</li>`).join('')}</ol></section>`,
    ),
    story: [GRAIN[6]!, GRAIN[4]!, 'Traders shrug', GRAIN[5]!, 'Ministers agree', GRAIN[1]!, GRAIN[3]!, GRAIN[2]!],
  },
  {
    name: 'a letter by mail on the web: fields to subscribe within it, buttons, a footnote, a discussion',
    html: page(
      'The cellar in Fenner Street - by Ruben Aske',
      `<div class="main-menu"><a>The Fenner Letter</a><button>Subscribe</button><button>Sign in</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">The cellar in Fenner Street</h1><h3 class="subtitle"></h3><div class="byline-wrapper"><div class="profile-hover-card"><a>Ruben Aske</a></div><div class="meta">Jan 30, 2031</div></div><div class="post-ufi"><a>41</a><a>12</a><a>Share</a></div></div>
<div class="available-content"><div class="body markup" dir="auto">${p(LIBRARY.slice(0, 2))}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Fenner Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"><button>Subscribe</button></form></div></div>${p(LIBRARY.slice(2, 4))}<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p><p>${LIBRARY[4]}<a class="footnote-anchor" href="#f1">1</a></p><div><hr></div><p>${LIBRARY[5]}</p><p class="button-wrapper"><a class="button primary" href="/c"><span>Leave a comment</span></a></p><div class="captioned-button-wrap"><div class="preamble"><p class="cta-caption">Thanks for reading The Fenner Letter! This post is public so feel free to share it.</p></div><p class="button-wrapper"><a class="button">Share</a></p></div></div></div>
<div class="post-footer"><div class="comments-section"><h4>Discussion about this post</h4><div class="comment"><div class="comment-meta"><span>Greta P.</span><span>Jan 31</span></div><div class="comment-body"><p>I was a page at Fenner Street in the eighties and I can tell you that the damp was there already. We kept towels behind the atlases, and nobody ever asked why they were wet.</p></div><div><a>Reply</a><a>Share</a></div></div><div class="comment"><span>Olin</span><div class="comment-body"><p>Four crowns it is. Where do I send them? I would gladly pay for two more people who cannot.</p></div></div></div></div></article>`,
    ),
    story: LIBRARY,
  },
  {
    name: 'a tabloid: calls in capitals, captions that are paragraphs, shares, bold links',
    html: page(
      'Fury as patients, 84, left in the cold by broken lift | Daily Herald',
      `<div class="masthead"><a>Daily Herald</a></div><div class="article-text wide heading-tag-switch"><h1>Fury as patient, 84, left in the cold by broken lift</h1><p class="author-section byline-plain">By <a class="author">BETH QUILL FOR THE HERALD</a></p><p class="byline-section"><span class="article-timestamp"><span>Published:</span> <time>07:14, 21 January 2031</time></span> | <span><span>Updated:</span> <time>11:50, 21 January 2031</time></span></p>
<div class="shareArticles"><ul><li>e-mail</li><li><span>225</span> shares</li></ul><div class="commentsCount">38 <span>View comments</span></div></div>
<div itemprop="articleBody">${p(CLINIC.slice(0, 2), ' class="mol-para-with-font"')}<div class="artSplitter mol-img-group"><div class="mol-img"><img></div><p class="imageCaption">Ashamed and cold: the entrance hall where Mrs Reck, 84, had to spend the night last week</p></div>
${p(CLINIC.slice(2, 4), ' class="mol-para-with-font"')}<p class="mol-para-with-font"><b>READ MORE: <a href="/r">Nurses’ husbands carry the meals</a></b></p><div class="mol-ads-cwv"><p>Advertisement</p></div>${p(CLINIC.slice(4, 7), ' class="mol-para-with-font"')}
<div class="related-carousel with-fb-comments"><h3>RELATED ARTICLES</h3><ul><li><a><span class="pufftext"><span class="arrow-small-r">Previous</span></span></a></li><li><a><span class="pufftext">Ambulance takes a wrong turn and ends in the river</span></a></li><li><a>Doctors’ car park is larger than the clinic</a></li></ul><h4>Share this article</h4><div>Share <span>225 shares</span></div></div>
<div class="vjs-video-container"><h4>Most watched News videos</h4><ul><li>Moment a seal steals the mayor’s lunch</li><li>Lorry loses its load of turnips on the A4</li></ul></div>
<p class="mol-para-with-font">${CLINIC[7]}</p><p class="mol-para-with-font"><strong>Have YOU been stuck in a lift? Email <a href="mailto:t@herald.example">tips@herald.example</a></strong></p></div>
<div class="tag-list"><a>Harrowmere</a></div><div id="reader-comments"><h3>Comments 38</h3><p>Share what you think</p><ul><li><p>Disgraceful. My aunt was in there last winter and they had lost her teeth for a whole week before somebody looked under the bed.</p></li></ul></div></div>`,
    ),
    story: CLINIC,
  },
  {
    name: 'a wall of consent before the story, longer than it',
    html: page(
      'Sports hall postponed',
      `<div id="sp_message_container" class="sp-message-open"><div><h2>We value your privacy</h2>${p(['We and our 823 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device for personalised advertising and content.', 'With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our and our partners’ processing as described above.', 'Alternatively you may access more detailed information and change your preferences before consenting or to refuse consenting. Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing.', 'Your preferences will apply to this website only. You can change your preferences at any time by returning to this site or visit our privacy policy.', 'Use precise geolocation data. Actively scan device characteristics for identification. Store and access information on a device. Personalised advertising and content, advertising and content measurement, audience research and services development.'])}<button>MORE OPTIONS</button><button>AGREE</button></div></div>
<div class="wrapper"><main><h1>Quarry closes</h1><div class="lead-asset"></div><div class="story-content">${p(QUARRY.slice(0, 3))}</div></main><footer><p>Valen Media Ltd, 4 Quay Street, Orsk. Registered in Valen, number 88112.</p></footer></div>`,
    ),
    story: QUARRY.slice(0, 3),
  },
  {
    name: 'a story in several divisions of rows, each with something beside it',
    html: page(
      'Hallenbau verschoben | Oberwaldener Bote',
      `<div class="page"><div class="row row--head"><div class="col-12"><span class="kicker">Stadtrat</span><h1>Schwimmhalle kommt erst in zwei Jahren</h1><div class="author">Von <a>Lena Ostwald</a></div><div class="date">15. Januar 2031, 21:48 Uhr</div></div></div>
<div class="row"><div class="col-8 article-part"><p>${GERMAN[0]}</p><p>${GERMAN[1]}</p></div><div class="col-4"><div class="ad">Anzeige</div></div></div>
<div class="row"><div class="col-8"><div class="teaser-inline"><span class="label">Lesen Sie auch</span><a href="/x"><strong>Warum das Freibad schon im August schließt</strong></a></div></div></div>
<div class="row"><div class="col-8 article-part"><p>${GERMAN[2]}</p><p>${GERMAN[3]}</p></div><div class="col-4"><div class="box"><h4>Newsletter</h4><p>Jeden Morgen das Wichtigste aus Oberwalden, kostenlos in Ihr Postfach.</p><button>Jetzt anmelden</button></div></div></div>
<div class="row"><div class="col-8 article-part"><p>${GERMAN[4]}</p><p>${GERMAN[5]}</p></div></div>
<div class="row"><div class="col-12"><h3>Mehr zum Thema</h3><ul><li><a>Turnverein sammelt Geld</a></li><li><a>Schüler fahren weiter nach Tarn</a></li></ul></div></div><div class="row"><p class="legal">© Oberwaldener Bote. Alle Rechte vorbehalten.</p></div></div>`,
      '',
      'de',
    ),
    story: GERMAN,
  },
];
