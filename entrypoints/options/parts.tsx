import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../../components/preact/fields';
import type { Language, Reading } from './model';

interface SectionProps {
  id: string;
  title: string;
  intro: string;
  children: ComponentChildren;
}

/** A part of the page: its heading beside what can be set there. */
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

/** Says who set a value that cannot be changed here. */
export function Managed({ language }: { language: Language }) {
  return <span class="managed">{language.texts.options.managed}</span>;
}

/** Says that a value was saved, or who set it. */
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
  /** The value that counts now. */
  stored: string;
  managed: boolean;
  hint?: string;
  keys?: 'text' | 'email' | 'url';
  read(text: string): Reading<T>;
  save(value: T): Promise<void>;
}

/** A setting in a text field: checked and saved when the person leaves it. */
export function SettingText<T>(props: SettingTextProps<T>) {
  const { id, label, language, stored, managed, hint, keys = 'text', read, save } = props;
  const [text, setText] = useState(stored);
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    setText(stored);
    setProblem(undefined);
  }, [stored]);
  const leave = async (typed: string) => {
    const reading = read(typed);
    if ('problem' in reading) return setProblem(reading.problem);
    await save(reading.value);
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
