import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TextField } from '../../../components/preact/fields';
import type { ReportedApp } from '../../../lib/consent/apps/reported-app';
import { hasWordsFor, loadWordsFor } from '../../../lib/diagnosis/everyday/known-words';
import { interpolate } from '../../../lib/i18n/interpolate';
import type { Language } from '../../../lib/i18n/language';
import type { EffectiveSettings } from '../../../lib/settings/effective';
import { AnswerList } from './answer-list';
import {
  type Answer,
  type AnswerContext,
  aboutApp,
  findAnswers,
  findSuggestions,
  listProblems,
  preparations,
} from './model';
import { moveFocus } from './move-focus';
import { OneAnswer } from './one-answer';
import { whenIdle } from './when-idle';

interface Props {
  language: Language;
  messageLanguage: Language;
  settings: EffectiveSettings;
  card: (answer: Answer) => ComponentChildren;
  goAdminLink: () => void;
  /** Whether the card can ask which app the person was connecting. */
  asksApp?: boolean;
  /** The app that the person has named beside the card. */
  said?: ReportedApp | undefined;
  /** What was typed into the field before this code was loaded. */
  typed?: string;
  /** Whether all files are in the package; in the web edition each has to be fetched. */
  packaged?: boolean;
}

/** Looks up a code, a pasted text or an address. Nothing of it leaves the device. */
export function LookUp({
  language,
  messageLanguage,
  settings,
  card,
  goAdminLink,
  asksApp = false,
  said,
  typed = '',
  packaged = true,
}: Props) {
  const t = language.texts.popup;
  const [text, setText] = useText(typed);
  const [browsing, setBrowsing] = useState(false);
  const context = useMemo(
    () => ({ language, messageLanguage, apps: settings.apps, settings, asksApp }),
    [language, messageLanguage, settings, asksApp],
  );
  useEffect(() => whenIdle(preparations(language, packaged)), [language, packaged]);
  const read = useReadable(text);
  const answers = useMemo(() => findAnswers(read, context), [read, context]);
  const suggestions = useMemo(
    () => (answers.length > 0 ? [] : findSuggestions(read, context)),
    [answers, read, context],
  );
  const { area, answer, setOpen, back } = useOpenAnswer(said, context);
  const enter = useEnter(read === text, answers[0] ?? suggestions[0], setOpen);
  if (answer) return <OneAnswer answer={answer} t={t} back={back} card={card} goAdminLink={goAdminLink} />;

  return (
    <search class="look-up" ref={area} onKeyDown={(event) => moveFocus(event, area.current)}>
      <TextField
        id="look-up-text"
        label={t.searchLabel}
        lines={rowsFor(text)}
        value={text}
        placeholder={t.searchPlaceholder}
        onInput={setText}
        onEnter={(event) => {
          event.preventDefault();
          enter();
        }}
      />
      <p class={suggestions.length > 0 ? 'unseen' : 'count'} role="status">
        {statusText(read, answers.length, suggestions.length, t)}
      </p>
      <AnswerList answers={answers} open={setOpen} />
      {suggestions.length > 0 && (
        <>
          <h2 class="suggestions">{t.searchSuggestions}</h2>
          <AnswerList answers={suggestions} open={setOpen} suggested />
        </>
      )}
      {answers.length === 0 && (
        <>
          {read.trim() !== '' && <p class="help">{t.searchNothingMore}</p>}
          <Browse t={t} context={context} shown={browsing} show={setBrowsing} open={setOpen} />
        </>
      )}
    </search>
  );
}

/** Keeps the text of the field; `typed` is what was typed into the prerendered field. */
function useText(typed: string) {
  const [text, setText] = useState('');
  // In a layout effect, so that no input is lost meanwhile.
  useLayoutEffect(() => {
    if (typed) setText(typed);
  }, [typed]);
  return [text, setText] as const;
}

/** Returns the text once the words of the languages that it may be in are loaded; until then, the previous text. */
function useReadable(text: string): string {
  const [learned, setLearned] = useState('');
  const shown = useRef('');
  const ready = learned === text || hasWordsFor(text);
  if (ready) shown.current = text;
  useEffect(() => {
    let current = true;
    if (!ready) void loadWordsFor(text).then(() => current && setLearned(text));
    return () => {
      current = false;
    };
  }, [text, ready]);
  return shown.current;
}

/** Returns the handler for Enter: it opens the first answer once what was typed has been read. */
function useEnter(ready: boolean, first: Answer | undefined, open: (answer: Answer) => void) {
  const [entered, setEntered] = useState(false);
  useLayoutEffect(() => {
    if (!entered || !ready) return;
    setEntered(false);
    if (first) open(first);
  }, [entered, ready, first, open]);
  return () => setEntered(true);
}

/** Keeps which answer is open, with the app that the person named. Back in the list, the answer gets the focus again. */
function useOpenAnswer(said: ReportedApp | undefined, context: AnswerContext) {
  const [open, setOpen] = useState<Answer>();
  const area = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string | undefined>(undefined);
  // In a layout effect, so that the next key reaches the list.
  useLayoutEffect(() => {
    if (open || cameFrom.current === undefined) return;
    area.current?.querySelector<HTMLElement>(`[data-stop="${cameFrom.current}"]`)?.focus();
    cameFrom.current = undefined;
  }, [open]);
  const back = useCallback(() => {
    cameFrom.current = open?.advice.rule;
    setOpen(undefined);
  }, [open]);
  const answer = useMemo(
    () => (open?.unnamed && said ? aboutApp(open, said, context) : open),
    [open, said, context],
  );
  return { area, answer, setOpen, back };
}

type Texts = Language['texts']['popup'];

interface BrowseProps {
  t: Texts;
  context: AnswerContext;
  shown: boolean;
  show: (shown: boolean) => void;
  open: (answer: Answer) => void;
}

/** A list of all problems, for people whose words find nothing. */
function Browse({ t, context, shown, show, open }: BrowseProps) {
  const groups = useMemo(() => (shown ? listProblems(context) : []), [shown, context]);
  return (
    <details class="link-fold browse" open={shown} onToggle={(event) => show(event.currentTarget.open)}>
      <summary>{t.browse}</summary>
      {groups.map(({ vendor, answers }) => (
        <section key={vendor} aria-label={vendor}>
          <h3>{vendor}</h3>
          <AnswerList answers={answers} open={open} suggested />
        </section>
      ))}
    </details>
  );
}

function statusText(text: string, answers: number, suggestions: number, t: Texts): string {
  if (text.trim() === '') return t.searchEmpty;
  if (suggestions > 0) return t.searchSuggestions;
  if (answers === 0) return t.searchNothing;
  return answers === 1 ? t.searchOne : interpolate(t.searchCount, { count: String(answers) });
}

/** Returns how many rows the field needs for its text, from 2 to 7, which is a third of the popup. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
  return Math.min(7, Math.max(2, lines));
}
