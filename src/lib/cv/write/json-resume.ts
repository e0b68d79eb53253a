import type { CvDocument } from '#lib/cv/document.ts';
import { resumePath } from '#lib/cv/paths.ts';
import { writeReference, writeTalk, writeTeaching } from './json-resume/academic.ts';
import { writeAwards } from './json-resume/awards.ts';
import { writeBasics } from './json-resume/basics.ts';
import { writeEducation } from './json-resume/education.ts';
import { writeProject } from './json-resume/projects.ts';
import { writePublication } from './json-resume/publications.ts';
import { writeInterest, writeLanguages, writeSkills } from './json-resume/skills.ts';
import { writeService, writeVolunteer, writeWork } from './json-resume/work.ts';
import { dropEmpty } from './drop-empty.ts';
import { eachPosition } from './posts.ts';
import { type CvSite, findItems, targetOf } from './target.ts';

/**
 * A CV as JSON Resume 1.0.0. The schema allows fields of one's own everywhere: what it has no room for (talks,
 * teaching, the authors of a publication, advisors) stands beside what it knows.
 */
export function writeJsonResume(cv: CvDocument, site: CvSite) {
  const target = targetOf(cv, site);
  const roles = findItems(cv, 'experience');
  const posts = roles.flatMap(eachPosition);
  const skills = findItems(cv, 'skills');
  const publications = findItems(cv, 'publications').flatMap((group) => group.publications);
  return dropEmpty({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: writeBasics(cv.profile, target),
    work: posts.filter((role) => !isVolunteer(role)).map((role) => writeWork(role, target)),
    volunteer: [
      ...posts.filter(isVolunteer).map((role) => writeVolunteer(role, target)),
      ...findItems(cv, 'service').map((item) => writeService(item, target)),
    ],
    education: findItems(cv, 'education').map((item) => writeEducation(item, target)),
    awards: findItems(cv, 'honors').flatMap((honor) => writeAwards(honor, target)),
    publications: publications.map((publication) => writePublication(publication, target)),
    skills: skills.flatMap((group) => writeSkills(group, target)),
    languages: skills.flatMap((group) => writeLanguages(group, target)),
    interests: findItems(cv, 'interests').map((interest) => writeInterest(interest, target)),
    references: findItems(cv, 'references').map((referee) => writeReference(referee, target)),
    projects: [
      ...roles.flatMap(({ entry, projects }) =>
        projects.map((project) => writeProject(project, target, entry.data.organization)),
      ),
      ...findItems(cv, 'projects').map((project) => writeProject(project, target)),
    ],
    talks: findItems(cv, 'talks').map((talk) => writeTalk(talk, target)),
    teaching: findItems(cv, 'teaching').map((item) => writeTeaching(item, target)),
    meta: { canonical: target.absoluteUrl(resumePath), version: 'v1.0.0', language: target.lang },
  });
}

const isVolunteer = ({ entry }: { entry: { data: { kind?: string | undefined } } }) => entry.data.kind === 'volunteer';
