export type Drawing = 'healthy' | 'unwatched';

/** The signpost in a landscape: beside a clear road, or where there is none. */
export function Picture({ drawing }: { drawing: Drawing }) {
  return (
    <svg class="picture" viewBox="0 0 160 96" aria-hidden="true">
      <path class="ground" d="M8 84c28-10 46-8 72-8s48-4 72 8z" />
      {drawing === 'healthy' ? (
        <>
          <path class="road" d="M70 84c4-14 18-18 22-30" />
          <path class="road" d="M88 84c2-10 12-16 12-30" />
          <circle class="sun" cx="120" cy="28" r="12" />
          <path class="tick" d="m114.500 28 4 4 7-8" />
        </>
      ) : (
        <path class="road" d="M96 76c8 0 8-6 16-6s8 6 16 6M30 76c4-6 10-6 14 0" />
      )}
      <path class="post" d="M57.500 18h5v6H76l8 7-8 7H62.500v42h-5V38H44V24h13.500z" />
      <path class="board" d="M74 45H54l-8 5.500 8 5.500h20z" />
    </svg>
  );
}

/** The gear icon of the options button. */
export function Gear() {
  return (
    <svg class="gear" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="2.25" />
      <path d="M8 1.500v2M8 12.500v2M1.500 8h2M12.500 8h2M3.400 3.400l1.400 1.400M11.200 11.200l1.400 1.400M12.600 3.400l-1.400 1.400M4.800 11.200l-1.400 1.400" />
      <circle cx="8" cy="8" r="4.500" />
    </svg>
  );
}
