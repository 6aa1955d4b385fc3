import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Imprint } from '../../../../entrypoints/shared/imprint';
import { languageOf } from '../../../../lib/i18n/language';

/** Tests where the help link leads, in builds with and without the web edition's address. */

const project = vi.hoisted((): { version: string; source?: string; site?: string } => ({ version: '1.2.3' }));
vi.mock('virtual:project', () => ({ default: project }));

const english = languageOf('en');
const links = (rule?: string) =>
  [...render(<Imprint bundle={english} rule={rule} />).matchAll(/href="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, href, name]) => `${name}: ${href}`,
  );

beforeEach(() => {
  project.source = 'https://example.org/source';
  project.site = 'https://help.example.org/signpost/';
});

describe('help', () => {
  it('names the site that it opens, and leads to the problem’s page', () => {
    expect(links('google/app-blocked')).toContainEqual(
      expect.stringMatching(
        /help\.example\.org.*: https:\/\/help\.example\.org\/signpost\/en\/google\/app-blocked\.html$/,
      ),
    );
  });

  it('leads to the list where there is no problem', () => {
    expect(links().join()).toContain('https://help.example.org/signpost/en/index.html');
  });

  it('leads to the README where the build knows no site', () => {
    delete project.site;
    expect(links('google/app-blocked').join()).toContain('https://example.org/source#readme');
    expect(links('google/app-blocked').join()).not.toContain('.html');
  });

  it('is left out where the build knows no address at all', () => {
    delete project.site;
    delete project.source;
    expect(links('google/app-blocked')).toEqual([]);
  });
});
