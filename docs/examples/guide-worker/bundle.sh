# the reader of YAML becomes a file of its own
esbuild check-worker.ts page.ts --bundle --splitting --minify --format=esm --outdir=dist --chunk-names=chunks/[name]-[hash] --log-level=error
ls dist
