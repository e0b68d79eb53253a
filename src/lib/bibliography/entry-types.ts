import type { PublicationType } from '#schemas/publication.ts';

/** Entry types of BibTeX, BibLaTeX (manual, section 2.1) and of common styles, as CSL types. */
export const entryTypes: Readonly<Record<string, PublicationType>> = Object.fromEntries(
  `article article-journal|suppperiodical article-journal|journal article-journal|shortarticle article-journal
  |inproceedings paper-conference|conference paper-conference|conferencepaper paper-conference|poster speech
  |proceedings book|mvproceedings book|book book|mvbook book|collection book|mvcollection book|reference book
  |mvreference book|booklet book|periodical book|incollection chapter|inbook chapter|bookinbook chapter|suppbook chapter
  |suppcollection chapter|chapter chapter|inreference entry-encyclopedia|encyclopedia entry-encyclopedia
  |phdthesis thesis|mastersthesis thesis|masterthesis thesis|mscthesis thesis|bachelorthesis thesis|bachelorsthesis thesis
  |thesis thesis|dissertation thesis|phd thesis|diplomathesis thesis|habilitation thesis
  |techreport report|report report|manual report|workingpaper report|whitepaper report|deliverable report
  |unpublished manuscript|misc document|other document|customa document|set document
  |online webpage|electronic webpage|www webpage|webpage webpage|internet webpage|blog webpage|webpost webpage
  |dataset dataset|data dataset|software software|code software|program software|patent patent|review review
  |preprint article|eprint article|talk speech|presentation speech|lecture speech|speech speech|newspaper article-newspaper
  |newsarticle article-newspaper|magazine article-magazine
  |standard standard|artwork graphic|image graphic|video motion_picture|movie motion_picture|film motion_picture|audio song
  |music song|performance performance|letter manuscript|manuscript manuscript|archival manuscript
  |jurisdiction legal_case|legalcase legal_case|commentary book|legislation legislation|legal legislation|law legislation
  |interview interview
  |journal_article article-journal|magazine_article article-magazine|newspaper_article article-newspaper
  |book_section chapter|booksection chapter|edited_book book|editedbook book|conference_proceedings paper-conference
  |conference_paper paper-conference|encyclopedia_article entry-encyclopedia|web_page webpage|website webpage|site webpage
  |working_paper report|discussionpaper report|deliverables report|computer_program software|rpackage software|app software
  |generic document|arxiv article|newspaperarticle article-newspaper|magazinearticle article-magazine
  |bill legislation|statute legislation|constitution legislation|treaty legislation|regulation legislation
  |legmaterial legislation|legadminmaterial legislation|case legal_case|hearing legal_case|court legal_case
  |television_broadcast motion_picture|tvbroadcast motion_picture|broadcast motion_picture|podcast song|map graphic
  |figure graphic|photograph graphic|painting graphic|cdrom document|database dataset|archive manuscript|ancienttext book
  |classictext book|lexicon book|mvlexicon book|mvcommentary book|inlexicon entry-encyclopedia|incommentary chapter
  |inancienttext chapter|seminarpaper document|abstract paper-conference|exhibition performance|festschrift book
  |textbook book|monograph book|pamphlet book|bachelor thesis|master thesis|doctoralthesis thesis|licentiate thesis
  |intechreport report|newsletter article-magazine|editorial article-journal|letterarticle article-journal`
    .split('|')
    .map((row) => row.trim().split(/\s+/) as [string, PublicationType]),
);

/** Entries that steer a style and are no works: IEEEtran, REVTeX, achemso, biblatex. */
export const controlTypes: ReadonlySet<string> = new Set([
  ...['xdata', 'ieeetranbstctl', 'control', 'bstctl', 'bibnote', 'commented', 'comment_', 'settings', 'abbreviation'],
  ...['nameonly', 'series'],
]);
