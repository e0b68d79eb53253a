import { getCollection } from 'astro:content';
import { assembleCvs, type CvMaterial } from '#lib/cv/document.ts';
import type { Cv } from '#schemas/cv.ts';
import { getOtherProjects, getRoles } from './experience.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { getRecord } from './record.ts';
import { getPeople, getProfile } from './profile.ts';
import { getSite } from './site.ts';

/** Everything that a CV is made of. */
const getMaterial = once(async (): Promise<CvMaterial> => {
  const [profile, record, roles, projects, publications, site, people] = await Promise.all([
    getProfile(),
    getRecord(),
    getRoles(),
    getOtherProjects(),
    getPublications(),
    getSite(),
    getPeople(),
  ]);
  return { profile, record, roles, projects, publications, topics: site.publications.topics, people };
});

/** The full CV, then its variants, as cv.yaml wants them. */
export const getCvs = once(async () => {
  const [settings] = await getCollection('cv');
  if (!settings) throw new Error('There is nothing known of the CV: `npm run check` says more.');
  return assembleCvs(await getMaterial(), settings.data as Cv);
});
