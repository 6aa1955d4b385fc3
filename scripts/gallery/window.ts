import type { Page } from 'puppeteer';

export type Size = readonly [width: number, height: number];

/** The toolbar window without its own scrolling, so that one picture shows all of it; gives its height. */
export function unroll(page: Page): Promise<number> {
  return page.$eval('#popup', (popup) => {
    (popup as HTMLElement).style.setProperty('max-block-size', 'none');
    return Math.ceil(popup.getBoundingClientRect().height);
  });
}
