import fc from 'fast-check';

/** Mutations run the same tests many times, and end a property after so many milliseconds. */
const { SEED, PROPERTY_LIMIT } = process.env;

fc.configureGlobal({
  seed: Number(SEED),
  ...(PROPERTY_LIMIT ? { interruptAfterTimeLimit: Number(PROPERTY_LIMIT) } : {}),
});
