/** Parts of names of classes and ids that pages give to what is not the story, whatever it holds. */
export const CERTAIN = new Set([
  'newsletter', 'newsletters', 'cookie', 'cookies', 'consent', 'gdpr', 'sharebar', 'sharing', 'sharetools', 'sharedaddy', 'addtoany', 'addthis', 'socials', 'breadcrumb', 'breadcrumbs', 'outbrain', 'taboola', 'recirc', 'recirculation', 'disqus', 'comments', 'commentlist', 'respond', 'regwall',
  'advert', 'adverts', 'advertisement', 'advertising', 'adslot', 'adunit', 'adsbygoogle', 'dfp', 'gpt', 'mpu', 'sponsored', 'jp-relatedposts', 'relatedposts', 'relatedarticles', 'mostread', 'mostpopular', 'pagination', 'pager', 'skiplink', 'screenreader', 'toolbar', 'subscribe', 'subscription', 'signup', 'optin', 'cta', 'mailchimp', 'feedback', 'donate', 'donation',
  'byline', 'bylines', 'timestamp', 'datetime', 'pubdate', 'readtime', 'figcaption', 'taglist', 'authorbio', 'authorbox', 'copyright', 'printonly', 'noprint', 'popup', 'modal', 'overlay', 'lightbox', 'tooltip', 'dropdown', 'megamenu', 'sidebar', 'navigation', 'navbar',
  // What systems of other languages than English call the same.
  'anzeige', 'anzeigen', 'werbung', 'kommentare', 'leserkommentare', 'autorenzeile', 'autorenbox', 'bildunterschrift', 'hauptnavigation', 'servicenavigation', 'brotkrumen', 'fusszeile', 'publicite', 'commentaires', 'infolettre', 'partage', 'publicidad', 'comentarios', 'compartir', 'relacionadas', 'relacionados', 'boletin', 'migas', 'pubblicita', 'commenti', 'condividi', 'reclame', 'reacties', 'nieuwsbrief', 'publicidade', 'annons', 'annonse', 'reklama',
]);
/** Parts of names that the story's own elements bear too, so that what they name is furniture only if it is small or made of links. */
export const LIKELY = new Set([
  'share', 'social', 'links', 'interstitial', 'related', 'recommended', 'recommendation', 'recommendations', 'promo', 'promos', 'promotion', 'teaser', 'teasers', 'ad', 'ads', 'banner', 'comment', 'author', 'authors', 'bio', 'caption', 'captions', 'credit', 'credits', 'tag', 'tags', 'topics', 'categories', 'popular', 'trending', 'tools', 'print', 'nav', 'menu', 'footer',
  'widget', 'sponsor', 'readmore', 'morefrom', 'also', 'login', 'register', 'rating', 'ratings', 'poll', 'meta', 'metadata', 'postmeta', 'entrymeta', 'published', 'updated', 'date', 'time', 'follow', 'subscribers', 'callout', 'partner', 'partners', 'trust', 'correspondent', 'contributor', 'contributors', 'player', 'audio', 'gallery', 'slideshow', 'carousel', 'disclaimer', 'upsell', 'alert', 'notification', 'jump', 'toc', 'reactions', 'likes', 'views', 'counter', 'video', 'embed', 'hashtags', 'keywords', 'eyebrow', 'kicker', 'rubric', 'paywall',
  'signature', 'autor', 'autoren', 'quelle', 'dachzeile', 'teilen', 'weitere', 'verwandte', 'empfehlungen', 'schlagworte', 'auteur', 'legende', 'partager', 'etiquetas', 'pie', 'etiquettes', 'autore', 'didascalia', 'tema', 'stichwort', 'stichworte', 'navi',
]);
/** Of `LIKELY`, those whose elements are furniture only if they hold hardly any text. */
export const SMALL_ONLY = new Set(['meta', 'metadata', 'published', 'updated', 'date', 'time', 'tag', 'tags', 'print', 'also', 'footer', 'player', 'author', 'authors', 'eyebrow', 'kicker', 'rubric', 'views', 'signature', 'autor', 'autoren', 'quelle', 'dachzeile', 'auteur', 'autore', 'tema', 'weitere', 'pie', 'legende']);
/** Those whose elements are furniture only if they hold links: builders of pages call any part of the text a widget, and some papers their introduction a teaser. */
export const WITH_LINKS = new Set(['toc', 'links', 'interstitial', 'widget', 'embed', 'video', 'callout', 'gallery', 'teaser', 'teasers', 'promo', 'promos', 'partner', 'partners', 'alert']);
/** Names in two words, joined as pages like. */
export const PAIRS = /(?:^|[-_ ])(?:read[-_]?(?:more|also|next)|see[-_]?also|more[-_]?(?:on|from|stories|news|articles|like)|also[-_]?(?:read|like)|you[-_]?(?:may|might)|most[-_]?(?:read|popular|viewed)|sign[-_]?up|log[-_]?in|pull[-_]?quote|follow[-_]?us|share[-_]?(?:bar|buttons?|tools?|links?|this|icons?)|social[-_]?(?:bar|buttons?|links?|share|media|icons?)|tag[-_]?(?:list|cloud|links)|post[-_]?(?:meta|tags|nav|navigation|footer)|entry[-_]?(?:meta|footer|tags)|article[-_]?(?:meta|tags|footer|tools|share)|author[-_]?(?:bio|box|info|card|details|name|block|profile)|about[-_]?(?:the[-_]?)?author|(?:image|img|photo|pic|picture|media)[-_]*(?:caption|credits?|source|copyright|desc|description|legend|legende)|wp[-_]?caption[-_]?text|screen[-_]?reader[-_]?text|sr[-_]?only|visually[-_]?hidden|skip[-_]?(?:to|link)|story[-_]?(?:tools|tags|share|footer)|in[-_]?article[-_]?(?:ad|promo|related)|inline[-_]?(?:promo|related|newsletter|ad)|print[-_]?only|no[-_]?print|back[-_]?to[-_]?top|mehr[-_]?zum[-_]?thema|lesen[-_]?sie[-_]?auch|lire[-_]?aussi|a[-_]?lire|leer[-_]?mas|lea[-_]?tambien|leggi[-_]?anche|lees[-_]?ook)(?=$|[-_ ])/i;

/** The words of names of classes and ids; utilities of layout ('mb-4', 'md:flex') say nothing. */
export function namesParts(names: string): string[] {
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name.length > 1 && name !== 'paywall' && !/^(?:[a-z]{1,3}:|overflow-|has-|no-|is-|with-|tag-|category-|author-\w|post-\d)/.test(name))
    .flatMap((name) => [name, ...name.split(/[-_:/]+/)]);
}
