import { stem } from './stem.js';

const UP = new Set('dearer costlier pricier larger bigger rise increas grow growth gain climb jump soar surg expand expans up higher more upward improv rais accel strengthen widen doubl tripl'.split(' '));
const DOWN = new Set('cheaper smaller fall decreas drop declin lower less fewer down shrink plung slump plummet slide downward reduc reduct cut slow weaken narrow halv contract diminish dwindl worsen lose shed'.split(' '));

/** Which way a word says that something went: 1 up, -1 down, 0 neither. Only near a figure or a quantity does it mean that. */
export function directionOf(norm: string): -1 | 0 | 1 {
  // 'The contract' is a paper far more often than what an economy does.
  if (/^contracts?$/.test(norm)) return 0;
  if (UP.has(norm) || UP.has(stem(norm))) return 1;
  return DOWN.has(norm) || DOWN.has(stem(norm)) ? -1 : 0;
}
