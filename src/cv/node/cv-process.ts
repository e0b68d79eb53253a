import { OpenSite } from '#model/node/open-site.ts';
import { answerInProcess } from '#node/processes.ts';
import { checkAndMakeCvs } from './make-cvs.ts';
import type { CvRequest } from './serve-cvs.ts';

answerInProcess(({ project, trust, today }: CvRequest) => checkAndMakeCvs(new OpenSite(project, trust), today));
