import { OpenSite } from '#model/node/open-site.ts';
import { checkAndMakeCvs } from '#tools/cv/check-and-make.ts';
import type { CvRequest } from '#tools/cv/make-in-process.ts';
import { answerInProcess } from '#tools/typeset/answer-in-process.ts';

answerInProcess(({ project, trust, today }: CvRequest) => checkAndMakeCvs(new OpenSite(project, trust), today));
