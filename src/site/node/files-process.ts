import { answerInProcess } from '#node/processes.ts';
import { makeFiles } from './make-files.ts';

answerInProcess(makeFiles);
