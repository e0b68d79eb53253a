import { makeFiles } from '#tools/beside-pages/make-files.ts';
import { answerInProcess } from '#tools/typeset/answer-in-process.ts';

answerInProcess(makeFiles);
