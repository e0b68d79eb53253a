import { type CvRequest, readAndMakeCvs } from '#tools/cv/read-and-make.ts';

/** Makes CVs for the process that started this one, and ends. */
process.once('message', (request) => {
  void readAndMakeCvs(request as CvRequest).then((made) => process.send!(made, () => process.disconnect()));
});
