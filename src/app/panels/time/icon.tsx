/** The signs of the transport bar, as filled paths in a box of 16. */
const paths = {
  play: 'M4 2.5v11l9.5-5.5z',
  pause: 'M3.5 2.5h3.5v11h-3.5zM9 2.5h3.5v11h-3.5z',
  toStart: 'M2.5 3h2v10h-2zM13.5 3v10L5.5 8z',
  toEnd: 'M11.5 3h2v10h-2zM2.5 3v10l8-5z',
  back: 'M12 3v10L4 8z',
  forward: 'M4 3v10l8-5z',
} as const;

/** A sign beside a word; never alone. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 16 16" direction="ltr" aria-hidden="true">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  );
}
