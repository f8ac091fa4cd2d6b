/** How a citation is written: `[@id]` in the text, or a footnote that holds it. */
export type CitationStyle = 'bracket' | 'footnote';

/** How a bibliography is written: as newspapers list sources, after the Chicago Manual of Style (17th edition) in one of its two systems, or after APA (7th edition). */
export type BibliographyStyle = 'news' | 'chicago-author-date' | 'chicago-notes' | 'apa';
