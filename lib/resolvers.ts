/** Public resolvers that the mailbox check may ask. */
export const RESOLVERS = [{ id: 'cloudflare' }, { id: 'google' }, { id: 'quad9' }] as const;
