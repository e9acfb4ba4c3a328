tuesday='الثلاثاء'
wednesday='الأربعاء'
right='رسمية'
wrong='رسميه'

mkdir articles
cp guide-trip.txt guide-trip.coding.yaml articles
cp guide-trip.txt articles/broken.txt
sed "s/$tuesday/$wednesday/; s/$right/$wrong/" guide-trip.coding.yaml > articles/broken.coding.yaml

visits validate articles --format github --quiet
echo "exit code $?"
