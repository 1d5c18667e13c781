/** Patterns that tell areas apart without colour, as `{id}-pact` (hatched) and `{id}-abandoned` (crosses). */
export function AreaPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-pact`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={7} height={7} fill="var(--jnim)" />
        <line x1={0} x2={0} y1={0} y2={7} stroke="var(--page)" stroke-width={1.4} opacity={0.55} />
      </pattern>
      <pattern id={`${id}-abandoned`} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} fill="var(--page)" />
        <path d="M2,2L6,6M6,2L2,6" stroke="var(--abandoned)" stroke-width={1} />
      </pattern>
    </defs>
  );
}
