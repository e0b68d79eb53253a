import { makePictures } from '#tools/og/make-pictures.ts';
import { answerInProcess } from '#tools/typeset/answer-in-process.ts';

answerInProcess(makePictures);
