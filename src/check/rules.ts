import type { CheckedContent } from '#model/checked-content.ts';
import type { Content } from '#model/content.ts';
import { compareProblems, type Problem } from '#model/problem.ts';
import { checkDuplicateAddress, checkRedirectShadow } from './addresses.ts';
import {
  checkBlockMarkdown,
  checkBodies,
  checkComponents,
  checkPictureWords,
  checkTemplateAddress,
  checkTextBounds,
} from './bodies.ts';
import { checkAcademicYear, checkDateOrder, checkForgottenEnd, checkPositionOutsideRole } from './dates.ts';
import { checkBodyFiles, checkMissingFile, checkUnsafeAddress } from './linked-files.ts';
import { checkDeadFragment, checkDeadLink, checkEmptyMenuItem } from './links.ts';
import { checkRepeatedItem, checkSplitAtComma } from './lists.ts';
import { checkMaths } from './maths.ts';
import { checkDuplicateId, checkTwoFormats, checkUnusableName } from './names-of-files.ts';
import { checkPlaceWithoutCoordinates } from './places.ts';
import {
  checkDraftReference,
  checkGroupWithoutRole,
  checkPublicationWithoutEntry,
  checkThemeCycle,
  checkUnknownAuthor,
  checkUnknownReference,
} from './references.ts';
import { checkSampleLeftovers } from './sample-leftovers.ts';
import {
  checkAwkwardName,
  checkCurlyQuotes,
  checkExampleAddress,
  checkLanguageWithoutWords,
  checkOrcidDigit,
  checkOwnerInNoPublication,
} from './slips.ts';
import { checkMissingTranslation, checkTranslationFile, checkTranslationLength } from './translations.ts';
import { checkUnknownLanguage } from './unknown-language.ts';
import { checkWrittenFiles } from './written-files.ts';

/** A rule that must hold for content that follows its schemas. */
export type Rule = (content: CheckedContent) => Problem[];

/** All rules. Their order does not matter: problems are sorted by file and line. */
const rules: readonly Rule[] = [
  checkAcademicYear,
  checkAwkwardName,
  checkBlockMarkdown,
  checkBodies,
  checkBodyFiles,
  checkComponents,
  checkCurlyQuotes,
  checkDateOrder,
  checkDeadFragment,
  checkDeadLink,
  checkDraftReference,
  checkDuplicateAddress,
  checkDuplicateId,
  checkEmptyMenuItem,
  checkExampleAddress,
  checkForgottenEnd,
  checkGroupWithoutRole,
  checkLanguageWithoutWords,
  checkMaths,
  checkMissingFile,
  checkMissingTranslation,
  checkOrcidDigit,
  checkOwnerInNoPublication,
  checkPictureWords,
  checkPlaceWithoutCoordinates,
  checkPositionOutsideRole,
  checkPublicationWithoutEntry,
  checkRedirectShadow,
  checkRepeatedItem,
  checkSampleLeftovers,
  checkSplitAtComma,
  checkTemplateAddress,
  checkTextBounds,
  checkThemeCycle,
  checkTranslationFile,
  checkTranslationLength,
  checkTwoFormats,
  checkUnknownAuthor,
  checkUnknownLanguage,
  checkUnknownReference,
  checkUnsafeAddress,
  checkUnusableName,
  checkWrittenFiles,
];

/**
 * All that is wrong with content, in the order in which an author works through it.
 * @param read what the schemas made of it, with what does not follow them
 */
export function checkContent(
  content: Content,
  read: { checked: CheckedContent; problems: readonly Problem[] },
): Problem[] {
  const found = rules.flatMap((check) => check(read.checked));
  return [...content.problems, ...read.problems, ...found].sort(compareProblems);
}
