#!/usr/bin/env python3
"""Screens partitioned listings on Apache Spark: each partition goes through one `qingyuan screen` by Spark's pipe.

Usage: spark_screen.py --index F | --rights R.csv  --input PATH --output FOLDER [--program qingyuan] [--master local-cluster[2,1,1024]]
                       [--partitions N] [--min-score S] [--calibration C.json]
Needs: python3 -m pip install pyspark, a Java runtime, and the program and its files at the same path on every machine.

PATH is a folder or file of NDJSON (one listing a line, as `screen --listings` reads) or, where it ends in .parquet, of Parquet with
columns of the same names. FOLDER gets one file a partition, each written whole or not at all, with one result line a listing in no order;
ids must be unique over all partitions. A task whose executor dies is done again elsewhere from its partition: the result is the same.
"""
import argparse
import os
import shlex
import sys

from pyspark.sql import SparkSession, functions


def command(options):
    words = shlex.split(options.program) + ["screen", "--listings", "-"]
    for name in ("index", "rights", "min_score", "calibration"):
        value = getattr(options, name)
        if value is not None:
            words += ["--" + name.replace("_", "-"), str(value)]
    return shlex.join(words)


def lines(spark, options):
    """The listings as lines of JSON, in as many partitions as were asked for."""
    if options.input.rstrip("/").endswith(".parquet"):
        table = spark.read.parquet(options.input)
        table = table.select(functions.to_json(functions.struct(*table.columns)).alias("value"))
    else:
        table = spark.read.text(options.input)
    if options.partitions:
        table = table.repartition(options.partitions)
    return table.rdd.map(lambda row: row.value)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = options.add_mutually_exclusive_group(required=True)
    source.add_argument("--index")
    source.add_argument("--rights")
    options.add_argument("--input", required=True)
    options.add_argument("--output", required=True)
    options.add_argument("--program", default="qingyuan")
    options.add_argument("--master")
    options.add_argument("--partitions", type=int)
    options.add_argument("--min-score", type=float)
    options.add_argument("--calibration")
    options = options.parse_args()
    builder = SparkSession.builder.appName("qingyuan screen")
    if options.master:
        builder = builder.master(options.master)
    spark = builder.getOrCreate()
    try:
        # Without env the program gets no environment at all; checkCode: a partition that it refused as a whole fails the job instead of
        # leaving a hole.
        environment = {"PATH": os.environ.get("PATH", os.defpath)}
        lines(spark, options).pipe(command(options), env=environment, checkCode=True).saveAsTextFile(options.output)
    finally:
        spark.stop()
    print(f"written to {options.output}", file=sys.stderr)


if __name__ == "__main__":
    main()
