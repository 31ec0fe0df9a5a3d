import fc from 'fast-check'

// The gate has to say the same of the same commit, so each run draws the same cases. The nightly job draws others.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_221_130) })
