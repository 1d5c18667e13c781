import { useRef } from 'preact/hooks';
import { endGesture } from '../../commands/conditions.ts';
import { moveIntervention } from '../../commands/interventions.ts';
import { goToWeek } from '../../commands/time.ts';
import { dragged, type Grip } from '../../interventions/drag.ts';
import type { Slot } from '../../interventions/edits.ts';

/** An intervention on the time line of a run. */
export interface BarPlace {
  readonly id: string;
  readonly slot: Slot;
  readonly weeks: number;
}

interface Drag {
  readonly grip: Grip;
  readonly startX: number;
  readonly pixelsPerWeek: number;
  readonly slot: Slot;
  /** Weeks by which it was last moved; undefined until it is. */
  by?: number;
}

const gripOf = (target: EventTarget | null): Grip =>
  target instanceof HTMLElement && (target.dataset.grip === 'from' || target.dataset.grip === 'to')
    ? target.dataset.grip
    : 'whole';

/** Moves of a bar by pointer and by keys; one drag, or one key held down, is one step. */
export function useBarMoves({ id, slot, weeks }: BarPlace) {
  const drag = useRef<Drag>(undefined);
  const gesture = `move ${id}`;
  return {
    start(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
      const track = event.currentTarget.parentElement;
      if (event.button !== 0 || !track) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const pixelsPerWeek = track.clientWidth / weeks;
      drag.current = { grip: gripOf(event.target), startX: event.clientX, pixelsPerWeek, slot };
    },
    move(event: PointerEvent): void {
      const now = drag.current;
      if (!now) return;
      const by = Math.round((event.clientX - now.startX) / now.pixelsPerWeek);
      if (by === (now.by ?? 0)) return;
      now.by = by;
      moveIntervention(id, dragged(now.slot, now.grip, by, weeks), gesture);
    },
    stop(): void {
      const now = drag.current;
      drag.current = undefined;
      if (now && now.by === undefined) goToWeek(now.slot.from);
      endGesture();
    },
    onKeyMove(event: KeyboardEvent): void {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      moveIntervention(id, dragged(slot, event.shiftKey ? 'to' : 'whole', by, weeks), gesture);
    },
  };
}
