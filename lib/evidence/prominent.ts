/**
 * The prominent parts of a page. The readers use the selectors. Triage uses XPath, which returns texts and counts: on a
 * healthy page the first element that a script touches costs more than everything else. Dependency-free.
 */

/** Selects alerts and dialogs, whose words are the site's own. */
export const ALERT_SELECTOR = '[role=alert],[role=alertdialog],[role=dialog],dialog';
/** Selects headings, alerts and dialogs. */
export const PROMINENT_SELECTOR = `h1,h2,h3,h4,[role=heading],${ALERT_SELECTOR}`;

const HEADING = 'self::h1 or self::h2 or self::h3 or self::h4 or @role="heading"';
const DIALOG = '@role="alertdialog" or @role="dialog" or self::dialog';

/** Counts the elements of {@link PROMINENT_SELECTOR}. */
export const PROMINENT_COUNT_XPATH = `count(//*[${HEADING} or @role="alert" or ${DIALOG}])`;
/** Returns the text of the first heading or alert that contains no elements. */
export const FIRST_PROMINENT_XPATH = `string(//*[${HEADING} or @role="alert"][not(*)])`;
