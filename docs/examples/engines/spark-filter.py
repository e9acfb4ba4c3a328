import os
import sys

from pyspark.sql import SparkSession

articles, verdicts = sys.argv[1:]
spark = SparkSession.builder.master("local[2]").appName("visits").getOrCreate()

# --exit-zero: lines that are not valid do not fail the job. checkCode: without it, Spark takes the output of a filter that
# failed for complete. env: Spark starts a filter without an environment, where no program is found by its name.
command = "visits validate --format ndjson - --quiet --exit-zero"
lines = spark.sparkContext.textFile(articles, minPartitions=4)
lines.pipe(command, env={"PATH": os.environ["PATH"]}, checkCode=True).saveAsTextFile(verdicts)
spark.stop()
