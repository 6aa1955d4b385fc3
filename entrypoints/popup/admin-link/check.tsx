import { useMemo, useState } from 'preact/hooks';
import { TextField } from '../../../components/preact/fields';
import {
  type Apps,
  checkConsentLink,
  interpolate,
  type Language,
  type LinkCheckResult,
  linkableApps,
  nameOf,
  type ParsedLink,
  WARNING_LEVELS,
} from './model';
import { type PartRow, PartsTable } from './parts';

interface Props {
  language: Language;
  apps: Apps;
  /** Opens the part that makes a link, with the app of this id. */
  makeFor: (id: string) => void;
}

/** Checks the links in a text that somebody sent. They stay text: nothing here opens or copies them. */
export function LinkCheck({ language, apps, makeFor }: Props) {
  const { linkCheck: texts } = language.texts;
  const [text, setText] = useState('');
  const result = useMemo(() => (text.trim() === '' ? undefined : checkConsentLink(text, apps)), [text, apps]);
  return (
    <div class="admin-link">
      <p>{texts.intro}</p>
      <TextField
        id="pasted-link"
        label={texts.label}
        lines={4}
        value={text}
        placeholder={texts.placeholder}
        onInput={setText}
        pastedFromStart
      />
      <div role="status" class="verdict-place">
        {result ? <Verdict result={result} texts={texts} /> : <p class="help">{texts.empty}</p>}
      </div>
      {result?.links.map((link, at) => (
        <PartsTable
          // The same link may occur twice, so only the position identifies it.
          key={at}
          caption={language.texts.link.parts}
          rows={rowsOf(link, language.texts.link)}
        />
      ))}
      {result && result.verdict !== 'good' && result.judgment !== 'idOnly' && (
        <FreshLinks texts={texts} links={result.links} apps={apps} makeFor={makeFor} />
      )}
    </div>
  );
}

interface FreshLinksProps {
  texts: CheckTexts;
  links: readonly ParsedLink[];
  apps: Apps;
  makeFor: (id: string) => void;
}

/** Buttons that make a new link, one for each app in the text for which Signpost can make one. */
function FreshLinks({ texts, links, apps, makeFor }: FreshLinksProps) {
  const known = new Map(links.flatMap(({ app }) => (app?.known ? [[app.known.id, app.known.name]] : [])));
  return linkableApps(apps)
    .filter(([id]) => known.has(id))
    .map(([id]) => (
      <button key={id} type="button" class="button small" onClick={() => makeFor(id)}>
        {interpolate(texts.freshLink, { app: known.get(id) ?? '' })}
      </button>
    ));
}

type CheckTexts = Language['texts']['linkCheck'];

function Verdict({ result, texts }: { result: LinkCheckResult; texts: CheckTexts }) {
  const { verdict, judgment, warnings, links } = result;
  const app = [...new Set(links.flatMap((link) => link.app?.known?.name ?? []))].join(', ');
  return (
    <>
      <span class="chip" data-verdict={verdict}>
        {texts.verdicts[verdict]}
      </span>
      <p class="judgment">{interpolate(texts.judgments[judgment], { app })}</p>
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map(({ id, placeholders }) => (
            <li key={id} data-warning={id} data-level={WARNING_LEVELS[id]}>
              {interpolate(texts.warnings[id], placeholders)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Describes the parts of a link. What comes from the link itself is only ever shown as code. */
function rowsOf(link: ParsedLink, texts: Language['texts']['link']): PartRow[] {
  const { host, tenant, app, permissions, everything, redirectUri } = link;
  return [
    { label: texts.partHost, codes: [host] },
    {
      any: { label: texts.partTenant, text: texts.partAnyTenant },
      personal: { label: texts.partTenant, text: texts.partPersonal },
      named: { label: texts.partTenant, codes: [tenant.text] },
      unreadable: { label: texts.partTenant, codes: [tenant.text] },
    }[tenant.kind],
    app
      ? {
          label: texts.partApp,
          text: app.known ? nameOf(app.known, texts) : texts.partUnknownApp,
          codes: [app.clientId],
        }
      : { label: texts.partApp, text: texts.partNone },
    {
      label: texts.partScopes,
      codes: permissions,
      ...(everything
        ? { text: texts.partEverything }
        : permissions.length === 0
          ? { text: texts.partNone }
          : {}),
    },
    redirectUri
      ? { label: texts.partRedirect, codes: [redirectUri] }
      : { label: texts.partRedirect, text: texts.partNone },
  ];
}
