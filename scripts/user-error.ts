/** Something a person has to do, said in a sentence; shown without a stack. */
export class UserError extends Error {
  override name = 'UserError';
}
