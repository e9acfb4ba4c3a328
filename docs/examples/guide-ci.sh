mkdir articles
cp guide-trip.txt guide-trip.coding.yaml articles
cp guide-trip.txt articles/broken.txt
sed -e 's/الثلاثاء/الأربعاء/' -e 's/رسمية/رسميه/' guide-trip.coding.yaml > articles/broken.coding.yaml

visits validate articles --format github --quiet
echo "exit code $?"
