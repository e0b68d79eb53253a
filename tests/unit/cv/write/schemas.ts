import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

const ajv = new Ajv({
  allErrors: true,
  // RenderCV's schema tells languages apart by a keyword of OpenAPI.
  discriminator: false,
  strict: false,
  formats: {
    uri: (text: string) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text),
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    path: true,
  },
});
const compile = (file: string) => ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);

const validateResume = compile('node_modules/@jsonresume/schema/schema.json');
const validateRenderCv = compile('tests/fixtures/rendercv/schema.json');

/** What JSON Resume's schema says against a document. */
export function findResumeErrors(resume: unknown): string[] {
  return errorsOf(validateResume, resume);
}

/** What RenderCV's schema says against its input. */
export function findRenderCvErrors(input: unknown): string[] {
  return errorsOf(validateRenderCv, input);
}

function errorsOf(validate: ValidateFunction, data: unknown): string[] {
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
