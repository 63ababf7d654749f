import type { SingleBar } from 'cli-progress';

/** A bar on standard error, shown only on a terminal and only for what takes more than a second. */
export interface Progress {
  update(read: number, total: number): void;
  stop(): void;
}

const PATIENCE_MS = 1000;

export function progressBar(): Progress {
  const started = performance.now();
  let bar: SingleBar | null = null;
  let loading = false;
  let stopped = false;
  return {
    update(read, total) {
      if (bar !== null) bar.update(read);
      else if (!loading && process.stderr.isTTY && performance.now() - started > PATIENCE_MS) {
        loading = true;
        void import('cli-progress').then(({ default: cliProgress }) => {
          if (stopped) return;
          bar = new cliProgress.SingleBar({
            format: '{bar} {percentage} %',
            clearOnComplete: true,
            hideCursor: null,
            stopOnComplete: false,
          });
          bar.start(total, read);
        });
      }
    },
    stop() {
      stopped = true;
      bar?.stop();
    },
  };
}
