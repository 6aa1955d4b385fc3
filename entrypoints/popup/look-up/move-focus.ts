/**
 * Moves the focus by the arrow keys from the field through the answers and back. Arrow up stays in the field, and arrow
 * down leaves it only when the caret is at the end.
 */
export function moveFocus(event: KeyboardEvent, area: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (!area || step === 0 || !(target instanceof HTMLElement)) return;
  if (target instanceof HTMLTextAreaElement && (step < 0 || target.selectionEnd < target.value.length))
    return;
  const stops = [...area.querySelectorAll<HTMLElement>('textarea, [data-stop]')];
  const index = stops.indexOf(target);
  const next = index < 0 ? undefined : stops[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
