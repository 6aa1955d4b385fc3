import type { ComponentChildren } from 'preact';

/** The one labeled field of every page of the extension's own. */

interface Common {
  id: string;
  label: string;
  hint?: ComponentChildren;
  /** The hint follows from the value, so a screen reader hears it. */
  announcesHint?: boolean;
  /** What is wrong with the value. */
  problem?: string | undefined;
  /** Stands beside the label, e.g. that the value was saved. */
  aside?: ComponentChildren;
  disabled?: boolean;
}

let pressed = false;
for (const [name, down] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const) {
  // Where a page is drawn beforehand there is no window.
  globalThis.addEventListener?.(
    name,
    () => {
      pressed = down;
    },
    true,
  );
}

/**
 * Does something once no button of the mouse is held: a sentence that appears while one is moves what is below it
 * away from the pointer, and the click that has left a field would go nowhere.
 */
function whenReleased(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  // A click comes right after; then nothing can be missed any more.
  addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
}

interface TextProps extends Common {
  value: string;
  /** What a keyboard on glass should offer. */
  keys?: 'text' | 'email' | 'url';
  /** More than one line. */
  lines?: number;
  /** An identifier: in fixed-width letters, from left to right. */
  code?: boolean;
  placeholder?: string;
  autocomplete?: 'off' | 'email';
  /** What a person may choose instead of typing it. */
  suggestions?: readonly string[];
  /** Stands beside the field, e.g. a button that takes its value over. */
  beside?: ComponentChildren;
  onInput(value: string): void;
  /** What is pasted is read from its start, which then stands in sight. */
  pastedFromStart?: boolean;
  /** The person has left the field, or pressed Enter, after a change. */
  onLeave?(value: string): void;
  /** The person has pressed Enter, to go on. */
  onEnter?(event: KeyboardEvent): void;
}

function showStart(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.setSelectionRange(0, 0);
  field.scrollTop = 0;
}

/** A field for text; what is wrong with it is said where it stands. */
export function TextField({
  value,
  keys = 'text',
  lines,
  code = false,
  placeholder,
  autocomplete = 'off',
  suggestions,
  beside,
  onInput,
  pastedFromStart = false,
  onLeave,
  onEnter,
  ...frame
}: TextProps) {
  const { id, problem, disabled = false } = frame;
  type Typed = { currentTarget: HTMLInputElement | HTMLTextAreaElement };
  const attributes = {
    id,
    value,
    disabled,
    placeholder,
    autocomplete,
    dir: code ? ('ltr' as const) : ('auto' as const),
    class: code ? 'code' : '',
    spellcheck: false,
    autocapitalize: 'off' as const,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-problem ${id}-hint`,
    onInput: (event: InputEvent & Typed) => {
      onInput(event.currentTarget.value);
      if (pastedFromStart && event.inputType === 'insertFromPaste') showStart(event.currentTarget);
    },
    onChange: ({ currentTarget: { value } }: Typed) => whenReleased(() => onLeave?.(value)),
    onKeyDown: (event: KeyboardEvent) => {
      if (onEnter && event.key === 'Enter' && !event.shiftKey && !event.isComposing) onEnter(event);
    },
  };
  const field = lines ? (
    <textarea rows={lines} {...attributes} />
  ) : (
    <input type="text" inputMode={keys} list={suggestions && `${id}-list`} {...attributes} />
  );
  const list = suggestions && (
    <datalist id={`${id}-list`}>
      {suggestions.map((one) => (
        <option key={one} value={one} />
      ))}
    </datalist>
  );
  return (
    <Frame {...frame}>
      {beside ? <div class="with-button">{[field, beside]}</div> : field}
      {list}
    </Frame>
  );
}

interface SelectProps extends Common {
  value: string;
  options: readonly { value: string; text: string; lang?: string }[];
  choose(value: string): void;
}

/** A choice of one among several. */
export function SelectField({ value, options, choose, ...frame }: SelectProps) {
  const { id, disabled = false } = frame;
  return (
    <Frame {...frame}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={`${id}-problem ${id}-hint`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </Frame>
  );
}

function Frame({
  id,
  label,
  hint,
  announcesHint,
  problem,
  aside,
  children,
}: Common & { children: ComponentChildren }) {
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
        {aside}
      </div>
      {children}
      <p id={`${id}-problem`} class="problem" role="status">
        {problem}
      </p>
      <p
        id={`${id}-hint`}
        class="help"
        {...(announcesHint ? { role: 'status' as const } : {})}
        hidden={!hint || problem !== undefined}
      >
        {hint}
      </p>
    </div>
  );
}
