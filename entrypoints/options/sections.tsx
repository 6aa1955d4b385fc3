import { useState } from 'preact/hooks';
import { CheckField, SelectField } from '../../components/preact/fields';
import {
  languageOptions,
  type OptionsState,
  parseContact,
  parseOrganization,
  RESOLVER_OPTIONS,
  type Settings,
  type SettingsChange,
  saveContact,
  saveSettings,
  showHintsOn,
} from './model';
import { Aside, Managed, Section, SettingText } from './parts';

interface Props {
  state: OptionsState;
}

/** Returns the id of the field that was saved last, and a function that saves a change of a field. */
function useSaved(): [string, (id: string, change: SettingsChange) => Promise<void>] {
  const [saved, setSaved] = useState('');
  const save = async (id: string, change: SettingsChange) => {
    setSaved('');
    await saveSettings(change);
    setSaved(id);
  };
  return [saved, save];
}

/** The language of Signpost itself and that of its messages. */
export function LanguageSection({ state: { settings, language } }: Props) {
  const t = language.texts.options;
  const [saved, save] = useSaved();
  const managed = settings.managed.has('language');
  return (
    <Section id="language-title" title={t.languageTitle} intro={t.languageIntro}>
      <SelectField
        id="language"
        label={t.language}
        value={settings.language}
        options={[{ value: '', text: t.automatic }, ...languageOptions(settings.language)]}
        disabled={managed}
        aside={<Aside language={language} saved={saved === 'language'} managed={managed} />}
        choose={(code) => save('language', { language: code })}
      />
      <SelectField
        id="message-language"
        label={t.messageLanguage}
        hint={t.messageLanguageHint}
        value={settings.messageLanguage}
        options={[{ value: '', text: t.sameLanguage }, ...languageOptions(settings.messageLanguage)]}
        aside={<Aside language={language} saved={saved === 'message'} managed={false} />}
        choose={(code) => save('message', { messageLanguage: code })}
      />
    </Section>
  );
}

/** The organization, and the contact whom the person asks there. */
export function OrganizationSection({ state: { settings, language } }: Props) {
  const { options: t, link } = language.texts;
  const managed = settings.managed.has('contact');
  const part = (key: keyof Settings['contact'], label: string, keys: 'text' | 'email' | 'url') => (
    <SettingText
      id={`contact-${key}`}
      label={label}
      keys={keys}
      language={language}
      value={settings.contact[key] ?? ''}
      managed={managed}
      parse={(text) => parseContact(key, text, language)}
      save={(value) => saveContact(key, value)}
    />
  );
  return (
    <Section id="organization-title" title={t.organizationTitle} intro={t.organizationIntro}>
      <SettingText
        id="tenant"
        label={link.organization}
        language={language}
        value={settings.tenant}
        managed={settings.managed.has('tenant')}
        parse={(text) => parseOrganization(text, language)}
        save={(tenant) => saveSettings({ tenant })}
      />
      <fieldset class="group">
        <legend>{t.contactTitle}</legend>
        <p class="help">{t.contactIntro}</p>
        {part('name', t.contactName, 'text')}
        {part('email', t.contactEmail, 'email')}
        {part('url', t.contactUrl, 'url')}
      </fieldset>
    </Section>
  );
}

/** Whether the mailbox check is offered, and which resolver it asks. */
export function MailboxSection({ state: { settings, language } }: Props) {
  const t = language.texts.options;
  const [saved, save] = useSaved();
  const managed = settings.managed.has('networkChecks');
  return (
    <Section id="mailbox-title" title={t.mailboxTitle} intro={t.mailboxIntro}>
      <div class="check">
        <CheckField
          id="network-checks"
          label={t.networkChecks}
          checked={settings.networkChecks}
          disabled={managed}
          set={(networkChecks) => save('checks', { networkChecks })}
        />
        <Aside language={language} saved={saved === 'checks'} managed={managed} />
      </div>
      <SelectField
        id="resolver"
        label={t.resolver}
        value={settings.resolver}
        options={RESOLVER_OPTIONS}
        disabled={!settings.networkChecks}
        aside={<Aside language={language} saved={saved === 'resolver'} managed={false} />}
        choose={(id) => {
          const resolver = RESOLVER_OPTIONS.find(({ value }) => value === id)?.value;
          if (resolver) void save('resolver', { resolver });
        }}
      />
    </Section>
  );
}

/** The hosts on which hints are hidden. */
export function SitesSection({ state: { settings, language } }: Props) {
  const t = language.texts.options;
  const [saved, setSaved] = useState(false);
  const { hiddenHosts, hiddenByOrganization } = settings;
  const show = async (host: string) => {
    await showHintsOn(host);
    setSaved(true);
  };
  return (
    <Section id="sites-title" title={t.sitesTitle} intro={t.sitesIntro}>
      {hiddenHosts.length === 0 && <p class="none">{t.noSites}</p>}
      {hiddenHosts.length > 0 && (
        <ul class="list">
          {hiddenHosts.map((host) => (
            <li key={host}>
              <bdi id={`site-${host}`} dir="ltr">
                {host}
              </bdi>
              {hiddenByOrganization.includes(host) ? (
                <Managed language={language} />
              ) : (
                <button
                  id={`show-${host}`}
                  type="button"
                  class="button small"
                  aria-labelledby={`show-${host} site-${host}`}
                  onClick={() => show(host)}
                >
                  {t.showOn}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Aside language={language} saved={saved} managed={false} />
    </Section>
  );
}
