/** @jsxImportSource . */
/** The signpost from the icon, in the color of the surrounding text; its edges are sharp at 18 pixels. */
export function Logo() {
  return (
    <svg class="mark" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
      <path d="M8 0h2v2h4l3 2.5L14 7h-4v3h5v4h-5v4H8v-4H6l-3-2 3-2h2V7H1V2h7z" />
    </svg>
  );
}
