import { trustedOnly } from '../../components/trusted-only';
import type { TextBundle } from '../../lib/i18n/language';

/** Gives the page its language, and lets nobody but a person press anything in `root`. */
export function prepare(root: HTMLElement, language: TextBundle, title: string): void {
  trustedOnly(root);
  speakOn(language, title);
}

/** Gives the page a language and its title. */
export function speakOn({ code, dir }: TextBundle, title: string): void {
  document.documentElement.lang = code;
  document.documentElement.dir = dir;
  document.title = title;
}
