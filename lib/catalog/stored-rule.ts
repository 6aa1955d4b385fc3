import * as z from 'zod/mini';
import { currentRuleId } from './rule-id';

/** The id of a rule as policies, open cases and remembered sign-ins store it. Whether the rule exists is not checked. */
export const ruleIdSchema = z.lazy(() =>
  z.pipe(z.string().check(z.regex(/^[a-z0-9-]{1,40}\/[a-z0-9-]{1,60}$/)), z.transform(currentRuleId)),
);

/** Maximum number of codes stored of a problem. */
export const MAX_CODES = 20;

/** The codes of a problem as open cases and remembered sign-ins store them. */
export const codesSchema = z.lazy(() =>
  z.array(z.string().check(z.regex(/^[A-Za-z0-9/_.:=-]{1,120}$/))).check(z.maxLength(MAX_CODES)),
);
