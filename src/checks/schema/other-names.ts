/** Words for fields in other systems, and the fields of ours that they could be, the likeliest first. */
const table: readonly [words: string, fields: string][] = [
  ['job jobtitle role position rank', 'positions title role'],
  ['company employer institution institute university school org lab', 'organization institutions institution'],
  ['department faculty group team', 'unit'],
  ['location places place city town country address', 'place places location office'],
  ['from begin since startdate start_date', 'start'],
  ['to until graduation enddate end_date', 'end'],
  ['date year years dates time period when start published term semester', 'date issued term start'],
  ['advisor adviser supervisor supervisors mentor pi', 'advisors'],
  ['author', 'authors'],
  ['journal booktitle conference venue series host', 'venue event venues organization'],
  ['doi arxiv eprint pmid isbn', 'ids'],
  ['photo picture avatar portrait img cover thumbnail teaser', 'image figure'],
  ['email mail', 'emails'],
  ['link url website homepage pdf slides video code', 'url links'],
  ['github gitlab twitter linkedin scholar orcid social urls', 'links url'],
  ['description desc summary text details content bio about', 'summary text note headline abstract intro'],
  ['bullets responsibilities achievements', 'highlights notes'],
  ['tagline subtitle motto', 'headline quote'],
  ['award prize honor honour', 'awards title'],
  ['major subject area discipline', 'field'],
  ['grade score', 'gpa grade'],
  ['title', 'positions degree role label name organization'],
  ['name course label', 'title label name organization'],
  ['first firstname first_name forename', 'given'],
  ['last lastname last_name surname', 'family'],
  ['research topics keywords', 'interests topics keywords tags'],
  ['nav navigation pages', 'menu'],
  ['lang language locale', 'languages lang'],
  ['color colour primary', 'accent'],
  ['baseurl base site domain', 'url'],
];

/** The field that another word means where only some fields are there. */
export function fieldNamed(word: string, fields: readonly string[]): string | undefined {
  const wanted = word.toLowerCase().replace(/-/g, '_');
  return table
    .filter(([words]) => words.split(' ').includes(wanted))
    .flatMap(([, candidates]) => candidates.split(' '))
    .find((candidate) => fields.includes(candidate));
}
