import fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changes; FC_SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261124) });
