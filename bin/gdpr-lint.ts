#!/usr/bin/env node
import { enableCompileCache } from '../src/cli/compile-cache.ts';

enableCompileCache();
const { main } = await import('../src/cli/main.ts');
await main(process.argv);
