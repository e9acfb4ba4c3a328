# Pieces of whole lines with fixed names; no line of an article is longer than 16 MiB.
mkdir -p pieces verdicts
split --line-bytes=32M --additional-suffix=.ndjson articles.ndjson pieces/

# One output for each piece, in place only when it is complete: what is done again gives the same file.
parallel --joblog jobs.log --resume-failed \
  visits validate {} --quiet --exit-zero --out verdicts/{/} ::: pieces/*.ndjson

cat verdicts/*.ndjson > verdicts.ndjson
