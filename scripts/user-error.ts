/** An error that tells in a sentence what the user has to do; shown without a stack. */
export class UserError extends Error {
  override name = 'UserError';
}
