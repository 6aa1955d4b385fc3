import { useState } from 'preact/hooks';
import { type Acting, ActionButton } from '../../components/action-button';
import { Drawn } from '../../components/drawn';
import { LinkText } from '../../components/link-text';
import {
  type App,
  type BuiltLink,
  buildLink,
  type Choices,
  fill,
  type Language,
  linkableApps,
  readTenant,
} from './model';
import { run } from './run';

/** Builds the admin consent link of a known app. */
export function AdminLink({ language, choices }: { language: Language; choices: Choices }) {
  const { link: words } = language.texts;
  const apps = linkableApps(choices.apps);
  const [appId, setAppId] = useState(apps[0]?.[0] ?? '');
  const [input, setInput] = useState(choices.tenant);
  const [left, setLeft] = useState(false);
  const app = apps.find(([id]) => id === appId)?.[1];
  const reading = readTenant(input);
  const link = app && reading.ok ? buildLink(app, reading.tenant, language) : undefined;
  // A domain that is still being typed is no mistake yet; the other mistakes are certain at once.
  const problem = !reading.ok && (left || reading.reason !== 'tenant') ? reading : undefined;
  return (
    <div class="admin-link">
      <p>{words.intro}</p>
      <AppField label={words.app} apps={apps} chosen={appId} choose={setAppId} />
      <div class="field">
        <label for="tenant">{words.organisation}</label>
        <input
          id="tenant"
          type="text"
          dir="auto"
          value={input}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-invalid={problem !== undefined}
          aria-describedby="tenant-hint tenant-problem"
          onInput={(event) => {
            setInput(event.currentTarget.value);
            setLeft(false);
          }}
          onChange={() => setLeft(true)}
        />
        <p id="tenant-problem" class="problem" role="status">
          {problem && fill(words[PROBLEMS[problem.reason]], { domain: problem.domain ?? '' })}
        </p>
        <p id="tenant-hint" class="help" hidden={problem !== undefined}>
          {words.organisationHint}
        </p>
      </div>
      {link && <Built key={link.url} link={link} language={language} />}
    </div>
  );
}

const PROBLEMS = {
  email: 'errorEmail',
  url: 'errorUrl',
  tenant: 'errorTenant',
  consumer: 'errorConsumer',
  placeholder: 'errorPlaceholder',
} as const;

interface AppFieldProps {
  label: string;
  apps: [string, App][];
  chosen: string;
  choose: (id: string) => void;
}

function AppField({ label, apps, chosen, choose }: AppFieldProps) {
  return (
    <div class="field">
      <label for="app">{label}</label>
      <select id="app" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {apps.map(([id, { microsoft }]) => (
          <option key={id} value={id}>
            {microsoft && named(microsoft)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** An app as an administrator finds it: its name in Microsoft Entra and, where documented, its publisher. */
function named({ name, publisher }: BuiltLink['microsoft']): string {
  return publisher ? `${name} (${publisher})` : name;
}

function Built({ link, language }: { link: BuiltLink; language: Language }) {
  const { link: words, hint: labels } = language.texts;
  const [said, say] = useState('');
  const acting: Acting = { run, say, labels };
  return (
    <>
      <Drawn of={[link.url]} draw={() => LinkText({ label: labels.linkLabel, parts: link.parts })} />
      <Drawn
        class="actions"
        of={[link.url, link.message]}
        draw={() => [
          ActionButton({
            acting,
            action: { kind: 'copy', label: words.copy, value: link.url },
            look: 'main',
          }),
          ActionButton({
            acting,
            action: { kind: 'copy', label: words.copyMessage, value: link.message },
            look: 'side',
          }),
        ]}
      />
      <Parts link={link} words={words} />
      <span class="unseen" role="status">
        {said}
      </span>
    </>
  );
}

/** What each part of the link says, for whoever checks it. */
function Parts({
  link: { host, tenant, microsoft },
  words,
}: {
  link: BuiltLink;
  words: Language['texts']['link'];
}) {
  return (
    <table class="parts">
      <caption>{words.parts}</caption>
      <tbody>
        <Row label={words.partHost} codes={[host]} />
        <Row
          label={words.partTenant}
          codes={tenant ? [tenant] : []}
          text={tenant ? '' : words.partAnyTenant}
        />
        <Row label={words.partApp} codes={[microsoft.clientId]} text={named(microsoft)} />
        <Row
          label={words.partScopes}
          codes={microsoft.scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1))}
        />
        <Row label={words.partRedirect} codes={microsoft.redirectUris.slice(0, 1)} />
      </tbody>
    </table>
  );
}

function Row({ label, codes, text = '' }: { label: string; codes: string[]; text?: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {text && <span>{text}</span>}
        {codes.map((code) => (
          <code key={code} dir="ltr">
            {code}
          </code>
        ))}
      </td>
    </tr>
  );
}
