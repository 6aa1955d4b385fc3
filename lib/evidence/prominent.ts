/**
 * Where a page says aloud what it has to say. Selectors for whoever reads it; for whoever only passes it over the same as
 * XPath, which gives texts and counts: the first element that a script gets hold of costs more than all else on a healthy
 * page. Dependency-free.
 */

/** Alerts and dialogs: what the site itself says. */
export const SPOKEN = '[role=alert],[role=alertdialog],[role=dialog],dialog';
/** Headings, alerts and dialogs. */
export const PROMINENT = `h1,h2,h3,h4,[role=heading],${SPOKEN}`;

const HEADING = 'self::h1 or self::h2 or self::h3 or self::h4 or @role="heading"';
const DIALOG = '@role="alertdialog" or @role="dialog" or self::dialog';

/** How many of {@link PROMINENT} there are. */
export const PROMINENT_COUNT = `count(//*[${HEADING} or @role="alert" or ${DIALOG}])`;
/** The text of the first heading or alert without elements in it. */
export const PLAIN_PROMINENT = `string(//*[${HEADING} or @role="alert"][not(*)])`;
