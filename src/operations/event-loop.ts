import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long a window is in which delays are averaged, in milliseconds. */
const windowLength = 30_000;

export interface EventLoopWatch {
  /** How late the event loop was on average in the last window that is over, in seconds. */
  readonly meanDelaySeconds: () => number;
  readonly stop: () => void;
}

/** Measures how late the event loop is. */
export function watchEventLoop(): EventLoopWatch {
  const histogram = monitorEventLoopDelay({ resolution: 20 });
  let mean = 0;
  histogram.enable();
  const timer = setInterval(() => {
    mean = Number.isFinite(histogram.mean) ? histogram.mean / 1e9 : 0;
    histogram.reset();
  }, windowLength);
  timer.unref();
  return {
    meanDelaySeconds: () => mean,
    stop: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
