import { SelectField } from '../../../components/preact/fields';
import {
  type App,
  CLOUDS,
  documentedParameters,
  kindsOf,
  type Language,
  type LinkParameters,
  type MicrosoftApp,
} from './model';
import { LinkScopes } from './scopes';

interface Props {
  language: Language;
  app: App;
  microsoft: MicrosoftApp;
  chosen: LinkParameters;
  choose: (chosen: LinkParameters) => void;
}

const CLOUD_NAMES = { global: 'cloudGlobal', us: 'cloudUs', china: 'cloudChina' } as const;
const KIND_NAMES = { named: 'kindNamed', default: 'kindDefault', all: 'kindAll' } as const;

/** The options that few people need: cloud, kind of link, return address and permissions. */
export function LinkOptions({ language, app, microsoft, chosen, choose }: Props) {
  const { link: texts } = language.texts;
  const { cloud, kind, redirectUri } = chosen;
  const kinds = kindsOf(microsoft);
  const chooseCloud = (id: string) => {
    const other = CLOUDS.find((one) => one.id === id);
    // Permissions have other names there, so the choice among them is reset.
    if (other) choose({ ...documentedParameters(microsoft, other), kind, redirectUri });
  };
  const chooseKind = (name: string) => {
    const other = kinds.find((one) => one === name);
    if (other) choose({ ...chosen, kind: other });
  };
  return (
    <details class="link-fold">
      <summary>{texts.more}</summary>
      <SelectField
        id="cloud"
        label={texts.cloud}
        options={CLOUDS.map(({ id }) => ({ value: id, text: texts[CLOUD_NAMES[id]] }))}
        value={cloud.id}
        hint={cloud.id !== 'global' && texts.cloudNote}
        choose={chooseCloud}
      />
      {kinds.length > 1 && (
        <SelectField
          id="kind"
          label={texts.kind}
          options={kinds.map((one) => ({ value: one, text: texts[KIND_NAMES[one]] }))}
          value={kind}
          hint={kind !== 'named' && texts.everythingNote}
          choose={chooseKind}
        />
      )}
      {microsoft.redirectUris.length > 1 && (
        <SelectField
          id="redirect"
          label={texts.redirect}
          options={microsoft.redirectUris.map((one) => ({ value: one, text: one }))}
          value={redirectUri ?? ''}
          choose={(one) => choose({ ...chosen, redirectUri: one })}
        />
      )}
      {kind === 'named' && (
        <LinkScopes
          key={cloud.id}
          language={language}
          maker={app.name}
          documented={documentedParameters(microsoft, cloud).scopes}
          cloud={cloud}
          scopes={chosen.scopes}
          change={(scopes) => choose({ ...chosen, scopes })}
        />
      )}
    </details>
  );
}
