# check-worker.ts takes jitless.ts with it
esbuild check-worker.ts page.ts --bundle --minify --format=esm --outdir=dist --log-level=error
ls dist
