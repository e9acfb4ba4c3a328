# the reader of YAML and the words of languages become files of their own
esbuild check-worker.ts page.ts --bundle --splitting --minify --format=esm --outdir=dist --chunk-names=chunks/[name]-[hash] --log-level=error
ls dist
