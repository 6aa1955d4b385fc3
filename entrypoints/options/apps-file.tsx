import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type AppsFileParseResult,
  type CustomApp,
  change,
  exportApps,
  interpolate,
  type Language,
  type LeftOut,
  readFile,
  type State,
} from './model';

/** A file that was read, and that nothing was taken from yet. */
interface Chosen {
  name: string;
  reading: AppsFileParseResult;
}

/** The person's apps as a file, there and back. */
export function AppsFile({ state }: { state: State }) {
  const { settings, language } = state;
  const words = language.texts.options;
  const [chosen, setChosen] = useState<Chosen>();
  const [said, say] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    say('');
    setChosen({ name: file.name, reading: await readFile(file, state) });
  };
  const leave = () => {
    setChosen(undefined);
    input.current?.focus();
  };
  const take = async (apps: CustomApp[]) => {
    await change({ ownApps: apps });
    say(interpolate(words.imported, { count: String(apps.length) }));
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
          {words.export}
        </button>
        <label class="button small">
          <input
            ref={input}
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void choose(currentTarget.files?.[0]);
              // The same file can be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
          {words.import}
        </label>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      {chosen && <Preview {...chosen} language={language} take={take} leave={leave} />}
    </div>
  );
}

interface PreviewProps extends Chosen {
  language: Language;
  take(apps: CustomApp[]): void;
  leave(): void;
}

const FILE_PROBLEMS = {
  size: 'fileSize',
  json: 'fileJson',
  format: 'fileFormat',
  version: 'fileVersion',
} as const;

/** Says what taking the file over would do, before anything is done. */
function Preview({ name, reading, language, take, leave }: PreviewProps) {
  const words = language.texts.options;
  const area = useRef<HTMLElement>(null);
  useEffect(() => area.current?.focus(), [reading]);
  const changes = reading.ok ? reading.added.length + reading.replaced.length : 0;
  return (
    <section ref={area} class="preview" tabIndex={-1} aria-labelledby="preview-title">
      <h3 id="preview-title">{interpolate(words.importTitle, { file: name.slice(0, 80) })}</h3>
      {!reading.ok && (
        <p class="problem" role="alert">
          {words[FILE_PROBLEMS[reading.reason]]}
        </p>
      )}
      {reading.ok && (
        <>
          <AppList title={words.importAdds} apps={reading.added} />
          <AppList title={words.importReplaces} apps={reading.replaced} />
          <AppList title={words.importSame} apps={reading.same} />
          <LeftOutList leftOut={reading.leftOut} words={words} />
          <p class="help">{changes > 0 ? words.importCaution : words.importNothing}</p>
        </>
      )}
      <div class="moves">
        {reading.ok && changes > 0 && (
          <button type="button" class="button main" onClick={() => take(reading.result)}>
            {words.importConfirm}
          </button>
        )}
        <button type="button" class="button" onClick={leave}>
          {words.cancel}
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

/** As many entries are named one by one. */
const NAMED = 20;

const REASONS = {
  unknown: 'outUnknown',
  known: 'outKnown',
  organization: 'outOrganization',
  twice: 'outTwice',
  full: 'outFull',
} as const;

const FIELD_NAMES = {
  name: 'appName',
  clientId: 'clientId',
  scopes: 'scopes',
  redirectUri: 'redirectUri',
  publisher: 'publisher',
  connectUrl: 'connectUrl',
} as const;

function LeftOutList({
  leftOut,
  words,
}: {
  leftOut: readonly LeftOut[];
  words: Language['texts']['options'];
}) {
  if (leftOut.length === 0) return null;
  const why = ({ number, name, reason, field }: LeftOut) =>
    interpolate(reason === 'form' ? words.outForm : words[REASONS[reason]], {
      app: name ?? interpolate(words.entry, { number: String(number) }),
      field: words[FIELD_NAMES[field ?? 'name']],
    });
  return (
    <>
      <h4>{words.importLeavesOut}</h4>
      <ul>
        {leftOut.slice(0, NAMED).map((one) => (
          <li key={one.number}>{why(one)}</li>
        ))}
        {leftOut.length > NAMED && (
          <li>{interpolate(words.importMore, { count: String(leftOut.length - NAMED) })}</li>
        )}
      </ul>
    </>
  );
}
