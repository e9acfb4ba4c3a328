# إجابات شخص: الترميز الأول، ثم الثاني، ثم قيمة معدَّلة، ثم توقف.
printf '%s\n' 1 2 e '{ value: consult, quote: "للقاء مسؤولين إيرانيين كبار" }' q |
  visits adjudicate first.coding.yaml second.coding.yaml --text lead.txt -o decided.coding.yaml --coder "قارئ ثالث" --lang ar
