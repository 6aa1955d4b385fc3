/** Waits this many milliseconds. */
export const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));
