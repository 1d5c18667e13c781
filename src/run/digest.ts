import type { World } from '../model/world.ts';
import { type Sha256, sha256 } from './sha256.ts';

/** A hash over stances, people and weapons of every village and week. New outcomes do not change old digests. */
export interface Digest {
  /** Adds the week that has just been stepped. */
  add(world: World): void;
  /** Hexadecimal SHA-256. */
  finish(): string;
}

/** Bytes of a village and week: stance (1), then present, displaced, dead and weapons (4 each, low byte first). */
const RECORD = 17;

/** Starts the digest of a run. */
export function createDigest(villages: number): Digest {
  const hash: Sha256 = sha256();
  const bytes = new Uint8Array(villages * RECORD);
  const view = new DataView(bytes.buffer);
  return {
    add({ state }) {
      for (let i = 0, at = 0; i < villages; i++, at += RECORD) {
        bytes[at] = state.stance[i];
        view.setInt32(at + 1, state.present[i], true);
        view.setInt32(at + 5, state.displaced[i], true);
        view.setInt32(at + 9, state.dead[i], true);
        view.setInt32(at + 13, state.weapons[i], true);
      }
      hash.update(bytes);
    },
    finish: () => hash.finish(),
  };
}
