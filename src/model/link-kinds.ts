/** A word of English, for which every other language of the interface has its own. */
interface Word {
  english: string;
}

/** What a kind of link is called: a word, or a proper name that all languages share. */
type Label = string | Word;

/** All that is known of a kind of link. */
export interface LinkKindRow<Called extends Label = Label> {
  label: Called;
  /** An icon of the installed sets, as Iconify names it. */
  icon: string;
  /** Patterns of the addresses that are of this kind. */
  at: readonly string[];
  /** Which of these addresses are a person's own page there. What the pattern captures is the name of the account. */
  own: RegExp | undefined;
  /** Whether its label alone is shown, because there is nothing to link to. */
  isBare?: true;
  /** Whether it leads to the work itself: always, or where that is a program, a dataset or something on the web. */
  isWork?: 'always' | 'made';
}

/**
 * A kind of link. `at` holds patterns of addresses, separated by spaces and without `https://www.`: `a.org` is that host,
 * `*.a.org` its subdomains too, `a.*` the host in any country, `*` any host; `a.org/x/` is every address that begins so,
 * `a.org/x/*` those with one more step. `own` is matched with an address without `https://www.` and without a slash at
 * its end.
 */
function kind<Called extends Label>(label: Called, icon = 'lucide:link', at = '', own?: RegExp): LinkKindRow<Called> {
  return { label, icon, at: at.split(/\s+/).filter(Boolean), own };
}

/** Marks a kind that leads to the work itself: always, or where that is made rather than written. */
const work = <Row extends LinkKindRow<Label>>(row: Row) => ({ ...row, isWork: 'always' as const });
const made = <Row extends LinkKindRow<Label>>(row: Row) => ({ ...row, isWork: 'made' as const });

const word = (english: string): Word => ({ english });

/** Where publishers keep papers. */
const publishers = `*.aclanthology.org proceedings.mlr.press proceedings.neurips.cc papers.nips.cc openaccess.thecvf.com ecva.net
  jmlr.org/papers/ ojs.aaai.org dl.acm.org/doi/ ieeexplore.ieee.org/document/ ieeexplore.ieee.org/abstract/
  link.springer.com/article/ link.springer.com/chapter/ nature.com/articles/ science.org/doi/ pnas.org/doi/
  sciencedirect.com/science/article/ *.onlinelibrary.wiley.com/doi/ tandfonline.com/doi/ journals.sagepub.com/doi/
  academic.oup.com cambridge.org/core/journals/ journals.aps.org journals.plos.org jstor.org/stable/ cell.com thelancet.com
  nejm.org/doi/ frontiersin.org/articles/ frontiersin.org/journals/ mdpi.com elifesciences.org/articles/`;

/** Where packages of software are published. */
const packages = `cran.r-project.org/package= cran.r-project.org/package/ cran.r-project.org/web/packages/ bioconductor.org/packages/
  pypi.org/project/ npmjs.com/package/ crates.io/crates/ anaconda.org juliahub.com/ui/packages/`;

/** Where datasets are published, besides the archives that are kinds of their own. */
const archives = `data.mendeley.com icpsr.umich.edu openicpsr.org physionet.org/content/ *.pangaea.de gbif.org/dataset/ openneuro.org
  ncbi.nlm.nih.gov/geo/ ncbi.nlm.nih.gov/bioproject/`;

/** Servers of Mastodon that researchers use. An account is known on every server, by its `/@name`. */
const mastodons = `*/@* mastodon.social mastodon.online mstdn.social fosstodon.org hachyderm.io mathstodon.xyz scholar.social
  fediscience.org ecoevo.social genomic.social astrodon.social econtwitter.net sciences.social hcommons.social`;

/**
 * Every kind of link: what a link leads to, and where people have pages. Adding one is adding a line; what it is called in
 * the other languages of the interface is asked for by the types of their words.
 */
// prettier-ignore
export const linkKinds = {
  // What belongs to a work.
  paper: work(kind(word('Paper'), 'lucide:file-text', publishers)),
  preprint: kind(word('Preprint'), 'lucide:file-text', 'chemrxiv.org techrxiv.org eartharxiv.org preprints.org researchsquare.com/article/ *.chinaxiv.org osf.io/preprints/'),
  pdf: kind('PDF', 'lucide:file-text'),
  doi: kind('DOI', 'academicons:doi', '*.doi.org'),
  code: made(kind(word('Code'), 'lucide:code-xml', 'github.com gist.github.com *.gitlab.com codeberg.org bitbucket.org git.sr.ht gitee.com sourceforge.net')),
  package: kind(word('Package'), 'lucide:package', packages),
  data: made(kind(word('Data'), 'lucide:database', archives)),
  model: kind(word('Model'), 'lucide:box'),
  demo: made(kind(word('Demo'), 'lucide:play')),
  project: made(kind(word('Project'), 'lucide:globe')),
  slides: kind(word('Slides'), 'lucide:presentation', 'slideshare.net speakerdeck.com docs.google.com/presentation/'),
  poster: kind(word('Poster'), 'lucide:presentation'),
  video: kind(word('Video'), 'lucide:video', 'vimeo.com player.vimeo.com slideslive.com'),
  talk: kind(word('Talk'), 'lucide:mic', 'ted.com/talks/'),
  notes: kind(word('Notes'), 'lucide:notebook-pen', 'hackmd.io'),
  book: kind(word('Book'), 'lucide:book-open'),
  supplement: kind(word('Supplement'), 'lucide:paperclip'),
  news: kind(word('News'), 'lucide:newspaper'),
  // Where somebody can be reached, and pages of every kind.
  website: work(kind(word('Website'), 'lucide:globe', 'unsplash.com odysee.com', /^/)),
  blog: kind(word('Blog'), 'lucide:notebook-pen', '*.wordpress.com *.blogspot.com *.hypotheses.org'),
  company: kind(word('Company'), 'lucide:landmark'),
  email: kind(word('Email'), 'lucide:mail', 'mailto:'),
  phone: kind(word('Phone'), 'lucide:phone', 'tel:'),
  other: kind(word('Link')),
  // Records of who wrote what.
  orcid: kind('ORCID', 'academicons:orcid', 'orcid.org', /^orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/),
  scholar: kind(word('Google Scholar'), 'academicons:google-scholar', 'scholar.google.*', /^scholar\.google\..*[?&]user=([\w-]+)/),
  'semantic-scholar': kind('Semantic Scholar', 'academicons:semantic-scholar', '*.semanticscholar.org', /semanticscholar\.org\/author\/(?:[^/]+\/)?(\d+)/),
  dblp: kind('dblp', 'academicons:dblp', '*.dblp.org *.dblp.uni-trier.de', /^dblp\.[^/]+\/pid\/([^?#]+?)(?:\.html)?$/),
  openalex: kind('OpenAlex', 'lucide:library', '*.openalex.org', /openalex\.org\/(?:authors\/)?(A\d+)/i),
  scopus: kind('Scopus', 'academicons:scopus', '*.scopus.com', /scopus\.com\/.*[?&]authorId=(\d+)/i),
  'web-of-science': kind('Web of Science', 'academicons:clarivate', '*.webofscience.com *.webofknowledge.com *.publons.com *.researcherid.com', /^(?:webofscience\.com\/wos\/author\/(?:record|rid)|publons\.com\/(?:researcher|author|a)|researcherid\.com\/rid)\/([\w-]+)/),
  researchgate: kind('ResearchGate', 'academicons:researchgate', '*.researchgate.net', /researchgate\.net\/profile\/([^/?#]+)/),
  academia: kind('Academia.edu', 'academicons:academia', '*.academia.edu', /academia\.edu\/([A-Za-z][\w.-]*)$/),
  loop: kind('Loop', 'lucide:book-user', 'loop.frontiersin.org', /^loop\.frontiersin\.org\/people\/(\d+)/),
  sciprofiles: kind('SciProfiles', 'lucide:book-user', 'sciprofiles.com', /^sciprofiles\.com\/profile\/([\w-]+)/),
  mendeley: kind('Mendeley', 'academicons:mendeley', 'mendeley.com', /^mendeley\.com\/profiles\/([\w-]+)/),
  zotero: kind('Zotero', 'academicons:zotero', 'zotero.org', /^zotero\.org\/(?!groups|support|blog|styles|search|download|settings)([\w.-]+)(?:\/(?:cv|library))?$/),
  aminer: kind('AMiner', 'lucide:book-user', '*.aminer.org *.aminer.cn', /aminer\.(?:org|cn)\/profile\/(?:[^/]+\/)?(\w+)/),
  'baidu-scholar': kind(word('Baidu Scholar'), 'simple-icons:baidu', 'xueshu.baidu.com', /^xueshu\.baidu\.com\/scholarID\/([\w-]+)/),
  cnki: kind(word('CNKI'), 'lucide:library', '*.cnki.net *.cnki.com.cn'),
  lattes: kind('Lattes', 'academicons:lattes', 'lattes.cnpq.br buscatextual.cnpq.br', /^lattes\.cnpq\.br\/(\d{16})/),
  'ciencia-vitae': kind('Ciência Vitae', 'academicons:ciencia-vitae', '*.cienciavitae.pt', /cienciavitae\.pt\/(?:portal\/)?(?:en\/)?([\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4})/),
  datacite: kind('DataCite', 'academicons:datacite', '*.datacite.org', /^commons\.datacite\.org\/orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/i),
  crossref: kind('Crossref', 'academicons:crossref', '*.crossref.org'),
  // Archives and indexes of a field.
  arxiv: work(kind('arXiv', 'academicons:arxiv', '*.arxiv.org', /^arxiv\.org\/a\/([\w.-]+)/)),
  biorxiv: kind('bioRxiv', 'academicons:biorxiv', 'biorxiv.org'),
  medrxiv: kind('medRxiv', 'lucide:file-text', 'medrxiv.org'),
  openreview: work(kind('OpenReview', 'lucide:message-square', '*.openreview.net', /openreview\.net\/profile\?(?:id|email)=([^&#]+)/)),
  'papers-with-code': kind('Papers with Code', 'simple-icons:paperswithcode', 'paperswithcode.com'),
  acm: kind('ACM Digital Library', 'academicons:acm', 'dl.acm.org', /^dl\.acm\.org\/profile\/(\d+)/),
  ieee: kind('IEEE Xplore', 'academicons:ieee', 'ieeexplore.ieee.org', /^ieeexplore\.ieee\.org\/author\/(\d+)/),
  pubmed: kind('PubMed', 'academicons:pubmed', 'pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov/pubmed/'),
  pmc: kind('PubMed Central', 'academicons:pubmed', 'pmc.ncbi.nlm.nih.gov ncbi.nlm.nih.gov/pmc/'),
  'my-ncbi': kind('My NCBI', 'academicons:pubmed', 'ncbi.nlm.nih.gov/myncbi/ ncbi.nlm.nih.gov/sites/myncbi/', /^ncbi\.nlm\.nih\.gov\/(?:sites\/)?myncbi\/([\w.-]+)\/(?:bibliography|cv)/),
  'europe-pmc': kind('Europe PMC', 'lucide:library', 'europepmc.org', /^europepmc\.org\/authors\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/),
  ads: kind('NASA ADS', 'academicons:ads', '*.adsabs.harvard.edu'),
  inspire: kind('INSPIRE HEP', 'academicons:inspire', 'inspirehep.net', /^inspirehep\.net\/authors\/(\d+)/),
  mathscinet: kind('MathSciNet', 'lucide:sigma', '*.mathscinet.ams.org ams.org/mathscinet/', /mathscinet.*(?:authorId=|mrauthid=|MRAuthorID\/)(\d+)/i),
  zbmath: kind('zbMATH', 'lucide:sigma', '*.zbmath.org', /^zbmath\.org\/authors\/(?:\?q=ai:)?([\w.-]+)/),
  'math-genealogy': kind(word('Mathematics Genealogy'), 'lucide:network', '*.mathgenealogy.org genealogy.math.ndsu.nodak.edu', /^(?:mathgenealogy\.org|genealogy\.math\.ndsu\.nodak\.edu)\/id\.php\?id=(\d+)/),
  ssrn: kind('SSRN', 'academicons:ssrn', '*.ssrn.com', /ssrn\.com\/(?:.*[?&]per_id=|author=)(\d+)/),
  repec: kind('RePEc', 'academicons:ideas-repec', '*.repec.org', /^ideas\.repec\.org\/[ef]\/(\w+)\.html|^authors\.repec\.org\/pro\/(\w+)/),
  nber: kind('NBER', 'lucide:chart-line', 'nber.org', /^nber\.org\/people\/([\w-]+)/),
  philpapers: kind('PhilPapers', 'academicons:philpapers', 'philpapers.org philpeople.org', /^philpeople\.org\/profiles\/([\w-]+)/),
  'humanities-commons': kind('Humanities Commons', 'lucide:book-user', '*.hcommons.org', /hcommons\.org\/members\/([\w-]+)/),
  hal: kind('HAL', 'academicons:hal', '*.hal.science *.archives-ouvertes.fr', /^cv\.(?:hal\.science|archives-ouvertes\.fr)\/([\w-]+)/),
  zenodo: kind('Zenodo', 'academicons:zenodo', 'zenodo.org'),
  figshare: kind('figshare', 'academicons:figshare', '*.figshare.com', /figshare\.com\/authors\/[^/]+\/(\d+)/),
  dryad: kind('Dryad', 'academicons:dryad', 'datadryad.org'),
  dataverse: kind('Dataverse', 'academicons:dataverse', '*.dataverse.org dataverse.harvard.edu'),
  osf: kind('OSF', 'academicons:osf', 'osf.io', /^osf\.io\/([a-z0-9]{5})$/),
  protocols: kind('protocols.io', 'academicons:protocols', 'protocols.io', /^protocols\.io\/(?:researchers|workspaces)\/([\w-]+)/),
  // Identifiers and encyclopedias.
  wikipedia: kind(word('Wikipedia'), 'simple-icons:wikipedia', '*.wikipedia.org', /wikipedia\.org\/wiki\//),
  wikidata: kind(word('Wikidata'), 'simple-icons:wikidata', 'wikidata.org', /^wikidata\.org\/(?:wiki|entity)\/(Q\d+)/),
  'baidu-baike': kind(word('Baidu Baike'), 'simple-icons:baidu', 'baike.baidu.com', /^baike\.baidu\.com\/item\//),
  viaf: kind('VIAF', 'academicons:viaf', 'viaf.org', /^viaf\.org\/(?:\w+\/)?viaf\/(\d+)/),
  isni: kind('ISNI', 'academicons:isni', 'isni.org', /^isni\.org\/(?:isni|page)\/(\d{15}[\dX])/),
  gnd: kind('GND', 'lucide:library', 'd-nb.info', /^d-nb\.info\/gnd\/([\dX-]+)/),
  idref: kind('IdRef', 'lucide:library', 'idref.fr', /^idref\.fr\/(\d{8}[\dX])/),
  'library-of-congress': kind(word('Library of Congress'), 'lucide:library', 'id.loc.gov', /^id\.loc\.gov\/authorities\/names\/(n\w+)/),
  goodreads: kind('Goodreads', 'simple-icons:goodreads', 'goodreads.com', /^goodreads\.com\/author\/show\/(\d+)/),
  // Code, models and answers.
  github: made(kind('GitHub', 'simple-icons:github', 'github.com/*', /^github\.com\/([\w-]+)$/)),
  gitlab: made(kind('GitLab', 'simple-icons:gitlab', 'gitlab.com/*', /^gitlab\.com\/([\w.-]+)$/)),
  codeberg: kind('Codeberg', 'simple-icons:codeberg', 'codeberg.org/*', /^codeberg\.org\/([\w.-]+)$/),
  bitbucket: kind('Bitbucket', 'simple-icons:bitbucket', 'bitbucket.org/*', /^bitbucket\.org\/([\w-]+)$/),
  sourcehut: kind('SourceHut', 'simple-icons:sourcehut', 'sr.ht git.sr.ht/*', /^(?:git\.)?sr\.ht\/(~[\w-]+)$/),
  gitee: kind('Gitee', 'simple-icons:gitee', 'gitee.com/*', /^gitee\.com\/([\w-]+)$/),
  huggingface: made(kind('Hugging Face', 'simple-icons:huggingface', 'huggingface.co', /^huggingface\.co\/([\w-]+)$/)),
  modelscope: kind('ModelScope', 'simple-icons:modelscope', '*.modelscope.cn', /modelscope\.cn\/profile\/([\w-]+)/),
  kaggle: kind('Kaggle', 'simple-icons:kaggle', 'kaggle.com', /^kaggle\.com\/(?!datasets|code|competitions|models)([\w-]+)$/),
  observable: kind('Observable', 'simple-icons:observable', 'observablehq.com', /^observablehq\.com\/@([\w-]+)$/),
  'stack-overflow': kind('Stack Overflow', 'simple-icons:stackoverflow', '*.stackoverflow.com', /stackoverflow\.com\/users\/(\d+\/[\w-]+)/),
  'stack-exchange': kind('Stack Exchange', 'simple-icons:stackexchange', '*.stackexchange.com', /stackexchange\.com\/users\/(\d+)/),
  mathoverflow: kind('MathOverflow', 'academicons:mathoverflow', 'mathoverflow.net', /^mathoverflow\.net\/users\/(\d+)/),
  // Networks.
  linkedin: kind(word('LinkedIn'), 'lucide:linkedin', '*.linkedin.com', /linkedin\.com\/in\/([^/?#]+)/),
  mastodon: kind('Mastodon', 'simple-icons:mastodon', mastodons, /^(?<host>[^/]+)\/@(?<user>[^/@?#]+)$/),
  bluesky: kind('Bluesky', 'simple-icons:bluesky', 'bsky.app', /^bsky\.app\/profile\/([^/?#]+)$/),
  x: kind('X', 'simple-icons:x', 'x.com twitter.com mobile.twitter.com', /^(?:x|(?:mobile\.)?twitter)\.com\/([^/?#]+)$/),
  threads: kind('Threads', 'simple-icons:threads', 'threads.net threads.com', /^threads\.(?:net|com)\/@([\w.]+)$/),
  facebook: kind('Facebook', 'simple-icons:facebook', '*.facebook.com', /facebook\.com\/(?:profile\.php\?id=)?([\w.]+)$/),
  instagram: kind('Instagram', 'simple-icons:instagram', 'instagram.com', /^instagram\.com\/([\w.]+)$/),
  tiktok: kind('TikTok', 'simple-icons:tiktok', 'tiktok.com', /^tiktok\.com\/@([\w.]+)$/),
  telegram: kind('Telegram', 'simple-icons:telegram', 't.me telegram.me', /^(?:t|telegram)\.me\/([\w-]+)$/),
  youtube: kind('YouTube', 'simple-icons:youtube', '*.youtube.com *.youtu.be', /youtube\.com\/(?:@|c\/|channel\/|user\/)([^/?#]+)/),
  medium: kind('Medium', 'simple-icons:medium', '*.medium.com', /^medium\.com\/@([\w.-]+)$|^([\w-]+)\.medium\.com$/),
  substack: kind('Substack', 'simple-icons:substack', '*.substack.com', /^substack\.com\/@([\w-]+)$|^([\w-]+)\.substack\.com$/),
  zhihu: kind(word('Zhihu'), 'simple-icons:zhihu', '*.zhihu.com', /zhihu\.com\/(?:people|org)\/([^/?#]+)/),
  bilibili: kind(word('bilibili'), 'simple-icons:bilibili', '*.bilibili.com', /^space\.bilibili\.com\/(\d+)/),
  weibo: kind(word('Weibo'), 'simple-icons:sinaweibo', '*.weibo.com *.weibo.cn', /^(?:m\.)?weibo\.(?:com|cn)\/(?:u\/|n\/)?([^/?#]+)$/),
  xiaohongshu: kind(word('Xiaohongshu'), 'simple-icons:xiaohongshu', '*.xiaohongshu.com xhslink.com', /xiaohongshu\.com\/user\/profile\/(\w+)/),
  csdn: kind('CSDN', 'simple-icons:csdn', '*.csdn.net', /^blog\.csdn\.net\/(\w+)$/),
  wechat: { ...kind(word('WeChat'), 'simple-icons:wechat', 'mp.weixin.qq.com'), isBare: true },
} satisfies Record<string, LinkKindRow>;

/** What a link leads to. */
export type LinkKind = keyof typeof linkKinds;

/** The kinds in the order of the table. */
export const linkKindNames = Object.keys(linkKinds) as [LinkKind, ...LinkKind[]];

/** The kinds that are called otherwise in each language. */
type TranslatedKind = {
  [Kind in LinkKind]: (typeof linkKinds)[Kind]['label'] extends Word ? Kind : never;
}[LinkKind];

/** What each kind is called: in English, or with the words of another language, which has one for each that is no name. */
export function linkLabels(words: 'english' | Record<TranslatedKind, string>): Record<LinkKind, string> {
  const labels = Object.entries<LinkKindRow>(linkKinds).map(([name, { label }]) => [
    name,
    typeof label === 'string' ? label : words === 'english' ? label.english : words[name as TranslatedKind],
  ]);
  return Object.fromEntries(labels) as Record<LinkKind, string>;
}
