import * as nodeModule from 'node:module';

/** Has Node keep the compiled code between runs, where it can: since 22.1, and unless NODE_DISABLE_COMPILE_CACHE is set. */
export function enableCompileCache(): void {
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
    nodeModule.enableCompileCache();
}
