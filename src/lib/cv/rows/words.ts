import type { VenueWords } from '#lib/bibliography/describe-venue.ts';
import type { LinkWords } from '#lib/link-label.ts';
import type { Role } from '#schemas/experience.ts';
import type { AwardKind, MeantMark, PresentationKind } from '#schemas/publication-parts.ts';
import type { PublicationStatus, PublicationType } from '#schemas/publication.ts';
import type { Service } from '#sections/service.ts';
import type { Talk } from '#sections/talks.ts';

/** Of what kind a body is, where that says something. */
export type NamedServiceKind = Exclude<NonNullable<Service['kind']>, 'other'>;

/** The words of a language that lines of a CV need. */
export interface CvWords extends VenueWords, LinkWords {
  jointSeparator: string;
  groupSeparator: string;
  types: Record<PublicationType, string>;
  statuses: Record<PublicationStatus, string>;
  awards: Record<AwardKind, string>;
  presentations: Record<PresentationKind, string>;
  marks: Record<MeantMark, string>;
  publications: VenueWords['publications'] & { otherTopic: string; undated: string };
  sections: { projects: string };
  experience: {
    advisedBy: string;
    topic: string;
    workModes: Record<NonNullable<Role['workMode']>, string>;
    employment: Record<NonNullable<Role['employment']>, string>;
  };
  education: { advisor: string; advisors: string; gpa: string; rank: string; courses: string; thesis: string };
  teaching: { with: string };
  talks: { kinds: Record<NonNullable<Talk['kind']>, string> };
  honors: {
    topPercent: (percent: number) => string;
    winners: (count: number) => string;
    top: (count: number) => string;
  };
  service: {
    venues: Record<NamedServiceKind, string>;
    bodies: Record<NamedServiceKind, string>;
  };
  skills: { years: (count: number) => string };
}
