import { makePictures, type PictureRequest } from '#tools/og/make-pictures.ts';
import { readChecked } from '#tools/read-checked.ts';
import { answerInProcess } from '#tools/typeset/answer-in-process.ts';

/** The pictures of a content folder. */
export interface FolderPictures extends PictureRequest {
  folder: string;
}

answerInProcess(({ folder, ...request }: FolderPictures) => makePictures(readChecked(folder), request));
