import { describe, expect, it } from 'vitest';
import {
  APP_ANSWERS_KEY,
  type AppAnswer,
  forgetAppAnswer,
  loadAppAnswers,
  readAppAnswers,
  readTabAnswer,
  rememberAppAnswer,
} from '../../../lib/advice/app-answers';
import type { StorageArea } from '../../../lib/settings/storage';

/** Answers to the question which app it is: what is stored, for how long, and what is accepted when it is read. */

function memory(items: Record<string, unknown> = {}): StorageArea {
  return {
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more) => void Object.assign(items, structuredClone(more)),
  };
}

const answer = (number: number, name = `App ${number}`): AppAnswer => ({
  clientId: `0a1b2c3d-1111-4222-8333-${String(number).padStart(12, '0')}`,
  said: { name },
});
const [alpha, beta] = [answer(1), answer(2)];

describe('answers about client ids', () => {
  it('are kept newest first, one for each id', async () => {
    const store = memory();
    expect(await loadAppAnswers(store)).toEqual([]);
    for (const one of [alpha, beta, answer(1, 'Another name')]) await rememberAppAnswer(store, one);
    expect(await loadAppAnswers(store)).toEqual([answer(1, 'Another name'), beta]);
  });

  it('are forgotten one by one', async () => {
    const store = memory({ [APP_ANSWERS_KEY]: [alpha, beta] });
    await forgetAppAnswer(store, alpha.clientId);
    expect(await loadAppAnswers(store)).toEqual([beta]);
    await forgetAppAnswer(store, 'nobody');
    expect(await loadAppAnswers(store)).toEqual([beta]);
  });

  it('make place for newer ones after fifty', async () => {
    const store = memory();
    for (let number = 1; number <= 52; number++) await rememberAppAnswer(store, answer(number));
    const kept = await loadAppAnswers(store);
    expect(kept).toHaveLength(50);
    expect(kept[0]).toEqual(answer(52));
    expect(kept.at(-1)).toEqual(answer(3));
    expect(readAppAnswers([alpha, ...kept])).toEqual([alpha, ...kept.slice(0, 49)]);
  });

  it.each([undefined, null, 'x', {}, { length: 1 }])('are none in %j', (stored) =>
    expect(readAppAnswers(stored)).toEqual([]),
  );

  it.each([
    null,
    {},
    { ...alpha, clientId: 'no id' },
    { ...alpha, said: { name: '<b>' } },
    { ...alpha, said: { id: 'No Id!' } },
    { ...alpha, more: 1 },
  ])('leave out what is none: %j', (broken) => expect(readAppAnswers([broken, beta])).toEqual([beta]));
});

describe('an answer about a tab', () => {
  const NOW = Date.parse('2026-11-23T10:00:00Z');
  const MINUTE = 60_000;
  const said = { name: 'Acme' };

  it('counts for a quarter of an hour, whichever way the clock was set', () => {
    for (const minutes of [0, 14, -14])
      expect(readTabAnswer({ said, at: NOW - minutes * MINUTE }, NOW), `${minutes}`).toEqual(said);
    for (const minutes of [15, -15, 600])
      expect(readTabAnswer({ said, at: NOW - minutes * MINUTE }, NOW), `${minutes}`).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'x',
    { said },
    { at: NOW },
    { said: { name: '' }, at: NOW },
    { said, at: 'now' },
    { said, at: NOW, more: 1 },
  ])('is none in %j', (stored) => expect(readTabAnswer(stored, NOW)).toBeUndefined());
});
