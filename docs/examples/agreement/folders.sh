# Twelve texts, each coded twice; three of them are coded alike.
mkdir first second texts
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
  cp lead.txt "texts/t$i.txt"
  cp first.coding.yaml "first/t$i.coding.yaml"
  cp second.coding.yaml "second/t$i.coding.yaml"
done
for i in 3 6 9; do cp first.coding.yaml "second/t$i.coding.yaml"; done

visits compare first second --text texts > report.txt
head -n 3 report.txt
sed -n '/^pairs of/,/^objects/p' report.txt
grep -E '^fields|alpha|visit.purposes  |statement.kind   *[0-9]+ |^95 %' report.txt
