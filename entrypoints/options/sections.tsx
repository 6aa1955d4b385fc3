import { useState } from 'preact/hooks';
import { SelectField } from '../../components/preact/fields';
import {
  type Change,
  change,
  changeContact,
  interpolate,
  languageOptions,
  RESOLVER_OPTIONS,
  readContact,
  readOrganization,
  type Settings,
  type State,
} from './model';
import { Aside, Managed, Section, SettingText } from './parts';

interface Props {
  state: State;
}

/** Saves settings, and remembers which field they came from, to say so there. */
function useSaved(): [string, (id: string, what: Change) => Promise<void>] {
  const [last, setLast] = useState('');
  const save = async (id: string, what: Change) => {
    setLast('');
    await change(what);
    setLast(id);
  };
  return [last, save];
}

/** The language of what Signpost says, and of what it writes to others. */
export function LanguageSection({ state: { settings, choices, language } }: Props) {
  const words = language.texts.options;
  const [saved, save] = useSaved();
  const managed = choices.managed.has('language');
  return (
    <Section id="language-title" title={words.languageTitle} intro={words.languageIntro}>
      <SelectField
        id="language"
        label={words.language}
        value={choices.language}
        options={[{ value: '', text: words.automatic }, ...languageOptions(choices.language)]}
        disabled={managed}
        aside={<Aside language={language} saved={saved === 'language'} managed={managed} />}
        choose={(code) => save('language', { language: code })}
      />
      <SelectField
        id="message-language"
        label={words.messageLanguage}
        hint={words.messageLanguageHint}
        value={settings.messageLanguage}
        options={[{ value: '', text: words.sameLanguage }, ...languageOptions(settings.messageLanguage)]}
        aside={<Aside language={language} saved={saved === 'message'} managed={false} />}
        choose={(code) => save('message', { messageLanguage: code })}
      />
    </Section>
  );
}

/** The organization, and whom the person asks there. */
export function OrganizationSection({ state: { choices, language } }: Props) {
  const { options: words, link } = language.texts;
  const managed = choices.managed.has('contact');
  const part = (key: keyof Settings['contact'], label: string, keys: 'text' | 'email' | 'url') => (
    <SettingText
      id={`contact-${key}`}
      label={label}
      keys={keys}
      language={language}
      stored={choices.contact[key] ?? ''}
      managed={managed}
      read={(text) => readContact(key, text, language)}
      save={(value) => changeContact(key, value)}
    />
  );
  return (
    <Section id="organization-title" title={words.organizationTitle} intro={words.organizationIntro}>
      <SettingText
        id="tenant"
        label={link.organization}
        language={language}
        stored={choices.tenant}
        managed={choices.managed.has('tenant')}
        read={(text) => readOrganization(text, language)}
        save={(tenant) => change({ tenant })}
      />
      <fieldset class="group">
        <legend>{words.contactTitle}</legend>
        <p class="help">{words.contactIntro}</p>
        {part('name', words.contactName, 'text')}
        {part('email', words.contactEmail, 'email')}
        {part('url', words.contactUrl, 'url')}
      </fieldset>
    </Section>
  );
}

/** Whether the mailbox check is offered, and whom it asks. */
export function MailboxSection({ state: { settings, choices, language } }: Props) {
  const words = language.texts.options;
  const [saved, save] = useSaved();
  const managed = choices.managed.has('networkChecks');
  return (
    <Section id="mailbox-title" title={words.mailboxTitle} intro={words.mailboxIntro}>
      <div class="check">
        <label>
          <input
            id="network-checks"
            type="checkbox"
            checked={choices.networkChecks}
            disabled={managed}
            onChange={({ currentTarget }) => save('checks', { networkChecks: currentTarget.checked })}
          />
          {words.networkChecks}
        </label>
        <Aside language={language} saved={saved === 'checks'} managed={managed} />
      </div>
      <SelectField
        id="resolver"
        label={words.resolver}
        value={settings.resolver}
        options={RESOLVER_OPTIONS}
        disabled={!choices.networkChecks}
        aside={<Aside language={language} saved={saved === 'resolver'} managed={false} />}
        choose={(id) => {
          const resolver = RESOLVER_OPTIONS.find(({ value }) => value === id)?.value;
          if (resolver) void save('resolver', { resolver });
        }}
      />
    </Section>
  );
}

/** The sites on which hints stay hidden. */
export function SitesSection({ state: { choices, language } }: Props) {
  const words = language.texts.options;
  const [saved, save] = useSaved();
  const { hiddenHosts, hiddenByOrganization } = choices;
  const show = (host: string) =>
    save('sites', (now) => ({ hiddenHosts: now.hiddenHosts.filter((one) => one !== host) }));
  return (
    <Section id="sites-title" title={words.sitesTitle} intro={words.sitesIntro}>
      {hiddenHosts.length === 0 && <p class="none">{words.noSites}</p>}
      {hiddenHosts.length > 0 && (
        <ul class="list">
          {hiddenHosts.map((host) => (
            <li key={host}>
              <bdi dir="ltr">{host}</bdi>
              {hiddenByOrganization.includes(host) ? (
                <Managed language={language} />
              ) : (
                <button
                  type="button"
                  class="button small"
                  aria-label={interpolate(words.showOnThis, { host })}
                  onClick={() => show(host)}
                >
                  {words.showOn}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Aside language={language} saved={saved === 'sites'} managed={false} />
    </Section>
  );
}
