import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { folders, lists, records, singles } from '#schemas/collections.ts';
import { forEachList, type ListName, sections } from '#sections/index.ts';
import { anyTranslation } from '#schemas/translation.ts';
import { bibtexFile } from '#tools/bibtex-loader.ts';
import { citations } from '#tools/citations-loader.ts';
import { entryFiles, translations } from '#tools/entry-loader.ts';
import { yamlFile } from '#tools/yaml-loader.ts';

const sectionLists = forEachList((name) =>
  defineCollection({ loader: yamlFile(`${name}.yaml`), schema: sections[name].schema }),
) as unknown as { [Name in ListName]: { loader: Loader; schema: (typeof sections)[Name]['schema'] } };

/** Which files, which schema. What the schemas say is in src/schemas; what must hold beyond them in src/checks. */
export const collections = {
  profile: defineCollection({ loader: entryFiles(''), schema: singles.profile }),
  pages: defineCollection({ loader: entryFiles('pages'), schema: folders.pages }),
  research: defineCollection({ loader: entryFiles('research'), schema: folders.research }),
  experience: defineCollection({ loader: entryFiles('experience'), schema: folders.experience }),
  projects: defineCollection({ loader: entryFiles('projects'), schema: folders.projects }),
  publications: defineCollection({ loader: entryFiles('publications'), schema: folders.publications }),
  bibliography: defineCollection({ loader: bibtexFile('publications.bib') }),
  /** How each publication is cited, made from the two above. */
  citations: defineCollection({ loader: citations() }),
  /** `name.zh.mdx` or `.md`: which fields each may have depends on what it translates, so the check validates it. */
  translations: defineCollection({ loader: translations(), schema: anyTranslation }),

  people: defineCollection({ loader: yamlFile('people.yaml'), schema: lists.people }),
  places: defineCollection({ loader: yamlFile('places.yaml'), schema: lists.places }),
  news: defineCollection({ loader: yamlFile('news.yaml'), schema: lists.news }),
  ...sectionLists,
  openings: defineCollection({ loader: yamlFile('openings.yaml'), schema: lists.openings }),

  site: defineCollection({ loader: yamlFile('site.yaml', null), schema: records.site }),
  cv: defineCollection({ loader: yamlFile('cv.yaml', '{}'), schema: records.cv }),
  metrics: defineCollection({ loader: yamlFile('metrics.json'), schema: records.metrics }),
  coordinates: defineCollection({ loader: yamlFile('coordinates.json'), schema: records.coordinates }),
};
