import { RULES } from '../lib/catalog/catalog';
import { adminsPage } from './admins-page';
import type { Page } from './frame';
import { indexPage, startPage } from './index-pages';
import { LANGUAGES } from './languages';
import { lookUpPage } from './look-up-page';
import { problemPage } from './problem-page';

/** Yields every page of the web edition. */
export function* allPages(): Generator<Page> {
  yield startPage();
  for (const language of LANGUAGES) {
    yield indexPage(language);
    yield lookUpPage(language);
    yield adminsPage(language);
    for (const rule of RULES.keys()) yield problemPage(rule, language);
  }
}
