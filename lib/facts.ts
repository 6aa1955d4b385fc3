import * as z from 'zod';

/** The strict forms of what a page states, wherever it is parsed: from a page, from memory, from storage. */

export const guidSchema = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

export const hostSchema = z.string().regex(/^[a-z0-9.-]{3,100}$/);

export const factsSchema = z.strictObject({
  clientId: z
    .union([guidSchema, z.string().regex(/^\d{6,21}(-[a-z0-9]{16,40})?\.apps\.googleusercontent\.com$/)])
    .exactOptional(),
  tenant: z
    .union([
      guidSchema,
      z
        .string()
        .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/)
        .max(253),
    ])
    .exactOptional(),
  scopes: z
    .array(z.string().regex(/^[A-Za-z][A-Za-z0-9:/._-]{1,120}$/))
    .max(40)
    .exactOptional(),
  redirectUri: z
    .string()
    .regex(/^https?:\/\/[a-z0-9.:-]{1,100}\/[\w.~%/+@!$'()*,;=:-]{0,160}$/)
    .exactOptional(),
  correlationId: guidSchema.exactOptional(),
  requestId: guidSchema.exactOptional(),
  time: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    .exactOptional(),
});
