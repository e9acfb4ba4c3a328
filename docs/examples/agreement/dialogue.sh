# The answers of a person: the first coding, the second one, an edited value, then a break.
printf '%s\n' 1 2 e '{ value: consult, quote: "للقاء مسؤولين إيرانيين كبار" }' q |
  visits adjudicate first.coding.yaml second.coding.yaml --text lead.txt -o decided.coding.yaml --coder "A. Reader"
