import { useEffect, useRef, useState } from 'preact/hooks';
import { FIELDS } from './app-form';
import {
  type AppsFileParseResult,
  type CustomApp,
  exportApps,
  interpolate,
  type Language,
  type OptionsState,
  readAppsFile,
  type SkippedEntry,
  saveApps,
} from './model';

/** A file that was read but not yet imported. */
interface ChosenFile {
  name: string;
  parsed: AppsFileParseResult;
}

/** Exports the person's apps to a file and imports apps from one. */
export function AppsFile({ state }: { state: OptionsState }) {
  const { settings, language } = state;
  const t = language.texts.options;
  const [chosen, setChosen] = useState<ChosenFile>();
  const [status, setStatus] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setStatus('');
    setChosen({ name: file.name, parsed: await readAppsFile(file, settings) });
  };
  const leave = () => {
    setChosen(undefined);
    input.current?.focus();
  };
  const add = async (apps: readonly CustomApp[]) => {
    await saveApps(apps);
    setStatus(interpolate(t.imported, { count: String(apps.length) }));
    leave();
  };
  return (
    <div class="file">
      <div class="moves">
        <button
          type="button"
          class="button small"
          disabled={settings.ownApps.length === 0}
          onClick={() => exportApps(settings.ownApps)}
        >
          {t.export}
        </button>
        <label class="button small">
          <input
            ref={input}
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void read(currentTarget.files?.[0]);
              // Without this, choosing the same file again after correcting it would fire no event.
              currentTarget.value = '';
            }}
          />
          {t.import}
        </label>
      </div>
      <p class="said" role="status">
        {status}
      </p>
      {chosen && <Preview {...chosen} language={language} add={add} leave={leave} />}
    </div>
  );
}

interface PreviewProps extends ChosenFile {
  language: Language;
  add(apps: readonly CustomApp[]): void;
  leave(): void;
}

const FILE_PROBLEMS = {
  size: 'fileSize',
  json: 'fileJson',
  format: 'fileFormat',
  version: 'fileVersion',
} as const;

/** Shows what importing the file would change, and imports it after confirmation. */
function Preview({ name, parsed, language, add, leave }: PreviewProps) {
  const t = language.texts.options;
  const area = useRef<HTMLElement>(null);
  useEffect(() => area.current?.focus(), [parsed]);
  const changes = parsed.ok ? [...parsed.added, ...parsed.replaced] : [];
  return (
    <section ref={area} class="preview" tabIndex={-1} aria-labelledby="preview-title">
      <h3 id="preview-title">{interpolate(t.importTitle, { file: name.slice(0, 80) })}</h3>
      {!parsed.ok && (
        <p class="problem" role="alert">
          {t[FILE_PROBLEMS[parsed.reason]]}
        </p>
      )}
      {parsed.ok && (
        <>
          <AppList title={t.importAdds} apps={parsed.added} />
          <AppList title={t.importReplaces} apps={parsed.replaced} />
          <AppList title={t.importSame} apps={parsed.same} />
          <SkippedList skipped={parsed.skipped} t={t} />
          <p class="help">{changes.length > 0 ? t.importCaution : t.importNothing}</p>
        </>
      )}
      <div class="moves">
        {parsed.ok && changes.length > 0 && (
          <button type="button" class="button main" onClick={() => add(changes)}>
            {t.importConfirm}
          </button>
        )}
        <button type="button" class="button" onClick={leave}>
          {t.cancel}
        </button>
      </div>
    </section>
  );
}

function AppList({ title, apps }: { title: string; apps: readonly CustomApp[] }) {
  if (apps.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {apps.map(({ name, clientId }) => (
          <li key={clientId}>
            <bdi>{name}</bdi> <code dir="ltr">{clientId}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Maximum number of left-out entries listed one by one; the rest are counted. */
const MAX_LISTED = 20;

const REASONS = {
  unknown: 'outUnknown',
  known: 'outKnown',
  organization: 'outOrganization',
  twice: 'outTwice',
  full: 'outFull',
} as const;

function SkippedList({ skipped, t }: { skipped: readonly SkippedEntry[]; t: Language['texts']['options'] }) {
  if (skipped.length === 0) return null;
  const why = ({ number, name, reason, field }: SkippedEntry) =>
    interpolate(reason === 'form' ? t.outForm : t[REASONS[reason]], {
      app: name ?? interpolate(t.entry, { number: String(number) }),
      field: t[FIELDS[field ?? 'name'].label],
    });
  return (
    <>
      <h4>{t.importLeavesOut}</h4>
      <ul>
        {skipped.slice(0, MAX_LISTED).map((one) => (
          <li key={one.number}>{why(one)}</li>
        ))}
        {skipped.length > MAX_LISTED && (
          <li>{interpolate(t.importMore, { count: String(skipped.length - MAX_LISTED) })}</li>
        )}
      </ul>
    </>
  );
}
