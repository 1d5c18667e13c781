/** The scenario that the page opens with. */
export const defaultScenarioId = 'central-mali-2025';
