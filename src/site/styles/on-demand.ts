import alignment from '#site/styles/on-demand/alignment.css?inline';
import callouts from '#site/styles/on-demand/callouts.css?inline';
import codeColours from '#site/styles/on-demand/code-colours.css?inline';
import code from '#site/styles/on-demand/code.css?inline';
import footnotes from '#site/styles/on-demand/footnotes.css?inline';
import headings from '#site/styles/on-demand/headings.css?inline';
import marks from '#site/styles/on-demand/marks.css?inline';
import mathsFont from '#site/styles/on-demand/maths-font.css?inline';
import maths from '#site/styles/on-demand/maths.css?inline';
import pictures from '#site/styles/on-demand/pictures.css?inline';
import tables from '#site/styles/on-demand/tables.css?inline';
import tasks from '#site/styles/on-demand/tasks.css?inline';

/**
 * Styles of what few bodies have, each with what in the HTML of a body, or anywhere on a page, shows that it is needed. No
 * other page carries them.
 */
export const stylesOnDemand: readonly { shows: RegExp; anywhere?: true; css: string }[] = [
  { shows: /<math/, anywhere: true, css: mathsFont },
  { shows: /<a class="anchor"/, css: headings },
  { shows: /<table/, css: tables },
  { shows: /<figure|<img/, css: pictures },
  { shows: /<(mark|kbd|dl|hr|details)\b/, css: marks },
  { shows: /<math/, css: maths },
  { shows: /<pre/, css: code },
  { shows: /<span class="t-/, css: codeColours },
  { shows: /<div class="callout/, css: callouts },
  { shows: /<section class="footnotes"/, css: footnotes },
  { shows: /<li class="task"/, css: tasks },
  { shows: / class="to-/, css: alignment },
];
