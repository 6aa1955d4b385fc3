import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../components/preact/fields';
import type { FieldParseResult, Language } from './model';

interface SectionProps {
  id: string;
  title: string;
  intro: string;
  children: ComponentChildren;
}

/** A section of the page: its heading beside its settings. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p>{intro}</p>
      </header>
      <div class="sheet">{children}</div>
    </section>
  );
}

/** Says that the organization manages a value. */
export function Managed({ language }: { language: Language }) {
  return <span class="managed">{language.texts.options.managed}</span>;
}

/** Says that a value was saved, or that the organization manages it. */
export function Aside({
  language,
  saved,
  managed,
}: {
  language: Language;
  saved: boolean;
  managed: boolean;
}) {
  if (managed) return <Managed language={language} />;
  return (
    <span class="saved" role="status">
      {saved && language.texts.options.saved}
    </span>
  );
}

interface SettingTextProps<T> {
  id: string;
  label: string;
  language: Language;
  /** The current value. */
  value: string;
  managed: boolean;
  hint?: string;
  keys?: 'text' | 'email' | 'url';
  parse(text: string): FieldParseResult<T>;
  save(value: T): Promise<void>;
}

/** A setting in a text field, which is checked and saved when the person leaves it. */
export function SettingText<T>(props: SettingTextProps<T>) {
  const { id, label, language, value, managed, hint, keys = 'text', parse, save } = props;
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    setText(value);
    setProblem(undefined);
  }, [value]);
  const leave = async (typed: string) => {
    const parsed = parse(typed);
    if ('problem' in parsed) return setProblem(parsed.problem);
    await save(parsed.value);
    setSaved(true);
  };
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      keys={keys}
      value={text}
      problem={problem}
      disabled={managed}
      aside={<Aside language={language} saved={saved} managed={managed} />}
      onInput={(typed) => {
        setText(typed);
        setProblem(undefined);
        setSaved(false);
      }}
      onLeave={leave}
    />
  );
}
