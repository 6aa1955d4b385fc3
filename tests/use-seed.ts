import fc from 'fast-check';

/** PROPERTY_LIMIT is the time limit of a property in milliseconds, for mutation tests, which run many times. */
const { SEED, PROPERTY_LIMIT } = process.env;

fc.configureGlobal({
  seed: Number(SEED),
  ...(PROPERTY_LIMIT ? { interruptAfterTimeLimit: Number(PROPERTY_LIMIT) } : {}),
});
