import { expose } from 'comlink';
import { createService } from './createService.ts';

expose(createService());
