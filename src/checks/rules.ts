import type { CheckedContent } from '#model/checked-content.ts';
import { checkBodies } from './bodies/body-syntax.ts';
import { checkComponents } from './bodies/components.ts';
import { checkPictureWords } from './bodies/picture-words.ts';
import { checkTemplateAddress } from './bodies/template-address.ts';
import { checkDateOrder } from './date-order.ts';
import { checkMissingTranslation } from './languages/missing-translation.ts';
import { checkTranslationFile } from './languages/translation-file.ts';
import { checkTranslationLength } from './languages/translation-length.ts';
import { checkUnknownLanguage } from './languages/unknown-language.ts';
import { checkDeadFragment } from './links/dead-fragment.ts';
import { checkDeadLink } from './links/dead-link.ts';
import { checkEmptyMenuItem } from './links/empty-menu-item.ts';
import { checkBodyFiles } from './links/remote-file.ts';
import { checkMissingFile } from './links/missing-file.ts';
import { checkUnsafeAddress } from './links/unsafe-address.ts';
import { checkRedirectShadow } from './links/redirect-shadow.ts';
import { checkDraftReference } from './references/draft-reference.ts';
import { checkMaths } from './maths.ts';
import { checkPlaceWithoutCoordinates } from './place-without-coordinates.ts';
import { checkPositionOutsideRole } from './position-outside-role.ts';
import { checkDuplicateAddress } from './references/duplicate-address.ts';
import { checkDuplicateId } from './references/duplicate-id.ts';
import { checkGroupWithoutRole } from './references/group-without-role.ts';
import { checkPublicationWithoutEntry } from './references/publication-without-entry.ts';
import { checkThemeCycle } from './references/theme-cycle.ts';
import { checkBlockMarkdown } from './texts/block-markdown.ts';
import { checkTextBounds } from './texts/text-bounds.ts';
import { checkTwoFormats } from './references/two-formats.ts';
import { checkUnknownAuthor } from './references/unknown-author.ts';
import { checkUnusableName } from './references/unusable-name.ts';
import { checkUnknownReference } from './references/unknown-reference.ts';
import { checkAcademicYear } from './slips/academic-year.ts';
import { checkAwkwardName } from './slips/awkward-name.ts';
import { checkCurlyQuotes } from './slips/curly-quotes.ts';
import { checkExampleAddress } from './slips/example-address.ts';
import { checkForgottenEnd } from './slips/forgotten-end.ts';
import { checkLanguageWithoutWords } from './slips/language-without-words.ts';
import { checkOrcidDigit } from './slips/orcid-digit.ts';
import { checkOwnerInNoPublication } from './slips/owner-in-no-publication.ts';
import { checkRepeatedItem } from './slips/repeated-item.ts';
import { checkSampleLeftovers } from './sample/sample-leftovers.ts';
import { checkSplitAtComma } from './slips/split-at-comma.ts';
import type { Problem } from '#lib/problem.ts';

/** A rule that must hold for content that follows its schemas. */
export type Rule = (content: CheckedContent) => Problem[];

/** All rules. Their order does not matter: problems are told by file and line. */
export const rules: readonly Rule[] = [
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
];
