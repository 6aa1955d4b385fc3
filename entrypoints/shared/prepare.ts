import { trustedOnly } from '../../components/trusted-only';
import type { TextBundle } from '../../lib/i18n/language';

/** Sets the page's language and title, and makes `root` ignore events that a script dispatches. */
export function preparePage(root: HTMLElement, bundle: TextBundle, title: string): void {
  trustedOnly(root);
  setLanguageAndTitle(bundle, title);
}

/** Sets the page's language, its writing direction and its title. */
export function setLanguageAndTitle({ code, dir }: TextBundle, title: string): void {
  document.documentElement.lang = code;
  document.documentElement.dir = dir;
  document.title = title;
}
