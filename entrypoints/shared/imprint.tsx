import project from 'virtual:project';
import { interpolate } from '../../lib/i18n/interpolate';
import type { TextBundle } from '../../lib/i18n/language';

/** Where to read more; an address that the build does not give has no link. */
const LINKS = {
  source: project.source,
  privacy: project.source && `${project.source}/blob/main/docs/privacy.md`,
  help: project.site ?? (project.source && `${project.source}#readme`),
  wrongHint: project.source && `${project.source}/issues/new?template=wrong-hint.yml`,
} as const;

/** Who is behind Signpost, and which version this is. */
export function Imprint({ language }: { language: TextBundle }) {
  const t = language.texts.project;
  return (
    <p class="imprint">
      <span>{interpolate(t.version, { version: project.version })}</span>
      <span>{t.maker}</span>
      {Object.entries(LINKS).map(
        ([name, href]) =>
          href && (
            <a key={name} href={href} target="_blank" rel="noopener noreferrer">
              {t[name as keyof typeof LINKS]}
            </a>
          ),
      )}
    </p>
  );
}
