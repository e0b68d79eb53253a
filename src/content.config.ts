import { defineCollection } from 'astro:content';
import { folders, lists, records, singles } from '#schemas/collections.ts';
import { anyTranslation } from '#schemas/translation.ts';
import { bibtexFile } from '#tools/bibtex-loader.ts';
import { citations } from '#tools/citations-loader.ts';
import { entryFiles, translations } from '#tools/entry-loader.ts';
import { yamlFile } from '#tools/yaml-loader.ts';

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
  education: defineCollection({ loader: yamlFile('education.yaml'), schema: lists.education }),
  teaching: defineCollection({ loader: yamlFile('teaching.yaml'), schema: lists.teaching }),
  talks: defineCollection({ loader: yamlFile('talks.yaml'), schema: lists.talks }),
  honors: defineCollection({ loader: yamlFile('honors.yaml'), schema: lists.honors }),
  service: defineCollection({ loader: yamlFile('service.yaml'), schema: lists.service }),
  skills: defineCollection({ loader: yamlFile('skills.yaml'), schema: lists.skills }),
  openings: defineCollection({ loader: yamlFile('openings.yaml'), schema: lists.openings }),

  site: defineCollection({ loader: yamlFile('site.yaml', null), schema: records.site }),
  cv: defineCollection({ loader: yamlFile('cv.yaml', '{}'), schema: records.cv }),
  metrics: defineCollection({ loader: yamlFile('metrics.json'), schema: records.metrics }),
  coordinates: defineCollection({ loader: yamlFile('coordinates.json'), schema: records.coordinates }),
};
