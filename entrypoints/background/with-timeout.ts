/** Time within which a page, a tab or a window has to answer, in milliseconds. */
const TIMEOUT_MS = 1_000;

/** Resolves to the value of a promise, or to `fallback` if that takes longer than {@link TIMEOUT_MS}. */
export async function withTimeout<T, F>(promise: Promise<T>, fallback: F): Promise<T | F> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<F>((resolve) => {
    timer = setTimeout(() => resolve(fallback), TIMEOUT_MS);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
