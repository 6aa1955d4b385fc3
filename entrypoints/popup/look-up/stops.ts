/** Arrow keys walk from the field through the answers and back; inside the field they move the caret first. */
export function walkStops(event: KeyboardEvent, area: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (!area || step === 0 || !(target instanceof HTMLElement)) return;
  if (target instanceof HTMLTextAreaElement && (step < 0 || target.selectionEnd < target.value.length))
    return;
  const stops = [...area.querySelectorAll<HTMLElement>('textarea, [data-stop]')];
  const at = stops.indexOf(target);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
