import type { ComponentChildren } from 'preact';

/** The labeled fields of all pages of the extension. */

interface Common {
  id: string;
  label: string;
  hint?: ComponentChildren;
  /** Whether a screen reader announces the hint, because it depends on the value. */
  announcesHint?: boolean;
  /** What is wrong with the value. */
  problem?: string | undefined;
  /** Drawn beside the label, e.g. that the value was saved. */
  aside?: ComponentChildren;
  disabled?: boolean;
}

let pressed = false;
for (const [name, down] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const) {
  // Undefined where the web edition's pages are rendered to strings, outside a browser.
  globalThis.addEventListener?.(
    name,
    () => {
      pressed = down;
    },
    true,
  );
}

/**
 * Runs `act` once no mouse button is pressed. A field loses the focus when the button goes down; a message that appears
 * then would move the control below away from the pointer, and the click would miss it.
 */
function whenReleased(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  // The click event follows pointerup at once; after it, nothing can be missed.
  addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
}

interface TextProps extends Common {
  value: string;
  /** The keys that an on-screen keyboard should offer. */
  keys?: 'text' | 'email' | 'url';
  /** The number of rows; without it, or with 0, the field has a single line. */
  lines?: number;
  /** Whether the value is an identifier: drawn in a monospaced font, from left to right. */
  code?: boolean;
  placeholder?: string;
  autocomplete?: 'off' | 'email';
  /** Values that the person can choose instead of typing. */
  suggestions?: readonly string[];
  /** Drawn beside the field, e.g. a button that takes its value over. */
  beside?: ComponentChildren;
  onInput(value: string): void;
  /** Whether the field scrolls to the start of a pasted text. */
  pastedFromStart?: boolean;
  /** Called when the person leaves the field, or presses Enter, after a change. */
  onLeave?(value: string): void;
  /** Called when the person presses Enter to go on. */
  onEnter?(event: KeyboardEvent): void;
}

function showStart(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.setSelectionRange(0, 0);
  field.scrollTop = 0;
}

/** A text field that shows its problem or its hint below. */
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

/** A drop-down list. */
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

interface CheckProps extends Pick<Common, 'id' | 'label' | 'hint' | 'disabled'> {
  checked: boolean;
  /** Whether the label is an identifier. */
  code?: boolean;
  /** Drawn between the label and the hint. */
  children?: ComponentChildren;
  set(checked: boolean): void;
}

/** A check box with its label. */
export function CheckField({ id, label, hint, disabled, checked, code, children, set }: CheckProps) {
  return (
    <div class="choice">
      <label>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        {code ? <code dir="ltr">{label}</code> : <span>{label}</span>}
      </label>
      {children}
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
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
