/** The name under which the browser keeps what was opened. */
export const KEPT = 'signpost';
