import { z } from 'zod';
import { listNames } from '#sections/index.ts';
import { usualAccent } from '#site/colours.ts';
import { usualLanguage } from '#text/localized.ts';
import { image } from './image.ts';
import { url } from './link.ts';
import { folds, numbering, section, usualSections } from './page-parts.ts';
import { id, languageTag, localizedText } from './text.ts';

/** Services that draw a map of the visitors of a site as a picture. */
export const visitorMapProviders = ['mapmyvisitors', 'clustrmaps'] as const;

/** A map of the visitors of the site, rendered by a service elsewhere. */
const visitorMap = z.strictObject({
  provider: z
    .enum(visitorMapProviders)
    .meta({ description: 'The service that draws the map.', examples: ['mapmyvisitors'] }),
  id: z
    .string()
    .regex(/^[\w-]+$/, { error: 'The id is the part after `d=` in the address the service gave you.' })
    .meta({
      description: 'What the service calls your site: the part after `d=` in its code.',
      examples: ['afTwX2ycX1wE'],
    }),
});

export type VisitorMap = z.output<typeof visitorMap>;

/** The pages the engine makes itself, in their usual order. */
export const routeNames = ['about', 'research', 'experience', 'publications', 'news', 'cv'] as const;
/** The ways in which the list of publications can be divided. */
export const publicationViews = ['year', 'topic', 'type', 'theme'] as const;
/** The sections a home page can have, in their usual order. */
export const homeSections = [
  'about',
  'interests',
  'openings',
  'news',
  'publications',
  'research',
  ...listNames,
] as const;
/** The parts of the experience page, in their usual order. */
export const experienceSections = ['experience', 'projects', 'places'] as const;
const topic = z.strictObject({
  id: id.meta({
    description: 'The name publications use in `topics`, or as a keyword in the .bib file.',
    examples: ['efficient-ml'],
  }),
  title: localizedText.meta({ description: 'The heading.', examples: ['Efficient ML'] }),
  open: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether the group is unfolded at first.', examples: [false] }),
});

/** The words at the top of a page or a part of one that the engine makes. */
const heading = (title: string, intro: string) => ({
  title: localizedText.optional().meta({ description: 'The heading; the usual one when left out.', examples: [title] }),
  intro: localizedText.optional().meta({ description: 'A sentence or two under it.', examples: [intro] }),
});

/** site.yaml: the site as a whole. */
export const site = z.strictObject({
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Write the full address of the site, for example https://wu.example.org or https://user.github.io/repo/.',
    })
    .meta({
      description: 'The full address the site is published under, base path included.',
      examples: ['https://user.github.io/repo/'],
    }),
  title: localizedText
    .optional()
    .meta({ description: 'The name of the site. The name of the person when left out.', examples: ['Wu Laboratory'] }),
  description: localizedText.optional().meta({
    description: 'One sentence for search engines and shared links. The headline of the profile when left out.',
    examples: ['Experimental nuclear physics at Columbia.'],
  }),
  languages: z
    .array(languageTag)
    .min(1)
    .default([usualLanguage])
    .meta({
      description:
        'The languages of the site; the first is the default and has no prefix in addresses. `en` is American English, `en-GB` British.',
      examples: [['en', 'zh']],
    }),
  accent: z
    .number()
    .min(0)
    .max(360)
    .default(usualAccent)
    .meta({
      description: 'The one color, as a hue of the OKLCH circle in degrees: 32 brick, 145 green, 250 blue, 300 violet.',
      examples: [250],
    }),
  menu: z
    .array(
      z.union([
        z.enum(routeNames),
        id.transform((page) => ({ page })),
        z.strictObject({ page: id }),
        z.strictObject({ label: localizedText, url }),
      ]),
    )
    .optional()
    .meta({
      description:
        'What the menu holds and in which order: pages of the engine, pages of your own by the names of their files, and links. Every page that exists when left out.',
      examples: [['about', 'publications', 'group', { label: 'Blog', url: 'https://blog.example.org' }]],
    }),
  home: z
    .strictObject({
      sections: z
        .array(section(homeSections, 'honors', 'Prizes'))
        .default(usualSections(['about', 'interests', 'openings', 'news', 'publications', 'service']))
        .meta({
          description: 'The sections of the home page, in order. What has no entries is not shown.',
          examples: [['about', 'openings', 'publications']],
        }),
      news: z
        .number()
        .int()
        .min(0)
        .default(5)
        .meta({ description: 'How many news items the home page shows.', examples: [5] }),
      publications: z
        .enum(['selected', 'all'])
        .default('selected')
        .meta({
          description: 'Whether the home page lists the selected publications or all of them.',
          examples: ['all'],
        }),
    })
    .prefault({})
    .meta({ description: 'What the home page shows.' }),
  research: z
    .strictObject({
      ...heading('Research', 'Efficient and effective artificial intelligence.'),
      figure: image.optional().meta({ description: 'A wide picture above the themes.' }),
      numbering: numbering.optional().meta({
        description: 'How the themes are numbered, as the first of them is. Not at all when left out.',
        examples: ['1)'],
      }),
    })
    .prefault({})
    .meta({ description: 'The research page.' }),
  experience: z
    .strictObject({
      ...heading('Experience', 'What I worked on, with whom, and why.'),
      folds: folds.default('none').meta({
        description: 'Whether the contributions of each project fold under their number, and how they are at first.',
        examples: ['closed'],
      }),
      sections: z
        .array(section(experienceSections, 'experience', 'Professional experience'))
        .default(usualSections(experienceSections))
        .meta({
          description: 'The parts of the page, in order: the roles, the projects of no role, the places.',
          examples: [['experience', 'places', 'projects']],
        }),
    })
    .prefault({})
    .meta({ description: 'The experience page.' }),
  places: z
    .strictObject(heading('Travels', 'Cities I have visited.'))
    .prefault({})
    .meta({ description: 'The places on the experience page.' }),
  publications: z
    .strictObject({
      title: localizedText
        .optional()
        .meta({ description: 'The heading of the page.', examples: ['Publications (2022+)'] }),
      intro: localizedText
        .optional()
        .meta({ description: 'A sentence or two above the list.', examples: ['Recent papers, by topic.'] }),
      groupBy: z
        .enum(publicationViews)
        .default('year')
        .meta({ description: 'How the list is divided.', examples: ['topic'] }),
      topics: z.array(topic).default([]).meta({ description: 'The topics, in the order of their headings.' }),
      worksLead: z
        .enum(['page', 'paper'])
        .default('page')
        .meta({
          description: 'Where the name of a work leads that a text mentions: to its page here, or to the paper itself.',
          examples: ['paper'],
        }),
      numbering: numbering.optional().meta({
        description: 'How the headings are numbered, as the first of them is. Not at all when left out.',
        examples: ['1)'],
      }),
    })
    .prefault({})
    .meta({ description: 'The list of publications.' }),
  visitorMap: visitorMap.optional().meta({
    description: 'A map of visitors at the foot of each page. Nothing of it is loaded before the reader asks for it.',
  }),
});

export type SiteSettings = z.output<typeof site>;
export type RouteName = (typeof routeNames)[number];
export type PublicationView = (typeof publicationViews)[number];
