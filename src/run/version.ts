/** Version of the engine: changes when, and only when, the same spec may give other bytes. */
export const engineVersion = '1.0.0';
