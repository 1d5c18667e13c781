/** The identity of a village, and the name of its draws: cercle index and number within the cercle. */
export function villageId(cercle: number, number: number): number {
  return cercle * 65536 + number;
}
