import fc from 'fast-check';

// Property tests draw the same cases in every run, so that a change fails because of what it changed; another number in
// TELEJIT_SEED draws others.
fc.configureGlobal({ seed: Number(process.env.TELEJIT_SEED ?? 1) });
