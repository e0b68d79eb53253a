import { readAndMakeCvs } from '#tools/cv/read-and-make.ts';
import { answerInProcess } from '#tools/typeset/answer-in-process.ts';

answerInProcess(readAndMakeCvs);
