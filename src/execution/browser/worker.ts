import { type Remote, wrap } from 'comlink';
import { type Answer, failed, superseded } from './answer.ts';
import type { SimulationService } from './service.ts';

/** A call of the service. */
export type Question<T> = (service: Remote<SimulationService>) => Promise<Answer<T>>;

/** A worker with its service; every question is answered, even when the worker dies over it. */
export interface Hand {
  readonly ask: <T>(question: Question<T>) => Promise<Answer<T>>;
  readonly dismiss: () => void;
}

/** Starts the simulation worker of the page. */
export function startWorker(): Worker {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' });
}

/** Takes a worker into service; `onDeath` is told once if it fails by itself. */
export function hire(worker: Worker, onDeath: () => void): Hand {
  const service = wrap<SimulationService>(worker);
  let end: (answer: Answer<never>) => void = () => undefined;
  const ended = new Promise<Answer<never>>((resolve) => {
    end = resolve;
  });
  const die = (event: Event) => {
    worker.terminate();
    end(failed((event as ErrorEvent).message || 'the simulation worker could not be loaded'));
    onDeath();
  };
  worker.addEventListener('error', die, { once: true });
  worker.addEventListener('messageerror', die, { once: true });
  return {
    ask: (question) => Promise.race([question(service).catch(failed), ended]),
    dismiss() {
      worker.terminate();
      end(superseded);
    },
  };
}
