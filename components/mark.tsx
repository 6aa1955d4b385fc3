/** @jsxImportSource ./dom */
/** The signpost, drawn in the colour of the text around it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <path d="M9 1h2v2h6l2 2.5L17 8h-6v1H3L1 6.5 3 4h6zM9 10h2v9H9z" />
    </svg>
  );
}
