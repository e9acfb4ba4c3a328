# What R reads from the CSV tables of a folder: for each column the number of cells, and the sum of numbers or of characters.
total <- function(cells) if (is.character(cells)) sum(nchar(cells, "chars"), na.rm = TRUE) else sum(cells, na.rm = TRUE)

cat("version", R.version$major, "\n", sep = "\t")
for (file in list.files(commandArgs(trailingOnly = TRUE), "[.]csv$", full.names = TRUE)) {
  rows <- read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE)
  name <- sub("[.]csv$", "", basename(file))
  cat("table", name, nrow(rows), "\n", sep = "\t")
  for (column in names(rows)) {
    cells <- rows[[column]]
    cat("column", name, column, sum(!is.na(cells)), format(total(cells), digits = 15, scientific = FALSE), "\n", sep = "\t")
  }
}
