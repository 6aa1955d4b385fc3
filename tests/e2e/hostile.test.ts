import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hint, waitForHint } from '../lab/closed';
import { loadScreens } from '../lab/screens';
import { openStage, type Stage } from './stage';

/**
 * Pages that fight the hint. Each attack runs in the page's own world. What must hold: the hint is seen, or it is
 * gone, but it is never hidden and clickable; and the page itself throws nothing because of us.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const pause = (time: number) => new Promise((done) => setTimeout(done, time));
const address = loadScreens().find(({ id }) => id === 'microsoft/user-not-assigned')?.url ?? '';

async function attacked(attack: () => void): Promise<{ page: Page; errors: string[] }> {
  await stage.setClipboard('untouched');
  const page = await stage.window(address);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await waitForHint(page, 5_000);
  await pause(300);
  await page.evaluate(attack);
  await pause(900);
  return { page, errors };
}

/** Where the main button stands now; nothing where the hint is gone. */
async function buttonAt(page: Page): Promise<[number, number] | undefined> {
  const seen = await hint(page);
  return seen?.inside((root): [number, number] | undefined => {
    const box = root.querySelector('.button.main')?.getBoundingClientRect();
    return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : undefined;
  });
}

async function clickAndRead(page: Page): Promise<string> {
  const at = await buttonAt(page);
  if (at) await page.mouse.click(...at);
  await pause(1_800);
  return stage.clipboard();
}

describe('attacks that the armour turns away: the hint stays in sight and works', () => {
  it.each<[string, () => void]>([
    [
      'a style sheet of the page',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          'signpost-hint{opacity:0!important;display:none!important;visibility:hidden!important;transform:scale(0)!important;filter:opacity(0)!important;clip-path:inset(50%)!important}',
        );
        document.adoptedStyleSheets = [sheet];
      },
    ],
    [
      'an animation',
      () =>
        document
          .querySelector('signpost-hint')
          ?.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9, fill: 'forwards' }),
    ],
    [
      'inline style and attributes',
      () => {
        const host = document.querySelector('signpost-hint');
        host?.setAttribute('style', 'opacity:0!important;position:static!important;display:none!important');
        host?.setAttribute('inert', '');
        host?.setAttribute('hidden', '');
      },
    ],
    [
      'a faded document',
      () => {
        document.documentElement.style.opacity = '0.01';
        document.documentElement.style.filter = 'opacity(0)';
      },
    ],
    [
      'a box of the highest z-index over everything',
      () => {
        const box = document.createElement('div');
        box.setAttribute('style', '');
        Object.assign(box.style, {
          position: 'fixed',
          inset: '0',
          zIndex: '2147483647',
          background: 'white',
          pointerEvents: 'none',
        });
        document.body.append(box);
      },
    ],
    [
      'a closed popover',
      () => (document.querySelector('signpost-hint') as HTMLElement | null)?.hidePopover(),
    ],
  ])('%s', async (_name, attack) => {
    const { page, errors } = await attacked(attack);
    expect(await clickAndRead(page)).toContain('HubSpot Sales');
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('attacks that hide the hint: its buttons do nothing', () => {
  it.each<[string, () => void]>([
    [
      'a popover of the page above it, opened again and again',
      () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        Object.assign(cover.style, {
          inset: '0',
          width: '100vw',
          height: '100vh',
          background: 'white',
          pointerEvents: 'none',
          border: '0',
        });
        document.body.append(cover);
        const raise = () => {
          if (cover.matches(':popover-open')) cover.hidePopover();
          cover.showPopover();
        };
        raise();
        setInterval(raise, 40);
      },
    ],
    [
      'a transparent box it is moved into, again and again',
      () => {
        const box = document.createElement('div');
        box.style.opacity = '0';
        document.body.append(box);
        setInterval(() => {
          const host = document.querySelector('signpost-hint');
          if (host && host.parentNode !== box) box.append(host);
        }, 10);
      },
    ],
    [
      'a modal dialog',
      () => {
        const dialog = document.createElement('dialog');
        Object.assign(dialog.style, {
          width: '100vw',
          height: '100vh',
          maxWidth: 'none',
          maxHeight: 'none',
          background: 'white',
        });
        document.body.append(dialog);
        dialog.showModal();
      },
    ],
  ])('%s', async (_name, attack) => {
    const { page, errors } = await attacked(attack);
    expect(await clickAndRead(page)).toBe('untouched');
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('pages that will not have the hint', () => {
  it('remove it whenever it comes: it gives up and the page goes on', async () => {
    const { page, errors } = await attacked(() => {
      new MutationObserver(() => document.querySelector('signpost-hint')?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
      document.querySelector('signpost-hint')?.remove();
    });
    expect(await hint(page)).toBeNull();
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await pause(700);
    expect(await hint(page), 'a change of the page does not start it again').toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('tamper with their own prototypes: that reaches nobody but themselves', async () => {
    const page = await stage.window();
    await page.evaluateOnNewDocument(() => {
      Element.prototype.attachShadow = () => {
        throw new Error('tampered');
      };
      document.querySelector = () => null;
      JSON.parse = () => ({ pgid: 'ConvergedSignIn' });
      (window as unknown as { MutationObserver: unknown }).MutationObserver = class {};
      Set.prototype.has = () => true;
    });
    await page.goto(address);
    expect((await waitForHint(page, 5_000))?.rule).toBe('microsoft/user-not-assigned');
    await page.close();
  });
});

describe('where nothing may be said', () => {
  it('inside a frame', async () => {
    const page = await stage.window('https://lab.signpost.test/');
    await page.evaluate(
      (source) => {
        const frame = document.createElement('iframe');
        frame.src = source;
        document.body.append(frame);
      },
      loadScreens().find(({ id }) => id === 'hubspot/mailbox-not-found')?.url ?? '',
    );
    await pause(1_500);
    for (const frame of page.frames()) {
      const hosts = await frame
        .evaluate(() => document.querySelectorAll('signpost-hint').length)
        .catch(() => 0);
      expect(hosts).toBe(0);
    }
    await page.close();
  });
});
