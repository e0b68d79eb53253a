import { z } from 'zod';
import { image } from './image.ts';
import { link } from './link.ts';
import { redirectFrom } from './page-parts.ts';
import { orcid, personName } from './person.ts';
import { positions } from './position.ts';
import { localizedText, text } from './text.ts';

/** An e-mail address. */
export const emailAddress = z.email({ error: 'This is not an e-mail address: name@example.org.' });

const emailObject = z.strictObject({
  address: emailAddress.meta({ description: 'The address.', examples: ['wu@example.org'] }),
  display: z
    .enum(['plain', 'obfuscated', 'hidden'])
    .default('plain')
    .meta({
      description: '`obfuscated` writes it for people and not for harvesters; `hidden` keeps it out of the site.',
      examples: ['obfuscated'],
    }),
});

/** An address alone, or with how it is shown. */
const email = z
  .union([
    emailAddress.transform((address): z.output<typeof emailObject> => ({ address, display: 'plain' })),
    emailObject,
  ])
  .meta({ examples: ['wu@example.org', { address: 'wu@example.org', display: 'obfuscated' }] });

const interestObject = z.strictObject({
  label: localizedText.meta({ description: 'The area.', examples: ['Efficient ML'] }),
  items: z
    .array(localizedText)
    .default([])
    .meta({ description: 'What in it.', examples: [['KV-cache efficiency', 'Quantization']] }),
  text: localizedText
    .optional()
    .meta({ description: 'A sentence or two about it.', examples: ['Less memory for each token.'] }),
});

/** An area alone, or with what it is about. */
const interest = z
  .union([localizedText.transform((label): z.output<typeof interestObject> => ({ label, items: [] })), interestObject])
  .meta({ examples: ['Efficient ML', { label: 'Efficient ML', items: ['Quantization'] }] });

/** profile.mdx: who the site is about. The body is the biography. */
export const profile = z.strictObject({
  name: personName.meta({ description: 'Your name in its parts.' }),
  pronunciation: text.optional().meta({ description: 'How to say it.', examples: ['woo chyen-shyoong'] }),
  pronouns: localizedText.optional().meta({ description: 'Pronouns.', examples: ['she/her'] }),
  headline: localizedText.optional().meta({
    description: 'One sentence: who you are and what you work on.',
    examples: ['Experimental physicist at Columbia University: beta decay and the weak interaction.'],
  }),
  image: image.optional().meta({ description: 'Portrait. A monogram stands in for it.' }),
  positions: positions.meta({
    description:
      'What you are now, the most important first. One with a `start` and no `end` still lasts; one with an `end` is shown with its dates.',
    examples: [[{ title: 'Professor of Physics', organization: 'Columbia University' }]],
  }),
  location: localizedText.optional().meta({ description: 'Town and country.', examples: ['New York, United States'] }),
  office: localizedText.optional().meta({ description: 'Room and building.', examples: ['Pupin Hall 538'] }),
  emails: z.array(email).default([]).meta({ description: 'E-mail addresses.' }),
  orcid: orcid.optional(),
  links: z
    .array(link)
    .default([])
    .meta({ description: 'Pages about you elsewhere.', examples: [['https://github.com/apache']] }),
  interests: z.array(interest).default([]).meta({ description: 'Research interests.' }),
  quote: z
    .strictObject({
      text: localizedText.meta({ description: 'The words.', examples: ['There is no royal road to geometry.'] }),
      source: localizedText.optional().meta({ description: 'Whose.', examples: ['Euclid'] }),
    })
    .optional()
    .meta({ description: 'A motto.' }),
  redirectFrom,
});

export type Profile = z.output<typeof profile>;
